/** Calendar arithmetic of date expressions: what "next week", "the 20th" or "in ten days" is, seen from a day. Pure. */
import { addDays, type Day, dayFrom, daysBetween, endOfMonth, weekdayOf } from "../base/time.ts";
import { type Meaning, Part, Unit, type Values } from "./contract/dates.ts";
import { feastDays } from "./feasts.ts";

/** The days an expression covers; the last one is what is due. */
export interface Span {
  readonly startOn: Day;
  readonly endOn: Day;
  /** How exactly it was said. */
  readonly said: "day" | "week" | "month";
  /** For a feast: its eve and morrow lie outside the holidays around it, and "by" means the day itself. */
  readonly by?: Day;
}

export interface Frame {
  readonly madeOn: Day;
  readonly nextWeekday: "nearest" | "following";
}

/** Days back within which a date or month said without its year is past, not next year's. Chosen. */
const PAST_DAYS = { date: 92, month: 31 };

/** Days a whole count may reach: ten years. */
const REACH_DAYS = 3660;

/** @returns undefined when the expression names no day, an impossible or a past one. */
export function reckon(meaning: Meaning & Values, frame: Frame): Span | undefined {
  const span = READERS[meaning.as](meaning, frame);
  return span && daysBetween(frame.madeOn, span.endOn) <= REACH_DAYS ? span : undefined;
}

type Reader = (values: Values, frame: Frame) => Span | undefined;

const READERS: Readonly<Record<Meaning["as"], Reader>> = {
  in: readCount,
  weekday: readWeekday,
  dayOfWeek: readDayOfWeek,
  weekdays: readWeekdays,
  week: readWeek,
  weekOf: readWeekOf,
  nthWeekday: readNthWeekday,
  weekend: readWeekend,
  date: readDate,
  days: readDays,
  month: readMonth,
  quarter: readQuarter,
  year: readYear,
  feast: readFeast,
  anaphor: () => undefined,
  none: () => undefined,
};

function readCount({ count = 0, count2 = count, unit = Unit.day }: Values, { madeOn }: Frame): Span | undefined {
  if (count2 > REACH_DAYS) return undefined;
  if (unit === Unit.minute) return oneDay(madeOn);
  if (unit === Unit.hour) return oneDay(addDays(madeOn, Math.floor(count2 / 24)));
  if (unit === Unit.day) return oneDay(addDays(madeOn, count2));
  if (unit === Unit.workday) return oneDay(addWorkdays(madeOn, Math.min(count2, 100)));
  if (unit === Unit.week) return { ...oneDay(addDays(madeOn, count2 * 7)), said: count2 === 1 ? "day" : "week" };
  return { ...oneDay(addMonths(madeOn, unit === Unit.year ? count2 * 12 : count2)), said: "month" };
}

function readWeekday({ weekday = 1, shift, weeks = 0, count, unit }: Values, frame: Frame): Span | undefined {
  const { madeOn } = frame;
  const ahead = (weekday - weekdayOf(madeOn) + 7) % 7;
  const later = 7 * (weeks + weeksOf(count, unit));
  if (later > 0) return oneDay(addDays(madeOn, ahead + later));
  if (shift === undefined) return oneDay(addDays(madeOn, ahead || 7));
  if (shift === 0) return oneDay(addDays(madeOn, ahead));
  if (shift < 0) return undefined;
  const following = addDays(monday(madeOn), 7 * shift + weekday - 1);
  if (shift > 1 || frame.nextWeekday === "following") return oneDay(following);
  const isEarly = weekdayOf(madeOn) <= 3 && weekday - weekdayOf(madeOn) >= 2;
  return oneDay(isEarly ? addDays(madeOn, ahead) : following);
}

function readDayOfWeek({ weekday = 1, shift = 0 }: Values, { madeOn }: Frame): Span | undefined {
  return future(oneDay(addDays(monday(madeOn), 7 * shift + weekday - 1)), madeOn);
}

/** "Friday in a week", "in acht Tagen", "in 14 Tagen": whole weeks, with the old way of counting both ends. */
function weeksOf(count: number | undefined, unit: number | undefined): number {
  if (count === undefined) return 0;
  return unit === Unit.week ? count : unit === Unit.day ? Math.floor(count / 7) : 0;
}

function readWeekdays({ weekday = 1, weekday2 = weekday, shift = 0 }: Values, { madeOn }: Frame): Span | undefined {
  const startOn = shift > 0 ? addDays(monday(madeOn), 7 * shift + weekday - 1) : nextOrToday(madeOn, weekday);
  return { startOn, endOn: nextOrToday(startOn, weekday2), said: "day" };
}

function readWeek({ shift, part, week }: Values, { madeOn }: Frame): Span | undefined {
  if (week !== undefined) return isoWeek(week, part, madeOn);
  if (shift !== undefined && shift < 0) return undefined;
  if (shift !== undefined && shift > 0) return partOfWeek(addDays(monday(madeOn), 7 * shift), part);
  return thisWeek(part, madeOn);
}

