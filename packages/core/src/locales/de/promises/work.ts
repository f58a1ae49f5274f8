/** Work the writer takes on: reading something, and everything else that is done for somebody. */
import type { PromiseRule } from "../../contract/promises.ts";
import { acts, actsReflexively, says } from "./grammar.ts";

/** What one takes on for somebody else, and hardly for oneself. */
const TASKS =
  "an|rufen klären ab|klären auf|klären erledigen regeln übernehmen organisieren buchen um|buchen ein|buchen reservieren stornieren bestellen nach|bestellen überweisen bezahlen begleichen veranlassen aktualisieren korrigieren überarbeiten erstellen fixen beheben reparieren recherchieren beantragen beauftragen löschen entfernen ergänzen verlängern erstatten arrangieren koordinieren vereinbaren aus|füllen unterschreiben ein|planen ein|tragen nach|tragen vor|tragen um|stellen um|bauen um|setzen um|tragen an|passen aus|tauschen um|tauschen ein|richten ein|bauen ein|pflegen ein|arbeiten aus|arbeiten aus|bessern aus|werten nach|fragen nach|haken nach|prüfen nach|sehen nach|schauen nach|forschen nach|rechnen nach|bessern nach|holen nach|buchen weiter|geben weiter|sagen aus|richten vor|merken vor|bereiten vor|bringen vor|schreiben vor|arbeiten ein|bringen ein|reichen frei|geben frei|schalten frei|halten frei|räumen fertig|machen fertig|stellen fertig|schreiben zurück|geben zurück|bringen zurück|zahlen zurück|überweisen mit|nehmen mit|bestellen auf|nehmen auf|setzen auf|bauen auf|treiben an|sprechen an|stossen an|fordern an|melden an|legen an|fragen an|schreiben ein|fordern ab|sagen ab|stimmen ab|bestellen ab|geben ab|schliessen ab|wickeln heraus|finden raus|finden hin|kriegen hin|bekommen durch|setzen durch|boxen rum|fragen herum|fragen um|hören ein|springen gut|schreiben sicher|stellen richtig|stellen rund|machen kontaktieren instruieren delegieren eskalieren kalkulieren konfigurieren installieren implementieren migrieren deployen updaten dokumentieren protokollieren archivieren besorgen deponieren urgieren kündigen verbuchen beschleunigen terminieren einplanen freischalten zusammen|fassen zusammen|tragen zusammen|bauen neu|machen";

/** Forms beside "ich" that do nothing for anybody: to be, to think, to feel, to say by writing, and all that is past. */
const NO_ACT =
  "(?:bin|habe?|hatte|war|kann|koennte|muss|musste|muesste|will|wollte|soll|sollte|darf|durfte|moechte|mag|mochte|werde?|wurde|wuerde|haette|waere|weiss|wusste|braeuchte|brauche?|denke?|dachte|glaube?|finde?|fand|hoffe?|meine?|fuehle?|vermute?|fuerchte|befuerchte|verstehe?|sehe?|sah|hoere?|kenne?|erkenne?|liebe?|schaetze|bleibe?|stehe?|sitze?|liege?|lebe?|wohne?|heisse?|komme?|gehe?|fahre?|fliege?|reise?|laufe?|wandere|arbeite|studiere|lerne|warte?|suche?|plane?|verbleibe?|danke?|bedanke|freue?|wuensche?|gratuliere?|entschuldige|bitte?|frage? mich|rate|empfehle|schulde?|vertraue?|versichere|verweise?|verspreche?|schlage?|biete?|stimme?|stelle? fest|erinnere?|goenne|druecke?|gebe? zu|lasse? mich|nehme? an|schaffe? es|sage?|sagte|erwarte|bedauere?|begruesse|bestaetige|erhielt|bekomme?|erhalte|bekam|merke?|vermisse|verliere|gewinne|schrieb|rief|ging|kam|gab|nahm|sprach|half|traf|brachte|konnte|selbst|auch|dir|ihnen|euch|dich|sie|es|das|mich|mir|ihn|nicht|ja|gerne?|mal|noch|da|hier|lege? mich|mache? mir|halte? (?:das|es) fuer)(?: |$)";
