import { describe, expect, test } from "vitest";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import { findCities } from "../../../packages/core/src/locales/places/cities.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { MAX_PER_TRIP, meetups } from "../../../packages/core/src/suggestion/meetup.ts";
import { event as aMeeting, fact, jan, maxi, owner } from "../../support/builders.ts";

const now = "2026-03-10T09:00:00Z";
const [berlin, graz, bern] = ["Berlin", "Graz", "Bern"].map((name) => findCities(name)[0]?.key ?? "");
if (!berlin || !graz || !bern) throw new Error("these tests need their cities");

/** The owner writes from Berlin to Jan, who writes back from Graz. */
const exchange: readonly Fact[] = [
  fact({ messageId: "sent", direction: "sent", sentAt: "2026-02-01T09:00:00Z", places: [berlin] }),
  fact({ messageId: "received", sentAt: "2026-02-02T09:00:00Z", places: [graz] }),
];

function trip(over: Partial<Event> = {}, startOn = "2026-03-18", endOn = "2026-03-20"): Event {
  return aMeeting({
    uid: "trip@calendar.example",
    summary: "Graz: Bestandsaufnahme",
    allDay: { startOn, endOn },
    startAt: `${startOn}T00:00:00Z`,
    endAt: `${endOn}T00:00:00Z`,
    attendees: [],
    ...over,
  });
}

function meeting(over: Partial<Event> = {}): Event {
  return aMeeting({
    uid: "meeting@calendar.example",
    startAt: "2026-03-18T10:00:00Z",
    endAt: "2026-03-18T11:00:00Z",
    ...over,
  });
}

function propose(facts: readonly Fact[], events: readonly Event[]) {
  return meetups({ facts, events, owner, now });
}

describe("on a trip", () => {
  test("a contact who lives there is proposed, with two slots and the mail to answer", () => {
    expect(propose(exchange, [trip()])).toEqual([
      {
        contact: jan.address,
        contactName: jan.name,
        city: graz,
        reason: "trip",
        startOn: "2026-03-18",
        endOn: "2026-03-19",
        eventSummary: "Graz: Bestandsaufnahme",
        slots: [
          { startAt: "2026-03-18T09:00:00Z", endAt: "2026-03-18T10:00:00Z" },
          { startAt: "2026-03-19T09:00:00Z", endAt: "2026-03-19T10:00:00Z" },
        ],
        messageId: "received",
      },
    ]);
  });

  test.each([
    { name: "the last day of the horizon", startOn: "2026-04-21", endOn: "2026-04-22", count: 1 },
    { name: "the day after it", startOn: "2026-04-22", endOn: "2026-04-23", count: 0 },
  ])("beginning on $name: $count", ({ startOn, endOn, count }) => {
    expect(propose(exchange, [trip({}, startOn, endOn)])).toHaveLength(count);
  });

  const letter = (change: Partial<Fact>): readonly Fact[] => [
    fact({ messageId: "letter", address: "informal", places: [graz], sentAt: "2026-03-03T09:00:00Z", ...change }),
  ];

  test("who wrote lately as to a friend and waits for an answer counts", () => {
    expect(propose(letter({}), [trip()])).toMatchObject([{ contact: jan.address, messageId: "letter" }]);
  });

  const over = (change: Partial<Fact>): readonly Fact[] => exchange.map((each) => ({ ...each, ...change }));

  test.each([
    {
      name: "who lives elsewhere",
      facts: exchange.map((each) => ({ ...each, places: each.places.map(() => berlin) })),
      events: [trip()],
    },
    { name: "when the trip is a holiday", facts: exchange, events: [trip({ summary: "Urlaub in Graz" })] },
    {
      name: "who shares the owner's domain",
      facts: over({ from: { name: "", address: "kim@meier.example" }, to: [maxi] }),
      events: [trip()],
    },
    { name: "who is a machine", facts: over({ nature: "machine" }), events: [trip()] },
    { name: "whom the owner never answered", facts: exchange.slice(1), events: [trip()] },
    { name: "who writes to sell", facts: letter({ pitch: true }), events: [trip()] },
    { name: "who wrote once, long ago", facts: letter({ sentAt: "2025-12-09T09:00:00Z" }), events: [trip()] },
    {
      name: "who moved away since",
      facts: [...exchange, fact({ messageId: "moved", sentAt: "2026-03-01T09:00:00Z", places: [bern] })],
      events: [trip()],
    },
    {
      name: "who is away until after it",
      facts: [
        ...exchange,
        fact({ messageId: "away", nature: "out-of-office", sentAt: "2026-03-01T09:00:00Z", backOn: "2026-03-20" }),
      ],
      events: [trip()],
    },
    {
      name: "who travels in those very days",
      facts: [
        ...exchange,
        fact({ messageId: "travels", visits: [{ city: bern, startOn: "2026-03-16", endOn: "2026-03-20" }] }),
      ],
      events: [trip()],
    },
    { name: "who is invited to something then", facts: exchange, events: [trip(), meeting()] },
    {
      name: "who declined something then",
      facts: exchange,
      events: [trip(), meeting({ attendees: [{ name: "", address: jan.address, status: "declined" }] })],
    },
    {
      name: "whose name a meeting then bears",
      facts: exchange,
      events: [trip(), meeting({ attendees: [], summary: "Essen mit Roth" })],
    },
  ])("nobody is proposed $name", ({ facts, events }) => {
    expect(propose(facts, events)).toEqual([]);
  });

  test.each([
    {
      name: "a meeting with them before the trip",
      events: [meeting({ startAt: "2026-03-17T10:00:00Z", endAt: "2026-03-17T11:00:00Z" })],
    },
    { name: "a cancelled meeting then", events: [meeting({ status: "cancelled" })] },
    {
      name: "their birthday then",
      events: [trip({ uid: "birthday", summary: "Geburtstag Jan Roth", location: "" }, "2026-03-18", "2026-03-19")],
    },
    { name: "a meeting of others then", events: [meeting({ attendees: [], summary: "Rothe Wand streichen" })] },
  ])("$name hinders nobody", ({ events }) => {
    expect(propose(exchange, [trip(), ...events])).toHaveLength(1);
  });

  test("who is back in between is met from then on", () => {
    const away = fact({
      messageId: "away",
      nature: "out-of-office",
      sentAt: "2026-03-01T09:00:00Z",
      backOn: "2026-03-19",
    });
    expect(propose([...exchange, away], [trip()])).toMatchObject([{ startOn: "2026-03-19", endOn: "2026-03-19" }]);
  });

  test("who was asked lately and has not answered counts, by the city in their domain", () => {
    const house = { name: "Verena Koller", address: "koller@kulturhaus-graz.example" };
    const asked = (sentAt: string) => [
      fact({ messageId: "asked", direction: "sent", sentAt, to: [house], places: [berlin] }),
    ];
    expect(propose(asked("2025-12-10T12:00:00Z"), [trip()])).toMatchObject([{ contact: house.address, city: graz }]);
    expect(propose(asked("2025-12-09T12:00:00Z"), [trip()])).toEqual([]);
  });

  test("no more than a few are proposed for one trip, the last written with first", () => {
    const many = Array.from({ length: MAX_PER_TRIP + 1 }, (_, index) => {
      const person = { name: "", address: `p${index}@many.example` };
      const sentAt = `2026-02-0${index + 1}T09:00:00Z`;
      return [
        fact({ messageId: `to${index}`, direction: "sent", sentAt, to: [person], places: [berlin] }),
        fact({ messageId: `of${index}`, sentAt, from: person, places: [graz] }),
      ];
    }).flat();
    const found = propose(many, [trip()]);
    expect(found).toHaveLength(MAX_PER_TRIP);
    expect(found[0]?.contact).toBe(`p${MAX_PER_TRIP}@many.example`);
  });
});

