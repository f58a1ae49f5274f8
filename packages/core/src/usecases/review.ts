/**
 * Review: what stands now, and what to suggest. A pure function of what is stored plus `now`: the same input gives the
 * same digest, byte for byte. `review` loads, computes and writes the settled statuses back.
 */
import { addSeconds, dayOf, daysBetween, type Instant } from "../base/time.ts";
import type { Event } from "../calendar/event.ts";
import { meetings } from "../calendar/meeting.ts";
import type { Commitment } from "../commitment/commitment.ts";
import { THRESHOLD } from "../commitment/detect.ts";
import { heed, type Lesson } from "../commitment/lesson.ts";
import { type Change, type Settled, settle } from "../commitment/settlement.ts";
import { type Digest, digest } from "../digest/digest.ts";
import { why } from "../digest/why.ts";
import { type Draft, writeDrafts } from "../draft/draft.ts";
import type { Locale } from "../locales/contract.ts";
import { vote } from "../locales/language.ts";
import { terms } from "../locales/terms.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Store } from "../store/store.ts";
import { choose, OLDER_DAYS } from "../suggestion/choice.ts";
import { type Meetup, meetups } from "../suggestion/meetup.ts";
import type { Suggestion, WithheldReason } from "../suggestion/suggestion.ts";
import { type Awaited, awaitingReplies, owedReplies } from "../thread/awaited.ts";
import { correspondence } from "../thread/correspondence.ts";
import { waive } from "../thread/waiver.ts";
import { aftermathOf } from "./aftermath.ts";
import { type Exchange, exchangeWith } from "./exchange.ts";
import { peopleOf, settingOf } from "./relations.ts";

export interface Settings {
  /** Whole local days after which an unanswered mail shows: product defaults 2 and 3. */
  readonly owedAfterDays: number;
  readonly awaitingAfterDays: number;
}

export interface Stored {
  readonly facts: readonly Fact[];
  readonly commitments: readonly Commitment[];
  readonly events: readonly Event[];
  /** Mail of which only the nature was kept, counted. */
  readonly counters: Readonly<Record<string, number>>;
  /** What the owner taught, the newest first; absent: nothing. */
  readonly lessons?: readonly Lesson[];
  readonly ownerKey: Uint8Array;
}

export interface Review {
  readonly commitments: readonly Settled[];
  readonly owed: readonly Awaited[];
  readonly awaiting: readonly Awaited[];
  readonly meetups: readonly Meetup[];
  readonly suggestions: readonly (Suggestion & { readonly why: string; readonly draft: Draft })[];
  readonly withheld: Readonly<Partial<Record<WithheldReason, number>>>;
  readonly held: Held;
  readonly lessons: readonly Lesson[];
  readonly digest: Digest;
  /** Who an address is, by the newest name it gave itself. */
  readonly person: (address: string) => Person;
  /** When the owner was last in touch with them. */
  readonly exchange: (person: Person) => Exchange;
  /** Statuses that follow from what is stored; `review` writes them. */
  readonly changes: readonly Change[];
}

/** What was found and not suggested, as far as it can be named; the rest is counted in `withheld`. */
export interface Held {
  readonly older: readonly Commitment[];
  /** What may be a promise of the owner and may not, the newest first. */
  readonly lowConfidence: readonly Commitment[];
  readonly overSeven: readonly (Suggestion & { readonly why: string })[];
  /** What the owner said is wrong, and what is worded like it: promises, the newest first, and mails. */
  readonly taught: { readonly commitments: readonly Commitment[]; readonly mails: readonly Awaited[] };
}

export interface ReviewInput {
  readonly owner: Owner;
  readonly locales: readonly Locale[];
  readonly now: Instant;
  readonly settings: Settings;
}

/** Facts older than this take no part: every open question and every proof that matters is younger. Chosen. */
const HORIZON_DAYS = 400;

/** Safe to repeat: a second run finds nothing more to change. */
export async function review(input: ReviewInput & { readonly store: Store }): Promise<Review> {
  const { store, now } = input;
  const since = addSeconds(now, -HORIZON_DAYS * 86_400);
  const result = reviewStored(
    {
      facts: await store.facts({ since }),
      commitments: await store.commitments(),
      events: await store.events(),
      counters: await store.counters(),
      lessons: await store.lessons(),
      ownerKey: store.ownerKey,
    },
    input,
  );
  await store.settle(result.changes);
  return result;
}

