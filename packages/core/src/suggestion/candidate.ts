/** Candidates: each finding that is worth a word now, with what to do about it and how much it matters. */
import { type Day, dayOf, daysBetween } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import { overlap } from "../locales/terms.ts";
import { tracesOf } from "../locales/traces.ts";
import type { Owner } from "../mail/owner.ts";
import { type Awaited, questionIn, SAME_MATTER } from "../thread/awaited.ts";
import type { Correspondence } from "../thread/correspondence.ts";
import type { Meetup } from "./meetup.ts";
import type { Evidence, Strategy, SuggestionType } from "./suggestion.ts";

export interface Candidate {
  readonly contact: string;
  readonly type: SuggestionType;
  readonly strategy: Strategy;
  readonly messageId: string;
  readonly evidence: Evidence;
  readonly weight: number;
}

/** A due date this near is worth a warning before it passes. Chosen: a week, the digest's rhythm. */
export const WARN_DAYS = 7;
/** Days an undated promise may rest before it is brought up: a thing, and a soft "let's stay in touch". Chosen. */
export const PATIENCE_DAYS = { thing: 5, soft: 28 } as const;
/** Late from here on: a word of apology belongs in the draft. Chosen: three days late with a promise, a week with a reply. */
export const APOLOGY_DAYS = { promise: 3, reply: 7 } as const;
/** Days a contact has beyond the day they named, and for what they named no day for. Chosen: more than one gives oneself. */
export const THEIR_DAYS = { dated: 3, undated: 14 } as const;
/**
 * How sure a promise of somebody else must be before they are reminded of it: to be held to what one never said is
 * worse than to be spared a reminder. Chosen on the development mailboxes.
 */
export const SURE = 0.985;

export function fromPromise(commitment: Commitment, today: Day, { zone }: Owner): readonly Candidate[] {
  const contact = commitment.to[0];
  if (!contact) return [];
  const rested = daysBetween(dayOf(commitment.madeAt, zone), today);
  const daysLate = commitment.due && daysBetween(commitment.due.on, today);
  const soft = commitment.kind === "stay_in_touch";
  if (daysLate === undefined ? rested < (soft ? PATIENCE_DAYS.soft : PATIENCE_DAYS.thing) : daysLate < -WARN_DAYS)
    return [];
  const late = daysLate !== undefined && daysLate >= APOLOGY_DAYS.promise && !soft;
  const type = late ? "apology" : soft || commitment.kind === "reply" ? "follow_up" : "delivery";
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
      messageId: commitment.messageId,
      weight: soft ? urgency - 25 : urgency,
      evidence: { type: "commitment", ...promisedIn(commitment, daysLate) },
    },
  ];
}

/** A contact's own promise, once it is late by more than a little and they have not come back to it themselves. */
export function fromTheirPromise(
  commitment: Commitment,
  today: Day,
  { zone }: Owner,
  mail: Correspondence,
): readonly Candidate[] {
  const { from, messageId, kind, confidence, madeAt, due } = commitment;
  if (kind === "stay_in_touch" || confidence < SURE) return [];
  const daysLate = due && daysBetween(due.on, today);
  const beyond =
    daysLate === undefined ? daysBetween(dayOf(madeAt, zone), today) - THEIR_DAYS.undated : daysLate - THEIR_DAYS.dated;
  if (beyond < 0 || !isKnown(from, mail) || isAway(from, today, mail) || cameBack(commitment, mail)) return [];
  return [
    {
      contact: from,
      type: "follow_up",
      strategy: "listen",
      messageId,
      weight: 58 - Math.min(30, beyond / 3),
      evidence: { type: "promised", ...promisedIn(commitment, daysLate) },
    },
  ];
}

function promisedIn({ id, messageId, quote, kind, madeAt, due }: Commitment, daysLate: number | undefined) {
  const dates = due && daysLate !== undefined ? { dueOn: due.on, daysLate } : {};
  return { commitmentId: id, messageId, quote, kind, madeAt, ...dates };
}

/** What a stranger announces in a letter that nobody answered is an approach, not a promise between two. */
function isKnown(address: string, mail: Correspondence): boolean {
  return mail.lineTo(address).facts.length > 0;
}

function isAway(address: string, today: Day, mail: Correspondence): boolean {
  const backOn = mail.absences(address).at(-1)?.backOn;
  return backOn !== undefined && backOn >= today;
}

/** Have they written since about it, in its thread or in its words? A word of thanks says nothing of it. */
function cameBack({ messageId, from, madeAt, terms }: Commitment, mail: Correspondence): boolean {
  const thread = mail.threadOf(messageId);
  for (const fact of mail.lineFrom(from).near({ traces: tracesOf(terms), thread: thread?.id }, madeAt)) {
    const isInThread = thread !== undefined && mail.threadOf(fact.messageId) === thread;
    if (!fact.closing && (isInThread || overlap(terms, fact.terms) >= SAME_MATTER.ownMail)) return true;
  }
  return false;
}

export function fromOwed({ fact, contact, days }: Awaited): Candidate {
  const late = days >= APOLOGY_DAYS.reply;
  return {
    contact: contact.address,
    type: late ? "apology" : "follow_up",
    strategy: late ? "correct" : "listen",
    messageId: fact.messageId,
    evidence: { type: "owed", ...askedIn(fact, days) },
    weight: 80 - Math.min(40, days / 2),
  };
}

export function fromAwaiting({ fact, contact, days, backOn }: Awaited, today: Day): readonly Candidate[] {
  if (backOn && backOn >= today) return []; // they said when they are back: no nudge before
  return [
    {
      contact: contact.address,
      type: "follow_up",
      strategy: "listen",
      messageId: fact.messageId,
      evidence: { type: "awaiting", ...askedIn(fact, days), ...(backOn ? { backOn } : {}) },
      weight: 60 - Math.min(30, days / 3),
    },
  ];
}

function askedIn(fact: Awaited["fact"], days: number) {
  return { messageId: fact.messageId, question: questionIn(fact), askedAt: fact.sentAt, days };
}

export function fromMeetup(meetup: Meetup, today: Day): Candidate {
  const { contact, reason, city, startOn, endOn, eventSummary, slots, messageId } = meetup;
  return {
    contact,
    type: "meetup",
    strategy: "meet",
    messageId,
    evidence: { type: "meetup", reason, city, startOn, endOn, eventSummary, slots: [...slots] },
    weight: 50 - Math.max(0, daysBetween(today, startOn)) / 2,
  };
}