/** This week, or the coming one when that part of it is over: on a Sunday people mean the week ahead. */
function thisWeek(part: number | undefined, madeOn: Day): Span {
  const span = partOfWeek(monday(madeOn), part);
  if (span.endOn >= madeOn && !(part === Part.start && span.endOn === madeOn)) return span;
  const isSaturday = weekdayOf(madeOn) === 6;
  if (isSaturday && part !== Part.start && part !== Part.middle) return { ...span, endOn: addDays(madeOn, 1) };
  return partOfWeek(addDays(monday(madeOn), 7), part);
}

function partOfWeek(start: Day, part: number | undefined): Span {
  const [first, last] =
    part === Part.start ? [0, 1] : part === Part.middle ? [2, 3] : part === Part.end ? [3, 4] : [0, 4];
  return { startOn: addDays(start, first), endOn: addDays(start, last), said: "week" };
}

function isoWeek(week: number, part: number | undefined, madeOn: Day): Span | undefined {
  if (week < 1 || week > 53) return undefined;
  // 4 January always lies in week 1 (ISO 8601). The Thursday names the year a week belongs to.
  const year = Number(addDays(monday(madeOn), 3).slice(0, 4));
  const inYear = (of: number) => partOfWeek(addDays(monday(`${of}-01-04`), 7 * (week - 1)), part);
  return upcoming(inYear(year), () => inYear(year + 1), madeOn);
}

function readWeekOf(values: Values, frame: Frame): Span | undefined {
  const date = readDate(values, frame);
  return date && partOfWeek(monday(date.startOn), undefined);
}

/** "The first Monday of April", "… of next month". */
function readNthWeekday({ day = 1, weekday = 1, ...of }: Values, frame: Frame): Span | undefined {
  const month = readMonth(of, frame);
  if (!month) return undefined;
  const isLast = day < 0;
  const first = nextOrToday(isLast ? addDays(month.endOn, -6) : month.startOn, weekday);
  const on = addDays(first, isLast ? 0 : 7 * (day - 1));
  return on <= month.endOn ? future(oneDay(on), frame.madeOn) : undefined;
}

function readWeekend({ shift, ...date }: Values, frame: Frame): Span | undefined {
  const { madeOn, nextWeekday } = frame;
  if (date.day !== undefined) {
    const on = readDate(date, frame)?.startOn;
    const saturday = on && addDays(monday(on), 5);
    return saturday ? { startOn: saturday, endOn: addDays(saturday, 1), said: "week" } : undefined;
  }
  if (shift !== undefined && shift < 0) return undefined;
  const isNearest = shift === 1 && nextWeekday === "nearest" && weekdayOf(madeOn) <= 3;
  const startOn = addDays(monday(madeOn), 5 + (isNearest ? 0 : 7 * (shift ?? 0)));
  return { startOn, endOn: addDays(startOn, 1), said: "week" };
}

function readDate(values: Values, frame: Frame): Span | undefined {
  const { day = 0, month = values.month2, year, shift, weekday } = values;
  const { madeOn } = frame;
  const [thisYear = 0, thisMonth = 0] = madeOn.split("-").map(Number);
  if (shift !== undefined) return future(span(dayOfMonth(thisYear, thisMonth + shift, day)), madeOn);
  if (month === undefined) return nextDayOfMonth(day, madeOn, weekday);
  if (year !== undefined) {
    const on = dayFrom(fullYear(year), month, day);
    return on && on >= madeOn ? oneDay(on) : undefined;
  }
  const on = [thisYear, thisYear + 1].map((of) => dayFrom(of, month, day));
  return upcoming(span(on[0]), () => span(on[1]), madeOn) ?? leapDay(month, day, thisYear, madeOn);
}

/** 29 February said in another year is the next one there is. */
function leapDay(month: number, day: number, year: number, madeOn: Day): Span | undefined {
  if (month !== 2 || day !== 29) return undefined;
  const on = [0, 1, 2, 3, 4].map((more) => dayFrom(year + more, month, day)).find((found) => found && found >= madeOn);
  return span(on);
}

/**
 * "The 20th": this month's while it is ahead or today, else the next month that has one. "Friday the 20th" may be the
 * month after; where none of these is a Friday the number counts.
 */
function nextDayOfMonth(day: number, madeOn: Day, weekday?: number): Span | undefined {
  const [year = 0, month = 0] = madeOn.split("-").map(Number);
  const on = [0, 1, 2]
    .map((more) => dayOfMonth(year, month + more, day))
    .filter((found) => found !== undefined && found >= madeOn);
  return span(on.find((found) => found !== undefined && weekdayOf(found) === weekday) ?? on[0]);
}

/** Month 13 is the next January. */
function dayOfMonth(year: number, month: number, day: number): Day | undefined {
  return dayFrom(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day);
}

