/**
 * The instances of one VEVENT inside a window. Times are compared as moments, so an EXDATE or RECURRENCE-ID written in
 * another zone than the event still finds its instance.
 */
import ICAL from "ical.js";
import { addDays, addSeconds, type Day, daysBetween, epochMs, type Instant } from "../base/time.ts";
import { parameterOf } from "./fields.ts";
import { type Budget, isUtc, ruleTimes, type Wall, wallOf } from "./rules.ts";
import { type Clock, utcClock } from "./zones.ts";

/** Instances kept of one recurring event. */
export const MAX_INSTANCES = 2_000;

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** Finds the clock of a property: by its TZID, its Z, or the owner's for floating times and whole days. */
export type Clocks = (tzid: string) => Clock;

export interface Moment {
  readonly at: Instant;
  readonly wall: Wall;
  /** A date without a time: a day in no zone. */
  readonly dateOnly: boolean;
  readonly clock: Clock;
}

export interface Instance {
  /** What a RECURRENCE-ID would name. */
  readonly originalAt: Instant;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly allDay?: { readonly startOn: Day; readonly endOn: Day };
}

export function momentOf(property: ICAL.Property, time: ICAL.Time, clocks: Clocks): Moment {
  return at(wallOf(time), time.isDate, isUtc(time) ? utcClock : clocks(parameterOf(property, "tzid")));
}

/** The first value of a date property; undefined when there is none. */
export function readMoment(vevent: ICAL.Component, name: string, clocks: Clocks): Moment | undefined {
  const property = vevent.getFirstProperty(name);
  const value = property?.getFirstValue();
  return property && value instanceof ICAL.Time ? momentOf(property, value, clocks) : undefined;
}

/**
 * Instances that touch the window, in order.
 * @returns `cut` when there were more than MAX_INSTANCES.
 * @throws RangeError when the event has no start, or its rule is searched too long.
 */
export function expand(
  vevent: ICAL.Component,
  window: Window,
  clocks: Clocks,
  budget: Budget,
): { readonly instances: readonly Instance[]; readonly cut: boolean } {
  const start = readMoment(vevent, "dtstart", clocks);
  if (start === undefined) throw new RangeError("an event has no start");
  const span = spanOf(vevent, start, clocks);
  const excluded = exclusions(vevent, clocks);
  const found = new Map<Instant, Instance>();
  let cut = false;
  const offer = (moment: Moment, toSpan: Span): void => {
    if (excluded.has(moment.at) || excluded.has(moment.wall.slice(0, 10))) return;
    const instance = instanceOf(moment, toSpan(moment));
    if (!touches(instance, window)) return;
    if (found.size < MAX_INSTANCES) found.set(moment.at, instance);
    else cut = true;
  };
  for (const { moment, own } of dates(vevent, clocks)) offer(moment, own ?? span);
  const rules = vevent.getAllProperties("rrule");
  if (rules.length === 0) offer(start, span);
  for (const property of rules) {
    for (const moment of ruleMoments(property, vevent, start, budget)) {
      if (moment.at >= window.to || cut) break;
      offer(moment, span);
    }
  }
  return { instances: [...found.values()].sort((a, b) => (a.startAt < b.startAt ? -1 : 1)), cut };
}

/** Where an instance that starts at a moment ends. */
type Span = (start: Moment) => Moment;

/** DTEND or DURATION; without either a day for a date, no time at all for a time (RFC 5545 section 3.6.1). */
function spanOf(vevent: ICAL.Component, start: Moment, clocks: Clocks): Span {
  const end = readMoment(vevent, "dtend", clocks);
  const duration = vevent.getFirstPropertyValue("duration");
  if (end) return spanBetween(start, end);
  if (duration instanceof ICAL.Duration) return spanOfDuration(duration);
  return start.dateOnly ? (moment) => moveDays(moment, 1) : (moment) => moment;
}

