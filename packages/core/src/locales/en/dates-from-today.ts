import { type DateRule, Part, Unit } from "../contract/dates.ts";
import { ATTRIBUTE, dated, HOUR, OVER, OWN, UNTOLD } from "./date-words.ts";

/** An hour of today; a bare number only where no noun follows that it could count. */
const NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const CLOCK = `(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o(?:'|’)?clock)|\\d{1,2}[:.]\\d\\d|(?:half|quarter|half past|quarter past|quarter to) (?:past )?${NUMBER}|${NUMBER}(?:-?ish)?)(?= ?(?:[.,;:!?)]|$)| (?:sharp|latest|today|so|and|with|from|about|on|in|as|when|then|at the|i|we|you|your)(?!\\p{L}))`;

/** "Over lunch" is today's; "for lunch" and "lunch" are about the meal. */
const MEAL =
  "(?:at|before|over|after|by|b4|in my) (?:lunch(?: ?time| break)?|tea(?: ?time)?|supper|dinner(?: ?time)|smoko|bed ?time|home time|closing(?: time)?|knocking[- ]off(?: time)?|dark|dusk|stand-?up)(?= ?(?:[.,;:!?)]|$)| (?:today|so|and|with|from|about|when|then|i|we|you|your)(?!\\p{L}))";

