/**
 * Proof: what kept a commitment. The thing was sent, the introduction has both people on it, the reply was written,
 * the meeting stands in the past with that attendee. Merely writing again keeps `reply` and `stay_in_touch`, not `send`.
 */
import { addDays, dayOf, type Instant, type Zone } from "../base/time.ts";
import { attends, type Meeting } from "../calendar/meeting.ts";
import { overlap } from "../locales/terms.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Commitment, Kind, Proof } from "./commitment.ts";

/** What is known of later events, seen from whoever promised. */
export interface Aftermath {
  /** Human mail from whoever promised to whom it was promised, after the promise, oldest first. */
  readonly later: (commitment: Commitment) => readonly Fact[];
  /** Human mail back, after the promise, oldest first. */
  readonly answers: (commitment: Commitment) => readonly Fact[];
  /** The contacts on the other side of the promise. */
  readonly people: (commitment: Commitment) => readonly Person[];
  readonly sameThread: (a: string, b: string) => boolean;
  /** What the mail in which it was promised is about, and the one it answers; a promise often says only "it". */
  readonly matter: (messageId: string) => readonly string[];
  /** Messages in which the promiser promised again: a holding answer keeps nothing. */
  readonly promises: (messageId: string) => readonly Commitment[];
  readonly meetings: readonly Meeting[];
  readonly isOwn: (address: string) => boolean;
  readonly zone: Zone;
  readonly now: Instant;
}

/** How much shared matter lets a delivery in another thread prove a promise; see `overlap`. */
const SAME_MATTER = 0.18;

/** The earliest proof, or none. */
export function findProof(commitment: Commitment, after: Aftermath): Proof | undefined {
  const met = EVENT_KINDS.has(commitment.kind) ? findMeeting(commitment, after) : undefined;
  const written = MAIL_RULES[commitment.kind](commitment, after);
  const message: Proof | undefined = written && { type: "message", messageId: written.messageId, at: written.sentAt };
  if (met && (!message || met.at < message.at)) return met;
  return message;
}

const EVENT_KINDS: ReadonlySet<Kind> = new Set<Kind>(["meet", "call", "review", "stay_in_touch", "reply", "do"]);

function findMeeting(commitment: Commitment, after: Aftermath): Proof | undefined {
  const people = after.people(commitment);
  const due = commitment.due;
  const fits = (meeting: Meeting): boolean => {
    if (meeting.startAt <= commitment.madeAt || meeting.endAt > after.now) return false;
    if (!people.some((person) => attends(meeting, person))) return false;
    const gathers = commitment.kind === "meet" || commitment.kind === "call";
    if (!due)
      return gathers || commitment.kind === "stay_in_touch" || overlap(commitment.terms, meeting.terms) >= SAME_MATTER;
    const day = dayOf(meeting.startAt, after.zone);
    // A week's grace: a promised call that took place a few days late was still kept.
    if (gathers) return day <= addDays(due.on, 7);
    return day === due.on || overlap(commitment.terms, meeting.terms) >= SAME_MATTER;
  };
  const found = after.meetings.filter(fits).sort((a, b) => (a.startAt < b.startAt ? -1 : 1))[0];
  return found && { type: "event", uid: found.uid, at: found.startAt };
}

type MailRule = (commitment: Commitment, after: Aftermath) => Fact | undefined;

const MAIL_RULES: Record<Kind, MailRule> = {
  send: delivered,
  review: (commitment, after) => earliest([delivered(commitment, after), spokenTo(commitment, after, LETTER)]),
  do: (commitment, after) => reported(commitment, after),
  introduce: introduced,
  reply: (commitment, after) => spokenTo(commitment, after, 0),
  stay_in_touch: (commitment, after) => candidates(commitment, after).find((fact) => !fact.closing),
  call: (commitment, after) => earliest([recalled(commitment, after), doneFor(commitment, after)]),
  meet: recalled,
};

/** From this many characters on, a mail in the thread says something of substance. Chosen. */
const LETTER = 120;

