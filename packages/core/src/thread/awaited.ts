/**
 * Whose turn it is: who waits for the owner's answer (owed), and whose answer the owner waits for (awaiting).
 * "Last message" alone is wrong most of the time; what counts is a question that nothing since has answered.
 */
import { type Day, dayOf, daysBetween, type Instant } from "../base/time.ts";
import { type Meeting, meetingsWith } from "../calendar/meeting.ts";
import { overlap } from "../locales/terms.ts";
import { tracesOf } from "../locales/traces.ts";
import { domainOf, isOwn } from "../mail/address.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import { type Correspondence, recipients } from "./correspondence.ts";
import type { Line } from "./line.ts";

export interface Awaited {
  /** The mail that asks. */
  readonly fact: Fact;
  /** Who waits (owed), or who is waited for (awaiting): the first one who has not answered. */
  readonly contact: Person;
  /** Whole local calendar days since the mail. */
  readonly days: number;
  /** The contact said they are away until then. */
  readonly backOn?: Day;
}

/** What a mail asks, as it is shown. */
export function questionIn({ question, subject }: Fact): string {
  return question ?? subject;
}

/**
 * How much shared matter makes a mail outside the thread an answer; see `overlap`. A mail of its own to the asker needs
 * little, one that answers something else must name the matter clearly. Chosen on the development mailboxes.
 */
export const SAME_MATTER = { ownMail: 0.12, elsewhere: 0.3, meeting: 0.2 } as const;

/** Open questions older than this are history, not silence. Chosen: half a year. */
export const FORGOTTEN_DAYS = 180;

interface Scope {
  readonly mail: Correspondence;
  readonly meetings: readonly Meeting[];
  readonly owner: Owner;
  readonly now: Instant;
}

/** Mail that waits for the owner's answer, at least `minDays` local days old; one per contact and thread, newest asked. */
export function owedReplies(scope: Scope, minDays: number): readonly Awaited[] {
  const asks = scope.mail.facts.filter(
    (fact) =>
      fact.direction === "received" &&
      fact.nature === "human" &&
      fact.expectsAnswer &&
      fact.to.some(({ address }) => isOwn(address, scope.owner)) &&
      age(fact, scope) <= FORGOTTEN_DAYS,
  );
  return latest(asks, scope, (fact) => scope.mail.who(fact.from.address))
    .filter((fact) => !answeredByOwner(fact, scope) && !withdrawn(fact, scope) && !coldApproach(fact, scope.mail))
    .map((fact) => ({ fact, contact: fact.from, days: age(fact, scope) }))
    .filter(({ days }) => days >= minDays);
}

/** The owner's own questions that nobody answered, at least `minDays` local days old; the newest per thread. */
export function awaitingReplies(scope: Scope, minDays: number): readonly Awaited[] {
  const asks = scope.mail.facts.filter(
    (fact) =>
      fact.direction === "sent" && fact.nature === "human" && fact.expectsAnswer && age(fact, scope) <= FORGOTTEN_DAYS,
  );
  return latest(asks, scope, (fact) =>
    fact.to
      .map(({ address }) => scope.mail.who(address))
      .sort()
      .join(),
  ).flatMap((fact) => {
    const asked = fact.to.filter(({ address }) => !isOwn(address, scope.owner));
    const reached = asked.filter((person) => !scope.mail.bounced(fact, person.address));
    const contact = reached[0];
    const days = age(fact, scope);
    if (!contact || days < minDays || answeredByContact(fact, reached, scope) || settledByOwner(fact, scope)) return [];
    const backOn = scope.mail.absences(contact.address).findLast((away) => away.sentAt >= fact.sentAt)?.backOn;
    return [{ fact, contact, days, ...(backOn ? { backOn } : {}) }];
  });
}

/** Of several questions of one person in one thread, the newest stands for all. */
function latest(asks: readonly Fact[], scope: Scope, who: (fact: Fact) => string): readonly Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of asks) newest.set(`${scope.mail.threadOf(fact.messageId)?.id} ${who(fact)}`, fact);
  return [...newest.values()];
}

/** In the thread by the owner or somebody of their side, in a new mail that takes it up, or face to face since. */
function answeredByOwner(fact: Fact, scope: Scope): boolean {
  const { mail, owner } = scope;
  const asker = mail.who(fact.from.address);
  const later = (mail.threadOf(fact.messageId)?.facts ?? []).filter(
    (other) => other.sentAt > fact.sentAt && other.nature === "human",
  );
  return (
    later
      .filter((other) => other.direction === "sent" || colleague(other.from, owner))
      .some((other) => recipients(other).some((address) => mail.who(address) === asker)) ||
    isTakenUp(fact, mail.lineTo(fact.from.address), scope) ||
    metSince(fact, fact.from, scope)
  );
}