function readDays(values: Values, frame: Frame): Span | undefined {
  const { day = 0, day2 = 0, month2 = values.month, month = month2, year } = values;
  const last = readDate({ day: day2, ...(month2 && { month: month2 }), ...(year && { year }) }, frame);
  if (!last) return undefined;
  // The range may have begun: its first day is reckoned back from the last one.
  const [lastYear = 0, lastMonth = 0] = last.endOn.split("-").map(Number);
  const firstMonth = month ?? (day > day2 ? lastMonth - 1 || 12 : lastMonth);
  const startOn = dayFrom(firstMonth > lastMonth ? lastYear - 1 : lastYear, firstMonth, day);
  return startOn && startOn <= last.endOn ? { startOn, endOn: last.endOn, said: "day" } : last;
}

function readMonth({ month, shift = 0, part, year }: Values, { madeOn }: Frame): Span | undefined {
  const [thisYear = 0, thisMonth = 0] = madeOn.split("-").map(Number);
  if (month !== undefined) {
    if (year !== undefined) return future(partOfMonth(fullYear(year), month, part), madeOn);
    return upcoming(partOfMonth(thisYear, month, part), () => partOfMonth(thisYear + 1, month, part), madeOn);
  }
  if (shift < 0) return undefined;
  const found = partOfMonth(thisYear, thisMonth + shift, part);
  return found.endOn >= madeOn ? found : partOfMonth(thisYear, thisMonth + shift + 1, part);
}

/** Early is the first seven days, the middle ends on the 15th. Chosen: nobody who hears "Mitte März" waits till the 20th. */
function partOfMonth(year: number, month: number, part: number | undefined): Span {
  const inYear = year + Math.floor((month - 1) / 12);
  const of = ((month - 1) % 12) + 1;
  const last = endOfMonth(inYear, of);
  const at = (day: string) => `${last.slice(0, 8)}${day}`;
  if (part === Part.start) return { startOn: at("01"), endOn: at("07"), said: "month" };
  if (part === Part.middle) return { startOn: at("10"), endOn: at("15"), said: "month" };
  return { startOn: at(part === Part.end ? "21" : "01"), endOn: last, said: "month" };
}

function readQuarter({ quarter, shift = 0, part }: Values, { madeOn }: Frame): Span | undefined {
  const [year = 0, month = 0] = madeOn.split("-").map(Number);
  if (quarter === undefined) return shift < 0 ? undefined : partOfQuarter(year, Math.ceil(month / 3) + shift, part);
  return upcoming(partOfQuarter(year, quarter, part), () => partOfQuarter(year + 1, quarter, part), madeOn);
}

/** Early ends with its first month, the middle with its second. */
function partOfQuarter(year: number, quarter: number, part: number | undefined): Span {
  const first = 3 * quarter - 2;
  const last = partOfMonth(year, part === Part.start ? first : part === Part.middle ? first + 1 : first + 2, undefined);
  return { startOn: partOfMonth(year, first, undefined).startOn, endOn: last.endOn, said: "month" };
}

function readYear({ shift, part, year }: Values, { madeOn }: Frame): Span | undefined {
  const thisYear = Number(madeOn.slice(0, 4));
  const of = year === undefined ? thisYear + (shift ?? 0) : fullYear(year);
  const found = future(partOfYear(of, part), madeOn);
  return found ?? (shift === undefined && year === undefined ? partOfYear(of + 1, part) : undefined);
}

/** Early is January, the middle is June. */
function partOfYear(year: number, part: number | undefined): Span {
  if (part === Part.start || part === Part.middle) return partOfMonth(year, part === Part.start ? 1 : 6, undefined);
  return { startOn: `${year}-01-01`, endOn: `${year}-12-31`, said: "month" };
}

function readFeast({ feast = 0, year }: Values, { madeOn }: Frame): Span | undefined {
  const thisYear = Number(madeOn.slice(0, 4));
  const inYear = (of: number): Span | undefined => {
    const days = feastDays(feast, of);
    return days && { startOn: days.start, endOn: days.end, by: days.on, said: "day" };
  };
  if (year !== undefined) return future(inYear(fullYear(year)), madeOn);
  return future(inYear(thisYear), madeOn) ?? inYear(thisYear + 1);
}

/** This year's while it is ahead, none when it is just past, next year's when it is long past. */
function upcoming(now: Span | undefined, next: () => Span | undefined, madeOn: Day): Span | undefined {
  const pastDays = now?.said === "month" ? PAST_DAYS.month : PAST_DAYS.date;
  if (now && now.endOn >= madeOn) return now;
  if (now && daysBetween(now.endOn, madeOn) <= pastDays) return undefined;
  return next();
}

function future(found: Span | undefined, madeOn: Day): Span | undefined {
  return found && found.endOn >= madeOn ? found : undefined;
}

function span(on: Day | undefined): Span | undefined {
  return on === undefined ? undefined : oneDay(on);
}

function oneDay(on: Day): Span {
  return { startOn: on, endOn: on, said: "day" };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function monday(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

function nextOrToday(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** A month later on the same date, or on the last day of a shorter month. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = endOfMonth(year, month + months);
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, "0")}`;
}

/** Monday to Friday; holidays are not known here. */
export function addWorkdays(day: Day, count: number): Day {
  let on = day;
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, Math.sign(count));
    if (weekdayOf(on) <= 5) left -= 1;
  }
  return on;
}
