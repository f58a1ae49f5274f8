/**
 * The sample mailboxes live around a fixed Tuesday; shifting moves every date in them by whole weeks, so that what is
 * due this week stays due this week whenever somebody looks. Pure: text in, text out.
 */
import {
  addDays,
  type Day,
  daysBetween,
  type Instant,
  parseInstant,
  weekdayOf,
  weekOf,
  type Zone,
} from "@dran/core/base/time.ts";
import { atOffset, moveDays, offsetMinutes, two } from "./wall.ts";

/** The Tuesday the samples were written around. */
export const WRITTEN_ON: Day = "2026-03-10";

export interface Shift {
  /** Whole weeks, as days, so that every weekday stays what it is. */
  readonly days: number;
  /** BCP 47 tag the names of months and weekdays are written in. */
  readonly language: string;
  /** Whose wall clock stays as it is: 10:00 remains 10:00, also across daylight saving. */
  readonly zone: Zone;
}

/** Days from the written Tuesday to the latest Tuesday not after `today`. */
export function daysTo(today: Day): number {
  const sinceTuesday = (weekdayOf(today) + 5) % 7;
  return daysBetween(WRITTEN_ON, addDays(today, -sinceTuesday));
}

/** An mbox: its separator lines, every RFC 5322 date-time, and the placeholders. */
export function shiftMailbox(text: string, shift: Shift): string {
  return shiftPlaceholders(text, shift)
    .replace(SEPARATOR, (line, start: string, stamp: string) => {
      const instant = instantOfStamp(stamp);
      return instant ? `${start}${stampOf(moveDays(instant, shift.days, shift.zone))}` : line;
    })
    .replace(DATE_TIME, (found) => {
      const instant = instantOfDateTime(found);
      return instant ? dateTimeOf(instant, found.slice(-5), shift) : found;
    });
}

/** An iCalendar file: the dates of its events and the placeholders. Zone definitions stay: their years are rules. */
export function shiftCalendar(text: string, shift: Shift): string {
  const parts = shiftPlaceholders(text, shift).split(ZONE_DEFINITION);
  return parts.map((part) => (part.startsWith("BEGIN:VTIMEZONE") ? part : shiftEvents(part, shift))).join("");
}

/** "{{2026-03-12|d. MMMM}}": a date and how it is written; the words are the language's own. */
export function shiftPlaceholders(text: string, { days, language }: Shift): string {
  return text.replace(PLACEHOLDER, (_, day: string, pattern: string) => write(addDays(day, days), pattern, language));
}

const PLACEHOLDER = /\{\{(\d{4}-\d\d-\d\d)\|([^{}|\n]{1,40})\}\}/g;
const PATTERN_PART = /yyyyMMdd|yyyy|MMMM|MMM|MM|M|EEEE|EEE|KW|dd|d/g;

function write(day: Day, pattern: string, language: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  const short = (name: string): string => name.replace(/\.$/, "");
  const parts: Readonly<Record<string, string>> = {
    yyyyMMdd: `${year}${month}${date}`,
    yyyy: year,
    MMMM: named({ month: "long" }),
    MMM: short(named({ month: "short" })).slice(0, 3), // "Sept" and "März" are longer than the pattern
    MM: month,
    M: String(Number(month)),
    EEEE: named({ weekday: "long" }),
    EEE: short(named({ weekday: "short" })),
    KW: String(Number(weekOf(day).slice(-2))),
    dd: date,
    d: String(Number(date)),
  };
  return pattern.replace(PATTERN_PART, (part) => parts[part] ?? part);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const NAMES = `(?:${WEEKDAYS.join("|")})`;
const MONTH = `(?:${MONTHS.join("|")})`;

/** The line between two mails, its time in UTC (RFC 4155): "From a@b.example Thu Dec 11 16:22:05 2025". */
const SEPARATOR = new RegExp(
  `^(From \\S{1,320} )(${NAMES} ${MONTH} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4})(?=\\r?$)`,
  "gm",
);
/** RFC 5322 section 3.3: "Thu, 11 Dec 2025 17:22:05 +0100". */
const DATE_TIME = new RegExp(`${NAMES}, \\d{1,2} ${MONTH} \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}`, "g");

function instantOfStamp(stamp: string): Instant | undefined {
  const [, month = "", date = "", time = "", year = ""] = stamp.split(/ +/);
  return parseInstant(`${year}-${monthNumber(month)}-${two(Number(date))}T${time}Z`);
}

function stampOf(instant: Instant): string {
  const { weekday, month, date, year } = namesOf(instant);
  return `${weekday} ${month} ${String(date).padStart(2)} ${instant.slice(11, 19)} ${year}`;
}

function instantOfDateTime(text: string): Instant | undefined {
  const [, date = "", month = "", year = "", time = "", offset = ""] = text.split(" ");
  return parseInstant(
    `${year}-${monthNumber(month)}-${two(Number(date))}T${time}${offset.slice(0, 3)}:${offset.slice(3)}`,
  );
}

/** Whoever wrote in the owner's zone still does after the clocks changed; any other offset stays as it was. */
function dateTimeOf(instant: Instant, offset: string, { days, zone }: Shift): string {
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  const moved = moveDays(instant, days, zone);
  const local = atOffset(moved, minutes === offsetMinutes(instant, zone) ? offsetMinutes(moved, zone) : minutes);
  const { weekday, month, date, year } = namesOf(local);
  return `${weekday}, ${two(date)} ${month} ${year} ${local.slice(11, 19)} ${local.slice(19).replace(":", "")}`;
}

function namesOf(iso: string): { weekday: string; month: string; date: number; year: string } {
  const day = iso.slice(0, 10);
  return {
    weekday: WEEKDAYS[weekdayOf(day) - 1] ?? "",
    month: MONTHS[Number(day.slice(5, 7)) - 1] ?? "",
    date: Number(day.slice(8)),
    year: day.slice(0, 4),
  };
}

function monthNumber(name: string): string {
  return two(MONTHS.indexOf(name) + 1);
}

const ZONE_DEFINITION = /(BEGIN:VTIMEZONE[\s\S]{0,20000}?END:VTIMEZONE)/;
const DATED = /^(?:DTSTART|DTEND|DTSTAMP|EXDATE|RDATE|RECURRENCE-ID|CREATED|LAST-MODIFIED|RRULE)[;:].{0,900}$/gm;
const STAMP = /(?<![\dA-Z])(\d{8})(?:T(\d{6})(Z)?)?(?![\d])/g;

function shiftEvents(part: string, shift: Shift): string {
  return part.replace(DATED, (line) =>
    line.replace(STAMP, (stamp, date: string, time: string | undefined, utc: string | undefined) => {
      const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
      if (!time || !utc) return `${compact(addDays(day, shift.days))}${time ? `T${time}` : ""}`;
      const instant = parseInstant(`${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`);
      return instant ? compact(moveDays(instant, shift.days, shift.zone)) : stamp;
    }),
  );
}

/** Basic format: no dashes, no colons. */
function compact(iso: string): string {
  return iso.replace(/[-:]/g, "");
}