/** "Hat sich erledigt", "found it": the asker's own later word that closes the matter, also in a mail of its own. */
function withdrawn(fact: Fact, scope: Scope): boolean {
  const { mail } = scope;
  const thread = mail.threadOf(fact.messageId)?.facts ?? [];
  const closes = (other: Fact): boolean => other.sentAt > fact.sentAt && other.closing && isSame(other, fact, mail);
  return thread.some(closes) || isTakenUp(fact, mail.lineFrom(fact.from.address), scope, closes);
}

/** A stranger to whom the owner never wrote sells something, here or further up in the thread. */
function coldApproach(fact: Fact, mail: Correspondence): boolean {
  if (mail.lineTo(fact.from.address).facts.length > 0) return false;
  return (mail.threadOf(fact.messageId)?.facts ?? []).some((other) => other.pitch && isSame(other, fact, mail));
}

/** Did one person write both? */
function isSame(one: Fact, other: Fact, mail: Correspondence): boolean {
  return mail.who(one.from.address) === mail.who(other.from.address);
}

function answeredByContact(fact: Fact, asked: readonly Person[], scope: Scope): boolean {
  const thread = scope.mail.threadOf(fact.messageId)?.facts ?? [];
  const answered = (other: Fact): boolean =>
    other.sentAt > fact.sentAt && other.nature === "human" && other.direction === "received";
  if (thread.some(answered)) return true;
  return asked.some(
    (person) =>
      isTakenUp(fact, scope.mail.lineFrom(person.address), scope, (reply) => isToOwner(reply, scope)) ||
      metSince(fact, person, scope),
  );
}

/** The owner closed it: thanked, or said that it is settled, in a later mail of the thread. */
function settledByOwner(fact: Fact, scope: Scope): boolean {
  const thread = scope.mail.threadOf(fact.messageId)?.facts ?? [];
  return thread.some((other) => other.sentAt > fact.sentAt && other.direction === "sent" && other.closing);
}

/** By a later mail of the line. @param counts which of its mails may take it up; absent: all of them. */
function isTakenUp(question: Fact, line: Line, scope: Scope, counts: (reply: Fact) => boolean = () => true): boolean {
  for (const reply of line.near({ traces: tracesOf(question.terms) }, question.sentAt)) {
    if (counts(reply) && takesUp(question, reply, scope)) return true;
  }
  return false;
}

/** What somebody writes to others, with the owner in Cc, answers nothing. */
function isToOwner(reply: Fact, { owner }: Scope): boolean {
  return reply.to.some(({ address }) => isOwn(address, owner));
}

/** An answer that came as a new mail, or within an answer to something else. */
function takesUp(question: Fact, reply: Fact, scope: Scope): boolean {
  if (reply.nature !== "human") return false;
  const opensThread = scope.mail.threadOf(reply.messageId)?.facts[0] === reply;
  return overlap(question.terms, reply.terms) >= (opensThread ? SAME_MATTER.ownMail : SAME_MATTER.elsewhere);
}

/** A meeting or call since that plausibly answered the question: it is about the same matter. */
function metSince(fact: Fact, contact: Person, scope: Scope): boolean {
  return meetingsWith([contact], scope.meetings).some(
    (meeting) =>
      meeting.startAt > fact.sentAt &&
      meeting.endAt <= scope.now &&
      overlap(fact.terms, meeting.terms) >= SAME_MATTER.meeting,
  );
}

function colleague(person: Person, owner: Owner): boolean {
  const domain = domainOf(person.address);
  return (
    owner.addresses.some((address) => domainOf(address) === domain) &&
    !isOwn(person.address, owner) &&
    !FREE_MAIL.has(domain)
  );
}

/** Sharing one of these says nothing about working together. */
const FREE_MAIL = new Set(
  "gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de outlook.com hotmail.com live.com yahoo.com yahoo.de icloud.com me.com proton.me protonmail.com posteo.de mailbox.org bluewin.ch aon.at freenet.de aol.com btinternet.com".split(
    " ",
  ),
);

function age(fact: Fact, scope: Scope): number {
  return daysBetween(dayOf(fact.sentAt, scope.owner.zone), dayOf(scope.now, scope.owner.zone));
}
