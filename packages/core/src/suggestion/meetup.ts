/**
 * Whom the owner could meet: contacts at home where a trip leads, contacts who attend the same fair, contacts who come
 * to the owner's city. Trust grows fastest face to face, so a way that is made anyway should not be made past a friend.
 */
import { addDays, type Day, dayOf, daysBetween, type Instant } from "../base/time.ts";
import type { Event } from "../calendar/event.ts";
import { freeSlots, type Slot } from "../calendar/free-slots.ts";
import { homeCity, type Trip, trips } from "../calendar/trips.ts";
import { MAX_STAY_DAYS } from "../contact/place.ts";
import { type CityKey, cityNames } from "../locales/places/cities.ts";
import type { Fact } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import { type Acquaintance, acquaintances } from "./acquaintance.ts";

export interface Meetup {
  /** Bare address. */
  readonly contact: string;
  readonly contactName: string;
  readonly city: CityKey;
  /** `trip`: the owner goes where they are; `event`: both will be there; `visit`: they come to the owner's city. */
  readonly reason: "trip" | "event" | "visit";
  /** Days on which both are there, in the owner's zone. */
  readonly startOn: Day;
  readonly endOn: Day;
  /** What the owner's calendar calls the trip or fair; "" for a visit. */
  readonly eventSummary: string;
  /** At most two, in order of time; none when the days are full. */
  readonly slots: readonly Slot[];
  /** The newest human mail with them, the one to answer. */
  readonly messageId: string;
}

export interface MeetupInput {
  readonly facts: readonly Fact[];
  readonly events: readonly Event[];
  readonly owner: Owner;
  readonly now: Instant;
}

/** Days ahead in which a trip or visit is worth a word: time to arrange it, not so early that it is forgotten. Chosen. */
export const HORIZON_DAYS = 42;

/** Contacts proposed for one trip, the ones last written with first; more is a mailing. Chosen. */
export const MAX_PER_TRIP = 5;

const SLOTS = 2;

/** By first day, then by how recently they wrote; one meetup per contact and city. */
export function meetups(input: MeetupInput): readonly Meetup[] {
  const { facts, events, owner, now } = input;
  const home = ownCity(facts) ?? homeCity(events);
  const people = acquaintances(facts, owner, now);
  const today = dayOf(now, owner.zone);
  const last = addDays(today, HORIZON_DAYS);
  const journeys = trips(events, { ...(home ? { home } : {}), zone: owner.zone, now, addresses: owner.addresses });
  const near = journeys.filter((trip) => trip.startOn <= last);
  const met = near
    .filter((trip) => !trip.leisure)
    .flatMap((trip) => onTrip(trip, people, input).slice(0, MAX_PER_TRIP));
  const visits = home ? people.flatMap((person) => visiting(person, home, near, last, input)) : [];
  const seen = new Set<string>();
  return [...met, ...visits]
    .sort((a, b) => (a.startOn < b.startOn ? -1 : a.startOn > b.startOn ? 1 : 0))
    .filter(({ contact, city }) => !seen.has(`${contact} ${city}`) && seen.add(`${contact} ${city}`));
}

