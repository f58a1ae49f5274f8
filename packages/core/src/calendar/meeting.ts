/** A meeting: an event with other people in it, as evidence that a promise was kept or a question answered face to face. */
import { addTo } from "../base/groups.ts";
import { remembered } from "../base/memory.ts";
import type { Instant } from "../base/time.ts";
import { isOwn } from "../mail/address.ts";
import type { Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Event } from "./event.ts";
import { isDeclined } from "./free-slots.ts";

export interface Meeting {
  readonly uid: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly addresses: ReadonlySet<string>;
  /** Summary and description as a set of lower-case words, for calendars that name people without inviting them. */
  readonly words: ReadonlySet<string>;
  /** What it is about: stems of its summary and description. */
  readonly terms: readonly string[];
}

/** Events that took or take place with somebody; cancelled and declined ones are none. */
export function meetings(
  events: readonly Event[],
  owner: Owner,
  terms: (text: string) => readonly string[],
): readonly Meeting[] {
  return events
    .filter((event) => event.status !== "cancelled" && !isDeclined(event, owner.addresses))
    .map((event) => {
      const text = `${event.summary} ${event.description}`;
      const present = event.attendees
        .filter((attendee) => attendee.status !== "declined")
        .map(({ address }) => address);
      const invited = [...present, event.organizer?.address ?? ""];
      const addresses = invited.filter((address) => address && !isOwn(address, owner));
      return {
        uid: event.uid,
        startAt: event.startAt,
        endAt: event.endAt,
        addresses: new Set(addresses),
        words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
        terms: terms(text),
      };
    });
}

/** Those that one of the people is in: invited, or, where nobody is invited, named by family name. In their order. */
export function meetingsWith(people: readonly Person[], all: readonly Meeting[]): readonly Meeting[] {
  const { invited, named } = filed(all);
  const places = new Set<number>();
  for (const person of people) {
    for (const at of invited.get(person.address) ?? []) places.add(at);
    for (const at of named.get(familyNameOf(person)) ?? []) places.add(at);
  }
  return [...places].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

/** A year has thousands of meetings, and every promise and question asks for those with its people. */
const filed = remembered((all: readonly Meeting[]) => {
  const invited = new Map<string, number[]>();
  const named = new Map<string, number[]>();
  for (const [at, { addresses, words }] of all.entries()) {
    for (const address of addresses) addTo(invited, address, at);
    if (addresses.size === 0) for (const word of words) if (word.length >= SHORTEST_NAME) addTo(named, word, at);
  }
  return { invited, named };
});

/** Letters of a family name. Chosen: shorter ones are words. */
const SHORTEST_NAME = 3;

function familyNameOf({ name }: Person): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ""
  );
}