export function reviewStored(stored: Stored, input: ReviewInput): Review {
  const { owner, locales, now, settings } = input;
  const lessons = stored.lessons ?? [];
  const mail = correspondence(stored.facts.filter((fact) => fact.sentAt <= now));
  const met = meetings(stored.events, owner, (text) => termsOf(text, locales));
  const scope = { mail, meetings: met, owner, now };
  const person = peopleOf(mail);
  const made = stored.commitments.filter((commitment) => commitment.madeAt <= now);
  const heeded = heed(made, lessons, locales);
  const sure = heeded.commitments.filter(({ confidence }) => confidence >= THRESHOLD);
  const { standing, changes } = settle(sure, aftermathOf({ ...scope, commitments: sure, person }));
  const waivers = lessons.filter((lesson) => lesson.says === "no_answer_needed");
  const owed = waive(owedReplies(scope, settings.owedAfterDays), waivers, locales);
  const awaiting = waive(awaitingReplies(scope, settings.awaitingAfterDays), waivers, locales);
  const near = meetups({ facts: mail.facts, events: stored.events, owner, now });
  const setting = (contact: string, messageId: string) => settingOf(mail, owner, contact, messageId);
  const chosen = choose({
    owner,
    now,
    commitments: standing,
    owed: owed.waiting,
    awaiting: awaiting.waiting,
    meetups: near,
    mail,
    person,
    setting,
    ownerKey: stored.ownerKey,
  });
  const drafts = writeDrafts(chosen.suggestions, owner, locales);
  const suggestions = chosen.suggestions.flatMap((suggestion, at) => {
    const draft = drafts[at];
    return draft ? [{ ...suggestion, why: why(suggestion, owner, now, locales), draft }] : [];
  });
  const held: Held = {
    older: chosen.older,
    lowConfidence: recent(heeded.commitments.filter(isFaint), owner, now),
    overSeven: chosen.overSeven.map((suggestion) => ({ ...suggestion, why: why(suggestion, owner, now, locales) })),
    taught: { commitments: recent(heeded.taught, owner, now), mails: [...owed.waived, ...awaiting.waived] },
  };
  const withheld = { ...countsOf(held), ...countersOf(stored.counters) };
  const kept = keptThisWeek(standing, owner, now).map(({ commitment }) => ({
    contactName: person(commitment.to[0] ?? "").name || (commitment.to[0] ?? ""),
    quote: commitment.quote,
    at: commitment.proof?.at ?? commitment.madeAt,
  }));
  return {
    commitments: standing,
    owed: owed.waiting,
    awaiting: awaiting.waiting,
    meetups: near,
    suggestions,
    withheld,
    held,
    lessons,
    digest: digest({ owner, now, suggestions, kept, learned: lessons, withheld, faults: [] }, locales),
    person,
    exchange: (contact) => exchangeWith(contact, scope),
    changes,
  };
}

function termsOf(text: string, locales: readonly Locale[]): readonly string[] {
  const [first] = locales;
  return first ? terms(text, vote(text, locales, first), 30) : [];
}

/** The owner's words that may be a promise and may not. */
function isFaint({ by, confidence }: Commitment): boolean {
  return by === "owner" && confidence < THRESHOLD;
}

/** As old as a first digest looks back, the newest first. */
function recent(made: readonly Commitment[], owner: Owner, now: Instant): readonly Commitment[] {
  const today = dayOf(now, owner.zone);
  return made
    .filter(({ madeAt }) => daysBetween(dayOf(madeAt, owner.zone), today) <= OLDER_DAYS)
    .sort((a, b) => (a.madeAt > b.madeAt ? -1 : a.madeAt < b.madeAt ? 1 : a.quote < b.quote ? -1 : 1));
}

function countsOf({ older, lowConfidence, overSeven, taught }: Held): Partial<Record<WithheldReason, number>> {
  const counts = {
    older: older.length,
    low_confidence: lowConfidence.length,
    over_seven: overSeven.length,
    taught: taught.commitments.length + taught.mails.length,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** The natures that count as withheld, by the product's reasons. */
const WITHHELD_BY_NATURE: Readonly<Record<string, WithheldReason>> = {
  list: "list",
  bulk: "bulk",
  machine: "machine",
  calendar: "machine",
  bounce: "machine",
};

function countersOf(counters: Readonly<Record<string, number>>): Partial<Record<WithheldReason, number>> {
  const withheld: Partial<Record<WithheldReason, number>> = {};
  for (const [nature, count] of Object.entries(counters)) {
    const reason = WITHHELD_BY_NATURE[nature];
    if (reason && count > 0) withheld[reason] = (withheld[reason] ?? 0) + count;
  }
  return withheld;
}

function keptThisWeek(standing: readonly Settled[], owner: Owner, now: Instant): readonly Settled[] {
  const today = dayOf(now, owner.zone);
  return standing.filter(
    ({ commitment: { by, status, proof } }) =>
      by === "owner" && status === "kept" && proof && daysBetween(dayOf(proof.at, owner.zone), today) < 7,
  );
}
