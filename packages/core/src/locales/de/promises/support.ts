/** What makes a promise more likely one: somebody it is for, a time to come, the writer's word, a thing handed over. */
import type { PromiseRules } from "../../contract/promises.ts";
import { oneOf, wording } from "../../wording.ts";

const WEEKDAY = String.raw`(?:mon|diens|donners|frei|sams|sonn)tag\w{0,12}|mittwoch\w{0,12}|(?:mo|di|mi|do|fr|sa|so)(?=[ .,]|$)`;
const MONTH = "januar|jaenner|februar|feber|maerz|april|mai|juni|juli|august|september|oktober|november|dezember";
const NEXT = "(?:naechste[nrsm]?|kommende[nrsm]?|diese[nrsm]?|folgende[nrsm]?)";

/** A time to come, as a pattern source to be built into others. */
export const TIME = oneOf(
  "bis|am|im|ab|zum|heute?|morgen|uebermorgen|nachher|spaeter|bald|demnaechst|gleich|umgehend|sofort",
  `zeitnah|in kuerze|kuenftig|${NEXT}|spaetestens|anfang|mitte|ende|nach|vor|sobald`,
  String.raw`in (?:den|ein|einer|einem|zwei|drei|vier|fuenf|zehn|wenigen|ca|etwa|\d+)|die tage|${WEEKDAY}|kw \d+`,
  String.raw`noch (?:heute?|diese\w*|vor)|rechtzeitig`,
);

/** What people hand over, as the head of a compound too: "Rechnungskorrektur", "Traktandenliste". */
export const MATTER =
  "[a-z]{0,30}(?:protokolle?|unterlagen?|angebote?|offerten?|rueckmeldung|antwort|feedback|entwuerfe?|entwurf|vertraege?|vertrag|rechnung(?:en)?|korrektur(?:en)?|berichte?|listen?|links?|fotos?|bilder?|folien|slides|praesentation(?:en)?|dateien?|dokumente?|zahlen|daten|texte?|plaene|plan|uebersicht|zusammenfassung|auswertung(?:en)?|analyse|gutachten|zeichnung(?:en)?|skizzen?|adressen?|nummer|kontaktdaten|details|infos?|informationen|termine?|vorschlaege?|vorschlag|anmerkungen|kommentare?|notizen|update|memo|excel|tabelle|datei|version|fassung|exposes?|lebenslaeufe?|zeugnisse?|bescheinigung(?:en)?|bestaetigung(?:en)?|nachweise?|muster|proben?|pakete?|buch|buecher|artikel|beitrag|beitraege|kapitel|skript|manuskript|konzepte?|kalkulation|schaetzung|budget|zeitplan|agenda|einladung(?:en)?|aufzeichnung(?:en)?|mitschnitt|scans?|kopien?|formulare?|mail|e-mail|post|stellungnahme|einschaetzung|ergebnis(?:se)?|rezept|referenzen|paket|handout|intro|rest|geld|ueberweisung|gutschrift|ersatzteil|ersatz|briefing|deck|pdf|nachricht|schreiben|brief|honorarnote|bio|logo|zugangsdaten|freigabe|entscheidung|bestellung|lieferung|mappe)";

export const support: PromiseRules["support"] = {
  recipient: wording(
    "dir|dich|euch|ihnen|dein|deine[mnrs]?|euer|eure[mnrs]?|ihr|ihre[mnrs]?",
    "(?:fuer|an|auf|ueber|bei|mit|zu) sie",
    "(?:ruf|rufe|erreiche?|informieren?|besuche?|treffe?|hole?|halte?|behalte?|setze|werde|verbinde?|stelle?|kontaktiere?|lade) (?:ich |wir )?sie",
    "gemeinsam|zusammen|du|uns beide[nr]?",
  ),
  time: wording(
    "heute?|morgen|uebermorgen|nachher|spaeter|bald|demnaechst|gleich|umgehend|sofort|unverzueglich|zeitnah",
    `in kuerze|kuenftig|danach|anschliessend|dann|${WEEKDAY}`,
    String.raw`${NEXT} (?:\S+ )?(?:woche|wochen|monat|tage|tagen|jahr|quartal|wochenende|mal|\S+tag|mittwoch|fruehling|sommer|herbst|winter)`,
    String.raw`(?:am|uebers) wochenende|kw ?\d+|${MONTH}|sobald|wenn ich`,
    String.raw`(?:am|bis|zum|ab|vor|nach) (?:dem |zum )?\d{1,2}\.?`,
    String.raw`in (?:ein paar|einer|einem|zwei|drei|vier|fuenf|sechs|acht|zehn|zwoelf|\d+|den naechsten|den kommenden|wenigen) \S+`,
    String.raw`die tage|(?:anfang|mitte|ende) \S+|monatsende|jahresende|wochenende`,
    "nach (?:der|dem|den|ostern|pfingsten|weihnachten|meiner|feierabend)",
    String.raw`im (?:sommer|herbst|winter|fruehjahr|fruehling|lauf\w*)|noch (?:heute?|diese)|spaetestens|rechtzeitig`,
    String.raw`beim naechsten|ab jetzt|um \d+`,
    String.raw`um (?:halb|eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf)|\d{1,2} uhr`,
    String.raw`\d{1,2}\.\d{1,2}\.?|bei gelegenheit|noch (?:heute?|diese\w*|vor|am|im)|kommende[nrsm]?`,
    "auf dem (?:heimweg|weg|rueckweg)",
  ),
  deadline: wording(
    String.raw`bis (?:zum |zur |spaetestens |naechste\w* |kommende\w* |ende |anfang |mitte )*(?:morgen|uebermorgen|heute|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|mo|di|mi|do|fr|\d|woche|monat\w*|jahres\w*|wochen\w*|mittag|abend|dann|ostern|pfingsten|weihnachten|kw|${MONTH}|dahin|monatsende|feierabend)\w*`,
    String.raw`spaetestens|fristgerecht|rechtzeitig|noch (?:heute?|diese\w?)|heute noch|puenktlich`,
  ),
  pledge: wording(
    "versprochen|verspreche?|ehrenwort|mein wort|garantiert",
    String.raw`verlass(?:en|t)?(?: \S+){0,2} (?:drauf|darauf|mich)|keine sorge|ganz sicher|ganz bestimmt`,
    "diesmal wirklich|indianerehrenwort|fest vor|hoch und heilig|kein problem|selbstverstaendlich|natuerlich",
  ),
  matter: wording(MATTER),
};
