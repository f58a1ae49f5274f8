/**
 * Proof: what kept a commitment. The thing was sent, the introduction has both people on it, the reply was written,
 * the meeting stands in the past with that attendee. Merely writing again keeps `reply` and `stay_in_touch`, not `send`.
 */
import { addDays, dayOf, type Instant, type Zone } from "../base/time.ts";
import { type Meeting, meetingsWith } from "../calendar/meeting.ts";
import { overlap } from "../locales/terms.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Commitment, Kind, Proof } from "./commitment.ts";

/** What is known of later events, seen from whoever promised. */
export interface Aftermath {
  /** Human mail from whoever promised to whom it was promised, after the promise. */
  readonly later: (commitment: Commitment) => Sequel;
  /** Human mail back, after the promise. */
  readonly answers: (commitment: Commitment) => Sequel;
  /** The contacts on the other side of the promise. */
  readonly people: (commitment: Commitment) => readonly Person[];
  /** The thread a mail is in. */
  readonly thread: (messageId: string) => string | undefined;
  /** What the mail in which it was promised is about, and the one it answers; a promise often says only "it". */
  readonly matter: (messageId: string) => readonly string[];
  /** Messages in which the promiser promised again: a holding answer keeps nothing. */
  readonly promises: (messageId: string) => readonly Commitment[];
  readonly meetings: readonly Meeting[];
  readonly isOwn: (address: string) => boolean;
  readonly zone: Zone;
  readonly now: Instant;
}

/** Mail after a promise, oldest first. It is read no further than is needed: there may be thousands. */
export interface Sequel {
  readonly all: () => Iterable<Fact>;
  /** At least what is in the thread of the promise or shares a term with it or with what its mail is about. */
  readonly near: () => Iterable<Fact>;
  /**
   * At least what `fits`, which must be the same test for the same name: a part that is often asked for is set apart.
   */
  readonly part: (name: string, fits: (fact: Fact) => boolean) => Sequel;
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
  const due = commitment.due;
  const fits = (meeting: Meeting): boolean => {
    if (meeting.startAt <= commitment.madeAt || meeting.endAt > after.now) return false;
    const gathers = commitment.kind === "meet" || commitment.kind === "call";
    if (!due)
      return gathers || commitment.kind === "stay_in_touch" || overlap(commitment.terms, meeting.terms) >= SAME_MATTER;
    const day = dayOf(meeting.startAt, after.zone);
    // A week's grace: a promised call that took place a few days late was still kept.
    if (gathers) return day <= addDays(due.on, 7);
    return day === due.on || overlap(commitment.terms, meeting.terms) >= SAME_MATTER;
  };
  const found = meetingsWith(after.people(commitment), after.meetings)
    .filter(fits)
    .sort((a, b) => (a.startAt < b.startAt ? -1 : 1))[0];
  return found && { type: "event", uid: found.uid, at: found.startAt };
}

type MailRule = (commitment: Commitment, after: Aftermath) => Fact | undefined;

