/** An Event after RFC 5545, one instance of it: recurrences are expanded inside a window by the reader. */
import { z } from "zod";
import { Day, Instant } from "../base/time.ts";

export const Attendee = z.strictObject({
  name: z.string().max(200),
  address: z.string().max(320), // bare, lower case
  status: z.enum(["needs-action", "accepted", "declined", "tentative"]),
});
export type Attendee = z.infer<typeof Attendee>;

export const Event = z.strictObject({
  uid: z.string().min(1).max(1000),
  /** Which instance of a recurring event: its original start; absent for a single event. */
  recurrenceId: Instant.optional(),
  startAt: Instant,
  endAt: Instant,
  /** All-day: first day and the day after the last, in no zone. */
  allDay: z.strictObject({ startOn: Day, endOn: Day }).optional(),
  status: z.enum(["confirmed", "tentative", "cancelled"]),
  /** Free time although in the calendar (TRANSP:TRANSPARENT). */
  transparent: z.boolean(),
  summary: z.string().max(500),
  location: z.string().max(500),
  /** First 500 characters. */
  description: z.string().max(500),
  organizer: z.strictObject({ name: z.string().max(200), address: z.string().max(320) }).optional(),
  attendees: z.array(Attendee).max(200),
  categories: z.array(z.string().max(100)).max(20),
});
export type Event = z.infer<typeof Event>;
