/** What the writer gives into the reader's hands: things sent, people introduced. */
import type { PromiseRule } from "../../contract/promises.ts";
import { any } from "../../wording.ts";
import { acts, says } from "./grammar.ts";

const POST = any(
  "(?:in die|zur|auf die) post|in (?:den|deinen|ihren|euren) (?:briefkasten|postkasten)|auf den weg",
  "auf (?:deinen|ihren|euren) (?:schreib)?tisch|in (?:dein|ihr|euer) (?:fach|postfach)",
);
const STORE = String.raw`in (?:eure|die|deine|ihre|den|unsere?n?)(?: \S+)? ?(?:dropbox|cloud|ordner|teams?|sharepoint|drive|ablage|gruppe|chat)`;

const COMMENTS = "\\S*(?:anmerkungen|kommentare|korrekturen|feedback|verbesserungsvorschlaege|randnotizen)";

export const handOver: readonly PromiseRule[] = [
  acts(
    {
      id: "de/send",
      kind: "send",
      strength: "likely",
      matches: [
        "Ich schick dir das Papier.",
        "Sende Ihnen die Datei morgen.",
        "Ich leite Ihnen die Mail weiter.",
        "Die Liste werde ich Ihnen zustellen.",
        "Ich versuche, dir das bis Freitag zu schicken.",
      ],
      rejects: [
        "Sie schickt dir das Papier.",
        "Schick mir das Papier.",
        "Ich stelle fest, dass es regnet.",
        "Ich reiche dir die Hand.",
      ],
    },
    any(
      "schicken senden mailen übermitteln übersenden verschicken versenden faxen simsen funken liefern zu",
      "schicken zu|senden zu|stellen zu|mailen zu|leiten weiter|leiten weiter|schicken weiter|reichen nach",
      "reichen nach|liefern nach|schicken nach|senden hoch|laden rauf|laden rein|laden rein|stellen bereit",
      "stellen zusammen|stellen zusammen|suchen raus|suchen heraus|suchen raus|schreiben raus|geben rüber",
      "schicken rüber|schieben rüber|jagen rüber|bringen ab|tippen ab|schicken ab|fotografieren zurück",
      "schicken zurück|senden durch|geben aus|händigen aushändigen bei|legen hinter|legen ein|scannen aus",
      "drucken retournieren avisieren",
    ),
    {
      legen: POST,
      werfen: POST,
      schmeissen: POST,
      geben: POST,
      bringen: POST,
      stecken: POST,
      tun: POST,
      stellen: STORE,
      laden: STORE,
      packen: STORE,
    },
  ),
  acts(
    {
      id: "de/send-comments",
      kind: "review",
      strength: "sure",
      matches: [
        "Ich schicke dir unsere Anmerkungen.",
        "Meine Kommentare maile ich dir am Montag.",
        "Ich gebe dir bis Freitag Feedback.",
      ],
      rejects: ["Ich schicke dir die Datei.", "Er schickt dir Anmerkungen."],
    },
    "",
    { schicken: COMMENTS, senden: COMMENTS, mailen: COMMENTS, geben: COMMENTS, schreiben: COMMENTS, machen: COMMENTS },
  ),
  acts(
    {
      id: "de/let-have",
      kind: "send",
      strength: "sure",
      matches: ["Die Anlage lasse ich Ihnen noch zukommen.", "Ich lass dir das Papier zukommen."],
      rejects: ["Ich lasse das so.", "Was da auf uns zukommt, weiss niemand."],
    },
    "",
    { lassen: "zukommen|da(?=$)|da fuer (?:dich|sie|euch)" },
  ),
  acts(
    {
      id: "de/share",
      kind: "send",
      strength: "possible",
      matches: [
        "Ich teile die Auswertung morgen mit dir.",
        "Ich besorge dir eine Kopie.",
        "Ich scanne die Seite heute Abend.",
      ],
      rejects: ["Er teilt das mit dir.", "Die Kopie ist da."],
    },
    any(
      "teilen besorgen beschaffen scannen kopieren fotografieren drucken überlassen überreichen zurück",
      "legen mit|bringen mit|geben auf|schreiben kopieren brennen pflücken",
    ),
  ),
  acts(
    {
      id: "de/introduce",
      kind: "introduce",
      strength: "likely",
      matches: [
        "Ich mach euch miteinander bekannt.",
        "Ich werde Sie mit ihm in Verbindung setzen.",
        "Ich stelle euch einander vor.",
        "Ich vernetze dich mit Leuten.",
      ],
      rejects: [
        "Ich mache das bekannte Rezept.",
        "Sie stellt den Kontakt her.",
        "Ich setze mich hin.",
        "Ich stelle das Projekt vor.",
      ],
    },
    "vernetzen verlinken connecten verkuppeln",
    {
      machen: "bekannt|miteinander vertraut",
      setzen: "(?:dich|sie|euch)(?: \\S+){0,8}? in (?:kontakt|verbindung)",
      bringen: "in (?:kontakt|verbindung)|zusammen(?=$| )|ins gespraech(?: mit)?",
      stellen: any(
        String.raw`(?:kontakt|verbindung|draht|bruecke)(?: \S+){0,14}? her(?:stellen)?`,
        String.raw`(?:euch|sie|dich|einander|gegenseitig)(?: \S+){0,9}? vor`,
      ),
      verbinden: "(?:dich|sie|euch|beide|miteinander)",
      vermitteln: "kontakte?|draht|bekanntschaft|gespraech|intro",
    },
    "(?:dir|ihnen|euch|dich|sie|noch|morgen|gleich|heute)",
  ),
  says(
    {
      id: "de/contact",
      kind: "introduce",
      strength: "likely",
      matches: [
        "Den Kontakt zu unserem Steuerberater stelle ich gern her.",
        "Intro zu Max mach ich dir morgen.",
        "Die Vorstellung übernehme ich.",
        "Ich werde Sie meinem Chef vorstellen.",
      ],
      rejects: ["Der Kontakt zu ihm ist gut.", "Das Intro war lang.", "Ich werde das Projekt vorstellen."],
    },
    {
      "kontakt kontakte intro intros vorstellung verbindung draht": String.raw`(?:kontakte?|intros?|vorstellung|verbindung|draht)(?: \S+){0,8}? (?:mache?|stelle?|vermittle|uebernehme?|schicke?) ich`,
      "kontakt intro verbindung": String.raw`(?:mache?|stelle?|vermittle) ich(?: \S+){0,6}? (?:kontakt|intro|verbindung)`,
      "kontakt intro": String.raw`ich (?:mache?|vermittle|stelle?)(?: \S+){0,6}? (?:intro|kontakt(?: \S+){0,9}? her)`,
      vorstellen: String.raw`(?:ich werde?|werde? ich|ich kann|kann ich|ich moechte|wir werden)(?: \S+){0,4}? (?:dich|sie|euch|euch beide)(?: \S+){0,9}? (?:vorstellen|bekannt ?machen)`,
    },
  ),
];
