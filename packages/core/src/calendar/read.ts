/**
 * iCalendar text (RFC 5545) to events. Each VEVENT is parsed on its own, so that a broken one costs nobody else; what
 * could not be read is told by place and code, never by its words.
 */
import ICAL from "ical.js";
import { dayOf, type Instant, type Zone } from "../base/time.ts";
import type { Event } from "./event.ts";
import { readFields } from "./fields.ts";
import { type Clocks, expand, type Instance, readMoment, type Window } from "./recurrence.ts";
import { type Budget, MAX_TURNS } from "./rules.ts";
import { type Clock, clockOf, clockOfComponent, zoneNamed } from "./zones.ts";

/** Text read of one calendar, UTF-16 units; chosen: 20 years of a busy one are about a quarter of it. */
export const MAX_TEXT = 50_000_000;

/** VEVENT components and instances of one calendar; chosen likewise. */
export const MAX_COMPONENTS = 50_000;
export const MAX_EVENTS = 100_000;

export interface Problem {
  readonly code:
    | "not-calendar" // no VCALENDAR in it
    | "too-large" // more text, components or instances than the bounds allow: the rest is left out
    | "broken-event" // this VEVENT cannot be read
    | "unknown-zone" // read as the owner's zone
    | "too-many-instances"; // a recurring event has more instances in the window than are kept
  /** Which one, by its place in the text: "VEVENT 3". Holds nothing of what is written there. */
  readonly detail: string;
}

export interface Reading {
  readonly events: readonly Event[];
  readonly problems: readonly Problem[];
}

/**
 * @param window instances that touch it are kept; a rule without end is never walked beyond it.
 * @param zone the owner's: floating times and whole days are taken as of there.
 * @returns events by start, whole days as the midnights of the owner's zone.
 */
export function readCalendar(text: string, window: Window, zone: Zone): Reading {
  if (!/^BEGIN:VCALENDAR/im.test(text.slice(0, MAX_TEXT))) {
    return { events: [], problems: [{ code: "not-calendar", detail: "no VCALENDAR" }] };
  }
  const problems: Problem[] = [];
  if (text.length > MAX_TEXT) problems.push({ code: "too-large", detail: `more than ${MAX_TEXT} characters` });
  const { events: blocks, zones } = split(text.slice(0, MAX_TEXT));
  if (blocks.length > MAX_COMPONENTS)
    problems.push({ code: "too-large", detail: `more than ${MAX_COMPONENTS} events` });
  const budget: Budget = { turns: MAX_TURNS };
  let unknown = 0;
  const clocks = clocksOf(zones, window, zone, budget, () => {
    problems.push({ code: "unknown-zone", detail: `TZID ${++unknown}` });
  });
  const parsed = blocks.slice(0, MAX_COMPONENTS).flatMap((block, index) => {
    try {
      return [readComponent(block, index + 1, clocks)];
    } catch {
      problems.push({ code: "broken-event", detail: `VEVENT ${index + 1}` });
      return [];
    }
  });
  const events = assemble(newest(parsed), window, clocks, budget, problems);
  if (events.length > MAX_EVENTS) problems.push({ code: "too-large", detail: `more than ${MAX_EVENTS} instances` });
  return { events: events.sort(byStart).slice(0, MAX_EVENTS), problems };
}

interface Parsed {
  readonly vevent: ICAL.Component;
  readonly fields: ReturnType<typeof readFields>;
  readonly place: number;
  readonly sequence: number;
  /** RECURRENCE-ID: this one stands for that instance of the event with the same UID. */
  readonly replaces?: Instant;
}

function readComponent(block: string, place: number, clocks: Clocks): Parsed {
  const vevent = new ICAL.Component(ICAL.parse(block));
  const replaced = readMoment(vevent, "recurrence-id", clocks);
  return {
    vevent,
    fields: readFields(vevent),
    place,
    sequence: Number(vevent.getFirstPropertyValue("sequence") ?? 0),
    ...(replaced ? { replaces: replaced.at } : {}),
  };
}

