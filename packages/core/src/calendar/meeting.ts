/** A meeting: an event with other people in it, as evidence that a promise was kept or a question answered face to face. */
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

/** Is the person in the meeting: invited, or, where nobody is invited, named by family name. */
export function attends(meeting: Meeting, person: Person): boolean {
  if (meeting.addresses.has(person.address)) return true;
  const family = person.name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1);
  return meeting.addresses.size === 0 && family !== undefined && family.length >= 3 && meeting.words.has(family);
}
