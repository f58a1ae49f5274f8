import { type DateRule, type DateRules, dating, Feast, Part, Unit } from "../contract/dates.ts";
import { phrase as word } from "../phrase.ts";

const lexica = {
  weekday: {
    monday: 1,
    "tuesday|tues|tue": 2,
    "wednesday|wensday|wednesd": 3,
    "thursday|thurs|thur|thu": 4,
    "friday|fri": 5,
    saturday: 6,
    sunday: 7,
  },
  short: { mon: 1, "tues|tue": 2, "weds|wed": 3, "thurs|thur|thu": 4, fri: 5, sat: 6, sun: 7 },
  month: {
    "january|jan": 1,
    "february|feburary|feb": 2,
    "march|mar": 3,
    "april|apr": 4,
    may: 5,
    "june|jun": 6,
    "july|jul": 7,
    "august|aug": 8,
    "september|sept|sep": 9,
    "october|oct": 10,
    "november|nov": 11,
    "december|dec": 12,
  },
  shift: {
    "last|previous|past": -1,
    "this|the current|current": 0,
    "the coming|this coming|coming|next|the following|following": 1,
  },
  part: {
    "early(?: in)?|(?:the )?(?:beginning|start|first (?:half|days|week))(?: of)?": Part.start,
    "mid(?:dle)?(?: of)?|(?:the )?middle(?: of)?": Part.middle,
    "late(?:r)?(?: in)?|(?:the )?(?:end|close|back end|last (?:days|week)|second half)(?: of)?": Part.end,
  },
  ordinal: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    fifteenth: 15,
    twentieth: 20,
    thirtieth: 30,
  },
  count: {
    "a|an|one": 1,
    "two|a couple(?: of)?|couple of": 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    twenty: 20,
    thirty: 30,
    "\\d{1,3}": 0,
  },
  unit: {
    "minutes?|mins?": Unit.minute,
    "hours?|hrs?": Unit.hour,
    "days?": Unit.day,
    "(?:working|business|work) ?days?": Unit.workday,
    "weeks?|wks?": Unit.week,
    "months?": Unit.month,
    "years?": Unit.year,
  },
  quarter: { "first|1st": 1, "second|2nd": 2, "third|3rd": 3, "fourth|4th|last": 4 },
  feast: {
    "new year(?!(?:'|’)?s eve)(?:'s|’s|s)?(?: day)?": Feast.newYear,
    "epiphany|three kings(?: day)?": Feast.epiphany,
    "ash wednesday": Feast.ashWednesday,
    "maundy thursday": Feast.maundyThursday,
    "good friday": Feast.goodFriday,
    "easter(?: sunday)?|the easter (?:break|weekend|holidays?)|easter weekend": Feast.easter,
    "easter monday": Feast.easterMonday,
    "ascension(?: day)?": Feast.ascension,
    "whitsun|pentecost": Feast.whitsun,
    "whit monday": Feast.whitMonday,
    "corpus christi": Feast.corpusChristi,
    "labou?r day|may day": Feast.labourDay,
    "all saints(?: day)?": Feast.allSaints,
    "christmas eve|xmas eve": Feast.christmasEve,
    "boxing day|(?:st\\.? )?stephen(?:'|’)s day": Feast.saintStephen,
    "christmas|xmas|the christmas (?:break|holidays?)|the holidays": Feast.christmas,
    "new year(?:'s|’s|s) eve": Feast.newYearsEve,
  },
} as const;

const dated = dating(lexica, {});

/** "Monday morning", "tomorrow at lunchtime", "Thursday noon": the hour does not move the day. */
const HOUR =
  "(?:,? (?:first thing|(?:at |around |by )?(?:lunch ?time|lunch|noon|midday|midnight)|(?:in the )?(?:early |late )?(?:morning|afternoon|evening)|night|am|pm|eod|cob|cop|end of (?:the )?day|close of (?:business|play)))?";

const LEAD = "(?:on|by|until|till|til|before|after|from|to|due|the|this|next|since|for|of|or|and)";
const WEEKDAY = "(?:(?:{:weekday}|{:short}\\.?),? (?:the )?)?";
const DAY = "{day}";
const DAY2 = "{day2}";
const ORDINAL = "(?:st|nd|rd|th)";
const YEAR = "(?:,? {year})?";