function spanBetween(start: Moment, end: Moment): Span {
  if (start.dateOnly) {
    const days = Math.max(1, daysBetween(start.wall.slice(0, 10), end.wall.slice(0, 10)));
    return (moment) => moveDays(moment, days);
  }
  const seconds = Math.max(0, (epochMs(end.at) - epochMs(start.at)) / 1000);
  return (moment) => ({ ...moment, at: addSeconds(moment.at, seconds) });
}

/** Weeks and days are days on the wall, even where a clock change makes one of 23 hours; the rest is exact. */
function spanOfDuration(duration: ICAL.Duration): Span {
  if (duration.isNegative) return (moment) => (moment.dateOnly ? moveDays(moment, 1) : moment);
  const days = duration.weeks * 7 + duration.days;
  const seconds = duration.hours * 3600 + duration.minutes * 60 + duration.seconds;
  return (moment) => {
    const moved = moveDays(moment, moment.dateOnly ? Math.max(1, days) : days);
    return moment.dateOnly ? moved : { ...moved, at: addSeconds(moved.at, seconds) };
  };
}

function at(wall: Wall, dateOnly: boolean, clock: Clock): Moment {
  return { at: clock(wall.slice(0, 10), wall.slice(11)), wall, dateOnly, clock };
}

function moveDays(moment: Moment, days: number): Moment {
  const wall = `${addDays(moment.wall.slice(0, 10), days)}${moment.wall.slice(10)}`;
  return days === 0 ? moment : at(wall, moment.dateOnly, moment.clock);
}

function instanceOf(start: Moment, end: Moment): Instance {
  const times = { originalAt: start.at, startAt: start.at, endAt: end.at };
  if (!start.dateOnly) return times;
  return { ...times, allDay: { startOn: start.wall.slice(0, 10), endOn: end.wall.slice(0, 10) } };
}

function touches({ startAt, endAt }: Instance, { from, to }: Window): boolean {
  return startAt < to && (endAt > from || (startAt === endAt && startAt >= from));
}

/** Moments of EXDATE; one written as a bare date excludes every instance of that day. */
function exclusions(vevent: ICAL.Component, clocks: Clocks): ReadonlySet<string> {
  const excluded = new Set<string>();
  for (const property of vevent.getAllProperties("exdate")) {
    for (const value of property.getValues()) {
      if (!(value instanceof ICAL.Time)) continue;
      const moment = momentOf(property, value, clocks);
      excluded.add(moment.dateOnly ? moment.wall.slice(0, 10) : moment.at);
    }
  }
  return excluded;
}

/** RDATE: a time, or a period that brings its own end. */
function dates(vevent: ICAL.Component, clocks: Clocks): readonly { moment: Moment; own?: Span }[] {
  return vevent.getAllProperties("rdate").flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      if (value instanceof ICAL.Time) return [{ moment: momentOf(property, value, clocks) }];
      if (!(value instanceof ICAL.Period)) return [];
      const moment = momentOf(property, value.start, clocks);
      const own = value.end
        ? spanBetween(moment, momentOf(property, value.end, clocks))
        : spanOfDuration(value.duration);
      return [{ moment, own }];
    }),
  );
}

function* ruleMoments(
  property: ICAL.Property,
  vevent: ICAL.Component,
  start: Moment,
  budget: Budget,
): Generator<Moment> {
  const rule = property.getFirstValue();
  const dtstart = vevent.getFirstPropertyValue("dtstart");
  if (!(rule instanceof ICAL.Recur && dtstart instanceof ICAL.Time)) throw new RangeError("a rule cannot be read");
  const until = rule.until ? momentOf(property, rule.until, () => start.clock) : undefined;
  for (const wall of ruleTimes(rule, dtstart, budget)) {
    const moment = at(wall, start.dateOnly, start.clock);
    if (until?.dateOnly ? wall.slice(0, 10) > until.wall.slice(0, 10) : until && moment.at > until.at) return;
    yield moment;
  }
}
