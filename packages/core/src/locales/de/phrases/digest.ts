import type { DigestCounts, DigestPhrases } from "../../contract/phrases.ts";
import { inWords } from "./calendar.ts";

type Line = readonly [count: number, one: string, many: (words: string) => string];

const lines = ({ people, due, open, awaited, promised, meetings }: DigestCounts): readonly Line[] => [
  [people, "ein Mensch wartet auf dich", (n) => `${n} Menschen warten auf dich`],
  [due, "eine Zusage ist fällig", (n) => `${n} Zusagen sind fällig`],
  [open, "eine Zusage steht an", (n) => `${n} Zusagen stehen an`],
  [awaited, "auf eine Antwort wartest du", (n) => `auf ${n} Antworten wartest du`],
  [promised, "eine Zusage an dich steht noch aus", (n) => `${n} Zusagen an dich stehen noch aus`],
  [meetings, "ein Treffen bietet sich an", (n) => `${n} Treffen bieten sich an`],
];

const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const digest: DigestPhrases = {
  sections: {
    promises: "Deine Zusagen",
    owed: "Hier wartet jemand auf dich",
    awaiting: "Hier wartest du",
    promised: "Dir zugesagt",
    meetings: "Zeit für ein Treffen",
    occasions: "Gute Anlässe",
  },
  strategies: {
    listen: "Zuhören – zeigen, dass angekommen ist, was gesagt wurde",
    common_ground: "Gemeinsames – an ein Thema anknüpfen, das beide bewegt",
    deliver: "Wort halten – einlösen, was zugesagt ist",
    good_mood: "Leicht bleiben – kurz, freundlich, ohne Druck",
    correct: "Geraderücken – die Verspätung ansprechen und nach vorn schauen",
    meet: "Treffen – von Mensch zu Mensch geht es am leichtesten",
  },
  subject(counts) {
    const said = lines(counts).flatMap(([n, one, many]) => (n === 0 ? [] : [n === 1 ? one : many(String(n))]));
    return said.length > 0 ? raise(said.slice(0, 2).join(", ")) : "Dran: ein Hinweis zu deinen Konten";
  },
  greeting(hour, first) {
    const time = hour < 11 ? "Guten Morgen" : hour < 18 ? "Guten Tag" : "Guten Abend";
    return first ? `${time}, ${first}.` : `${time}.`;
  },
  openings: {
    busy: [
      "Diese Woche liegt einiges bei dir. Such dir eins aus, der Rest wird davon schon leichter.",
      "Ein paar Menschen würden sich über eine Zeile von dir freuen. Die Entwürfe liegen bereit, lies sie laut und schick, was stimmt.",
      "Es ist etwas zusammengekommen, und nichts davon ist verloren: Zu jedem Punkt liegt ein Entwurf bereit.",
    ],
    few: [
      "Wenig, aber wertvoll: Das hier ist in zehn Minuten erledigt.",
      "Eine ruhige Woche. Wer jetzt kurz schreibt, wird gern gelesen.",
      "Nur ein paar Zeilen fehlen, dann ist dein Tisch leer.",
    ],
    meetings: [
      "Dein Kalender bringt dich in die Nähe von Menschen, die du kennst. Ein Kaffee ersetzt zehn Mails.",
      "Diese Woche spricht viel für ein Treffen, die Vorschläge stehen schon in den Entwürfen.",
    ],
    faultsOnly: [
      "Zu deinen Kontakten gibt es heute nichts zu sagen, zu deinen Konten schon.",
      "Bei deinen Zusagen ist alles ruhig. Nur hier hakt es:",
    ],
  },
  praise: (kept) =>
    kept === 1
      ? "Eine Zusage hast du diese Woche gehalten."
      : `${raise(inWords(kept))} Zusagen hast du diese Woche gehalten.`,
  keptHeading: "Gehalten",
  keptLine: (name, quote, date) => `${name}: ${quote} (${date})`,
  ownWords: (quote, date) => `Du am ${date}: ${quote}`,
  theirWords: (quote, date) => `Am ${date}: ${quote}`,
  lessons: {
    notAPromise: (quote) => `${quote} ist für dich keine Zusage`,
    due: (quote, date) => `${quote} ist am ${date} fällig`,
    undated: (quote) => `${quote} hat keinen Termin`,
    noAnswer: (quote) => `${quote} braucht keine Antwort`,
  },
  learned: (lessons, more) =>
    `Gelernt: ${lessons.join("; ")}${more === 0 ? "" : more === 1 ? "; und noch etwas" : `; und noch ${inWords(more)} Dinge`}.`,
  whyLabel: "Warum jetzt",
  strategyLabel: "Wozu",
  draftLabel: "Entwurf",
  subjectLabel: "Betreff",
  toLabel: "An",
  mailAction: "Als Mail öffnen",
  mailActionTo: (name) => `Entwurf an ${name} als Mail öffnen`,
  withheld: (parts) => `Nicht gezeigt, aber gezählt: ${parts.join(", ")}.`,
  reasons: {
    older: (n) => (n === 1 ? "eine ältere Zusage (über 60 Tage)" : `${n} ältere Zusagen (über 60 Tage)`),
    low_confidence: (n) => (n === 1 ? "ein unsicherer Fund" : `${n} unsichere Funde`),
    over_seven: (n) =>
      n === 1 ? "ein weiterer Punkt über die sieben hinaus" : `${n} weitere Punkte über die sieben hinaus`,
    resting: (n) => (n === 1 ? "ein Punkt, der ruht" : `${n} Punkte, die ruhen`),
    excluded: (n) => (n === 1 ? "einer, den du ausgenommen hast" : `${n}, die du ausgenommen hast`),
    taught: (n) => (n === 1 ? "ein Punkt, den du Dran abgewöhnt hast" : `${n} Punkte, die du Dran abgewöhnt hast`),
    list: (n) => (n === 1 ? "eine Listenmail" : `${n} Listenmails`),
    bulk: (n) => (n === 1 ? "ein Rundschreiben" : `${n} Rundschreiben`),
    machine: (n) => (n === 1 ? "eine automatische Mail" : `${n} automatische Mails`),
  },
  faultsHeading: "Was gerade hakt",
  footer: [
    "Dran schreibt nur dir. Was du davon abschickst, entscheidest du.",
    "In eckigen Klammern steht, was nur du weißt.",
  ],
  nothing: "Alles ruhig: Niemand wartet auf dich, keine Zusage ist offen. Genieß es.",
};
