import type { DateRule } from "../contract/dates.ts";
import { dated, HOUR, HOURS } from "./date-words.ts";

/** Weekdays: of a week, in some weeks, short ones, and what goes by one. */
export const weekdays: readonly DateRule[] = [
  {
    id: "de/weekday-of-week",
    as: "dayOfWeek",
    pattern: dated(
      `(?:{weekday}${HOUR}|(?<=(?<!\\p{L})(?:am|bis) ){short}\\.?)(?: in)?(?: der| in der)? {shift} woche|{shift} woche(?:, (?:(?:am )?{:weekday} oder )?(?:am )?{weekday}(?=[.,;!?]|$)| (?:am )?{weekday}${HOUR})`,
    ),
    matches: [
      ["Bis Mittwoch nächster Woche.", "2026-03-18"],
      ["Nächste Woche Dienstag komme ich.", "2026-03-17"],
      ["Diese Woche am Freitag.", "2026-03-13"],
      ["Ende nächster Woche, am Freitag, komme ich.", "2026-03-20"],
      ["Nächste Woche, Mittwoch oder Donnerstag.", "2026-03-19"],
      ["Montag übernächster Woche", "2026-03-23"],
    ],
    rejects: ["Mittwoch, in einer Woche wie dieser"],
  },
  {
    id: "de/weekday-of-week-after",
    as: "dayOfWeek",
    shift: 1,
    pattern: dated(
      `{weekday}${HOUR} (?:(?:in )?der (?:folgewoche|(?:neuen )?woche (?:drauf|darauf|danach))|drauf|darauf|danach)`,
    ),
    matches: [
      ["Am Mittwoch der Folgewoche.", "2026-03-18"],
      ["Donnerstag drauf habt ihr es.", "2026-03-19"],
    ],
    rejects: ["Freitag dann"],
  },
  {
    id: "de/weekday-in-weeks",
    as: "weekday",
    pattern: dated(`{weekday}${HOUR} (?:in|über) {count} {unit}`),
    matches: [
      ["Dienstag in einer Woche 18 Uhr", "2026-03-17"],
      ["Freitag in acht Tagen", "2026-03-20"],
      ["Freitag in 14 Tagen", "2026-03-27"],
    ],
    rejects: ["Freitag in Wien"],
  },
  {
    id: "de/weekday-hours",
    as: "weekday",
    inDay: true,
    pattern: dated(`(?:(?:kommenden|{shift}) ?)?{weekday}${HOURS}`),
    matches: [
      ["Noch vor Freitagabend hast du es.", "2026-03-13"],
      ["Am Montagvormittag.", "2026-03-16"],
    ],
    rejects: ["Vor Freitag"],
  },
  {
    id: "de/weekday",
    as: "weekday",
    pattern: dated(`(?:(?:kommenden|{shift}) ?)?{weekday}${HOUR}`),
    matches: [
      ["Bis Freitag schicke ich es.", "2026-03-13"],
      ["Ich rufe Sie am Montagvormittag an.", "2026-03-16"],
      ["Ich komme diesen Freitag.", "2026-03-13"],
      ["Nächsten Freitag hast du es.", "2026-03-13"],
      ["Nächsten Dienstag versende ich sie.", "2026-03-17"],
      ["Am übernächsten Montag.", "2026-03-23"],
      ["Letzten Donnerstag ging es raus.", undefined],
    ],
    rejects: ["Freitags bin ich nie da.", "Der Freitagstermin steht."],
  },
  {
    id: "de/short-weekday",
    as: "weekday",
    pattern: dated(
      `(?<=(?<!\\p{L})(?:am|bis|ab|bis zum|nächsten|kommenden|diesen|spätestens) ){short}(?:\\.|${HOUR})(?! (?:früh|wie))`,
    ),
    matches: [
      ["bis fr geb ich dir ne antwort", "2026-03-13"],
      ["Am Do. komme ich.", "2026-03-12"],
      ["Bis Mo Mittag.", "2026-03-16"],
    ],
    rejects: ["Das do ist kein Tag.", "Für Fr. Müller.", "So geht das."],
  },
  {
    id: "de/short-weekday-at",
    as: "weekday",
    pattern: dated("(?!so ){short}\\.? (?:um )?(?:\\d{1,2}(?:[.:]\\d{2})? ?(?:uhr|h)|\\d{1,2}:\\d{2})"),
    matches: [
      ["Do 9 h Einwahl.", "2026-03-12"],
      ["Passt, Fr. 10.30 Uhr bei euch", "2026-03-13"],
    ],
    rejects: ["so 10 Uhr", "Fr. Müller 10 Uhr"],
  },
  {
    id: "de/weekday-errand",
    as: "weekday",
    pattern: dated(
      "(?<=(?<!\\p{L})(?:(?:mit|in|zu|bei|nach|vor) de[rmn]|im|beim|zum|zur|am) ){weekday}s-?(?:post|tour|lieferung|rundbrief|ausgabe|newsletter|brunch|markt|schicht|messe|runde|probe|training)",
    ),
    matches: [["Mit der Freitagspost kommt es.", "2026-03-13"]],
    rejects: ["Die Freitagspost ist da."],
  },
  {
    id: "de/short-pair",
    as: "weekday",
    pattern: dated("(?!so)(?:{:short}|{:weekday})\\.?(?: oder |\\/| bzw\\. )(?!so ){short}\\.?"),
    matches: [["Di oder Mi schick ich es.", "2026-03-11"]],
    rejects: ["So oder so.", "Do or die"],
  },
];
