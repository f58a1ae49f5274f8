/**
 * How a language speaks of days. Rules are data: a pattern, and what it means in terms no language is in; the
 * calendar arithmetic stands once in `locales/reckon.ts`.
 */
/** What a date expression means. Values a rule leaves open are read from its pattern's groups. */
export interface Meaning {
  readonly as:
    | "in" // `count` units from today: 0 days is today
    | "weekday" // the next such day, `shift` as it is said before it ("next Friday"), `weeks` later
    | "dayOfWeek" // `weekday` of the week `shift` names ("Friday of next week")
    | "week" // with `shift` (1 is next week) or ISO `week`, and a `part` of it
    | "nthWeekday" // the `day`th such `weekday` of a month, or the last
    | "weekOf" // the week a date lies in ("week commencing 16 March")
    | "weekend" // with `shift`, or the one a date lies in
    | "date" // `day`, with or without `month` and `year`, or with its `weekday`
    | "days" // a range of dates, `day` to `day2`
    | "weekdays" // a range, `weekday` to `weekday2`
    | "month" // `month` or `shift`, and a `part` of it
    | "quarter"
    | "year"
    | "feast"
    | "anaphor" // `count` days from a day named before ("the day after")
    | "none"; // words of time that name no day ("soon"): claimed, so that nothing inside them is read
  /** Gives way to any other date of the sentence ("by end of play", "in the morning"). */
  readonly weak?: boolean;
  /** An hour of a day said elsewhere, be it in the sentence before, or else of today ("at five"). */
  readonly hour?: boolean;
  /** What comes before or after it comes on that very day ("before Friday's meeting"). */
  readonly inDay?: boolean;
}

/** What groups of a pattern are read to; a group's name is the key, a second value has a 2 behind it. */
export interface Values {
  readonly weekday?: number; // 1 Monday … 7 Sunday
  readonly weekday2?: number;
  readonly day?: number; // 1-31; -1 the last of its kind
  readonly day2?: number;
  readonly month?: number; // 1-12
  readonly month2?: number;
  readonly year?: number; // four digits, or two of this century
  readonly week?: number; // ISO week
  readonly quarter?: number; // 1-4
  readonly count?: number;
  readonly count2?: number; // "one or two days": the later counts
  readonly unit?: number; // a Unit
  readonly shift?: number; // -1 last, 0 this, 1 next, 2 the one after
  readonly part?: number; // a Part
  readonly feast?: number; // a Feast
  readonly weeks?: number;
}

/** Words to numbers; keys in lower case, umlauts written as umlauts. Keys are patterns' text: "tagen?" is allowed. */
export type Lexicon = Readonly<Record<string, number>>;

/** Units a count may have; `workday` skips weekends. Hours and minutes end today. */
export const Unit = { minute: 1, hour: 2, day: 3, workday: 4, week: 5, month: 6, year: 7 } as const;

/** Parts of a week, month, quarter or year. `start` to `end` of a week are its Tuesday, Thursday and Friday. */
export const Part = { start: 1, middle: 2, end: 3 } as const;

/** Days both languages name; when they are is known to `locales/feasts.ts`. */
export const Feast = {
  newYear: 1,
  epiphany: 2,
  ashWednesday: 3,
  goodFriday: 4,
  easter: 5,
  easterMonday: 6,
  ascension: 7,
  whitsun: 8,
  whitMonday: 9,
  corpusChristi: 10,
  labourDay: 11,
  allSaints: 12,
  saintNicholas: 13,
  christmasEve: 14,
  christmas: 15,
  newYearsEve: 16,
  maundyThursday: 17,
  saintStephen: 18,
  palmSunday: 19,
  easterSaturday: 20,
} as const;

/** What a word before a date makes of it. */
export interface Binders {
  /** The last day, that day included ("bis", "by"). */
  readonly by: RegExp;
  /** The day before it ("vor dem", "before"). */
  readonly before: RegExp;
  /** The working day after it ("nach", "after"). */
  readonly after: RegExp;
  /** A beginning ("ab", "from"): no deadline, but a day. */
  readonly from: RegExp;
  /** A day that is past or only mentioned ("seit", "vom", "since"): never read. */
  readonly never: RegExp;
  /** A day something else is on ("zum Termin am", "the meeting on"): gives way to others. */
  readonly about: RegExp;
}

