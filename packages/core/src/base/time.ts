/**
 * Instants, calendar days and zones, as plain strings that survive JSON and a table.
 *
 * An `Instant` is a moment ("2026-03-10T09:00:00Z"), a `Day` a calendar date in somebody's zone ("2026-03-10").
 * Days are days: a due date is never an instant. Everything here is pure; callers pass `now`.
 */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** A moment in UTC, to the second: `YYYY-MM-DDTHH:MM:SSZ`. Compares as text. */
export const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
export type Instant = z.infer<typeof Instant>;

/** Before any mail: "since ever". */
export const EPOCH: Instant = "1970-01-01T00:00:00Z";

/** A calendar date, `YYYY-MM-DD`. Compares as text. */
export const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
export type Day = z.infer<typeof Day>;

/** An IANA time zone name the platform knows. */
export const Zone = z.string().refine(isZone, "not an IANA time zone");
export type Zone = z.infer<typeof Zone>;

export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Reads an ISO 8601 date-time with an offset or Z; undefined when it is none or lies outside years 1970-2199. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return instantOf(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return undefined;
  }
}

/** @param epochMs milliseconds since 1970 UTC; fractions of a second are dropped. Undefined outside years 1970-2199. */
export function instantOf(epochMs: number): Instant | undefined {
  if (!(epochMs >= 0 && epochMs < 7_258_118_400_000)) return undefined;
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

export function epochMs(instant: Instant): number {
  return Date.parse(instant);
}

/** `instant` moved by a number of seconds (may be negative). */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return `${new Date(epochMs(instant) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** The calendar date that is on the wall in `zone` at `instant`. */
export function dayOf(instant: Instant, zone: Zone): Day {
  let calendar = calendars.get(zone);
  if (!calendar) {
    // Sweden writes dates as ISO 8601 does.
    calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
    calendars.set(zone, calendar);
  }
  return calendar.format(epochMs(instant));
}

/** By zone, of which there are some hundreds. Temporal asks the same, fifteen times as slowly; every mail has a day. */
const calendars = new Map<Zone, Intl.DateTimeFormat>();

/** Wall-clock time in `zone` at `instant`, "HH:MM". */
export function timeOf(instant: Instant, zone: Zone): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

/** The moment of a wall-clock time ("09:30") on a day; a time skipped by DST moves forward, a doubled one is the first. */
export function instantAt(day: Day, time: string, zone: Zone): Instant {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: "compatible" });
  return `${zoned.toInstant().toString({ smallestUnit: "second" }).slice(0, 19)}Z`;
}

export function addDays(day: Day, days: number): Day {
  return new Date(dayMs(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayMs(to) - dayMs(from)) / DAY_MS);
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(dayMs(day)).getUTCDay() || 7;
}

/** ISO 8601 week, "2026-W11". */
export function weekOf(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, "0")}`;
}

/** The last day of a month; month is 1-12. */
export function endOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A real calendar date, or undefined (31 February). Month is 1-12. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return ms >= 0 && new Date(ms).toISOString().startsWith(day) ? day : undefined;
}

const DAY_MS = 86_400_000;

function dayMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
