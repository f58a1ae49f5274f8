import { type DateRule, Part } from "../contract/dates.ts";
import { ATTRIBUTE, dated } from "./date-words.ts";

/** Months, quarters, years, feasts, and days named by other days. */
export const longer: readonly DateRule[] = [
  {
    id: "en/part-of-month",
    as: "month",
    pattern: dated(
      `(?:{part}(?: |-)|(?:in|over|during) the course of |(?<=(?<!\\p{L})(?:in|by|until|till|before|after|during|over|from|throughout|{:shift}) ))(?:the )?(?:month of )?{month}\\.?(?!\\.?,? \\d{1,2}(?!\\d))(?:,? {year})?(?! (?:be|have|not|need|take|come|get|i|you|we))`,
    ),
    matches: [
      ["I'll ring you in January.", "2027-01-31"],
      ["early April", "2026-04-07"],
      ["mid-April", "2026-04-15"],
      ["by the end of March", "2026-03-31"],
      ["in the course of March", "2026-03-31"],
    ],
    rejects: ["You may come", "we march on"],
  },
  {
    id: "en/month",
    as: "month",
    pattern: dated(`{part} (?:the )?(?:{shift} )?month|{shift} month${ATTRIBUTE}`),
    matches: [
      ["by the end of the month", "2026-03-31"],
      ["early next month", "2026-04-07"],
      ["next month", "2026-04-30"],
      ["end of next month", "2026-04-30"],
    ],
    rejects: ["once a month", "a month"],
  },
  {
    id: "en/month-end",
    as: "month",
    part: Part.end,
    pattern: dated("month(?:-| )?end|eom|month(?:'|’)s end|(?:the )?month is out|within the month"),
    matches: [
      ["by month end", "2026-03-31"],
      ["EOM", "2026-03-31"],
    ],
    rejects: ["months ended"],
  },
  {
    id: "en/quarter",
    as: "quarter",
    pattern: dated(
      "(?:{part} |(?<=(?<!\\p{L})(?:in|by|during|until|before|after) ))(?:the )?(?:q{q}|{quarter} quarter)(?! (?:numbers|figures|results|report|deck|review|budget|plan|forecast|data))",
    ),
    matches: [
      ["in Q2", "2026-06-30"],
      ["end of Q1", "2026-03-31"],
      ["in the third quarter", "2026-09-30"],
      ["early Q2", "2026-04-30"],
    ],
    rejects: ["the Q4 numbers", "for Q4 numbers"],
  },
  {
    id: "en/quarter-end",
    as: "quarter",
    pattern: dated("quarter(?:-| )end|eoq|{part} (?:the )?(?:{shift} )?quarter|{shift} quarter"),
    matches: [
      ["by quarter end", "2026-03-31"],
      ["next quarter", "2026-06-30"],
      ["by the end of the quarter", "2026-03-31"],
    ],
    rejects: ["a quarter of it"],
  },
  {
    id: "en/new-year",
    as: "year",
    shift: 1,
    part: Part.start,
    pattern: dated("(?:early )?(?:in|into) the new year"),
    matches: [["I'll call you in the new year.", "2027-01-31"]],
    rejects: ["Happy New Year!"],
  },
  {
    id: "en/year",
    as: "year",
    pattern: dated(
      `year(?:-| )?end|year(?:'|’)s end|eoy|(?:the )?year is out|{part} (?:the )?(?:{shift} )?year|{shift} year${ATTRIBUTE}`,
    ),
    matches: [
      ["by the end of the year", "2026-12-31"],
      ["EOY", "2026-12-31"],
      ["early next year", "2027-01-31"],
      ["next year", "2027-12-31"],
    ],
    rejects: ["a year", "for years"],
  },
  {
    id: "en/feast",
    as: "feast",
    pattern: dated("{feast}(?: {year})?(?! (?:party|card|tree|dinner|present|egg|lunch))"),
    matches: [
      ["Let me come back to you after Easter.", "2026-04-07"],
      ["before Christmas", "2026-12-23"],
      ["by Easter", "2026-04-05"],
      ["over Christmas", "2026-12-26"],
      ["on New Year's Eve", "2026-12-31"],
      ["after New Year", "2027-01-04"],
    ],
    rejects: ["the Christmas party", "an Easter egg"],
  },
  {
    id: "en/day-after",
    as: "anaphor",
    count: 1,
    pattern: dated("the (?:day after|next day|following day|day following)"),
    matches: [["I'll email you the result the day after.", undefined]],
    rejects: ["the same day"],
  },
  {
    id: "en/day-before",
    as: "anaphor",
    count: -1,
    pattern: dated("(?:well )?before (?:then|that)|beforehand|the day before|by then"),
    matches: [["It will be on your desk before then.", undefined]],
    rejects: ["since then"],
  },
  {
    id: "en/then",
    as: "anaphor",
    count: 0,
    pattern: dated("on the day|the same day|that day|then"),
    matches: [["You'll have it the same day.", undefined]],
    rejects: ["thence"],
  },
];