const MAIL_RULES: Record<Kind, MailRule> = {
  send: delivered,
  review: (commitment, after) => earliest([delivered(commitment, after), spokenTo(commitment, after, LETTER)]),
  do: reported,
  introduce: introduced,
  reply: (commitment, after) => spokenTo(commitment, after, 0),
  stay_in_touch: (commitment, after) => firstLater(after.later(commitment).all(), commitment, isOpen),
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

function first(mail: Iterable<Fact>, fits: (fact: Fact) => boolean): Fact | undefined {
  for (const fact of mail) if (fits(fact)) return fact;
  return undefined;
}

/** In another mail than the promise's own. */
function firstLater(mail: Iterable<Fact>, { messageId }: Commitment, fits: (fact: Fact) => boolean): Fact | undefined {
  return first(mail, (fact) => fact.messageId !== messageId && fits(fact));
}

function isOpen({ closing }: Fact): boolean {
  return !closing;
}

function sharesThread(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  const thread = after.thread(commitment.messageId);
  return thread !== undefined && thread === after.thread(fact.messageId);
}

function near(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  return sharesThread(commitment, fact, after) || shared(commitment, fact, after) >= SAME_MATTER;
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
  const isNew = (fact: Fact): boolean => fact.attachments.length > 0 || !promisesAgain(commitment, fact, after);
  const telling = after.later(commitment).part("telling", (fact) => hands(fact) || isTelling(fact));
  return firstLater(
    partFor(commitment, telling, isNew).near(),
    commitment,
    (fact) =>
      isNew(fact) &&
      (hands(fact)
        ? near(commitment, fact, after) || isTimely(commitment, fact, after)
        : tells(commitment, fact, after)),
  );
}

/**
 * A file that comes about the day it was promised for: then a single word in common with the promise is enough, for a mail
 * that hands over says little of what was called how. What was reviewed comes back under its own name: there it is a word
 * of the mail in which it was promised.
 */
function isTimely(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  if (!commitment.due || fact.attachments.length === 0) return false;
  const day = dayOf(fact.sentAt, after.zone);
  const isNear = day >= addDays(commitment.due.on, -GRACE_DAYS) && day <= addDays(commitment.due.on, GRACE_DAYS);
  return (
    isNear &&
    (commitment.kind === "review" ? shared(commitment, fact, after) : overlap(commitment.terms, fact.terms)) > 0
  );
}

/** Days around the one that was named. Chosen: a weekend lies between Friday and Monday. */
const GRACE_DAYS = 3;

/** Without what is no news to promises of this kind in these words; where there are none, every mail is news. */
function partFor({ kind, terms }: Commitment, sequel: Sequel, isNew: (fact: Fact) => boolean): Sequel {
  return terms.length === 0 ? sequel : sequel.part(`new to ${kind}: ${terms.join(" ")}`, isNew);
}

function hands(fact: Fact): boolean {
  return fact.attachments.length > 0 || fact.links > 0 || fact.delivers;
}

/** Neither asks nor thanks. */
function isTelling(fact: Fact): boolean {
  return !fact.expectsAnswer && !fact.closing;
}

/** Nothing handed over, but a mail of its own about the very matter that neither asks nor thanks. */
function tells(commitment: Commitment, fact: Fact, after: Aftermath): boolean {
  if (!isTelling(fact)) return false;
  const much = shared(commitment, fact, after);
  return much >= CLEARLY || (fact.length >= LETTER && much >= SAME_MATTER && sharesThread(commitment, fact, after));
}

/** From here on a mail is clearly about the same matter; see `overlap`. */
const CLEARLY = 0.3;

/** Done and said so: handed over, or a mail about the very matter that promises nothing more. */
function reported(commitment: Commitment, after: Aftermath): Fact | undefined {
  const isNew = (fact: Fact): boolean => !promisesAgain(commitment, fact, after);
  const open = after.later(commitment).part("open", isOpen);
  return firstLater(
    partFor(commitment, open, isNew).near(),
    commitment,
    (fact) => isOpen(fact) && isNew(fact) && near(commitment, fact, after),
  );
}

/** "I'll ring the nursery and order the tree": a call to somebody else, of which its outcome is told. */
function doneFor(commitment: Commitment, after: Aftermath): Fact | undefined {
  const delivering = after.later(commitment).part("delivering", ({ delivers }) => delivers);
  return firstLater(
    delivering.near(),
    commitment,
    (fact) => fact.delivers && shared(commitment, fact, after) >= SAME_MATTER,
  );
}

/** A later mail to the person in the thread or about the matter that holds nothing back any more. */
function spokenTo(commitment: Commitment, after: Aftermath, atLeast: number): Fact | undefined {
  const speaks = (fact: Fact): boolean =>
    isOpen(fact) && after.promises(fact.messageId).every((again) => again.kind !== "reply");
  const speaking = after.later(commitment).part("speaking", speaks);
  const isSpoken = (fact: Fact): boolean => fact.length >= atLeast && speaks(fact);
  const about = firstLater(speaking.near(), commitment, (fact) => isSpoken(fact) && near(commitment, fact, after));
  if (about || commitment.kind !== "reply") return about;
  const asksNothing = (fact: Fact): boolean => !fact.expectsAnswer;
  const settling = speaking.part("asking nothing", asksNothing);
  return firstLater(settling.all(), commitment, (fact) => isSpoken(fact) && asksNothing(fact));
}

/** A mail with the person and somebody new on it. */
function introduced(commitment: Commitment, after: Aftermath): Fact | undefined {
  const party = new Set(commitment.to);
  const isNew = ({ address }: Person): boolean => !party.has(address) && !after.isOwn(address);
  const isJoined = (fact: Fact): boolean => fact.to.some(isNew) || fact.cc.some(isNew);
  const joined = after.later(commitment).part(`joined beside ${commitment.to.join(" ")}`, isJoined);
  return firstLater(joined.all(), commitment, isJoined);
}

/** Either of them speaks of the call or meeting as having been. */
function recalled(commitment: Commitment, after: Aftermath): Fact | undefined {
  const recalls = (fact: Fact): boolean => fact.recalls;
  const recalling = (sequel: Sequel) => sequel.part("recalling", recalls).all();
  return earliest([
    firstLater(recalling(after.later(commitment)), commitment, recalls),
    first(recalling(after.answers(commitment)), recalls),
  ]);
}