/** Where the owner's own signature says they are, in most of the mail they sent. */
function ownCity(facts: readonly Fact[]): CityKey | undefined {
  const counts = new Map<CityKey, number>();
  for (const { direction, places } of facts) {
    const [city] = places;
    if (direction === "sent" && city !== undefined) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function onTrip(trip: Trip, people: readonly Acquaintance[], input: MeetupInput): readonly Meetup[] {
  const today = dayOf(input.now, input.owner.zone);
  return people.flatMap((person) => {
    const named = mentions(person, trip);
    // A fair without a date is the owner's one only when they call it by the same name.
    const attends = person.visits.find(
      (visit) => visit.city === trip.city && shared(visit, trip) && (isDated(visit) || named),
    );
    if (!attends && !person.cities.includes(trip.city)) return [];
    const elsewhere = person.visits.some((visit) => visit.city !== trip.city && isDated(visit) && covers(visit, trip));
    const both = shared(attends ?? trip, trip);
    const stay = both && shared(both, { startOn: person.backOn ?? today, endOn: trip.endOn });
    if (elsewhere || !stay || stay.endOn < today || isArranged(person, stay, input)) return [];
    return [propose(person, trip.city, attends || named ? "event" : "trip", stay, trip, input)];
  });
}

function visiting(
  person: Acquaintance,
  home: CityKey,
  near: readonly Trip[],
  last: Day,
  input: MeetupInput,
): readonly Meetup[] {
  const today = dayOf(input.now, input.owner.zone);
  if (person.cities.includes(home)) return [];
  return person.visits.flatMap((visit) => {
    const stay = shared(visit, { startOn: today, endOn: last });
    const away = near.some((trip) => covers(trip, visit));
    if (visit.city !== home || !isDated(visit) || !stay || away || isArranged(person, stay, input)) return [];
    return [propose(person, home, "visit", stay, undefined, input)];
  });
}

function propose(
  person: Acquaintance,
  city: CityKey,
  reason: Meetup["reason"],
  stay: Stay,
  trip: Trip | undefined,
  { events, owner, now }: MeetupInput,
): Meetup {
  const today = dayOf(now, owner.zone);
  const presences = new Set(trip?.events.filter((event) => event.allDay).map((event) => event.uid));
  const days = daysOf(stay).filter((day) => day > today);
  return {
    contact: person.address,
    contactName: person.name,
    city,
    reason,
    ...stay,
    eventSummary: trip?.summary ?? "",
    slots: freeSlots(events, { days, zone: owner.zone, limit: SLOTS, addresses: owner.addresses, presences }),
    messageId: person.messageId,
  };
}

interface Stay {
  readonly startOn: Day;
  readonly endOn: Day;
}

function shared(a: Stay, b: Stay): Stay | undefined {
  const [, startOn = a.startOn] = [a.startOn, b.startOn].sort();
  const [endOn = a.endOn] = [a.endOn, b.endOn].sort();
  return startOn <= endOn ? { startOn, endOn } : undefined;
}

function covers(outer: Stay, inner: Stay): boolean {
  return outer.startOn <= inner.startOn && outer.endOn >= inner.endOn;
}

function isDated({ startOn, endOn }: Stay): boolean {
  return daysBetween(startOn, endOn) <= MAX_STAY_DAYS;
}

function daysOf({ startOn, endOn }: Stay): readonly Day[] {
  const days: Day[] = [];
  for (let day = startOn; day <= endOn && days.length <= HORIZON_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Do they meet in those days anyway? The contact is invited to something then (whoever declined it has answered too),
 * or a timed event bears their family name.
 */
function isArranged(person: Acquaintance, stay: Stay, { events, owner }: MeetupInput): boolean {
  return events.some((event) => {
    if (event.status === "cancelled") return false;
    const days = { startOn: dayOf(event.startAt, owner.zone), endOn: dayOf(event.endAt, owner.zone) };
    if (!shared(days, stay)) return false;
    const invited = [...event.attendees, ...(event.organizer ? [event.organizer] : [])];
    if (invited.some((each) => each.address === person.address)) return true;
    return !event.allDay && person.familyName !== "" && words(event.summary).includes(person.familyName);
  });
}

/** Have they written of the event by its name? Most of its words but the city must be among the terms of one mail. */
function mentions(person: Acquaintance, trip: Trip): boolean {
  const city = cityNames(trip.city).flatMap(words);
  const name = words(trip.summary).filter((word) => word.length > 3 && !city.includes(word));
  const said = (word: string, terms: readonly string[]): boolean =>
    terms.some((term) => term.length > 3 && word.startsWith(term));
  return (
    name.length > 0 &&
    person.terms.some((terms) => {
      return name.filter((word) => said(word, terms)).length * 2 > name.length;
    })
  );
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