describe("at one event", () => {
  const fair = trip({ summary: "Messe Light + Building", location: "Graz" });

  test("who will be in the same city then is met there, in the days both have", () => {
    const visits = [{ city: graz, startOn: "2026-03-19", endOn: "2026-03-25" }];
    const facts = exchange.map((each) => (each.direction === "sent" ? each : { ...each, places: [bern], visits }));
    expect(propose(facts, [fair])).toMatchObject([{ reason: "event", startOn: "2026-03-19", endOn: "2026-03-19" }]);
  });

  test("who shows something there without saying when, if they call it by the same name", () => {
    const visits = [{ city: graz, startOn: "2026-03-02", endOn: "2026-05-31" }];
    const said = (terms: string[]) =>
      exchange.map((each) => (each.direction === "sent" ? each : { ...each, places: [bern], visits, terms }));
    expect(propose(said(["stand", "light", "build"]), [fair])).toMatchObject([
      { reason: "event", startOn: "2026-03-18" },
    ]);
    expect(propose(said(["stand"]), [fair])).toEqual([]);
  });

  test("who lives there and wrote of it by its name as well", () => {
    const facts = exchange.map((each) =>
      each.direction === "sent" ? each : { ...each, terms: ["light", "building", "messe"] },
    );
    expect(propose(facts, [fair])).toMatchObject([{ reason: "event" }]);
    expect(propose(exchange, [fair])).toMatchObject([{ reason: "trip" }]);
  });
});

describe("a visit to the owner's city", () => {
  const visit = (startOn: string, endOn: string, city = berlin): readonly Fact[] => [
    ...exchange,
    fact({ messageId: "visit", sentAt: "2026-03-01T09:00:00Z", visits: [{ city, startOn, endOn }] }),
  ];

  test("is proposed with two slots of those days", () => {
    const found = propose(visit("2026-03-17", "2026-03-19"), []);
    expect(found).toMatchObject([
      { contact: jan.address, city: berlin, reason: "visit", eventSummary: "", messageId: "visit" },
    ]);
    expect(found[0]?.slots.map((slot) => slot.startAt.slice(0, 10))).toEqual(["2026-03-17", "2026-03-18"]);
  });

  test.each([
    { name: "elsewhere", facts: visit("2026-03-17", "2026-03-19", bern), events: [] },
    { name: "without a date", facts: visit("2026-03-02", "2026-05-31"), events: [] },
    { name: "that is over", facts: visit("2026-03-07", "2026-03-09"), events: [] },
    {
      name: "while the owner is away",
      facts: visit("2026-03-18", "2026-03-19"),
      events: [trip({ location: "Bern", summary: "Workshop" })],
    },
    { name: "already in the calendar", facts: visit("2026-03-17", "2026-03-19"), events: [meeting()] },
    {
      name: "told half a year ago",
      facts: visit("2026-03-17", "2026-03-19").map((each) => ({ ...each, sentAt: "2025-09-01T09:00:00Z" })),
      events: [],
    },
  ])("$name is none", ({ facts, events }) => {
    expect(propose(facts, events)).toEqual([]);
  });

  test("one that ends today is still one, without a slot", () => {
    expect(propose(visit("2026-03-09", "2026-03-10"), [])).toMatchObject([{ startOn: "2026-03-10", slots: [] }]);
  });
});

test("the same input gives the same meetups, whatever its order", () => {
  const events = [trip(), meeting({ attendees: [] })];
  expect(propose([...exchange].reverse(), [...events].reverse())).toEqual(propose(exchange, events));
});
