import type { DateRule } from "../contract/dates.ts";
import { dated } from "./date-words.ts";

/** Weeks, their parts and weekends. */
export const weeks: readonly DateRule[] = [
  {
    id: "de/week",
    as: "week",
    pattern: dated(
      "(?:{part} )?(?:der |in der )?{shift} wo(?:che|hce)|(?:noch )?(?:die|inner) woche noch|noch die woche|im laufe? der woche",
    ),
    matches: [
      ["Nächste Woche rufe ich an.", "2026-03-20"],
      ["Das fixe ich noch diese Woche.", "2026-03-13"],
      ["Anfang nächster Woche.", "2026-03-17"],
      ["Mitte nächster Woche.", "2026-03-19"],
      ["Ende nächster Woche.", "2026-03-20"],
      ["naechster woche", "2026-03-20"],
      ["In der übernächsten Woche.", "2026-03-27"],
      ["Letzte Woche habe ich es geschickt.", undefined],
    ],
    rejects: ["zweimal die Woche", "pro Woche"],
  },
  {
    id: "de/new-week",
    as: "week",
    shift: 1,
    pattern: dated("(?:in der |die )neuen? woche"),
    matches: [["In der neuen Woche melde ich mich.", "2026-03-20"]],
    rejects: ["eine neue Woche"],
  },
  {
    id: "de/part-of-week",
    as: "week",
    pattern: dated("{part} (?:der |dieser )?woche|wochen(?!ende){part}"),
    matches: [
      ["Bis Ende der Woche.", "2026-03-13"],
      ["Bis Ende Woche.", "2026-03-13"],
      ["Anfang der Woche melde ich mich.", "2026-03-17"],
      ["Mitte der Woche.", "2026-03-12"],
      ["Zum Wochenanfang.", "2026-03-17"],
      ["Zum Wochenschluss.", "2026-03-13"],
    ],
    rejects: ["Ende der Wochenfrist", "eine Woche"],
  },
  {
    id: "de/weekend",
    as: "weekend",
    pattern: dated("(?:{shift} )?wochenende|(?<=am |übers )we"),
    matches: [
      ["Am Wochenende wird gelesen.", "2026-03-15"],
      ["Vor dem Wochenende.", "2026-03-13"],
      ["Nach dem Wochenende.", "2026-03-16"],
      ["Übernächstes Wochenende.", "2026-03-29"],
    ],
    rejects: ["Wochenendhaus"],
  },
  {
    id: "de/calendar-week",
    as: "week",
    pattern: dated("(?:{part} )?(?:der )?(?:kw|kalenderwoche) ?{week}|{week}\\. ?(?:kw|kalenderwoche)"),
    matches: [
      ["In KW 12 liefere ich den Rest.", "2026-03-20"],
      ["KW14 passt.", "2026-04-03"],
      ["Anfang KW 12.", "2026-03-17"],
      ["In der 14. Kalenderwoche.", "2026-04-03"],
    ],
    rejects: ["15 kW Leistung", "KW"],
  },
  {
    id: "de/week-of",
    as: "weekOf",
    pattern: dated(`woche (?:vom|ab|ab dem) {day}\\. ?(?:{mm}\\.)?|woche (?:vom|ab|ab dem) {day}\\. ?{month2}`),
    matches: [
      ["In der Woche vom 16.3.", "2026-03-20"],
      ["In der Woche ab dem 6. April", "2026-04-10"],
    ],
    rejects: ["Die Woche vom Urlaub"],
  },
];
