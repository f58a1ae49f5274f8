import type { DateRule } from "../contract/dates.ts";
import { ATTRIBUTE, dated, HOUR, HOURS, OVER, OWN, UNTOLD } from "./date-words.ts";

/** Days of the week by their names. */
export const weekdays: readonly DateRule[] = [
  {
    id: "en/weekday-of-week",
    as: "dayOfWeek",
    pattern: dated(`{weekday}${HOUR} (?:of )?{shift} week|{shift} week(?:,)? (?:on )?{weekday}${HOUR}`),
    matches: [
      ["Monday next week", "2026-03-16"],
      ["By Wednesday of next week", "2026-03-18"],
      ["next week Tuesday", "2026-03-17"],
    ],
    rejects: ["Monday weekly"],
  },
  {
    id: "en/weekday-week",
    as: "weekday",
    weeks: 1,
    pattern: dated("{weekday} week|(?:a|one) week (?:on|from|this) {weekday}"),
    matches: [
      ["The drawings by Thursday week.", "2026-03-19"],
      ["with you a week on Friday", "2026-03-20"],
      ["a week from Friday", "2026-03-20"],
    ],
    rejects: ["a week in Friday Harbour"],
  },
  {
    id: "en/weekday-fortnight",
    as: "weekday",
    weeks: 2,
    pattern: dated("(?:a fortnight|two weeks) (?:on|from) {weekday}|{weekday} fortnight"),
    matches: [["a fortnight on Friday", "2026-03-27"]],
    rejects: ["a fortnight on holiday"],
  },
  {
    id: "en/weekday-after-next",
    as: "weekday",
    shift: 2,
    pattern: dated("(?:the )?{weekday} after next"),
    matches: [["the Monday after next", "2026-03-23"]],
    rejects: ["Monday after lunch"],
  },
  {
    id: "en/coming-weekday",
    as: "weekday",
    pattern: dated(`(?:the |this )?coming {weekday}${ATTRIBUTE}${HOUR}`),
    matches: [["this coming Monday", "2026-03-16"]],
    rejects: ["coming home Monday"],
  },
  {
    id: "en/weekday-hours",
    as: "weekday",
    inDay: true,
    pattern: dated(`(?:{shift} )?{weekday}\\.?${ATTRIBUTE}${HOURS}`),
    matches: [
      ["by Thursday noon", "2026-03-12"],
      ["before Friday evening", "2026-03-13"],
    ],
    rejects: ["before Friday", "Friday's afternoon"],
  },
  {
    id: "en/weekday",
    as: "weekday",
    pattern: dated(`(?:(?:eod|cob|cop) (?:on )?)?(?:{shift} )?{weekday}\\.?${ATTRIBUTE}${HOUR}`),
    matches: [
      ["I'll get back to you by Friday.", "2026-03-13"],
      ["I'll phone you Thursday.", "2026-03-12"],
      ["by EOD Friday", "2026-03-13"],
      ["this Friday", "2026-03-13"],
      ["next Friday", "2026-03-20"],
      ["last Friday", undefined],
    ],
    rejects: ["Fridays are bad.", "Monday's numbers"],
  },
  {
    id: "en/weekdays-own",
    as: "weekday",
    inDay: true,
    pattern: dated(`${UNTOLD}{weekday}${OWN}`),
    matches: [
      ["I'll have it ready for Friday's board.", "2026-03-13"],
      ["Your form leaves with Thursday's messenger.", "2026-03-12"],
      ["Everything is in place ahead of Friday's audit.", "2026-03-13"],
    ],
    rejects: ["I saw Friday's numbers.", "the mood of Friday's party", "Fridays are bad."],
  },
  {
    id: "en/weekday-over",
    as: "weekday",
    inDay: true,
    pattern: dated(`{weekday}${OVER}`),
    matches: [["You'll have it before Thursday is over.", "2026-03-12"]],
    rejects: ["Thursday is overbooked", "Thursday is fine"],
  },
  {
    id: "en/short-weekday",
    as: "weekday",
    pattern: dated(
      `(?!sun){short}(?=[.,!]?$| (?:morning|afternoon|evening|am|pm|at \\d|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)))|(?<=^|coming |see you |see u ){short}(?=[,!]| \\d)|(?<=(?<!\\p{L})(?:on|by|until|till|til|this|next|before|from) ){short}\\.?${HOUR}`,
    ),
    matches: [
      ["by wed", "2026-03-11"],
      ["on Mon. I'll call", "2026-03-16"],
    ],
    rejects: ["I sat in the sun.", "We wed in May."],
  },
  {
    id: "en/short-pair",
    as: "weekday",
    pattern: dated("(?:{:short}|{:weekday})\\.?(?: or |\\/){short}\\.?"),
    matches: [["Tues/Wed works.", "2026-03-11"]],
    rejects: ["I sat or stood."],
  },
];