/** An ordinal before such a word counts something that is no day. */
const COUNTED =
  "(?! (?:floor|time|place|page|chapter|quarter|draft|version|attempt|round|grade|row|anniversary|edition|birthday|century|item|point|question|paragraph|section|slide|step|week|half|row|party|person|one|option|sentence|street|avenue|st|ave|run|meeting|session|year|day(?! of))(?!\\p{L}))";

/** Attributive: a day's paper, call or numbers are no date of the promise. */
const ATTRIBUTE = "(?!(?:'|’)s)";

/** Weekdays, weeks and days seen from today. */
const near: readonly DateRule[] = [
  {
    id: "en/today",
    as: "in",
    count: 0,
    pattern: dated(
      `(?:(?:later |by (?:the )?(?:end|close) of (?:play |business )?|(?:cob|cop|eod) )?today${ATTRIBUTE}(?: (?:eod|cob))?(?:,? \\(?{:weekday}\\)?)?|tonight${ATTRIBUTE}|this (?:morning|lunchtime|afternoon|evening|arvo)${ATTRIBUTE}|(?:in )?half an hour)`,
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
      "(?:the )?(?:eod|cob|cop|eob)|(?:the )?(?:end of (?:the |my )?(?:day|play|business)|close of (?:business|play))|in the (?:afternoon|evening)|give me an hour|in (?:a moment|a minute|a sec)|an hour",
    ),
    matches: [
      ["You'll have it by EOD.", "2026-03-10"],
      ["I'll send it by close of play.", "2026-03-10"],
      ["Give me an hour and you'll have the memo.", "2026-03-10"],
    ],
    rejects: ["at the end of my rope", "the cobbler"],
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
    id: "en/tomorrow",
    as: "in",
    count: 1,
    pattern: dated(`(?:tomorrow|tommorow|tommorrow|tomorow|tmrw|tmr|tmw|tomo|2moro)${ATTRIBUTE}${HOUR}`),
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
    pattern: dated("(?<=(?<!\\p{L})(?:at|to|in|before|for|during|ahead of) )tomorrow(?:'|’)s"),
    matches: [["I'll bring it to tomorrow's meeting.", "2026-03-11"]],
    rejects: ["I like tomorrow's plan."],
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
      "(?:in|within)(?: (?:about|around|roughly|approx\\.|approximately|at most|less than|under|max|the))?(?: (?:next|coming|following))? {count}(?:(?: or | to |-|–){count2})? {unit}(?:'|’)?(?: time)?(?! (?:off|holiday|leave|notice|trip|a (?:day|week|month|year)))|(?:over|during) the (?:next|coming) {count} {unit}|{count} {unit} (?:from|after) (?:now|today)",
    ),
    matches: [
      ["In ten days you'll have it.", "2026-03-20"],
      ["Right one's coming your way in ten minutes.", "2026-03-10"],
      ["Within a week.", "2026-03-17"],
      ["Within 48 hours.", "2026-03-12"],
      ["in the next couple of days", "2026-03-12"],
      ["in two weeks' time", "2026-03-24"],
      ["two weeks from now", "2026-03-24"],
      ["within 3 business days", "2026-03-13"],
      ["in a month", "2026-04-10"],
    ],
    rejects: ["a 10-day trip", "two weeks of leave", "in a few days", "two weeks ago"],
  },
  {
    id: "en/in-day-or-two",
    as: "in",
    count: 2,
    pattern: dated(
      "(?:in|within) (?:(?:the next|a) )?(?:day or (?:two|so)|couple of days)|in the next day or (?:two|so)",
    ),
    matches: [
      ["in a day or two", "2026-03-12"],
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
      "(?:in|within|over) (?:a|the next|about a|the coming) fortnight(?:(?:'|’)s time)?|a fortnight (?:today|from (?:now|today))",
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
      "(?:in |over |within |for )?(?:the )?(?:next|coming|following) (?:few |couple |several )?(?:days|weeks)|in a few {:unit}|one of these days|any (?:day|time)(?: now| this week)?|every {:weekday}|open day|black friday|good (?:morning|afternoon|evening|night)|from one day to the next|day by day|day to day|next time|after the holidays|in due course|the other day",
    ),
    matches: [
      ["In the next few days I'll write.", undefined],
      ["Any day now.", undefined],
      ["I'm in every Friday.", undefined],
    ],
    rejects: ["next day", "in three days"],
  },
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
      ["by Thursday noon", "2026-03-12"],
    ],
    rejects: ["Fridays are bad.", "Monday's numbers"],
  },
  {
    id: "en/weekdays-own",
    as: "weekday",
    pattern: dated("(?<=(?<!\\p{L})(?:at|to|in|before|for|during|ahead of) ){weekday}(?:'|’)s"),
    matches: [["I'll have it ready for Friday's board.", "2026-03-13"]],
    rejects: ["I saw Friday's numbers."],
  },
  {
    id: "en/short-weekday",
    as: "weekday",
    pattern: dated(`(?<=(?<!\\p{L})(?:on|by|until|till|til|this|next|before|from) ){short}\\.?${HOUR}`),
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
  {
    id: "en/week",
    as: "week",
    pattern: dated(`(?:{part} )?{shift}[- ]week${ATTRIBUTE}(?: (?:is out|end))?`),
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
    pattern: dated("(?:{part} )?the week after next"),
    matches: [["the week after next", "2026-03-27"]],
    rejects: ["the week after"],
  },
  {
    id: "en/midweek",
    as: "week",
    part: Part.middle,
    pattern: dated("midweek"),
    matches: [["I'll write midweek.", "2026-03-12"]],
    rejects: ["weekly"],
  },
  {
    id: "en/part-of-week",
    as: "week",
    pattern: dated("{part}[ -](?:the )?week|(?:the )?week (?:is out|ends)|within the week|week(?:'|’)s end|eow"),
    part: Part.end,
    matches: [
      ["Expect it by the end of the week.", "2026-03-13"],
      ["before the week is out", "2026-03-13"],
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
      `(?:week (?:of|commencing|beginning|starting)|w\\/c|wc)(?: the)?(?: {:weekday})? (?:${DAY}${ORDINAL}?(?: of)?(?: {month})?|{month2} {day}${ORDINAL}?)`,
    ),
    matches: [
      ["the week of 16 March", "2026-03-20"],
      ["w/c 6 April", "2026-04-10"],
    ],
    rejects: ["week of rest"],
  },
];

