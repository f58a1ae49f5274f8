import type { DateRule } from "../contract/dates.ts";
import { COUNTED, dated, LEAD, ORDINAL, WEEKDAY, YEAR } from "./date-words.ts";

/** Dates by number and name. */
export const numbered: readonly DateRule[] = [
  {
    id: "en/date",
    as: "date",
    pattern: dated(`${WEEKDAY}(?:the )?{day}(?:${ORDINAL}|\\.)?(?: of|-)? ?{month}\\.?${YEAR}`),
    matches: [
      ["by 20 March", "2026-03-20"],
      ["the 3rd of April", "2026-04-03"],
      ["on Friday 13 March", "2026-03-13"],
      ["1 Feb 2027", "2027-02-01"],
    ],
    rejects: ["I may come", "20 marches"],
  },
  {
    id: "en/month-first",
    as: "date",
    pattern: dated(`${WEEKDAY}{month}\\.? (?:the )?{day}(?:${ORDINAL})?(?!\\d|:|\\.\\d| ?(?:am|pm|%))${YEAR}`),
    matches: [
      ["by April 1", "2026-04-01"],
      ["March 20th", "2026-03-20"],
      ["Friday, March 13, 2026", "2026-03-13"],
    ],
    rejects: ["March 2026", "in March"],
  },
  {
    id: "en/numeric",
    as: "date",
    pattern: dated(
      `(?<![\\d/]){day}\\/{mm}\\/{yy}|(?<=(?<!\\p{L})(?:on|by|until|till|before|from|after) ){day}[/.]{mm}(?![/\\d]|\\.\\d|%)`,
    ),
    matches: [
      ["by 20/3", "2026-03-20"],
      ["20/03/2026", "2026-03-20"],
    ],
    rejects: ["24/7 support", "2/3 done", "version 3.4"],
  },
  {
    id: "en/numeric-month-first",
    as: "date",
    pattern: dated("(?<![\\d/]){mm}\\/{dd}(?:\\/{yy})?(?![/\\d])"),
    matches: [["by 3/20", "2026-03-20"]],
    rejects: ["5/12/2026", "50/50"],
  },
  {
    id: "en/date-in-words",
    as: "date",
    pattern: dated("(?!last){ordinal} of {month}"),
    matches: [["the first of April", "2026-04-01"]],
    rejects: ["first of all"],
  },
  {
    id: "en/nth-weekday",
    as: "nthWeekday",
    pattern: dated("(?:{ordinal}|{day}(?:st|nd|rd|th)) {weekday} (?:in |of )?(?:{month}|{shift} month)"),
    matches: [
      ["the first Monday in April", "2026-04-06"],
      ["the 2nd Friday of next month", "2026-04-10"],
    ],
    rejects: ["the first Monday"],
  },
  {
    id: "en/first-of-month",
    as: "date",
    day: 1,
    pattern: dated("(?:first|1st) of the month"),
    matches: [["By the first of the month.", "2026-04-01"]],
    rejects: ["the first month"],
  },
  {
    id: "en/day-of-a-month",
    as: "date",
    pattern: dated(`{day}${ORDINAL} of (?:the )?{shift} month`),
    matches: [["the 3rd of next month", "2026-04-03"]],
    rejects: ["3rd month"],
  },
  {
    id: "en/iso-date",
    as: "date",
    pattern: dated("{year}-{mm}-{day}"),
    matches: [["Due 2026-03-20.", "2026-03-20"]],
    rejects: ["2026-13-01"],
  },
  {
    id: "en/dotted",
    as: "date",
    pattern: dated("(?<![\\d.]){day}\\.{mm}\\.{year}"),
    matches: [["by 20.03.2026", "2026-03-20"]],
    rejects: ["version 2.0.1"],
  },
  {
    id: "en/weekday-and-day",
    as: "date",
    pattern: dated(
      `(?:{weekday}|{short}\\.?),? (?:(?:the )?{day}${ORDINAL}${COUNTED}|the (?!last|(?:first|second|third)(?! ?(?:[,.;!?]|$))){ordinal}${COUNTED}|{dd}(?= ?(?:[,;!?](?! ?\\d{1,2}[:.]\\d)|[.:](?!\\d)|$)| (?:it|at|in|is|for|suits|works)(?!\\p{L})))`,
    ),
    matches: [
      ["On Wednesday the 18th I'm free.", "2026-03-18"],
      ["Friday 27th suits us.", "2026-03-27"],
      ["Wed 25, two o'clock.", "2026-03-25"],
      ["Monday the twenty-third", "2026-03-23"],
      ["Monday 23, at yours?", "2026-03-23"],
    ],
    rejects: [
      "Friday 10, my office",
      "Friday 14:30",
      "Monday 13 people came",
      "Friday, 14 of us",
      "Monday, the third one",
    ],
  },
  {
    id: "en/bare-day",
    as: "date",
    pattern: dated(
      `(?<=(?:^|[,;:–—.!?(]) ?){day}${ORDINAL}(?= ?(?:[,.;!?)]|$)| (?:it is|suits|works|is (?:fine|good|grand|great|ok)|at|then)(?!\\p{L}))`,
    ),
    matches: [
      ["24th, noon, my place.", "2026-03-24"],
      ["No problem, 27th works.", "2026-03-27"],
    ],
    rejects: ["2nd question: why?", "11th hour"],
  },
  {
    id: "en/day-in-words",
    as: "date",
    pattern: dated(
      `(?<=(?<!\\p{L})(?:on|by|until|till|before|after|from|say|for|of) the )(?!last|(?:first|second|third)(?! ?(?:[,.;!?]|$))){ordinal}(?! (?:of|\\p{L}{3,12}day))${COUNTED}`,
    ),
    matches: [
      ["by the twentieth", "2026-03-20"],
      ["I'll ring on the nineteenth.", "2026-03-19"],
      ["on the first, as always", "2026-04-01"],
    ],
    rejects: ["on the tenth floor", "on the first try", "the eleventh hour", "for the fifth time"],
  },
  {
    id: "en/day-of-month",
    as: "date",
    pattern: dated(`(?<=(?<!\\p{L})${LEAD} )(?:{:weekday},? (?:the )?)?{day}${ORDINAL}${COUNTED}`),
    matches: [
      ["by the 20th", "2026-03-20"],
      ["on the 3rd", "2026-04-03"],
      ["Your board meets on the 24th, right?", "2026-03-24"],
    ],
    rejects: ["on the 5th floor", "for the 3rd time", "the 19th century"],
  },
  {
    id: "en/days",
    as: "days",
    pattern: dated(
      `${WEEKDAY}(?:the )?{day}${ORDINAL}? ?(?:-|–|to|until|till|through|thru|and|or)(?: the)? ?${WEEKDAY}{day2}${ORDINAL}?(?: of)? {month2}${YEAR}`,
    ),
    matches: [
      ["from 17 to 19 March", "2026-03-19"],
      ["14-16 April", "2026-04-16"],
    ],
    rejects: ["17 to 19 people"],
  },
  {
    id: "en/days-month-first",
    as: "days",
    pattern: dated(`{month} {day}${ORDINAL}? ?(?:-|–|to|through|thru|and|or|until)(?: the)? ?{day2}${ORDINAL}?${YEAR}`),
    matches: [["March 17-19", "2026-03-19"]],
    rejects: ["March 17"],
  },
  {
    id: "en/days-by-names",
    as: "days",
    pattern: dated(
      `{day}${ORDINAL}? {month} ?(?:-|–|to|until|till|through|and)(?: the)? ?${WEEKDAY}{day2}${ORDINAL}? {month2}${YEAR}`,
    ),
    matches: [["from 30 March to 2 April", "2026-04-02"]],
    rejects: ["30 March"],
  },
  {
    id: "en/days-by-names-month-first",
    as: "days",
    pattern: dated(
      `{month} {day}${ORDINAL}? ?(?:-|–|to|until|till|through|and) ?${WEEKDAY}{month2} {day2}${ORDINAL}?${YEAR}`,
    ),
    matches: [["from March 30 to April 2", "2026-04-02"]],
    rejects: ["March 30"],
  },
  {
    id: "en/days-of-month",
    as: "days",
    pattern: dated(
      `(?:the ){day}${ORDINAL} ?(?:-|–|to|until|till|through|and|or)(?: the)? ?{day2}${ORDINAL}${COUNTED}`,
    ),
    matches: [["from the 17th to the 19th", "2026-03-19"]],
    rejects: ["the 17th"],
  },
  {
    id: "en/weekdays",
    as: "weekdays",
    pattern: dated("(?:{shift} week )?{weekday} ?(?:-|–|to|through|thru|until|till) ?{weekday2}"),
    matches: [["I'm in Leeds Wednesday to Friday.", "2026-03-13"]],
    rejects: ["Monday and then"],
  },
];