function earliest(found: readonly (Fact | undefined)[]): Fact | undefined {
  return found.filter((fact) => fact !== undefined).sort(inTime)[0];
}

function inTime(a: Fact, b: Fact): number {
  return a.sentAt < b.sentAt ? -1 : 1;
}

function candidates(commitment: Commitment, after: Aftermath): readonly Fact[] {
  return after.later(commitment).filter((fact) => fact.messageId !== commitment.messageId);
}

function near(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  return after.sameThread(commitment.messageId, fact.messageId) || shared(commitment, fact, after) >= SAME_MATTER;
}

/** By the promise's own words, or, counting less, by what its mail is about. */
function shared(commitment: Commitment, fact: Fact, after: Aftermath): number {
  return Math.max(overlap(commitment.terms, fact.terms), 0.8 * overlap(after.matter(commitment.messageId), fact.terms));
}

/** Promised again there, about the same kind of thing: that mail is a reminder, not the delivery. */
function promisesAgain(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  return after
    .promises(fact.messageId)
    .some((again) => again.kind === commitment.kind && overlap(again.terms, commitment.terms) >= SAME_MATTER);
}

/**
 * With an attachment, a link, or words that hand it over, in the thread or about the matter; or the content itself,
 * told in a mail that is clearly about it.
 */
function delivered(commitment: Commitment, after: Aftermath): Fact | undefined {
  return candidates(commitment, after).find((fact) => {
    const handed = fact.attachments.length > 0 || fact.links > 0 || fact.delivers;
    if (promisesAgain(commitment, fact, after)) return fact.attachments.length > 0 && near(commitment, fact, after);
    return handed ? near(commitment, fact, after) : tells(commitment, fact, after);
  });
}

/** Nothing handed over, but a mail of its own about the very matter that neither asks nor thanks. */
function tells(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  if (fact.expectsAnswer || fact.closing) return false;
  return (
    shared(commitment, fact, after) >= CLEARLY ||
    (after.sameThread(commitment.messageId, fact.messageId) &&
      fact.length >= LETTER &&
      shared(commitment, fact, after) >= SAME_MATTER)
  );
}

/** From here on a mail is clearly about the same matter; see `overlap`. */
const CLEARLY = 0.3;

/** Done and said so: handed over, or a mail about the very matter that promises nothing more. */
function reported(commitment: Commitment, after: Aftermath): Fact | undefined {
  return candidates(commitment, after).find(
    (fact) => near(commitment, fact, after) && !promisesAgain(commitment, fact, after) && !fact.closing,
  );
}

/** "I'll ring the nursery and order the tree": a call to somebody else, of which its outcome is told. */
function doneFor(commitment: Commitment, after: Aftermath): Fact | undefined {
  return candidates(commitment, after).find((fact) => fact.delivers && shared(commitment, fact, after) >= SAME_MATTER);
}

/** A later mail to the person in the thread or about the matter that holds nothing back any more. */
function spokenTo(commitment: Commitment, after: Aftermath, atLeast: number): Fact | undefined {
  const spoken = candidates(commitment, after).filter(
    (fact) =>
      fact.length >= atLeast &&
      !fact.closing &&
      after.promises(fact.messageId).every((again) => again.kind !== "reply"),
  );
  return (
    spoken.find((fact) => near(commitment, fact, after)) ??
    (commitment.kind === "reply" ? spoken.find((fact) => !fact.expectsAnswer) : undefined)
  );
}

/** A mail with the person and somebody new on it. */
function introduced(commitment: Commitment, after: Aftermath): Fact | undefined {
  const party = new Set(commitment.to);
  return candidates(commitment, after).find((fact) =>
    [...fact.to, ...fact.cc].some((person) => !party.has(person.address) && !after.isOwn(person.address)),
  );
}

/** Either of them speaks of the call or meeting as having been. */
function recalled(commitment: Commitment, after: Aftermath): Fact | undefined {
  const said = [...candidates(commitment, after), ...after.answers(commitment)];
  return earliest(said.filter((fact) => fact.recalls));
}