/** Dates by number and name. */
const calendar: readonly DateRule[] = [
  {
    id: "en/date",
    as: "date",
    pattern: dated(`${WEEKDAY}(?:the )?${DAY}(?:${ORDINAL}|\\.)?(?: of|-)? ?{month}\\.?${YEAR}`),
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
    pattern: dated(`${WEEKDAY}{month}\\.? (?:the )?${DAY}(?:${ORDINAL})?(?!\\d|:|\\.\\d| ?(?:am|pm|%))${YEAR}`),
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
      `(?<![\\d/])${DAY}\\/{mm}\\/{yy}|(?<=(?<!\\p{L})(?:on|by|until|till|before|from|after) ){day}[/.]{mm}(?![/\\d]|\\.\\d|%)`,
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
    pattern: dated("{ordinal} of {month}"),
    matches: [["the first of April", "2026-04-01"]],
    rejects: ["first of all"],
  },
  {
    id: "en/day-of-a-month",
    as: "date",
    pattern: dated(`${DAY}${ORDINAL} of (?:the )?{shift} month`),
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
    id: "en/day-of-month",
    as: "date",
    pattern: dated(`(?<=(?<!\\p{L})${LEAD} )(?:{:weekday},? (?:the )?)?${DAY}${ORDINAL}${COUNTED}`),
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
      `${WEEKDAY}(?:the )?${DAY}${ORDINAL}? ?(?:-|–|to|until|till|through|thru|and|or)(?: the)? ?${WEEKDAY}${DAY2}${ORDINAL}?(?: of)? {month2}${YEAR}`,
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
    pattern: dated(
      `{month} ${DAY}${ORDINAL}? ?(?:-|–|to|through|thru|and|or|until)(?: the)? ?${DAY2}${ORDINAL}?${YEAR}`,
    ),
    matches: [["March 17-19", "2026-03-19"]],
    rejects: ["March 17"],
  },
  {
    id: "en/days-by-names",
    as: "days",
    pattern: dated(
      `${DAY}${ORDINAL}? {month} ?(?:-|–|to|until|till|through|and)(?: the)? ?${WEEKDAY}${DAY2}${ORDINAL}? {month2}${YEAR}`,
    ),
    matches: [["from 30 March to 2 April", "2026-04-02"]],
    rejects: ["30 March"],
  },
  {
    id: "en/days-of-month",
    as: "days",
    pattern: dated(
      `(?:the )${DAY}${ORDINAL} ?(?:-|–|to|until|till|through|and|or)(?: the)? ?${DAY2}${ORDINAL}${COUNTED}`,
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
      `year(?:-| )?end|eoy|(?:the )?year is out|{part} (?:the )?(?:{shift} )?year|{shift} year${ATTRIBUTE}`,
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

/** Up to an article before the date. */
const before = (words: string) =>
  new RegExp(
    `(?<![\\p{L}])(?:${words})(?: (?:the|about|around|or on|on|or before|at the latest|noon|lunch ?time|midday|the end of|close of (?:play|business)(?: on)?|eod|cob|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?(?: on)?))? ?$`,
    "iu",
  );

export const dates: DateRules = {
  clue: /\d|day|morrow|tmr|tmw|tomo\b|tonight|morning|afternoon|evening|arvo|week|wk|month|year|quarter|fortnight|hour|minute|\bmins?\b|\bsec\b|moment|mon\b|tue|wed|first of|th of|thu|fri|\bsat\b|\bsun\b|jan|feb|\bmar|apr|\bmay\b|jun|jul|aug|sep|oct|nov|dec|\beo[dbwmqy]\b|\bco[bp]\b|close of|end of|easter|christmas|xmas|whit|pentecost|epiphany|ascension|corpus|saints|kings|then|before|first thing|sleep on|holidays/u,
  rules: [...near, ...calendar],
  lexica,
  binders: {
    by: before("by|until|till|til|no later than|not later than|at the latest|latest|due|deadline|through|thru"),
    before: before("before|ahead of|prior to"),
    after: before("after|following|past"),
    from: before("from|starting|as of|beginning"),
    never: before("since|last|of|not before|not|rather than"),
    about: before(
      "(?:about|re|regarding|for|the (?:meeting|call|session|workshop|board|visit|review|demo|event|conference|appointment|presentation|interview|opening|inspection)|our (?:meeting|call|session|workshop|chat|review|demo|visit|appointment|interview|lunch)|your (?:meeting|call|session|workshop|board|visit|review|demo|event|presentation|interview))(?: on)?",
    ),
  },
  latest: /^,? ?(?:at the (?:very )?latest|latest|or sooner|or before)(?!\p{L})/iu,
  clauses: {
    break: /[,;:–—()!?…]|\.(?=\s|$)| - | but | so (?!far)| because | although /giu,
    past: word(
      "(?:i|we|you|he|she|it|they|this|that|there) (?:was|were|had|did|sent|went|got|said|told|met|spoke|talked|called|asked|received|arrived|came|left|wrote|signed|finished|promised|saw|heard|gave|posted|shipped|mailed|emailed|\\p{L}{2,15}ed)|yesterday|ago|was|were|didn(?:'|’)t|went out",
    ),
    perfect: word(
      "(?<!(?:once|when|after|as soon as|if|until|before|the moment) (?:\\p{L}{1,20} )?)(?:have|has|(?:i|we|you|they)(?:'|’)ve) (?:already )?(?:sent|gone|got|said|told|met|spoken|talked|been|received|written|seen|given|\\p{L}{2,15}ed)",
    ),
    denied: word(
      "not(?! (?:later|only|forget))|cannot|can(?:'|’)?t|won(?:'|’)?t(?! forget| be later| take)|don(?:'|’)?t(?! worry)|doesn(?:'|’)?t|never|isn(?:'|’)t|aren(?:'|’)t|unable",
    ),
    away: word(
      "(?:am|are|i(?:'|’)m|we(?:'|’)re|be|being|out|off)[^\\n]{0,60}(?:away|out(?: of (?:the )?office| of town)?|off|travelling|traveling|on (?:annual )?(?:leave|holiday|vacation|the road)|hiking|offline|unavailable|abroad|busy|fully booked|sick)|out of (?:the )?office|out hiking|on leave|on holiday|closed|out (?:till|until)|away (?:till|until)",
    ),
    aside: new RegExp(
      `^\\s{0,3}(?:and |but |so )?${word("if|when|once|as soon as|while|since|because|unless|whether|in case|as").source}|${
        word(
          "(?:he|she)(?:'|’)?s?|they(?:'|’)re|i need|i(?:'|’)d need|(?:if|provided) you|send me|give me|let me have|can you|could you|valid|expires|deadline is",
        ).source
      }`,
      "iu",
    ),
  },
  absence: {
    back: word("back|return|returns|returning|reachable|available again"),
    inclusive: word("inclusive|including|through|thru"),
  },
  nextWeekday: "following",
};
