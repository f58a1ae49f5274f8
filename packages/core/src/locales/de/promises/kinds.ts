/** What a clause is about, where its verb leaves that open ("bekommst du", "folgt"): the first that fits. */
import type { PromiseRules } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

export const kinds: PromiseRules["kinds"] = [
  {
    kind: "do",
    pattern: wording(
      String.raw`^(?:den|die|das|beim?|herrn|frau|unsere[nr]?|meine[nr]?|ihn) (?:\S+ ){1,3}?(?:rufe?|telefoniere?)(?= )`,
    ),
    matches: ["Den Hausmeister ruf ich gleich an."],
    rejects: ["Morgen ruf ich dich an."],
  },
  {
    kind: "call",
    pattern: wording(
      "(?:rufe?|rufen|klingle|klingel|laeute|telefoniere|telefonier)(?: ich| wir)?|(?:an|zurueck|durch)rufen|telefonisch",
    ),
    matches: ["Ich ruf dich an."],
    rejects: ["Der Beruf ist hart."],
  },
  {
    kind: "introduce",
    pattern: wording(
      String.raw`intro|bekannt|vernetz\w+|(?:kontakt|verbindung) (?:zu|mit)(?: \S+){1,6} her(?:stellen)?|einander vor`,
    ),
    matches: ["Da bekommst du ein Intro."],
    rejects: ["Wir bleiben in Kontakt."],
  },
  {
    kind: "review",
    pattern: wording(
      "[a-z]{0,12}(?:anmerkung(?:en)?|kommentare?n?|korrekturen|lektorat|verbesserungsvorschlaege)",
      "(?:durch|gegen)?gelesen|durchgesehen|(?:an|durch)geschaut|geprueft|kommentiert|feedback|(?:durch)?lesen",
      "durchsehen|(?:an|durch)schauen|pruefen|studieren|einschaetzung",
    ),
    matches: ["Du kriegst meine Anmerkungen bis Donnerstag."],
    rejects: ["Du kriegst das Angebot bis Donnerstag."],
  },
  {
    kind: "call",
    pattern: wording(
      String.raw`telefon(?:isch|at|ieren|iere|ier)?|anruf\w*|anrufen|zurueckrufen|durchklingeln|call|hoerer|handy|durchrufen`,
    ),
    matches: ["Ich melde mich telefonisch."],
    rejects: ["Ich melde mich schriftlich."],
  },
  {
    kind: "meet",
    pattern: wording(
      String.raw`treffen|mittagessen|abendessen|kaffee|essen gehen|vorbei\w*|besuch\w*|besuchen|zusammensetzen|bier`,
      "persoenlich|hinsetzen|spazieren",
    ),
    matches: ["Lass uns mal einen Kaffee trinken."],
    rejects: ["Lass uns das klären."],
  },
  {
    kind: "stay_in_touch",
    pattern: wording(
      String.raw`wieder(?: \S+){0,3} (?:im|nach|ab) \S+|ab und zu|regelmaessig|hin und wieder`,
      String.raw`(?:im|ab|in) (?:januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|herbst|winter|fruehjahr)(?: \S+){0,3} wieder`,
      "in den naechsten monaten|naechstes jahr",
    ),
    matches: ["Ich melde mich im September wieder bei dir."],
    rejects: ["Ich melde mich morgen wieder."],
  },
  {
    kind: "reply",
    pattern: wording(
      "[a-z]{0,12}(?:antwort(?:en)?|rueckmeldung|bescheid|auskunft|nachricht|ergebnis|entscheidung|update|neuigkeiten|stellungnahme|info|gewissheit|klarheit|zusage|absage|stand)",
      "melden?|melde?|hoeren|wissen|was von (?:mir|uns)|sagen?|sag|erzaehle?n?|sprechen uns",
    ),
    matches: ["Kriegst du Antwort drauf."],
    rejects: ["Kriegst du das Angebot."],
  },
  {
    kind: "send",
    pattern: wording(
      String.raw`rest|adresse|nummer|namen|rezept|posteingang|postfach|inbox|liefer\w*|schick\w*|geschickt|gesendet`,
      "gemailt|uebermittelt|zugestellt|nachgereicht|per (?:post|mail|einschreiben)|rueber",
      "[a-z]{0,25}(?:liste|unterlagen|angebot|entwurf|vertrag|bericht|foto|fotos|folien|datei|link|uebersicht|vorschlag)",
    ),
    matches: ["Die Unterlagen werden Ihnen zugestellt."],
    rejects: ["Das wird erledigt."],
  },
];
