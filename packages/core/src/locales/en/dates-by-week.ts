import { type DateRule, Part } from "../contract/dates.ts";
import { ATTRIBUTE, dated, ORDINAL, OVER } from "./date-words.ts";

/** Weeks, their parts and weekends. */
export const weeks: readonly DateRule[] = [
  {
    id: "en/week",
    as: "week",
    pattern: dated(`(?:{part} )?{shift}[- ]week${ATTRIBUTE}(?: end)?`),
    matches: [
      ["I'll introduce you two next week.", "2026-03-20"],
      ["this week", "2026-03-13"],
      ["early next week", "2026-03-17"],
      ["mid next week", "2026-03-19"],
      ["late next week", "2026-03-20"],
      ["at the beginning of next week", "2026-03-17"],
      ["end of next week", "2026-03-20"],
      ["last week", undefined],
    ],
    rejects: ["next weekend", "a week"],
  },
  {
    id: "en/week-after-next",
    as: "week",
    shift: 2,
    pattern: dated("(?:{part} )?(?:the )?week after next"),
    matches: [
      ["the week after next", "2026-03-27"],
      ["Week after next I'll be round.", "2026-03-27"],
    ],
    rejects: ["the week after"],
  },
  {
    id: "en/new-week",
    as: "week",
    shift: 1,
    pattern: dated("the new week"),
    matches: [["In the new week I'll call.", "2026-03-20"]],
    rejects: ["a new weekly"],
  },
  {
    id: "en/midweek",
    as: "week",
    part: Part.middle,
    pattern: dated("mid-?week(?: (?:of )?{shift} week)?"),
    matches: [
      ["I'll write midweek.", "2026-03-12"],
      ["Let's say mid-week next week.", "2026-03-19"],
    ],
    rejects: ["weekly"],
  },
  {
    id: "en/part-of-week",
    as: "week",
    pattern: dated(
      `{part}[ -](?:the )?(?:working )?week|(?:{shift} |the )?week(?:${OVER}| ends)|within the week|week(?:'|’)s end|eow`,
    ),
    part: Part.end,
    matches: [
      ["Expect it by the end of the week.", "2026-03-13"],
      ["before the week is out", "2026-03-13"],
      ["before this week's over", "2026-03-13"],
      ["before next week is through", "2026-03-20"],
      ["early in the week", "2026-03-17"],
      ["EOW at the latest", "2026-03-13"],
    ],
    rejects: ["once a week", "the week"],
  },
  {
    id: "en/weekend",
    as: "weekend",
    pattern: dated(`(?:{shift} )?week-?end${ATTRIBUTE}`),
    matches: [
      ["I'll read it this weekend.", "2026-03-15"],
      ["over the weekend", "2026-03-15"],
      ["before the weekend", "2026-03-13"],
      ["after the weekend", "2026-03-16"],
      ["next weekend", "2026-03-22"],
    ],
    rejects: ["weekender"],
  },
  {
    id: "en/weekend-after-next",
    as: "weekend",
    shift: 2,
    pattern: dated("(?:the )?week-?end after next"),
    matches: [["the weekend after next", "2026-03-29"]],
    rejects: ["the weekend after"],
  },
  {
    id: "en/weekend-of",
    as: "weekend",
    pattern: dated(`week-?end of (?:the )?(?:{day}${ORDINAL}?(?: of)?(?: {month})?|{month2} {day}${ORDINAL}?)`),
    matches: [
      ["the weekend of the 21st", "2026-03-22"],
      ["the weekend of 11 April", "2026-04-12"],
    ],
    rejects: ["a weekend of rest"],
  },
  {
    id: "en/calendar-week",
    as: "week",
    pattern: dated("(?:{part} )?(?:(?:calendar )?week|cw|wk) ?{week}(?! ?(?:of|weeks|days))"),
    matches: [
      ["in calendar week 14", "2026-04-03"],
      ["CW12", "2026-03-20"],
      ["early week 12", "2026-03-17"],
    ],
    rejects: ["a week"],
  },
  {
    id: "en/week-of",
    as: "weekOf",
    pattern: dated(
      `(?:week (?:of|commencing|beginning|starting)|w\\/c|wc)(?: the)?(?: {:weekday})? (?:{day}${ORDINAL}?(?: of)?(?: {month})?|{month2} {day}${ORDINAL}?)`,
    ),
    matches: [
      ["the week of 16 March", "2026-03-20"],
      ["w/c 6 April", "2026-04-10"],
    ],
    rejects: ["week of rest"],
  },
];
