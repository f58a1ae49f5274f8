/** Moments as they stand on a wall clock: with the zone's own offset, for people and programs outside. */
import {
  addDays,
  addSeconds,
  dayOf,
  epochMs,
  type Instant,
  instantAt,
  timeOf,
  type Zone,
} from "@dran/core/base/time.ts";

/** Minutes that `zone` is ahead of UTC at `instant`. */
export function offsetMinutes(instant: Instant, zone: Zone): number {
  const wall = Date.parse(`${dayOf(instant, zone)}T${timeOf(instant, zone)}Z`);
  return (wall - Math.floor(epochMs(instant) / MINUTE_MS) * MINUTE_MS) / MINUTE_MS;
}

/** ISO 8601 with an offset of so many minutes: "2026-03-10T10:00:00+01:00". */
export function atOffset(instant: Instant, minutes: number): string {
  const sign = minutes < 0 ? "-" : "+";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${addSeconds(instant, minutes * 60).slice(0, 19)}${sign}${two(hours)}:${two(rest)}`;
}

export function atZone(instant: Instant, zone: Zone): string {
  return atOffset(instant, offsetMinutes(instant, zone));
}

/** The same wall-clock time in `zone`, days later or (negative) earlier. */
export function moveDays(instant: Instant, days: number, zone: Zone): Instant {
  const moved = instantAt(addDays(dayOf(instant, zone), days), timeOf(instant, zone), zone);
  return addSeconds(moved, (epochMs(instant) % MINUTE_MS) / 1000);
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

const MINUTE_MS = 60_000;