/** What a clause is about, when it is not what the writer is going to do. */
export interface Clauses {
  /** Between two clauses. */
  readonly break: RegExp;
  /** Told as past: its days are never due. */
  readonly past: RegExp;
  /** Told as done: past, but for a deadline ("by the 20th I have it done"). Case-sensitive where that tells verbs. */
  readonly perfect: RegExp;
  /** A verb of what is to come: its day is not past although the same clause tells of something past. */
  readonly future?: RegExp;
  /** Denied: its days are never due. */
  readonly denied: RegExp;
  /** The writer is away ("bin am Montag weg"): gives way to others, and what is due comes after. */
  readonly away: RegExp;
  /** A condition, a reason, a purpose, somebody else: gives way to others. */
  readonly aside: RegExp;
}

/** An out-of-office answer's words. */
export interface Absence {
  /** Said of the day the writer is back ("ab … wieder", "back on"). */
  readonly back: RegExp;
  /** The day named last is still a day off ("einschließlich", "inclusive"). */
  readonly inclusive: RegExp;
}

export interface DateRule extends Meaning, Values {
  /** "de/next-week": unique. */
  readonly id: string;
  /** Made by `dated`. */
  readonly pattern: RegExp;
  /** Read on Tuesday 2026-03-10; the day is the last one meant, undefined where none is. */
  readonly matches: readonly (readonly [said: string, on: string | undefined])[];
  /** Near misses this rule must not match. */
  readonly rejects: readonly string[];
}

export interface DateRules {
  /** Longest match wins, then the rule that stands first. */
  readonly rules: readonly DateRule[];
  readonly lexica: Readonly<Record<string, Lexicon>>;
  readonly binders: Binders;
  /** Behind a date, it makes a deadline of it ("at the latest"). */
  readonly latest: RegExp;
  readonly clauses: Clauses;
  readonly absence: Absence;
  /**
   * "Next Friday" said from Monday to Wednesday: the nearest Friday, or the one of the following week. From Thursday
   * on it is the following week's in either.
   */
  readonly nextWeekday: "nearest" | "following";
}

/** Letters and their other spelling: "ä" is also written "ae". */
export type Spellings = Readonly<Record<string, string>>;

/** Lexica whose words also match in their other spellings. */
export function spelled<Lexica extends Readonly<Record<string, Lexicon>>>(
  lexica: Lexica,
  spellings: Spellings,
): Lexica {
  const respelled = Object.entries(lexica).map(([name, lexicon]) => [
    name,
    Object.fromEntries(Object.entries(lexicon).map(([word, value]) => [respell(word, spellings), value])),
  ]);
  return Object.fromEntries(respelled);
}

/** Numbers a pattern may hold, by their place-holder: the value they are, and their digits. */
const NUMBERS: Readonly<Record<string, readonly [value: string, digits: string]>> = {
  day: ["day", "0?[1-9]|[12]\\d|3[01]"],
  dd: ["day", "1[3-9]|2\\d|3[01]"], // no month's number
  mm: ["month", "1[0-2]|0?[1-9]"],
  year: ["year", "20\\d\\d"],
  yy: ["year", "20\\d\\d|\\d\\d"],
  week: ["week", "\\d{1,2}"],
  q: ["quarter", "[1-4]"],
};

/**
 * Makes the `dated` of a language: a pattern in whose source `{weekday}` stands for a word of that lexicon (or
 * `{day}` for a number), read to the value of that name; `{weekday2}` for the second one of a range; `{:weekday}` for
 * the words alone, read to nothing. Like a `phrase()` it ends at a word's end; it is sticky and written in lower case, for
 * it is tried at the starts of words only: searching a sentence with every rule costs five times as much.
 */
export function dating(lexica: Readonly<Record<string, Lexicon>>, spellings: Spellings): (source: string) => RegExp {
  const words = (name: string) =>
    Object.keys(lexica[name] ?? {})
      .toSorted((a, b) => b.length - a.length)
      .join("|");
  return (source) => {
    let groups = 0;
    const filled = respell(source, spellings).replace(
      /\{(:?)([a-z]{1,20})(2?)\}/g,
      (_, bare, name: string, second: string) => {
        const [value, pattern] = NUMBERS[name] ?? [name, words(name)];
        groups += 1;
        return bare ? `(?:${pattern})` : `(?<${value}${second}_${groups}>${pattern})`;
      },
    );
    return new RegExp(`(?:${filled})(?![\\p{L}\\p{N}\\p{M}_])`, "uy");
  };
}

/** The value a group of a `dated` pattern is read to: names are numbered, for alternatives may not share one. */
export function valueName(group: string): string {
  return group.replace(/_\d+$/, "");
}

function respell(source: string, spellings: Spellings): string {
  return Object.entries(spellings).reduce(
    (text, [letter, other]) => text.replaceAll(letter, `(?:${letter}|${other})`),
    source,
  );
}