/** Of several versions of one component the one with the highest SEQUENCE, then the last written (RFC 5546 2.1.4). */
function newest(parsed: readonly Parsed[]): readonly Parsed[] {
  const kept = new Map<string, Parsed>();
  for (const each of parsed) {
    const key = `${each.replaces ?? ""} ${each.fields.uid}`;
    const rival = kept.get(key);
    if (rival === undefined || rival.sequence <= each.sequence) kept.set(key, each);
  }
  return [...kept.values()];
}

function assemble(
  parsed: readonly Parsed[],
  window: Window,
  clocks: Clocks,
  budget: Budget,
  problems: Problem[],
): Event[] {
  const replaced = new Set(parsed.filter((each) => each.replaces).map((each) => `${each.replaces} ${each.fields.uid}`));
  const events: Event[] = [];
  for (const each of parsed) {
    const { vevent, fields, place, replaces } = each;
    try {
      const { instances, cut } = expand(vevent, window, clocks, budget);
      if (cut) problems.push({ code: "too-many-instances", detail: `VEVENT ${place}` });
      const recurring = replaces !== undefined || vevent.hasProperty("rrule") || vevent.hasProperty("rdate");
      for (const instance of instances) {
        if (replaces === undefined && replaced.has(`${instance.originalAt} ${fields.uid}`)) continue;
        if (events.length > MAX_EVENTS) return events;
        events.push(eventOf(fields, instance, recurring ? (replaces ?? instance.originalAt) : undefined));
      }
    } catch {
      problems.push({ code: "broken-event", detail: `VEVENT ${place}` });
    }
  }
  return events;
}

function eventOf(fields: Parsed["fields"], instance: Instance, recurrenceId: Instant | undefined): Event {
  const { startAt, endAt, allDay } = instance;
  return { ...fields, ...(recurrenceId ? { recurrenceId } : {}), startAt, endAt, ...(allDay ? { allDay } : {}) };
}

function byStart(a: Event, b: Event): number {
  if (a.startAt !== b.startAt) return a.startAt < b.startAt ? -1 : 1;
  return a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0;
}

/** Names of zones to clocks, each made once: the lists first, then the calendar's own VTIMEZONE, then the owner's. */
function clocksOf(
  blocks: readonly string[],
  window: Window,
  zone: Zone,
  budget: Budget,
  onUnknown: () => void,
): Clocks {
  const floating = clockOf(zone);
  const made = new Map<string, Clock>();
  const own = new Map<string, ICAL.Component>();
  for (const block of blocks) {
    try {
      const component = new ICAL.Component(ICAL.parse(block));
      own.set(String(component.getFirstPropertyValue("tzid")), component);
    } catch {
      // A zone that cannot be read is one nobody knows: told with the event that names it.
    }
  }
  const make = (tzid: string): Clock | undefined => {
    const known = zoneNamed(tzid);
    if (known !== undefined) return clockOf(known);
    const component = own.get(tzid);
    try {
      return component && clockOfComponent(component, dayOf(window.to, zone), budget);
    } catch {
      return undefined;
    }
  };
  return (tzid) => {
    if (tzid === "") return floating;
    let clock = made.get(tzid);
    if (clock === undefined) {
      clock = make(tzid);
      if (clock === undefined) onUnknown();
      made.set(tzid, clock ?? floating);
    }
    return clock ?? floating;
  };
}

/**
 * The text of each VEVENT and VTIMEZONE; lines between them are left out. One that is not closed is given as it is, to
 * be found broken.
 */
function split(text: string): { readonly events: readonly string[]; readonly zones: readonly string[] } {
  const blocks: Record<string, string[]> = { VEVENT: [], VTIMEZONE: [] };
  let open: { name: string; lines: string[] } | undefined;
  const close = (): void => {
    if (open) blocks[open.name]?.push(open.lines.join("\r\n"));
    open = undefined;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const marker = line.length < 20 ? line.trim().toUpperCase() : "";
    if (marker === "BEGIN:VEVENT" || marker === "BEGIN:VTIMEZONE") {
      close();
      open = { name: marker.slice(6), lines: [] };
    }
    if (open === undefined || line.trim() === "") continue;
    open.lines.push(line);
    if (marker === `END:${open.name}`) close();
  }
  close();
  return { events: blocks.VEVENT ?? [], zones: blocks.VTIMEZONE ?? [] };
}
