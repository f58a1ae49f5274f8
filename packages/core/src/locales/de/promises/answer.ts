/** What the writer says back, in writing or on the phone. */
import type { PromiseRule } from "../../contract/promises.ts";
import { acts, actsReflexively, says } from "./grammar.ts";

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
      ],
      rejects: ["Meld dich bei mir.", "Er meldet sich bei dir.", "Melden Sie sich."],
    },
    "melden",
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
      ],
      rejects: ["Gib mir Bescheid.", "Ich gebe dir recht.", "Er gibt dir Bescheid."],
    },
    "geben sagen schicken schreiben",
    [
      "bescheid",
      "(?:rueck)?(?:antwort|meldung|info|infos|nachricht|auskunft|update|zwischenstand|feedback|einschaetzung|laut|entscheidung|ergebnis)",
    ],
  ),
  acts(
    {
      id: "de/come-back",
      kind: "reply",
      strength: "sure",
      matches: [
        "Ich komme dann auf Sie zu.",
        "Ich komm nächste Woche auf dich zurück.",
        "Wir halten euch auf dem Laufenden.",
        "Ich lasse Sie wissen, wie es ausgeht.",
      ],
      rejects: ["Ich komme auf Ihr Angebot vom Jänner zurück.", "Er kommt auf dich zu.", "Ich halte das für falsch."],
    },
    "kommen halten lassen",
    [
      String.raw`(?:damit |dazu |wieder |dann )?auf (?:dich|sie|euch)(?: \S+){0,3} (?:zu|zurueck)(?:kommen)?`,
      "laufenden",
      String.raw`(?:dich|sie|euch|dir|ihnen)(?: \S+){0,4} wissen`,
    ],
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
      ],
      rejects: ["Du antwortest nie.", "Antworte mir bitte.", "Er informiert Sie."],
    },
    "antworten beantworten informieren benachrichtigen verständigen unterrichten berichten briefen",
    [],
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
        "Das teile ich Ihnen morgen mit.",
        "Ich schreibe dir morgen dazu.",
      ],
      rejects: ["Sag mir, was es kostet.", "Er erzählt dir alles."],
    },
    "sagen schreiben erzählen teilen bestätigen erklären nennen verraten",
    ["dir", "ihnen", "euch", "zu oder ab", "zurück-"],
  ),
  acts(
    {
      id: "de/ring",
      kind: "call",
      strength: "likely",
      matches: [
        "Ich ruf dich nachher an.",
        "Morgen klingel ich bei Ihnen durch.",
        "Ich werde Sie zurückrufen.",
        "Ich läute dich an.",
      ],
      rejects: ["Ruf mich an.", "Ich rufe nur in Erinnerung, dass Schluss ist.", "Er ruft dich an."],
    },
    "rufen klingeln läuten bimmeln telefonieren wählen",
    ["an-", "durch-", "zurück-", "ein-", "mich bei"],
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
    "telefoniere telefonier telefonieren telefonisch hörer telefon handy klingel klingle festnetz durchklingeln",
    String.raw`(?:ich telefoniere?|telefoniere? ich)(?= (?:dir|ihnen|euch|mit (?:dir|ihnen|euch)|morgen|am|dich))|(?:ich greife?|greife? ich)(?: \S+){0,6}? (?:hoerer|telefon)|ich (?:probiere?|versuche?)(?: \S+){0,9}? (?:handy|telefon|telefonisch|festnetz)|melde? (?:ich )?mich(?: \S+){0,6}? telefonisch|(?:wir telefonieren|telefonieren wir)(?: \S+){0,5}? (?:morgen|spaeter|dann|naechste\w*|am|diese|heute|uebermorgen|\w+tag)|ich klingel[en]?(?= (?:dich|bei|kurz|mal))`,
  ),
];
