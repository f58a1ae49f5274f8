import { type DateRule, Part } from "../contract/dates.ts";
import { dated } from "./date-words.ts";

/** Weeks, their parts and weekends. */
export const weeks: readonly DateRule[] = [
  {
    id: "de/week",
    as: "week",
    pattern: dated(
      "(?:{part} )?(?:der |in der )?{shift} (?:arbeits)?wo(?:che|hce)(?: (?:gleich )?(?:am |zu |gegen ){part})?|(?:noch )?(?:die|inner) woche noch|noch die woche|im laufe? der woche",
    ),
    matches: [
      ["Nächste Woche rufe ich an.", "2026-03-20"],
      ["Das fixe ich noch diese Woche.", "2026-03-13"],
      ["Anfang nächster Woche.", "2026-03-17"],
      ["Mitte nächster Woche.", "2026-03-19"],
      ["Ende nächster Woche.", "2026-03-20"],
      ["naechster woche", "2026-03-20"],
      ["Nächste Woche gleich zu Beginn.", "2026-03-17"],
      ["In der übernächsten Woche.", "2026-03-27"],
      ["Letzte Woche habe ich es geschickt.", undefined],
    ],
    rejects: ["zweimal die Woche", "pro Woche"],
  },
  {
    id: "de/new-week",
    as: "week",
    shift: 1,
    pattern: dated(
      "(?:{part} der |in der |die |der )(?:neuen? woche|folgewoche|woche (?:darauf|drauf|danach))|folgewoche",
    ),
    matches: [
      ["In der neuen Woche melde ich mich.", "2026-03-20"],
      ["Anfang der neuen Woche", "2026-03-17"],
      ["Gegen Ende der Folgewoche", "2026-03-20"],
      ["In der Woche drauf sagen wir es dir.", "2026-03-20"],
    ],
    rejects: ["eine neue Woche"],
  },
  {
    id: "de/week-after-next",
    as: "week",
    shift: 2,
    pattern: dated("woche nach der nächsten"),
    matches: [["In der Woche nach der nächsten.", "2026-03-27"]],
    rejects: ["nach der nächsten Woche"],
  },
  {
    id: "de/week-is-over",
    as: "week",
    shift: 0,
    part: Part.end,
    pattern: dated("(?:ehe|bevor) (?:die|diese) woche (?:um|rum|herum|vorbei|vorüber|zu ende) ist"),
    matches: [["Ehe die Woche um ist, hast du es.", "2026-03-13"]],
    rejects: ["Wenn die Woche um ist"],
  },
  {
    id: "de/week-start",
    as: "weekday",
    weekday: 1,
    pattern: dated("wochen(?:anfang|beginn|start)"),
    matches: [["Zum Wochenstart liegt es bei dir.", "2026-03-16"]],
    rejects: ["Wochenende"],
  },
  {
    id: "de/part-of-week",
    as: "week",
    pattern: dated(
      "{part} (?:der |dieser )?woche|wochen(?!end){part}(?: (?:in |der |in der )?(?:{shift} woche|(?:kw|kalenderwoche) ?{week}))?",
    ),
    matches: [
      ["Bis Ende der Woche.", "2026-03-13"],
      ["Bis Ende Woche.", "2026-03-13"],
      ["Anfang der Woche melde ich mich.", "2026-03-17"],
      ["Mitte der Woche.", "2026-03-12"],
      ["Zur Wochenmitte.", "2026-03-12"],
      ["Zur Wochenmitte nächster Woche.", "2026-03-19"],
      ["Zum Wochenschluss.", "2026-03-13"],
    ],
    rejects: ["Ende der Wochenfrist", "eine Woche"],
  },
  {
    id: "de/weekend",
    as: "weekend",
    pattern: dated("(?:{shift} )?wochenende?|(?<=am |übers )we"),
    matches: [
      ["Am Wochenende wird gelesen.", "2026-03-15"],
      ["Vor dem Wochenende.", "2026-03-13"],
      ["Am Wochenend komm i vorbei.", "2026-03-15"],
      ["Nach dem Wochenende.", "2026-03-16"],
      ["Übernächstes Wochenende.", "2026-03-29"],
    ],
    rejects: ["Wochenendhaus"],
  },
  {
    id: "de/weekend-of-date",
    as: "weekend",
    pattern: dated("wochenende (?:vom|um den|ab dem) {day}\\.(?: ?(?:{mm}\\.|{month}))?"),
    matches: [["Am Wochenende vom 28. baue ich auf.", "2026-03-29"]],
    rejects: ["Wochenende vom Urlaub"],
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
    pattern: dated(`woche (?:vom|ab|ab dem) {day}\\. ?{month2}|woche (?:vom|ab|ab dem) {day}\\. ?(?:{mm}\\.)?`),
    matches: [
      ["In der Woche vom 16.3.", "2026-03-20"],
      ["In der Woche ab dem 20. April", "2026-04-24"],
    ],
    rejects: ["Die Woche vom Urlaub"],
  },
];
