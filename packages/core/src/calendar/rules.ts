/**
 * Recurrence rules walked on the wall clock, with an end. ical.js knows the rules of RFC 5545 section 3.3.10; it searches
 * for the next time as long as it takes, which for a rule that never comes ("30 February") is for ever. So every turn of
 * its search is counted.
 */
import ICAL from "ical.js";
import type { Instant } from "../base/time.ts";

/** Turns of search left, shared by everything read of one calendar. */
export interface Budget {
  turns: number;
}

/** Turns for one calendar: chosen, a thousand weekly meetings of 20 years; some seconds at worst. */
export const MAX_TURNS = 1_000_000;

/** Turns for one rule: chosen, a daily one of 160 years. */
export const MAX_TURNS_PER_RULE = 60_000;

/** A wall-clock time: "2026-03-10T09:00:00". Compares as text. */
export type Wall = string;

export function wallOf(time: ICAL.Time): Wall {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${String(time.year).padStart(4, "0")}-${two(time.month)}-${two(time.day)}`;
  const clock = time.isDate ? [0, 0, 0] : [time.hour, time.minute, time.second];
  return `${day}T${clock.map(two).join(":")}`;
}

/** The bounded iterator: throws RangeError when its search takes too long. */
class Search extends ICAL.RecurIterator {
  declare private turns: number | undefined;
  declare private budget: Budget | undefined;

  within(budget: Budget): this {
    this.budget = budget;
    return this;
  }

  /** Called once a turn by the search. */
  override check_contracting_rules(): boolean {
    this.count();
    return super.check_contracting_rules();
  }

  override increment_year(by: number): void {
    this.count();
    super.increment_year(by);
  }

  private count(): void {
    this.turns = (this.turns ?? 0) + 1;
    if (this.budget) this.budget.turns--;
    if (this.turns > MAX_TURNS_PER_RULE || (this.budget?.turns ?? 0) < 0) throw new RangeError("recurrence too long");
  }
}

/** Wall-clock times of one rule, in order, from `start` on. COUNT is kept; UNTIL is the caller's, it may be in another zone. */
export function* ruleTimes(rule: ICAL.Recur, start: ICAL.Time, budget: Budget): Generator<Wall> {
  const endless = rule.clone();
  endless.until = null;
  const floating = start.clone();
  floating.zone = ICAL.Timezone.localTimezone;
  const search = new Search({ rule: endless, dtstart: floating }).within(budget);
  for (let time = search.next(); time; time = search.next()) yield wallOf(time);
}

/**
 * When the changes of a zone happen: DTSTART, RDATE and RRULE of a STANDARD or DAYLIGHT part, up to `until`, unordered.
 * @param toWall a moment in UTC as the wall clock before the change shows it.
 */
export function wallTimes(
  part: ICAL.Component,
  toWall: (utc: Instant) => Wall,
  until: Wall,
  budget: Budget,
): readonly Wall[] {
  const start = part.getFirstPropertyValue("dtstart");
  if (!(start instanceof ICAL.Time)) throw new RangeError("a zone's change has no start");
  const local = (time: ICAL.Time): Wall => (isUtc(time) ? toWall(`${wallOf(time)}Z`) : wallOf(time));
  const dates = part.getAllProperties("rdate").flatMap((property) => property.getValues());
  const walls = [start, ...dates.filter((date) => date instanceof ICAL.Time)].map(local);
  for (const property of part.getAllProperties("rrule")) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) continue;
    const last = rule.until ? local(rule.until) : until;
    for (const wall of ruleTimes(rule, start, budget)) {
      if (wall > last || wall > until) break;
      walls.push(wall);
    }
  }
  return walls;
}

export function isUtc(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.utcTimezone;
}