/** Days seen from today: its hours, near ones, counts of days and weeks. */
export const near: readonly DateRule[] = [
  {
    id: "en/today",
    as: "in",
    count: 0,
    pattern: dated(
      `(?:(?:later |by (?:the )?(?:end|close) of (?:play |business )?|(?:cob|cop|eod) )?today${ATTRIBUTE}(?: (?:eod|cob))?(?:,? \\(?{:weekday}\\)?)?|(?:tonight|tonite|2nite)${ATTRIBUTE}|this (?:morning|lunchtime|afternoon|aft|evening|arvo)${ATTRIBUTE}|(?:in )?half an hour)`,
    ),
    matches: [
      ["I'll chase finance today.", "2026-03-10"],
      ["Will have a proper look tonight.", "2026-03-10"],
      ["Deck to follow this afternoon.", "2026-03-10"],
      ["Will revert by COB today.", "2026-03-10"],
    ],
    rejects: ["Today's call was good.", "nowadays"],
  },
  {
    id: "en/end-of-day",
    as: "in",
    count: 0,
    weak: true,
    part: Part.end,
    pattern: dated(
      "(?:the )?(?:eod|cob|eob|(?<!(?:fair|a) )cop)|(?:the )?(?:end of (?:the |my )?(?:day|play|business)|close of (?:business|play))|in the (?:afternoon|evening)|in a (?:moment|minute|sec|second|tick|mo|jiffy)(?! \\p{L}{2,10} )|in a few (?:minutes|mins|hours)|(?:with)?in(?:side)? the (?:next )?hour|(?:the|this) day" +
        OVER,
    ),
    matches: [
      ["You'll have it by EOD.", "2026-03-10"],
      ["I'll send it by close of play.", "2026-03-10"],
    ],
    rejects: ["at the end of my rope", "the cobbler"],
  },
  {
    id: "en/next-morning",
    as: "in",
    count: 1,
    pattern: dated(
      "(?<!(?:\\d(?:st|nd|rd|th)?|\\d ?[ap]m|day|tomorrow|clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|march|april|may|june|july),? )(?:first thing )?in the morning|come (?:the )?morning",
    ),
    matches: [["I'll look tonight and write in the morning.", "2026-03-11"]],
    rejects: ["on Monday in the morning", "at nine in the morning"],
  },
  {
    id: "en/morning",
    as: "in",
    count: 1,
    weak: true,
    pattern: dated("(?:first thing )?in the morning|first thing|sleep on (?:it|this|that)"),
    matches: [
      ["I'll review the PR in the morning.", "2026-03-11"],
      ["Let me sleep on it and I'll tell you.", "2026-03-11"],
    ],
    rejects: ["Good morning!", "every morning"],
  },
  {
    id: "en/hour",
    as: "in",
    count: 0,
    hour: true,
    pattern: dated(
      `(?<=(?<!\\p{L})(?:at|(?<!(?:one|two) )by|b4|before|till?|until|around|about|this side of) )(?:${CLOCK}|noon|midnight)|${MEAL}|before (?:i|we) (?:go home|go to (?:bed|sleep)|sleep|leave|log off|lock up|shut|close|finish)(?! (?!for|off|work|today|this|and|so))`,
    ),
    matches: [
      ["I'll phone you at four.", "2026-03-10"],
      ["A draft before six, for sure.", "2026-03-10"],
      ["will text u around 7", "2026-03-10"],
      ["It's yours by half past eight.", "2026-03-10"],
      ["I'll read it over lunch.", "2026-03-10"],
      ["Your copy is done before I go home.", "2026-03-10"],
    ],
    rejects: ["at 40 euros", "by two points", "five at a time", "at one go", "lunch is on me", "before we leave it"],
  },
  {
    id: "en/presently",
    as: "in",
    count: 0,
    weak: true,
    pattern: dated(
      "(?<=(?:^|[.:!?,]) ?)(?:{:count}|half an?|an?) (?:hour|minutes?|mins?|ticks?|secs?|moments?)(?= ?(?:[.,;!]|$))|in (?:two ticks|two secs|half an? hour)|give (?:me|us) half an? hour|in (?:about )?(?:five|ten|fifteen|twenty|5|10|15|20|30)(?= ?(?:[.,;!?)]|$| max))|as (?:i|we) (?:speak|type|write)|this (?:very )?minute|(?<=(?<!th)ing (?:\\p{L}{1,15} ){0,4})right now",
    ),
    matches: [
      ["Ten minutes, I'm looking for the charger.", "2026-03-10"],
      ["Back to you in ten.", "2026-03-10"],
      ["I'm setting it up right now.", "2026-03-10"],
      ["It's being printed as we speak.", "2026-03-10"],
    ],
    rejects: ["It takes ten minutes of your time.", "in ten steps", "I don't know right now."],
  },
  {
    id: "en/tomorrow",
    as: "in",
    count: 1,
    pattern: dated(
      `(?:tomorrow|tommorow|tommorrow|tomorow|tomoro|tomorro|tmrw|tmr|tmw|tomo|tomoz|2moro)${ATTRIBUTE}${HOUR}`,
    ),
    matches: [
      ["I'll bring it tomorrow morning.", "2026-03-11"],
      ["will fwd u the wifi details tmrw", "2026-03-11"],
      ["A yes or no by noon tomorrow.", "2026-03-11"],
    ],
    rejects: ["The tomorrowland poster"],
  },
  {
    id: "en/tomorrows",
    as: "in",
    count: 1,
    inDay: true,
    pattern: dated(`${UNTOLD}tomorrow${OWN}`),
    matches: [
      ["I'll bring it to tomorrow's meeting.", "2026-03-11"],
      ["Signed and back to you before tomorrow's hearing.", "2026-03-11"],
    ],
    rejects: ["I saw tomorrow's agenda.", "the talk of tomorrow's world"],
  },
  {
    id: "en/day-after-tomorrow",
    as: "in",
    count: 2,
    pattern: dated(`the day after tomorrow${HOUR}|overmorrow`),
    matches: [["You'll have it the day after tomorrow.", "2026-03-12"]],
    rejects: ["the day after"],
  },
  {
    id: "en/in-count",
    as: "in",
    pattern: dated(
      "(?:in|within|inside)(?: (?:about|around|roughly|approx\\.|approximately|at most|less than|under|max|the))?(?: (?:next|coming|following))? {count}(?:(?: or | to |-|–){count2})? {unit}(?:'|’)?(?: time)?(?! (?:off|holiday|leave|notice|trip|a (?:day|week|month|year)))|(?:over|during) the (?:next|coming) {count} {unit}|(?:give (?:me|us)|gimme|allow(?: me| us)?)(?: another| about)? {count}(?:(?: or | to |-|–){count2})? {unit}|{count} {unit} (?:from|after) (?:now|today)",
    ),
    matches: [
      ["In ten days you'll have it.", "2026-03-20"],
      ["Right one's coming your way in ten minutes.", "2026-03-10"],
      ["Within a week.", "2026-03-17"],
      ["Within 48 hours.", "2026-03-12"],
      ["in the next couple of days", "2026-03-12"],
      ["in two weeks' time", "2026-03-24"],
      ["two weeks from now", "2026-03-24"],
      ["Give me an hour and you'll have the memo.", "2026-03-10"],
      ["within 3 business days", "2026-03-13"],
      ["in a month", "2026-04-10"],
    ],
    rejects: ["a 10-day trip", "two weeks of leave", "in a few days", "two weeks ago"],
  },
  {
    id: "en/one-or-two",
    as: "in",
    count: 2,
    pattern: dated("(?:in|within|over) (?:an?|the next) {unit} or two"),
    matches: [
      ["in a day or two", "2026-03-12"],
      ["in a week or two", "2026-03-24"],
      ["I'll call in the next day or two.", "2026-03-12"],
    ],
    rejects: ["a day or two ago"],
  },
  {
    id: "en/fortnight",
    as: "in",
    count: 2,
    unit: Unit.week,
    pattern: dated(
      "(?:in|within|inside|over) (?:a|the next|about a|the coming|the) fortnight(?:(?:'|’)s time)?|a fortnight (?:today|from (?:now|today))",
    ),
    matches: [
      ["An update in a fortnight.", "2026-03-24"],
      ["within the next fortnight", "2026-03-24"],
    ],
    rejects: ["a fortnight ago", "once a fortnight"],
  },
  {
    id: "en/week-today",
    as: "in",
    count: 1,
    unit: Unit.week,
    pattern: dated("(?:a|one) week (?:today|from today|from now)|today week|this day week"),
    matches: [["A week today I'll be there.", "2026-03-17"]],
    rejects: ["a week ago today"],
  },
  {
    id: "en/week-tomorrow",
    as: "in",
    count: 8,
    pattern: dated("(?:a|one) week (?:from )?tomorrow|tomorrow week"),
    matches: [["A week tomorrow.", "2026-03-18"]],
    rejects: ["tomorrow, weekly"],
  },
  {
    id: "en/soon",
    as: "none",
    pattern: dated(
      "(?:in |over |within |for )?(?:the )?(?:next|coming|following) (?:few |couple |several )?(?:days|weeks)|in a few {:unit}|one of these days|any (?:day|time)(?: now| this week)?|(?:every|each)(?: (?:other|first|second|third|last))? (?:{:weekday}|{:feast}|week-?end|of the month)|sunday school|(?<=(?:keep|keep up|keeping|doing|undo) )(?:our|the|my|your) (?:first-)?(?:{:weekday}|week-?end)|whatever (?:day|week-?end|{:weekday})|open day|black friday|good (?:morning|afternoon|evening|night)|from one day to the next|day by day|day to day|next time|after the holidays|in due course|the other day",
    ),
    matches: [
      ["In the next few days I'll write.", undefined],
      ["Any day now.", undefined],
      ["I'm in every Friday.", undefined],
    ],
    rejects: ["next day", "in three days"],
  },
];
