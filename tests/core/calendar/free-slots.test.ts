import { describe, expect, test } from "vitest";
import { weekdayOf } from "../../../packages/core/src/base/time.ts";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import { freeSlots } from "../../../packages/core/src/calendar/free-slots.ts";

const zone = "Europe/Berlin"; // UTC+1 in these weeks
const tuesday = "2026-03-10";
const wednesday = "2026-03-11";

function event(startAt: string, endAt: string, over: Partial<Event> = {}): Event {
  return {
    uid: `${startAt}@calendar.example`,
    startAt: `${startAt}:00Z`,
    endAt: `${endAt}:00Z`,
    status: "confirmed",
    transparent: false,
    summary: "",
    location: "",
    description: "",
    attendees: [],
    categories: [],
    ...over,
  };
}

function wholeDay(day: string, over: Partial<Event> = {}): Event {
  return event(`${day}T00:00`, `${day}T23:00`, { allDay: { startOn: day, endOn: "2026-03-12" }, ...over });
}

/** Starts of the slots on Berlin's clock, "DD HH:MM". */
function offered(events: readonly Event[], over: Partial<Parameters<typeof freeSlots>[1]> = {}): readonly string[] {
  return freeSlots(events, { days: [tuesday], zone, limit: 2, ...over }).map(({ startAt }) =>
    new Date(Date.parse(startAt) + 3_600_000).toISOString().slice(8, 16).replace("T", " "),
  );
}

describe("freeSlots", () => {
  test.each([
    { name: "an empty day: a morning and an afternoon", events: [], found: ["10 10:00", "10 14:00"] },
    {
      name: "a full morning",
      events: [event("2026-03-10T08:00", "2026-03-10T12:00")],
      found: ["10 14:00", "10 16:00"],
    },
    { name: "a full day", events: [event("2026-03-10T07:00", "2026-03-10T18:00")], found: [] },
    {
      name: "nothing right beside a meeting while there is room",
      events: [event("2026-03-10T08:00", "2026-03-10T09:00")],
      found: ["10 11:00", "10 14:00"],
    },
    {
      name: "right beside a meeting when there is nothing else",
      events: [event("2026-03-10T07:00", "2026-03-10T09:00"), event("2026-03-10T10:00", "2026-03-10T18:00")],
      found: ["10 10:00"],
    },
  ])("$name", ({ events, found }) => {
    expect(offered(events)).toEqual(found);
  });

  test("spreads over two days when there are two", () => {
    expect(offered([], { days: [tuesday, wednesday] })).toEqual(["10 10:00", "11 10:00"]);
  });

  test.each([
    { name: "cancelled", over: { status: "cancelled" } },
    { name: "transparent", over: { transparent: true } },
    {
      name: "declined by the owner",
      over: { attendees: [{ name: "", address: "own@office.example", status: "declined" }] },
    },
  ] as const)("a $name event is free time", ({ over }) => {
    const events = [event("2026-03-10T07:00", "2026-03-10T18:00", over as Partial<Event>)];
    expect(offered(events, { addresses: ["own@office.example"] })).toHaveLength(2);
  });

  test.each([
    { name: "tentative", over: { status: "tentative" } },
    {
      name: "declined by another",
      over: { attendees: [{ name: "", address: "other@office.example", status: "declined" }] },
    },
  ] as const)("a $name event is busy time", ({ over }) => {
    const events = [event("2026-03-10T07:00", "2026-03-10T18:00", over as Partial<Event>)];
    expect(offered(events, { addresses: ["own@office.example"] })).toEqual([]);
  });

  test("a whole day that marks a place is free, another one is not", () => {
    const trip = wholeDay(tuesday, { uid: "trip@calendar.example" });
    expect(offered([trip])).toEqual([]);
    expect(offered([trip], { presences: new Set(["trip@calendar.example"]) })).toHaveLength(2);
  });

  test.each([
    { name: "fits to the minute", minutes: 60, to: "11:00", found: ["10 10:00"] },
    { name: "is a minute too long", minutes: 61, to: "11:00", found: ["10 09:30"] },
    { name: "is never under half an hour", minutes: 5, to: "10:29", found: ["10 09:30"] },
  ])("a slot that $name", ({ minutes, to, found }) => {
    expect(offered([], { minutes, to, limit: 1 })).toEqual(found);
  });

  test("working hours are of the place's clock, on both sides of a clock change", () => {
    const days = ["2026-03-27", "2026-03-30"]; // Friday in winter, Monday in summer
    const slots = freeSlots([], { days, zone, limit: 2 });
    expect(slots.map((slot) => slot.startAt)).toEqual(["2026-03-27T09:00:00Z", "2026-03-30T08:00:00Z"]);
  });

  test("weekends are left out", () => {
    const days = ["2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16"];
    const slots = freeSlots([], { days, zone, limit: 20 });
    expect(new Set(slots.map((slot) => weekdayOf(slot.startAt.slice(0, 10))))).toEqual(new Set([5, 1]));
  });

  test("slots never overlap, however many are asked for", () => {
    const slots = freeSlots([], { days: [tuesday], zone, limit: 50, minutes: 90 });
    expect(slots.length).toBeGreaterThan(2);
    for (const [index, slot] of slots.entries()) expect(slot.startAt >= (slots[index - 1]?.endAt ?? "")).toBe(true);
  });
});
