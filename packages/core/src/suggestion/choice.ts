/**
 * From what stands to what is suggested: one suggestion per contact, the most important evidence first, at most seven.
 * What is not shown is counted by its reason, never lost.
 */

import { keyedId } from "../base/ids.ts";
import { type Day, dayOf, daysBetween, type Instant } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Settled } from "../commitment/settlement.ts";
import type { Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Awaited } from "../thread/awaited.ts";
import type { Meetup } from "./meetup.ts";
import type { Evidence, Setting, Strategy, Suggestion, SuggestionType, WithheldReason } from "./suggestion.ts";

/** Items of one digest. A longer list is not read. */
export const MOST = 7;
/** Promises older than this wait on a page of their own ("let them go?"). */
export const OLDER_DAYS = 60;
/** A due date this near is worth a warning before it passes. Chosen: a week, the digest's rhythm. */
export const WARN_DAYS = 7;
/** Days an undated promise may rest before it is brought up: a thing, and a soft "let's stay in touch". Chosen. */
export const PATIENCE_DAYS = { thing: 5, soft: 28 } as const;
/** Late from here on: a word of apology belongs in the draft. Chosen: three days late with a promise, a week with a reply. */
export const APOLOGY_DAYS = { promise: 3, reply: 7 } as const;

export interface Findings {
  readonly owner: Owner;
  readonly now: Instant;
  readonly commitments: readonly Settled[];
  readonly owed: readonly Awaited[];
  readonly awaiting: readonly Awaited[];
  readonly meetups: readonly Meetup[];
  readonly person: (address: string) => Person;
  /** How a draft to the contact about that mail should sound. */
  readonly setting: (contact: string, messageId: string) => Setting;
  readonly ownerKey: Uint8Array;
}

export interface Choice {
  readonly suggestions: readonly Suggestion[];
  readonly withheld: Readonly<Partial<Record<WithheldReason, number>>>;
}

interface Candidate {
  readonly contact: string;
  readonly type: SuggestionType;
  readonly strategy: Strategy;
  readonly messageId: string;
  readonly evidence: Evidence;
  readonly weight: number;
}

export function choose(findings: Findings): Choice {
  const today = dayOf(findings.now, findings.owner.zone);
  const promises = findings.commitments
    .map(({ commitment }) => commitment)
    .filter((commitment) => commitment.by === "owner" && commitment.status === "open");
  const older = promises.filter((commitment) => isOlder(commitment, today, findings.owner));
  const candidates = [
    ...promises
      .filter((commitment) => !older.includes(commitment))
      .flatMap((commitment) => fromPromise(commitment, today, findings)),
    ...findings.owed.map((owed) => fromOwed(owed)),
    ...findings.awaiting.flatMap((awaiting) => fromAwaiting(awaiting, today)),
    ...findings.meetups.map((meetup) => fromMeetup(meetup, today)),
  ];
  const all = byContact(candidates).map((group) => merge(group, findings));
  const shown = topSeven(all);
  const withheld = { older: older.length, over_seven: all.length - shown.length };
  return {
    suggestions: shown,
    withheld: Object.fromEntries(Object.entries(withheld).filter(([, count]) => count > 0)),
  };
}

function isOlder(commitment: Commitment, today: Day, owner: Owner): boolean {
  const since =
    commitment.due && commitment.due.on > dayOf(commitment.madeAt, owner.zone)
      ? commitment.due.on
      : dayOf(commitment.madeAt, owner.zone);
  return daysBetween(since, today) > OLDER_DAYS;
}

