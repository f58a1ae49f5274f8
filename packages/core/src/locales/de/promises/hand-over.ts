/** What the writer gives into the reader's hands: things sent, people introduced. */
import type { PromiseRule } from "../../contract/promises.ts";
import { acts, says } from "./grammar.ts";

export const handOver: readonly PromiseRule[] = [
  acts(
    {
      id: "de/send",
      kind: "send",
      strength: "likely",
      matches: [
        "Ich schick dir das Papier.",
        "Sende Ihnen die Datei morgen.",
        "Wir werden Ihnen den Bericht übermitteln.",
      ],
      rejects: ["Sie schickt dir das Papier.", "Schick mir das Papier.", "Das Schicken dauert."],
    },
    "schicken senden mailen übermitteln übersenden verschicken versenden faxen simsen funken liefern",
  ),
  acts(
    {
      id: "de/send-on",
      kind: "send",
      strength: "likely",
      matches: [
        "Ich leite Ihnen die Mail weiter.",
        "Den Rest reiche ich nach.",
        "Die Liste werde ich Ihnen zustellen.",
        "Ich lade alles hoch.",
      ],
      rejects: ["Ich stelle fest, dass es regnet.", "Ich leite das Team.", "Ich reiche dir die Hand."],
    },
    "leiten reichen laden stellen tippen jagen schieben spielen kopieren suchen packen",
    [
      "weiter-",
      "nach-",
      "hoch-",
      "rauf-",
      "rein-",
      "zu-",
      "zusammen-",
      "bereit-",
      "ab-",
      "rüber-",
      "raus-",
      "heraus-",
      "durch-",
      "bei-",
      String.raw`in (?:eure|die|deine|ihre|den|unsere?n?)(?: \S+)? ?(?:dropbox|cloud|ordner|teams?|sharepoint|drive)`,
    ],
  ),
  acts(
    {
      id: "de/let-have",
      kind: "send",
      strength: "sure",
      matches: ["Die Anlage lasse ich Ihnen noch zukommen.", "Ich lass dir das Papier zukommen."],
      rejects: ["Ich lasse das so.", "Was da auf uns zukommt, weiss niemand."],
    },
    "lassen",
    ["zukommen"],
  ),
  acts(
    {
      id: "de/post",
      kind: "send",
      strength: "likely",
      matches: [
        "Das Buch leg ich dir in die Post.",
        "Ich werfe es morgen in den Briefkasten.",
        "Ich bringe die Unterlagen auf den Weg.",
      ],
      rejects: ["Ich lege mich ins Bett.", "Ich bringe das Auto weg."],
    },
    "legen werfen geben bringen stecken tun stellen",
    [
      "(?:in die|zur|auf die) post",
      "in den briefkasten",
      "auf den weg",
      "auf (?:deinen|ihren|euren) (?:schreib)?tisch",
      "in (?:dein|ihr|euer) (?:fach|postfach)",
    ],
  ),
  acts(
    {
      id: "de/share",
      kind: "send",
      strength: "possible",
      matches: [
        "Ich teile die Auswertung morgen mit dir.",
        "Ich besorge dir eine Kopie.",
        "Ich scanne die Seite heute Abend ein.",
      ],
      rejects: ["Er teilt das mit dir.", "Die Kopie ist da."],
    },
    "teilen besorgen beschaffen scannen kopieren fotografieren drucken aushändigen überlassen überreichen bringen nachsenden retournieren zurücksenden",
  ),
  acts(
    {
      id: "de/introduce",
      kind: "introduce",
      strength: "likely",
      matches: [
        "Ich mach euch miteinander bekannt.",
        "Den Kontakt stelle ich gern her.",
        "Ich werde Sie mit ihm in Verbindung setzen.",
        "Ich stelle euch einander vor.",
      ],
      rejects: ["Ich mache das bekannte Rezept.", "Sie stellt den Kontakt her.", "Ich setze mich hin."],
    },
    "machen stellen setzen bringen",
    [
      "bekannt",
      "in (?:kontakt|verbindung)",
      String.raw`kontakt(?: \S+){0,12} her-`,
      String.raw`kontakt(?: \S+){0,8} herstellen`,
      "zusammen-",
      String.raw`(?:euch|sie|dich|dir|ihnen|einander|gegenseitig)(?: \S+){0,9} vor-`,
    ],
  ),
  acts(
    {
      id: "de/connect",
      kind: "introduce",
      strength: "possible",
      matches: [
        "Ich verbinde dich mit Katja.",
        "Gern vermittle ich Ihnen den Kontakt.",
        "Ich connecte dich mit ein paar Leuten.",
      ],
      rejects: ["Sie verbindet dich mit Katja.", "Das verbindet uns."],
    },
    "verbinden vernetzen connecten verknüpfen vermitteln verkuppeln empfehlen",
    [],
    "(?:dir|ihnen|euch|dich|sie|noch|morgen|gleich)",
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
      ],
      rejects: ["Der Kontakt zu ihm ist gut.", "Das Intro war lang."],
    },
    "kontakt kontakte intro vorstellung bekanntschaft verbindung",
    String.raw`(?:kontakte?|intro|vorstellung|verbindung)(?: \S+){0,8}? (?:mach|mache|stelle?|vermittle|uebernehme?|schicke?|gebe?|herstelle) ich|(?:mache?|stelle?|vermittle) ich(?: \S+){0,6}? (?:kontakt|intro|verbindung)`,
  ),
];
