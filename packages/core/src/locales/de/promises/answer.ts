/** What the writer says back, in writing or on the phone. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any, oneOf } from "../../wording.ts";
import { acts, actsReflexively, says } from "./grammar.ts";

/** Words that say something to the reader. */
const WORD =
  "(?:rueck)?(?:antwort|meldung|info|infos|nachricht|auskunft|update|zwischenstand|feedback|einschaetzung|laut|entscheidung|ergebnis|zusage|zeichen)";

/** What may stand between "ruf" and "an" when it is the reader who is called. */
const YOU_THEN = oneOf(
  "dich|sie|euch|dir|ihnen|morgen|heute|gleich|dann|spaeter|nachher|kurz|mal|nochmals?|noch|wieder|sofort",
  String.raw`naechste woche|am \S+|um \S+(?: uhr)?|gegen \S+(?: uhr)?|nach \S+(?: \S+)?|abend|mittag|frueh|vormittag`,
  "nachmittag|uebermorgen",
);

export const answer: readonly PromiseRule[] = [
  actsReflexively(
    {
      id: "de/be-in-touch",
      kind: "reply",
      open: true,
      strength: "sure",
      matches: [
        "Ich melde mich bis Freitag.",
        "Dann meld ich mich bei dir.",
        "Wir melden uns mit einer Entscheidung.",
        "Bin im Zug, melde mich später.",
        "Wir werden uns bei Ihnen melden.",
        "Ich rühr mich.",
      ],
      rejects: ["Meld dich bei mir.", "Er meldet sich bei dir.", "Melden Sie sich."],
    },
    "melden rühren",
  ),
  acts(
    {
      id: "de/give-word",
      kind: "reply",
      strength: "sure",
      matches: [
        "Ich geb dir Bescheid.",
        "Eine Rückmeldung gebe ich Ihnen morgen.",
        "Wir werden Ihnen eine Antwort geben.",
        "Nächste Woche kann ich Ihnen Auskunft geben.",
        "Ich sag Bescheid.",
      ],
      rejects: ["Gib mir Bescheid.", "Ich gebe dir recht.", "Er gibt dir Bescheid."],
    },
    "",
    {
      setzen: "(?:mich|uns)(?: \\S+){0,4}? mit (?:dir|ihnen|euch)(?: \\S+){0,4}? in (?:kontakt|verbindung)",
      geben: `bescheid|durch|${WORD}`,
      sagen: "bescheid|zu oder ab|ab oder zu",
      schicken: WORD,
      schreiben: `bescheid|${WORD}`,
      lassen: String.raw`(?:dich|sie|euch|dir|ihnen)(?: \S+){0,4} wissen`,
      halten: "laufenden|auf stand|up to date",
      kommen: String.raw`(?:auf|mit(?: \S+){1,3} auf) (?:dich|sie|euch)(?: \S+){0,3} (?:zu|zurueck)(?:kommen)?`,
    },
  ),
  acts(
    {
      id: "de/come-back",
      kind: "reply",
      strength: "sure",
      matches: ["Ich werde auf Sie zukommen.", "Ich werde darauf zurückkommen."],
      rejects: ["Ich komme auf Ihr Angebot vom Jänner zurück.", "Er kommt auf dich zu.", "Ich halte das für falsch."],
    },
    "",
    { zukommen: "auf (?:dich|sie|euch)", zurückkommen: "auf (?:dich|sie|euch)|darauf" },
  ),
  acts(
    {
      id: "de/answer",
      kind: "reply",
      strength: "likely",
      matches: [
        "Ich antworte dir noch ausführlich.",
        "Ihre Frage beantworte ich gesondert.",
        "Wir informieren Sie umgehend.",
        "Ich berichte dir dann.",
        "Das teile ich Ihnen morgen mit.",
      ],
      rejects: ["Du antwortest nie.", "Antworte mir bitte.", "Er informiert Sie."],
    },
    any(
      "antworten beantworten informieren benachrichtigen verständigen unterrichten berichten briefen mit",
      "teilen zurück|schreiben zurück|melden",
    ),
    {},
    "(?:dir|ihnen|euch|dich|sie|noch|morgen|gleich|darauf|drauf)",
  ),
  acts(
    {
      id: "de/tell",
      kind: "reply",
      open: true,
      strength: "possible",
      matches: [
        "Ich sag dir dann, was es kostet.",
        "Dann erzähl ich dir alles in Ruhe.",
        "Ich schreibe dir morgen dazu.",
        "Ich bestätige Ihnen das morgen.",
      ],
      rejects: ["Sag mir, was es kostet.", "Er erzählt dir alles."],
    },
    "sagen schreiben erzählen bestätigen erklären nennen verraten erläutern",
  ),
  acts(
    {
      id: "de/ring",
      kind: "call",
      open: true,
      strength: "likely",
      matches: [
        "Ich ruf dich nachher an.",
        "Morgen klingel ich bei Ihnen durch.",
        "Ich werde Sie zurückrufen.",
        "Ich läute dich an.",
        "Ich wähle mich bei euch ein.",
      ],
      rejects: ["Ruf mich an.", "Ich rufe nur in Erinnerung, dass Schluss ist.", "Er ruft dich an."],
    },
    any(
      "zurück|rufen durch|rufen an|läuten durch|läuten durch|klingeln an|klingeln durch|bimmeln an",
      "telefonieren an|funken an|skypen",
    ),
    {
      wählen: String.raw`mich(?: \S+){0,6}? ein(?:waehlen)?`,
      klingeln: "(?:dich|bei (?:dir|ihnen|euch))",
      rufen: `(?:${YOU_THEN} ){0,6}(?:an|zurueck)`,
      anrufen: `${YOU_THEN}`,
    },
    "(?:dich|sie|euch|dir|ihnen|gleich|morgen|spaeter|nachher|noch|mal|kurz)",
  ),
  says(
    {
      id: "de/phone",
      kind: "call",
      strength: "likely",
      matches: [
        "Ich telefoniere Ihnen morgen.",
        "In den nächsten Tagen greif ich zum Hörer.",
        "Ich probiere es am Freitag nochmal auf deinem Handy.",
        "Ich melde mich telefonisch.",
        "Wir telefonieren am Montag.",
      ],
      rejects: ["Ich telefoniere gerade.", "Er greift zum Hörer."],
    },
    {
      "telefoniere telefonier":
        "(?:ich telefoniere?|telefoniere? ich)(?= (?:dir|ihnen|euch|mit (?:dir|ihnen|euch)|morgen|am|dich))",
      "hörer telefon": String.raw`(?:ich greife?|greife? ich)(?: \S+){0,6}? (?:hoerer|telefon)`,
      "telefonisch telefon handy festnetz": any(
        String.raw`ich (?:probiere?|versuche?)(?: \S+){0,9}? (?:handy|telefon|telefonisch|festnetz)`,
        String.raw`ich (?:probiere?|versuche?) es(?: \S+){0,6}? bei (?:dir|ihnen|euch)`,
      ),
      telefonisch: String.raw`melde? (?:ich )?mich(?: \S+){0,6}? telefonisch`,
      telefonieren: String.raw`(?:wir (?:zwei |beide )?telefonieren|telefonieren wir)(?: \S+){0,5}? (?:morgen|spaeter|dann|naechste\w*|am|diese|heute|uebermorgen|\w+tag)`,
      klingel: "ich klingel[en]?(?= (?:dich|bei|kurz|mal))",
    },
  ),
];