function fromPromise(commitment: Commitment, today: Day, { owner }: Findings): readonly Candidate[] {
  const contact = commitment.to[0];
  if (!contact) return [];
  const rested = daysBetween(dayOf(commitment.madeAt, owner.zone), today);
  const daysLate = commitment.due && daysBetween(commitment.due.on, today);
  const soft = commitment.kind === "stay_in_touch";
  if (daysLate === undefined ? rested < (soft ? PATIENCE_DAYS.soft : PATIENCE_DAYS.thing) : daysLate < -WARN_DAYS)
    return [];
  const late = daysLate !== undefined && daysLate >= APOLOGY_DAYS.promise && !soft;
  const { id: commitmentId, messageId, quote, kind, madeAt } = commitment;
  const dates = commitment.due && daysLate !== undefined ? { dueOn: commitment.due.on, daysLate } : {};
  const type = late ? "apology" : soft || kind === "reply" ? "follow_up" : "delivery";
  const strategy = late ? "correct" : soft ? "good_mood" : "deliver";
  // Near its date a promise matters most; it fades slowly once late, and starts low while its date is ahead.
  const urgency =
    daysLate === undefined
      ? 40 - Math.min(20, rested / 3)
      : daysLate < 0
        ? 85 + 2 * daysLate
        : 95 - Math.min(30, daysLate / 2);
  return [
    {
      contact,
      type,
      strategy,
      messageId,
      weight: soft ? urgency - 25 : urgency,
      evidence: { type: "commitment", commitmentId, messageId, quote, kind, madeAt, ...dates },
    },
  ];
}

function fromOwed({ fact, contact, days }: Awaited): Candidate {
  const late = days >= APOLOGY_DAYS.reply;
  const evidence: Evidence = {
    type: "owed",
    messageId: fact.messageId,
    question: fact.question ?? fact.subject,
    askedAt: fact.sentAt,
    days,
  };
  return {
    contact: contact.address,
    type: late ? "apology" : "follow_up",
    strategy: late ? "correct" : "listen",
    messageId: fact.messageId,
    evidence,
    weight: 80 - Math.min(40, days / 2),
  };
}

function fromAwaiting({ fact, contact, days, backOn }: Awaited, today: Day): readonly Candidate[] {
  if (backOn && backOn >= today) return []; // they said when they are back: no nudge before
  const evidence: Evidence = {
    type: "awaiting",
    messageId: fact.messageId,
    question: fact.question ?? fact.subject,
    askedAt: fact.sentAt,
    days,
    ...(backOn ? { backOn } : {}),
  };
  return [
    {
      contact: contact.address,
      type: "follow_up",
      strategy: "listen",
      messageId: fact.messageId,
      evidence,
      weight: 60 - Math.min(30, days / 3),
    },
  ];
}

function fromMeetup(meetup: Meetup, today: Day): Candidate {
  const { reason, city, startOn, endOn, eventSummary, slots, messageId } = meetup;
  const evidence: Evidence = { type: "meetup", reason, city, startOn, endOn, eventSummary, slots: [...slots] };
  return {
    contact: meetup.contact,
    type: "meetup",
    strategy: "meet",
    messageId,
    evidence,
    weight: 50 - Math.max(0, daysBetween(today, startOn)) / 2,
  };
}

function byContact(candidates: readonly Candidate[]): readonly (readonly [Candidate, ...Candidate[]])[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of [...candidates].sort(byWeight)) {
    const group = groups.get(candidate.contact);
    if (group) group.push(candidate);
    else groups.set(candidate.contact, [candidate]);
  }
  return [...groups.values()];
}

/** One person, one nudge: the strongest leads, up to two more stand beside it, and each adds a little weight. */
function merge([first, ...rest]: readonly [Candidate, ...Candidate[]], findings: Findings): Suggestion {
  const { contact, type, strategy, messageId } = first;
  return {
    id: keyedId(findings.ownerKey, "suggestion", type, contact, messageId),
    type,
    strategy,
    contact,
    contactName: findings.person(contact).name,
    messageId,
    evidence: [first.evidence, ...rest.slice(0, 2).map(({ evidence }) => evidence)],
    setting: findings.setting(contact, messageId),
    weight: first.weight + 5 * Math.min(2, rest.length),
  };
}

/** The seven heaviest; the last place goes to a meetup when none made it, since trust grows fastest face to face. */
function topSeven(all: readonly Suggestion[]): readonly Suggestion[] {
  const sorted = [...all].sort(byWeight);
  const top = sorted.slice(0, MOST);
  const meetup = sorted.slice(MOST).find(({ type }) => type === "meetup");
  return meetup && !top.some(({ type }) => type === "meetup") ? [...top.slice(0, MOST - 1), meetup] : top;
}

function byWeight(a: { weight: number; contact: string }, b: { weight: number; contact: string }): number {
  return b.weight - a.weight || (a.contact < b.contact ? -1 : 1);
}
