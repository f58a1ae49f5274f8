/**
 * When an owner's digest is due: a weekday and an hour on the wall where they are. Pure; nothing is remembered between
 * two digests but which issue went out, so that a moved owner, a changed clock and a missed hour all end well.
 */
import { z } from "zod";
import { addDays, type Day, dayOf, type Instant, instantAt, weekdayOf, weekOf, type Zone } from "../base/time.ts";

const Hour = z.number().int().min(0).max(23);

export const Schedule = z.discriminatedUnion("rhythm", [
  /** ISO weekday: Monday 1 … Sunday 7. */
  z.strictObject({ rhythm: z.literal("weekly"), weekday: z.number().int().min(1).max(7), hour: Hour }),
  z.strictObject({ rhythm: z.literal("daily"), hour: Hour }),
  z.strictObject({ rhythm: z.literal("off") }),
]);
export type Schedule = z.infer<typeof Schedule>;

/** Monday at eight: before the week fills up. */
export const USUAL: Schedule = { rhythm: "weekly", weekday: 1, hour: 8 };

export interface Due {
  readonly at: Instant;
  /** What it is called, so that no owner gets two of one name: an ISO week ("2026-W53"), of daily ones the day. */
  readonly issue: string;
}

/** Days ahead in which the next digest lies, whatever the clock does: a week, and one day for a weekday that is today's. */
const DAYS_AHEAD = 8;

/**
 * The first digest due after `after`. An hour the clock skips (spring) is the one after it, one it repeats (autumn) the
 * first. Undefined when the owner wants none.
 */
export function nextDigest(schedule: Schedule, zone: Zone, after: Instant): Due | undefined {
  if (schedule.rhythm === "off") return undefined;
  const today = dayOf(after, zone);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead);
    if (schedule.rhythm === "weekly" && weekdayOf(day) !== schedule.weekday) continue;
    const at = instantAt(day, `${String(schedule.hour).padStart(2, "0")}:00`, zone);
    if (at > after) return { at, issue: issueOf(schedule, day) };
  }
  return undefined;
}

/** The issue of a digest made on this day. */
export function issueOf({ rhythm }: Schedule, day: Day): string {
  return rhythm === "daily" ? day : weekOf(day);
}
