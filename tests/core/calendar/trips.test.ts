import { describe, expect, test } from "vitest";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import { homeCity, trips } from "../../../packages/core/src/calendar/trips.ts";
import { cityName } from "../../../packages/core/src/locales/places/cities.ts";

const zone = "Europe/Berlin";
const now = "2026-03-10T09:00:00Z";

function event(over: Partial<Event> = {}): Event {
  return {
    uid: "one@calendar.example",
    startAt: "2026-03-24T09:00:00Z",
    endAt: "2026-03-24T10:00:00Z",
    status: "confirmed",
    transparent: false,
    summary: "Termin",
    location: "",
    description: "",
    attendees: [],
    categories: [],
    ...over,
  };
}

function days(startOn: string, endOn: string, over: Partial<Event> = {}): Event {
  return event({ allDay: { startOn, endOn }, startAt: `${startOn}T00:00:00Z`, endAt: `${endOn}T00:00:00Z`, ...over });
}

function found(events: readonly Event[], over: Partial<Parameters<typeof trips>[1]> = {}) {
  return trips(events, { zone, now, ...over });
}

/** German name of the city of the only trip. */
function city(over: Partial<Event>): string | undefined {
  const [trip] = found([event(over)]);
  return trip && cityName(trip.city, "de");
}

describe("where an event takes place", () => {
  test.each([
    { name: "an address", over: { location: "Rosenheimer Straße 5, 81667 München" }, there: "München" },
    {
      name: "a house and a city",
      over: { location: "Messe Frankfurt, Frankfurt am Main" },
      there: "Frankfurt am Main",
    },
    { name: "a quarter", over: { location: "Zürich-Oerlikon" }, there: "Zürich" },
    { name: "a small town, which is one in a location", over: { location: "Keighley" }, there: "Keighley" },
    { name: "a city of an ordinary word", over: { location: "Essen" }, there: "Essen" },
    {
      name: "a stadium rather than the guests in the title",
      over: { summary: "VfB – Freiburg", location: "Stadion Stuttgart" },
      there: "Stuttgart",
    },
    { name: "a title that opens with it", over: { summary: "Wien: Kundentermine" }, there: "Wien" },
    { name: "a title of travelling", over: { summary: "Reise nach Zürich" }, there: "Zürich" },
    {
      name: "a fair after a comma",
      over: { summary: "Messe Light + Building, Frankfurt" },
      there: "Frankfurt am Main",
    },
    { name: "a hotel", over: { summary: "Hotel Graz" }, there: "Graz" },
    { name: "the end of a route", over: { summary: "ICE Berlin → München" }, there: "München" },
    { name: "the end of a route of stations", over: { summary: "Wien Hbf – Graz Hbf" }, there: "Graz" },
    { name: "the end of a flight", over: { summary: "Flight LH2058 MUC-HAM" }, there: "Hamburg" },
    { name: "an English title", over: { summary: "Train to Bristol" }, there: "Bristol" },
    { name: "a video call about a city", over: { summary: "Graz: Abstimmung", location: "Zoom" }, there: undefined },
    { name: "a call with a city", over: { summary: "Call Berlin" }, there: undefined },
    { name: "a title that only mentions one", over: { summary: "Angebot Hamburg prüfen" }, there: undefined },
    { name: "guests from one", over: { summary: "Besuch aus Hamburg" }, there: undefined },
    { name: "a room named after one", over: { location: "Besprechungsraum Hamburg" }, there: undefined },
    { name: "a hall of a fair", over: { location: "Halle 9" }, there: undefined },
    { name: "three capitals that are no flight", over: { summary: "Abstimmung HAM und MUC" }, there: undefined },
    { name: "nothing", over: { location: "Besprechungsraum" }, there: undefined },
  ])("$name", ({ over, there }) => {
    expect(city(over)).toBe(there);
  });

  test("a whole day named after a city is spent there", () => {
    expect(found([days("2026-03-24", "2026-03-26", { summary: "Dublin user week" })])).toMatchObject([
      { startOn: "2026-03-24", endOn: "2026-03-25", summary: "Dublin user week", leisure: false },
    ]);
  });
});

describe("trips", () => {
  const graz = days("2026-03-18", "2026-03-20", { uid: "graz@calendar.example", summary: "Graz: Aufnahme" });

  test("what is over is none, what ends today still is", () => {
    const at = (day: string) => [event({ location: "Graz", startAt: `${day}T07:00:00Z`, endAt: `${day}T08:00:00Z` })];
    expect(found(at("2026-03-09"))).toEqual([]);
    expect(found(at("2026-03-10"))).toHaveLength(1);
  });

  test.each([
    { name: "cancelled", over: { status: "cancelled" } as const },
    {
      name: "declined",
      over: { attendees: [{ name: "", address: "own@office.example", status: "declined" as const }] },
    },
  ])("a $name event takes nobody anywhere", ({ over }) => {
    expect(found([{ ...graz, ...over }], { addresses: ["own@office.example"] })).toEqual([]);
  });

  test("home is no trip", () => {
    const [trip] = found([graz]);
    expect(trip).toBeDefined();
    expect(found([graz], { home: trip?.city ?? "" })).toEqual([]);
  });

  test("events in one city on the same or the next day are one stay, named by the longest", () => {
    const at = (day: string) => event({ location: "Graz", startAt: `${day}T09:00:00Z`, endAt: `${day}T10:00:00Z` });
    const [one, ...more] = found([graz, at("2026-03-18"), at("2026-03-20")]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ startOn: "2026-03-18", endOn: "2026-03-20", summary: "Graz: Aufnahme" });
    expect(found([graz, at("2026-03-21")])).toHaveLength(2);
  });

  test("a holiday is told as one", () => {
    expect(
      found([days("2026-04-03", "2026-04-11", { summary: "Urlaub Südtirol", location: "Meran" })])[0]?.leisure,
    ).toBe(true);
  });

  test("a night over midnight counts both days, in the owner's zone", () => {
    const late = event({ location: "Graz", startAt: "2026-03-24T22:30:00Z", endAt: "2026-03-24T23:30:00Z" });
    expect(found([late])[0]).toMatchObject({ startOn: "2026-03-24", endOn: "2026-03-25" });
  });
});

describe("homeCity", () => {
  const at = (uid: string, location: string) => event({ uid, location });

  test("is where most events take place", () => {
    const events = [at("a", "1070 Wien"), at("b", "Wien"), at("c", "Café, Wien"), at("d", "Graz")];
    expect(cityName(homeCity(events) ?? "", "de")).toBe("Wien");
  });

  test.each([
    { name: "two events are too few", events: [at("a", "Wien"), at("b", "Wien")] },
    { name: "a weekly meeting counts once", events: [at("a", "Wien"), at("a", "Wien"), at("a", "Wien")] },
    {
      name: "half is no majority",
      events: ["Wien", "Wien", "Wien", "Graz", "Graz", "Graz"].map((city, index) => at(String(index), city)),
    },
  ])("$name", ({ events }) => {
    expect(homeCity(events)).toBeUndefined();
  });
});