/** Words before "ich" that are no verbs. */
const NO_VERB =
  "(?:wenn|dass|ob|als|weil|und|aber|oder|denn|falls|sobald|bis|bevor|nachdem|wie|was|wo|wer|wen|wem|warum|seit|damit|obwohl|solange|sofern|den|die|der|dem|dann|welche[mnrs]?|gebe?|sondern|sowie|indem|doch|also|ehe) ";
const NO_ACT_OF_OURS =
  "(?:haben|hatten|sind|waren|koennen|koennten|muessen|mussten|wollen|wollten|sollen|sollten|duerfen|moechten|moegen|werden|wurden|wuerden|haetten|waeren|wissen|brauchen|denken|glauben|finden|hoffen|meinen|verstehen|sehen|hoeren|kennen|lieben|schaetzen|bleiben|stehen|sitzen|leben|wohnen|kommen|gehen|fahren|fliegen|reisen|ziehen|wandern|arbeiten|warten|suchen|danken|bedanken|freuen|wuenschen|gratulieren|bitten|bieten|bedauern|begruessen|ersuchen|fordern|verweisen|bestaetigen|erwarten|empfehlen|raten|melden|feiern|renovieren|streichen|treffen|gegen|wegen|neben|zwischen|lassen) ";

export const work: readonly PromiseRule[] = [
  acts(
    {
      id: "de/look-at",
      kind: "review",
      strength: "likely",
      matches: [
        "Pull Request schau ich mir morgen an.",
        "Ich les den Entwurf bis Freitag durch.",
        "Ich geh da nochmal mit dem Rotstift drüber.",
        "Den Vertrag nehme ich mir vor.",
        "Ich werfe heute einen Blick drauf.",
      ],
      rejects: ["Schau dir das an.", "Er schaut sich das an.", "Ich gehe durch den Park."],
    },
    "an|schauen an|sehen an|gucken an|lesen durch|schauen durch|sehen durch|gehen durch|lesen durch|gucken durch|arbeiten gegen|lesen gegenlesen quer|lesen",
    {
      gehen: "drueber|darueber|mit dem rotstift",
      schauen: "drueber|darueber|drauf|rein(?=$| )",
      sehen: "drueber|darueber",
      gucken: "drueber|darueber|drauf|rein(?=$| )",
      lesen: "drueber|darueber|korrektur",
      nehmen: "mir(?: \\S+){0,12}? vor(?:nehmen)?|unter die lupe",
      vornehmen: "mir",
      werfen: "(?:einen |nen |eine )?blick",
    },
    "(?:(?:es|das|die|den|sie|ihn)(?: \\S+){0,2}? )?mir|(?:es|das) (?:morgen|heute|gleich)|(?:heute|morgen|gleich|noch)",
  ),
  acts(
    {
      id: "de/read",
      kind: "review",
      strength: "possible",
      matches: [
        "Ich lese deinen Entwurf bis Freitag.",
        "Ich prüfe die Abrechnung bis übermorgen.",
        "Ihr Gutachten werde ich gründlich studieren.",
        "Die Statuten prüfen wir bis zum 20.",
      ],
      rejects: ["Er liest deinen Entwurf.", "Prüf das bitte.", "Du liest viel."],
    },
    "lesen prüfen überprüfen kontrollieren checken kommentieren studieren sichten begutachten lektorieren redigieren testen analysieren evaluieren bewerten durchsehen",
  ),
  actsReflexively(
    {
      id: "de/see-to",
      kind: "do",
      strength: "sure",
      matches: [
        "Ich kümmere mich drum.",
        "Darum kümmer ich mich.",
        "Kümmere mich morgen.",
        "Ich revanchiere mich.",
        "Wir kümmern uns darum.",
      ],
      rejects: ["Kümmer dich drum.", "Er kümmert sich.", "Bitte kümmern Sie sich."],
    },
    "kümmern revanchieren erkundigen bemühen einsetzen umhören schlaumachen reinhängen",
  ),
  says(
    {
      id: "de/will-do",
      kind: "do",
      strength: "sure",
      matches: [
        "Mach ich.",
        "Mache ich gern.",
        "Ja, erledige ich auf dem Heimweg.",
        "Also mach ich das.",
        "Das übernehme ich.",
        "Geht klar, mach ich.",
      ],
      rejects: ["Was mach ich nur falsch.", "Das macht er.", "Ich mache Urlaub."],
    },
    {
      "mach mache erledige erledig übernehme übernehm":
        "^(?:(?:ja|ok|okay|klar|gerne?|sicher|das|also|alles|natuerlich|geht klar) )*(?:mache?|erledige?|uebernehme?) ich(?=$| (?:das|es|gerne?|sofort|gleich|heute|morgen|dann|noch|natuerlich|doch|sehr|auf|am|bis|selbst|schon|dir|euch|ihnen)(?: |$))|^(?:ich )?(?:mache?|erledige?|uebernehme?) (?:das|es)(?: (?:gerne?|gleich|sofort|heute|morgen|noch|dann|bis|am))?",
      machen: "^(?:das |ja )?machen wir(?: (?:so|gerne?|gleich|morgen|dann|heute))?$",
    },
  ),
  acts(
    {
      id: "de/take-care",
      kind: "do",
      strength: "likely",
      matches: [
        "Das kläre ich intern.",
        "Ich reserviere den Raum.",
        "Die Kaution überweise ich morgen.",
        "Die Ummeldung veranlassen wir.",
        "Ich trag dich in den Verteiler ein.",
        "Übermorgen stelle ich den Server um.",
        "Den Hinweis geb ich ans Team weiter.",
        "Ich frage bei der Versicherung nach.",
        "Ich halte dir einen Platz frei.",
      ],
      rejects: [
        "Er klärt das.",
        "Klär das bitte.",
        "Die Reservierung steht.",
        "Ich fange mit Spanisch an.",

        "Ich halte das für gut.",
      ],
    },
    TASKS,
    {
      setzen: String.raw`(?:auf|in) die(?: \S+)? ?\S*(?:liste|agenda|tagesordnung|verteiler|warteliste)|(?:mich|uns) (?:mit|fuer|dafuer)`,
      nehmen: String.raw`(?:auf|in) die(?: \S+)? ?\S*(?:liste|agenda|tagesordnung|runde)|auf meine kappe|in (?:die hand|angriff)|zur brust`,
      bringen: "zur sprache|ins? \\S+ ein|in ordnung|auf den weg|ins rollen|unter dach und fach",
      legen: "(?:ein )?(?:gutes )?wort|nahe(?=$)",
      leiten: "in die wege",
      sorgen: "dafuer|fuer",
      halten: "(?:einen |den |dir |ihnen )?platz|frei",
      geben: String.raw`ans? (?:\S+ ){0,2}?(?:team|technik|it|buchhaltung|chefin?|kolleg\w*|bauherrn?|vorstand|leitung|abteilung|werkstatt|support|redaktion)|in auftrag`,
      machen:
        "fertig|klar schiff|rueckgaengig|einen termin|den termin|einen vorschlag|druck|termin aus|\\S*reservierung|\\S*buchung|\\S*bestellung",
      treffen: "vorkehrungen|vorbereitungen",
      finden: "(?:eine )?(?:loesung|heraus|raus)",
      suchen: "(?:dir|ihnen|euch|fuer)|(?:eine )?loesung|termin",
      lassen:
        "(?:es|das|ihn|sie|den \\S+|die \\S+|deine?n? \\S+|ihre?n? \\S+)(?: \\S+){0,6}? (?:pruefen|checken|ansehen|anschauen|reparieren|machen|erledigen|klaeren|aendern|kommen|schicken|richten|ausstellen|eintragen|uebersetzen|umbuchen)",
      erinnern: "(?:dich|sie|euch)",
      helfen: "(?:dir|euch|ihnen)",
      unterstützen: "(?:dich|euch|sie)",
      vertreten: "(?:dich|sie|euch)",
      zahlen: "(?:dir|ihnen|euch)|rechnung|betrag",
      tun: "mein bestes|mein moeglichstes|was ich kann",
    },
    "(?:dir|ihnen|euch|dich|sie|noch|morgen|gleich|heute)",
  ),
  acts(
    {
      id: "de/speak-to",
      kind: "do",
      strength: "likely",
      matches: [
        "Ich spreche mit dem Vermieter.",
        "Das bespreche ich mit unserer Anwältin.",
        "Ich rede nächste Woche mit ihr.",
        "Ich frage morgen die Hausverwaltung.",
      ],
      rejects: ["Er spricht mit dem Vermieter.", "Sprich mit ihr.", "Ich spreche Spanisch."],
    },
    "",
    {
      sprechen: "(?:mit|bei) (?!(?:dir|ihnen|euch)(?: |$))\\S+",
      reden: "mit (?!(?:dir|ihnen|euch)(?: |$))\\S+",
      besprechen: "mit (?!(?:dir|ihnen|euch)(?: |$))\\S+|intern|im team|in der \\S+",
      abstimmen: "mit \\S+|intern",
      beraten: "mit \\S+|intern",
      fragen: "(?:die|den|das|bei|unsere?[nm]?|meine?[nm]?|mal|herrn|frau|beim)(?= )|(?:an|herum|rum)(?=$)",
      telefonieren: "mit (?!(?:dir|ihnen|euch)(?: |$))\\S+",
    },
  ),
  acts(
    {
      id: "de/make",
      kind: "do",
      open: true,
      strength: "possible",
      matches: [
        "Ich mache dir eine Liste.",
        "Ich zeichne dir einen Plan.",
        "Ich baue dir am Wochenende den Prototyp.",
        "Ich zeige dir das am Montag.",
      ],
      rejects: ["Er macht dir eine Liste.", "Mach mir eine Liste."],
    },
    "fragen sprechen reden besprechen zeigen machen bauen zeichnen rechnen backen schaffen notieren nehmen entwerfen formulieren übersetzen zahlen ändern geben lösen halten kriegen suchen holen kaufen basteln nähen schneiden rechnen planen programmieren",
  ),
  says(
    {
      id: "de/pledge",
      kind: "do",
      open: true,
      strength: "likely",
      matches: [
        "Ich verspreche dir, dass es klappt.",
        "Ich sorge dafür, dass Sie es bekommen.",
        "Ich sehe zu, dass du es bis Freitag hast.",
        "Ich schau, dass es klappt.",
      ],
      rejects: ["Er verspricht viel.", "Versprich es mir."],
    },
    {
      "verspreche versprech garantiere": "ich (?:verspreche?|garantiere?)(?: es)? (?:dir|ihnen|euch)",
      "schaue schau sehe seh sorge sorg achte":
        "ich (?:(?:schaue?|sehe?)(?: zu| darauf| drauf)?|achte darauf|sorge?(?: \\S+){0,3}? dafuer)$",
    },
  ),
  says(
    {
      id: "de/will",
      kind: "do",
      open: true,
      strength: "possible",
      matches: ["Ich werde mein Bestes tun.", "Ich werde Ihre Anregung einbringen.", "Das werden wir weiterverfolgen."],
      rejects: ["Ich werde vierzig.", "Er wird es einbringen."],
    },
    {
      "werde werd werden":
        "(?:ich werde?|werde? ich|wir werden|werden wir)(?: \\S+){0,20}? (?:[a-z]{3,20}(?:en|ern|eln)|tun)$",
    },
  ),
  says(
    {
      id: "de/anything",
      kind: "do",
      open: true,
      strength: "faint",
      matches: ["Ich bügle dir das Hemd.", "Bis Freitag tüftle ich euch was aus.", "Bis morgen entrümpeln wir das."],
      rejects: ["Er bügelt dir das Hemd.", "Ich bin dir dankbar.", "Ich danke dir."],
    },
    {
      ich: `(?<=^|(?:und|aber|oder|denn|ja|also|klar|nein|ok|okay|gut|sondern) )ich (?!${NO_ACT})[a-z]{3,}(?:e|[^aeiou ]|[aeiou]h)(?= )|(?!${NO_ACT}|${NO_VERB})[a-z]{3,} ich(?= |$)`,
      wir: `(?!${NO_ACT_OF_OURS})[a-z]{3,}(?:en|eln|ern) wir(?= )|wir (?!${NO_ACT_OF_OURS})[a-z]{3,}(?:en|eln|ern)(?= )`,
    },
  ),
];
