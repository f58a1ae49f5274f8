/** Free time: when two people could meet, inside working hours, beside what stands in the calendar. */
import { addSeconds, type Day, epochMs, type Instant, instantAt, weekdayOf, type Zone } from "../base/time.ts";
import { isOwn } from "../mail/address.ts";
import type { Event } from "./event.ts";

export interface Slot {
  readonly startAt: Instant;
  readonly endAt: Instant;
}

export interface SlotOptions {
  /** Days to look at, in the order of preference of ties; weekends are left out. At most MAX_DAYS are read. */
  readonly days: readonly Day[];
  /** Of the wall clock that the hours are meant on: where the meeting would be. */
  readonly zone: Zone;
  /** Length of a slot, 30 to 90; an hour when absent. */
  readonly minutes?: number;
  /** Working hours, "09:00" to "18:00" when absent. */
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  /** Own addresses: an event that one of them declined is free time. */
  readonly addresses?: readonly string[];
  /** UIDs of whole-day events that say where the owner is, not that there is no time. */
  readonly presences?: ReadonlySet<string>;
}

export const MAX_DAYS = 31;

/** Starts people propose, best first: mid-morning, mid-afternoon, late morning, lunch, the edges. Chosen. */
const STARTS = ["10:00", "14:00", "16:00", "11:00", "12:30", "15:00", "13:00", "09:30", "17:00", "09:00", "16:30"];

/** Minutes left free around what is already in the calendar, where that leaves enough to offer. Chosen. */
const BREATH_MINUTES = 30;

/**
 * At most `limit` slots in order of time: apart from each other as far as the calendar allows (another day, else the
 * other half of the day), and at hours people like. Slots overlap neither each other nor a busy event.
 */
export function freeSlots(events: readonly Event[], options: SlotOptions): readonly Slot[] {
  const minutes = Math.min(90, Math.max(30, options.minutes ?? 60));
  const busy = events.filter((event) => isBusy(event, options));
  const days = options.days.filter((day) => weekdayOf(day) < 6).slice(0, MAX_DAYS);
  const candidates = days.flatMap((day) => slotsOf(day, minutes, busy, options));
  const chosen: Candidate[] = [];
  while (chosen.length < options.limit) {
    const apart = candidates.filter((each) => chosen.every((taken) => !overlaps(each, taken)));
    const [best] = apart.sort(
      (a, b) => costOf(a, chosen) - costOf(b, chosen) || epochMs(a.startAt) - epochMs(b.startAt),
    );
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.map(({ startAt, endAt }) => ({ startAt, endAt })).sort((a, b) => (a.startAt < b.startAt ? -1 : 1));
}

interface Candidate extends Slot {
  readonly day: Day;
  readonly half: "morning" | "afternoon";
  /** Place in STARTS. */
  readonly rank: number;
  readonly tight: boolean;
}

function slotsOf(day: Day, minutes: number, busy: readonly Event[], options: SlotOptions): readonly Candidate[] {
  const from = instantAt(day, options.from ?? "09:00", options.zone);
  const to = instantAt(day, options.to ?? "18:00", options.zone);
  return STARTS.flatMap((time, rank) => {
    const startAt = instantAt(day, time, options.zone);
    const slot = { startAt, endAt: addSeconds(startAt, minutes * 60) };
    if (slot.startAt < from || slot.endAt > to || busy.some((event) => overlaps(event, slot))) return [];
    const wide = {
      startAt: addSeconds(startAt, -BREATH_MINUTES * 60),
      endAt: addSeconds(slot.endAt, BREATH_MINUTES * 60),
    };
    const tight = busy.some((event) => overlaps(event, wide));
    return [{ ...slot, day, half: time < "13:00" ? "morning" : "afternoon", rank, tight } satisfies Candidate];
  });
}

/** Lower is better. Beside another slot weighs more than any hour; a slot without breath is the last resort but that. */
function costOf(candidate: Candidate, chosen: readonly Candidate[]): number {
  const near = chosen.some((each) => each.day === candidate.day && each.half === candidate.half);
  const sameDay = chosen.some((each) => each.day === candidate.day);
  return (near ? 100 : sameDay ? 15 : 0) + (candidate.tight ? 20 : 0) + candidate.rank;
}

function isBusy(event: Event, { addresses = [], presences }: SlotOptions): boolean {
  if (event.status === "cancelled" || event.transparent) return false;
  if (event.allDay && presences?.has(event.uid)) return false;
  return !isDeclined(event, addresses);
}

/** Did the owner of these addresses decline the event? */
export function isDeclined(event: Event, addresses: readonly string[]): boolean {
  return event.attendees.some(({ status, address }) => status === "declined" && isOwn(address, { addresses }));
}

function overlaps(a: Slot, b: Slot): boolean {
  return a.startAt < b.endAt && b.startAt < a.endAt;
}
