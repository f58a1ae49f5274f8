import type { RequestRules } from "../contract/requests.ts";
import { wording } from "../wording.ts";

const START = "(?<=^|[,;:.!–-] ?|(?:und|dann|also|sag|doch|ja) )";
const ME = "(?:mir|mich|uns)";

export const requests: RequestRules = {
  asks: [
    {
      id: "de/please",
      pattern: wording(
        String.raw`bitte(?! (?:sehr|schoen|gern|gerne|entschuldige?n?|verzeih\w*|beachten?|keine?|nicht|mach dir|machen sie sich)(?![a-z]))`,
        "(?:ich|wir) (?:bitten?|ersuchen?)|bitten? (?:ich|wir)|ersuchen?(?= (?:sie|wir|ich))|erbitten?",
        "um (?:kurze |baldige |zeitnahe |eine |ihre |deine |eure )*(?:rueckmeldung|antwort|bestaetigung|info|rueckruf|feedback|zusage|absage|nachricht|stellungnahme|retournierung|freigabe|bescheid)",
      ),
      matches: [
        "Bitte schicke mir die Datei.",
        "Ich bitte um Rückmeldung.",
        "Bitte um kurze Info.",
        "Erbitte Antwort.",
      ],
      rejects: ["Bitte entschuldige die Verspätung.", "Bitte sehr!", "Das war erbeten worden."],
    },
    {
      id: "de/do-for-me",
      pattern: wording(
        `${START}(?:schicke?|sende?|maile?|gib|gebt|geben sie|sage?|sagt|sagen sie|nenne?|ruf|rufe?|rufen sie|schreib|schreibe?|schreibt|schreiben sie|schicken sie|senden sie|zeig|erklaere?|leite?|leiten sie|hilf|helfen sie|erinnere?|informiere?|informieren sie|teile?n? sie|teil|bring|besorge?|bestaetige?|bestaetigen sie|nimm|versprich|verrate?)(?: (?:es|das|doch|mal|kurz|bitte|einfach|am besten|noch|sie)){0,3} ${ME}(?! (?:gut|gehen|leid|nichts|sehr)(?![a-z]))(?! (?:noch )?(?:(?:ein bissl|ein bisschen|ein wenig|etwas|kurz) )?(?:zeit|bis \\S+$|bis \\S+tag|(?:eine|zwei) (?:stunde|stunden|tage|nacht)|einen (?:moment|tag)))`,
      ),
      matches: [
        "Schick mir das bis morgen.",
        "Ruf mich kurz an.",
        "Geben Sie uns Bescheid.",
        "Sag mir, wen ich fragen kann.",
      ],
      rejects: ["Er schickt mir das.", "Das gibt mir zu denken.", "Ich ruf dich an."],
    },
    {
      id: "de/tell",
      pattern: wording(
        String.raw`lass(?:t|en sie)? (?:es |das )?(?:mich|uns) (?:\S+ ){0,2}?wissen`,
        String.raw`${START}(?:sag|gib|gebt|sagt|geben sie|sagen sie)(?: \S+){0,3}? (?:bescheid|laut|rueckmeldung|feedback)`,
        `${START}(?:meld|melde|meldet) (?:dich|euch)|${START}melden sie sich`,
        String.raw`${START}(?:denk|denke|denkt|denken sie)(?: \S+){0,2} (?:an|daran|dran)|vergiss(?: \S+){0,2} nicht`,
        String.raw`vergessen sie(?: \S+){0,3} nicht`,
        `${START}(?:schau|schaut|lies|lest|trag|tragt|pruef|entscheide?|entscheidet|ueberleg|ueberlegt|check|frag|fragt|richte?|hol|holt|klaer|nimm|kuemmer|kuemmere) (?:dir|dich|euch|deine?[nrms]?|eure?[nrms]?|du|ihr|mal|doch|bitte|das|es|den|die)(?! (?:ist|war|sind))`,
      ),
      matches: [
        "Sag Bescheid, ob es passt.",
        "Meld dich kurz.",
        "Trag deine Wünsche in die Liste ein.",
        "Lies dir § 3 noch einmal durch.",
      ],
      rejects: ["Ich sag Bescheid.", "Ich melde mich.", "Wir denken an euch."],
    },
    {
      id: "de/formal-imperative",
      pattern: wording(
        `${START}(?!(?:muessten|koennten|duerften|wuerden|haben|sind|werden|koennen|moechten|wollen|sollten|sollen|muessen|duerfen|finden|erhalten|bekommen|hoeren|waeren|haetten|sehen|kennen|wissen|wuenschen|zoegern|geniessen|erholen|kommen|bleiben|freuen|brauchen|gehen|machen sie es gut|passen|verlassen|machen) )[a-z]{4,14}en sie(?= )(?! (?:gut|schoen|sich (?:keine|nicht|drauf|darauf|wohl)|gesund|wohl)(?: |$))`,
      ),
      matches: [
        "Leiten Sie das an die Kollegin weiter.",
        "Teilen Sie die Nummer mit.",
        "Senden Sie die Unterlagen an uns.",
      ],
      rejects: ["Haben Sie Dank.", "Machen Sie sich keine Sorgen.", "Danach senden wir alles."],
    },
    {
      id: "de/could-you",
      pattern: wording(
        "^(?:hast du|bist du|habt ihr|seid ihr)",
        `${START}(?:kannst|koenntest|wuerdest|magst|willst|haettest|waerst|schickst|gibst|rufst|sagst|machst) du(?! frueher)`,
        String.raw`(?:koennen|koennten|wuerden|haetten|waeren) sie(?= (?:\S+ ){0,8}?(?:bitte|mir|uns|mich|so (?:nett|freundlich|lieb)))`,
        `${START}(?:koennt|koenntet|wuerdet|haettet) ihr(?= )`,
        "(?:waere|waeren) (?:es )?(?:sie |du |moeglich|toll|super|nett|lieb|schoen|prima)(?=[^.]{0,80}(?:wenn|dass|zu|so nett|so lieb))",
        "seien sie so|sei so (?:gut|lieb|nett)",
      ),
      matches: [
        "Kannst du das übernehmen",
        "Wären Sie so nett, das weiterzuleiten",
        "Sei so lieb und frag sie.",
        "Wäre toll, wenn du kommst",
      ],
      rejects: ["Du kannst das übernehmen.", "Das wäre schön."],
    },
    {
      id: "de/in-need",
      pattern: wording(
        String.raw`(?:ich|wir|ich habe?) (?:braeuchten?|brauchen?|benoetigen?)(?= (?:\S+ ){0,6}?(?:noch|von (?:dir|ihnen|euch)|deine?[nrms]?|ihre?[nrms]?|eure?[nrms]?|bis|bitte|dazu|dringend))`,
        "(?:brauche|braeuchte|benoetige|brauchen|benoetigen) (?:ich|wir)(?= )|(?:mir|uns) (?:fehlen?|fehlt)",
        "(?:fehlen?|fehlt) (?:mir|uns)(?= (?:noch|bisher|von|deine?|ihre?))|es fehlen? (?:mir |uns )?noch",
        String.raw`(?:ich|wir) (?:wartet?|warte|warten)(?: \S+){0,4}? auf|warten? (?:ich|wir)(?: \S+){0,4}? auf`,
        String.raw`(?:haette|haetten|wuesste|wuessten)(?: \S+){0,4}? gerne?(?! (?:geholfen|gekommen|dabei))`,
        String.raw`(?:ich|wir) (?:moechte|moechten|wollte|wollten|darf)(?: \S+){0,4}? (?:nachfragen|fragen|bitten|ersuchen|wissen|erkundigen|nachhaken|erinnern)`,
        String.raw`(?:wuerde|wuerden)(?: \S+){0,4}? (?:interessieren|freuen,? wenn (?:du|sie|ihr))`,
        String.raw`dankbar,?(?: \S+){0,3}? wenn (?:du|sie|ihr)`,
        "(?:nett|lieb|super|toll|schoen|prima|hilfreich),? wenn (?:du|sie|ihr)",
        String.raw`frage(?: \S+){0,2} (?:an (?:dich|sie|euch)|mich,? ob (?:du|sie|ihr))`,
        String.raw`noch offen(?: \S+){0,2} (?:ist|sind) (?:deine?|ihre?)`,
      ),
      matches: [
        "Ich bräuchte noch deine IBAN.",
        "Mir fehlt noch Ihre Unterschrift.",
        "Ich warte noch auf die Daten.",
        "Ich hätte gern gewusst, warum.",
        "Ich wollte nachfragen, ob es angekommen ist.",
      ],
      rejects: ["Ich brauche Urlaub.", "Er wartet auf dich.", "Mir geht es gut."],
    },
    {
      id: "de/await-word",
      pattern: wording(
        String.raw`(?:freue?n?|hoffe?n?|dankbar|gespannt|verbunden|freuen)(?: \S+){0,6}? (?:auf|ueber|fuer) (?:\S+ ){0,3}?(?:rueckmeldung|antwort|feedback|nachricht|rueckruf|zusage|bestaetigung|einschaetzung|meinung)`,
        String.raw`(?:fuer|ueber) (?:eine|ihre|deine|eure) (?:\S+ ){0,2}?(?:rueckmeldung|antwort|bestaetigung|info|rueckruf|zusage)(?=[^.]{0,60}(?:dank|freu))`,
        String.raw`(?:rueckmeldung|antwort|feedback|bestaetigung) (?:\S+ ){0,4}?(?:erbeten|erwuenscht|waere (?:super|toll|nett|schoen|hilfreich|gut|lieb))`,
        "(?:wie|was) (?:siehst du|sehen sie|meinst du|denkst du|haeltst du|halten sie)",
      ),
      matches: [
        "Ich freue mich auf Ihre Rückmeldung.",
        "Für eine kurze Antwort wäre ich dankbar.",
        "Rückmeldung bis Freitag wäre super.",
      ],
      rejects: ["Ich freue mich auf das Essen.", "Danke für deine Antwort.", "Ich freue mich auf Freitag."],
    },
    {
      id: "de/propose",
      pattern: wording(
        String.raw`(?:mir|uns) (?:wuerde|wuerden|passt|passen)(?: \S+){0,8}? oder`,
        String.raw`(?:ich|wir) (?:schlage?n?|wuerden?)(?: \S+){0,8}? vor(?:schlagen)?(?=$| )|vorschlag: |wie waere es`,
        "was haeltst du von",
        String.raw`(?:ich|wir) koennten?(?: \S+){0,4}? (?:am |naechste\w* )?(?:\S+tag|mittwoch|woche)(?: \S+){0,5}? oder`,
        String.raw`(?:wuerde|waere)(?: \S+){0,3} (?:bei )?(?:mir|dir|ihnen|uns) (?:\S+ )?(?:passen|gehen|moeglich)`,
      ),
      matches: [
        "Mir würde Dienstag oder Mittwoch passen.",
        "Ich schlage Dienstag 10 Uhr vor.",
        "Wir könnten nächste Woche am Montag oder Dienstag telefonieren.",
      ],
      rejects: ["Mir passt Dienstag.", "Ich schlage die Zeit tot."],
    },
  ],
  courtesies: [
    {
      id: "de/how-are-you",
      pattern: wording(
        String.raw`wie geht es(?: (?:dir|ihnen|euch|so|denn|sonst|deiner|deinem|der|den|allen))*(?: \S+){0,3}`,
        "wie laeuft es(?: (?:so|bei (?:dir|euch|ihnen)))*",
        "alles (?:gut|klar|fit|ok|okay|roger|in ordnung|paletti)(?: (?:bei (?:dir|euch|ihnen)|soweit|so weit))*",
        "was macht (?:die kunst|das leben)|geht es (?:dir|euch|ihnen) (?:gut|wieder gut|besser)",
        "gut (?:angekommen|reingerutscht|erholt|geschlafen)|na,? wie",
      ),
      matches: ["Wie geht's?", "Wie geht es Ihnen?", "Alles gut bei dir?", "Wie geht's dir so?"],
      rejects: ["Wie geht das?", "Geht es am Dienstag?", "Alles da?"],
    },
    {
      id: "de/rhetoric",
      pattern: wording(
        String.raw`wer (?:weiss|haette(?: \S+){0,3} gedacht(?: \S+){0,15}|kennt das nicht|will das schon)(?: \S+){0,3}`,
        "warum (?:auch )?nicht|was will man mehr|was soll (?:man|ich) (?:machen|sagen|dazu sagen)",
        String.raw`(?:ist|war|sind|waren) (?:das|es|die|sie) nicht (?:\S+ ){0,2}?(?:schoen|toll|herrlich|verrueckt|wunderbar|irre|lustig|furchtbar|schrecklich|grossartig|praechtig|komisch|koestlich)\w{0,2}(?: \S+){0,3}`,
        String.raw`^ob ich(?: \S+){1,15}|na und|ist das zu fassen|wie (?:doch )?die zeit (?:vergeht|rast|fliegt|rennt)|haben sie (?:noch |weitere )?(?:rueck)?fragen(?: \S+){0,6}|(?:noch |irgendwelche )?fragen`,
        String.raw`weisst du noch(?: \S+){0,10}`,
        String.raw`(?:verrueckt|schoen|toll|lustig|irre|unglaublich|komisch|super|herrlich|genial|witzig)(?: \S+){0,4} (?:oder|nicht|was|gell)`,
        String.raw`(?:wusstest|wussten|wusstet) (?:du|sie|ihr)(?: eigentlich| schon| uebrigens){0,2},? dass(?: \S+){1,25}`,
        String.raw`wer hat(?: sich)?(?: das| sowas| so was| so etwas)? eigentlich (?:beschlossen|erfunden|erlaubt|ausgedacht)(?:,? \S+){0,30}`,
        "(?:interesse|neugierig)|wem sagst du das|was sonst|darf ich vorstellen|haetten sie es gewusst|wozu also",
      ),
      matches: ["Wer weiss?", "Ist das nicht herrlich?", "Schön war's, oder?", "Warum nicht?"],
      rejects: ["Hast du was gehört?", "Ist das nicht am Dienstag?"],
    },
  ],
  payments: [
    {
      id: "de/pay",
      pattern: wording(
        String.raw`bitte (?:ueberweisen|begleichen|zahlen|bezahlen) sie(?: \S+){0,5} (?:betrag|rechnung|summe|gesamtbetrag|rechnungsbetrag)`,
        String.raw`(?:bitte|bitten(?: \S+){0,3}) um (?:\S+ )?(?:ueberweisung|begleichung|zahlung)`,
        String.raw`(?:bitte|ueberweisung)(?: \S+){0,6} unter angabe(?: \S+){0,4}nummer`,
      ),
      matches: [
        "Bitte überweisen Sie den Betrag innerhalb von 14 Tagen.",
        "Wir bitten um Überweisung bis Monatsende.",
        "Bitte begleichen Sie die Rechnung bis zum 15.",
      ],
      rejects: ["Bitte prüfen Sie die Rechnung.", "Wann kam die Überweisung?", "Bitte zahlen Sie das nicht allein."],
    },
  ],
  formulas: [
    {
      id: "de/boilerplate",
      pattern: wording(
        String.raw`zoeger\w*|scheuen sie sich nicht|jederzeit`,
        String.raw`(?:bei|fuer|falls|sollten|sofern|wenn)(?: \S+){0,5}? (?:rueck)?fragen(?: \S+){0,4}`,
        String.raw`(?:wenn|falls|sollte|sollten|sofern)(?: \S+){0,4}? (?:etwas|was|noch (?:etwas|was)|irgendetwas|irgendwas|unklar|unklarheiten|hilfe|unterstuetzung|bedarf)(?: \S+){0,6}`,
        "in dringenden (?:faellen|angelegenheiten)|(?:vernichten|loeschen) sie|irrtuemlich",
        "nicht der richtige adressat|automatisch|antworten sie (?:bitte )?nicht",
        "mach(?:t|en sie)? (?:dir|euch|sich) keine|keinen kopf|nicht boese sein|zur verfuegung",
        "(?:danke|dank) (?:fuer|dass|im voraus)|gern(?:e)? (?:geschehen|wieder)|entschuldige",
        "(?:wuensche|wuenschen) (?:dir|ihnen|euch)",
      ),
      matches: [
        "Bei Fragen melden Sie sich bitte.",
        "Melde dich, wenn du etwas brauchst.",
        "In dringenden Fällen wenden Sie sich bitte an Herrn Kofler.",
        "Zögern Sie nicht, mich anzurufen.",
      ],
      rejects: ["Bitte melden Sie sich bis Freitag.", "Meld dich, ob es klappt."],
    },
    {
      id: "de/offer",
      pattern: wording(
        String.raw`(?:wenn|falls) (?:du|sie|ihr) (?:magst|moechtest|moechten|wollt|willst|lust (?:hast|haben|habt)|interesse (?:hast|haben|habt)|mal (?:in|nach|wieder))(?: \S+){0,6}`,
        String.raw`(?:ruf|rufen sie|meld|melde|melden sie|komm|kommen sie)(?: \S+){0,5}? (?:gern|gerne)(?: \S+){0,3}? (?:vorbei|an|sich|durch|jederzeit)(?=$| )`,
        "(?:meld|melde) dich gerne?",
      ),
      matches: ["Wenn du magst, komm vorbei.", "Melde dich gern.", "Komm gern mal vorbei."],
      rejects: ["Meld dich bis Freitag.", "Komm bitte um acht."],
    },
  ],
  waives: [
    {
      id: "de/no-answer-needed",
      pattern: wording(
        String.raw`(?:keine|ohne) (?:antwort|rueckmeldung|reaktion)(?: \S+){0,2}? (?:noetig|notwendig|erforderlich|erwartet|vonnoeten)`,
        String.raw`(?:du|sie|ihr) (?:musst|muessen|muesst|brauchst|brauchen|braucht)(?: \S+){0,4}? nicht (?:zu )?(?:antworten|reagieren)`,
        "antwort(?:en)? ist nicht (?:noetig|notwendig)|braucht keine antwort",
        "nur zur (?:info|information|kenntnis)",
      ),
      matches: ["Keine Antwort nötig.", "Du musst nicht antworten.", "Nur zur Info."],
      rejects: ["Ich habe noch keine Antwort.", "Eine Antwort ist nötig."],
    },
    {
      id: "de/withdrawn",
      pattern: wording(
        String.raw`hat sich (?:schon |inzwischen |mittlerweile |bereits |damit |doch )?(?:erledigt|geklaert|von selbst erledigt)|haben sich (?:\S+ )?erledigt`,
        "^(?:bitte |ach |oh |sorry,? ){0,3}(?:vergiss|vergessen sie|ignorier|ignoriere|ignorieren sie) (?:es|das|die|meine|den|bitte)(?!(?: \\S+){0,3} nicht)",
        String.raw`(?:habe?|haben)(?: \S+){0,4} (?:schon|inzwischen|mittlerweile|selbst|selber|doch(?: noch)?) (?:gefunden|herausgefunden|geloest|geklaert|entdeckt)`,
        String.raw`(?:brauche?|brauchen|benoetigen?)(?: \S+){0,4} nicht mehr|nicht mehr noetig`,
        String.raw`(?:anfrage|frage|bitte|mail|sache)(?: \S+){0,5} (?:hinfaellig|gegenstandslos|ueberholt)`,
        String.raw`(?:habe?|haben)(?: \S+){0,4} (?:jemand(?:en|em)?|wen|ersatz)(?: \S+){0,4} gefunden|vergiss es(?: \S{1,3})?$`,
      ),
      matches: [
        "Hat sich erledigt.",
        "Vergiss meine Frage.",
        "Ich hab es inzwischen selbst gefunden.",
        "Meine Anfrage von heute früh ist bitte hinfällig.",
        "Wir haben jemanden in Kassel gefunden, danke trotzdem!",
        "Hab noch eins im Keller, vergiss es.",
      ],
      rejects: ["Ist das schon erledigt?", "Hast du es gefunden?", "Vergiss es bitte nicht.", "Habt ihr jemanden?"],
    },
  ],
};
