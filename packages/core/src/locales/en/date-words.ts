/** The words dates are made of, and the fragments their patterns share. */
import { dating, Feast, Part, Unit } from "../contract/dates.ts";

export const lexica = {
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
    "early(?: in)?|(?:the )?(?:beginning|start|first (?:half|days|week))(?: of)?|first thing(?: in)?": Part.start,
    "mid(?:dle|way)?(?: of| through)?|(?:the )?middle(?: of)?": Part.middle,
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
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    "twenty[- ]first": 21,
    "twenty[- ]second": 22,
    "twenty[- ]third": 23,
    "twenty[- ]fourth": 24,
    "twenty[- ]fifth": 25,
    "twenty[- ]sixth": 26,
    "twenty[- ]seventh": 27,
    "twenty[- ]eighth": 28,
    "twenty[- ]ninth": 29,
    thirtieth: 30,
    "thirty[- ]first": 31,
    last: -1,
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
    "good fri(?:day)?": Feast.goodFriday,
    "palm sunday": Feast.palmSunday,
    "(?:easter|holy) saturday": Feast.easterSaturday,
    "easter(?: sunday| day)?(?! monday| saturday| week)|(?:the )?easter (?:break|weekend|holidays?)": Feast.easter,
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
    "new year(?:'s|’s|s) eve|between christmas and new year(?:'s|’s)?": Feast.newYearsEve,
  },
} as const;

export const dated = dating(lexica, {});

/** "Monday morning", "tomorrow at lunchtime", "Thursday noon": the hour does not move the day. */
export const HOURS =
  "(?:,? (?:first thing|(?:at |around |by )?(?:lunch ?time|lunch|noon|midday|midnight)|(?:in the )?(?:early |late )?(?:morning|afternoon|evening)|night|am|pm|eod|cob|cop|end of (?:the )?day|close of (?:business|play)))";
export const HOUR = `${HOURS}?`;

export const LEAD = "(?:on|by|until|till|til|before|after|from|to|due|the|this|next|since|for|of|or|and)";
export const WEEKDAY = "(?:(?:{:weekday}|{:short}\\.?),? (?:the )?)?";
export const ORDINAL = "(?:st|nd|rd|th)";
export const YEAR = "(?:,? {year})?";

/** An ordinal before such a word counts something that is no day. */
export const COUNTED =
  "(?! (?:floor|time|place|page|chapter|quarter|draft|version|attempt|round|grade|row|anniversary|edition|birthday|century|item|point|question|paragraph|section|slide|step|week|half|row|party|person|one|option|sentence|street|avenue|st|ave|run|meeting|session|year|day(?! of))(?!\\p{L}))";

/** Attributive: a day's paper, call or numbers are no date of the promise. */
export const ATTRIBUTE = "(?!(?:'|’)s)";

/** A day's paper or takings are told of; its post, call or dinner is on it. */
export const OWN =
  "(?:'|’)s(?! (?:numbers|figures|minutes|notes|reports?|slides|results?|photos|pictures|recording|agenda|e-?mails?|message|news|paper|data|takings|talks?|discussion|incident|weather)(?!\\p{L}))";

/** Said of a time that ends. */
export const OVER = "(?: is|(?:'|’)s) (?:out|over|done|through|up)";

/** Before a day's own things: what they are of or from is told, not done. */
export const UNTOLD = "(?<!(?<!\\p{L})(?:(?<!ahead )of|from|about|re|since|regarding|on) )";
