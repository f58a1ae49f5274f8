/**
 * The findings as a person reads them: sections of entries in the owner's language. The page and the terminal both show
 * these, so that they never say different things. Pure.
 */
import { type Day, dayOf, daysBetween, type Instant, timeOf } from "@dran/core/base/time.ts";
import type { Commitment } from "@dran/core/commitment/commitment.ts";
import type { Settled } from "@dran/core/commitment/settlement.ts";
import { quoted } from "@dran/core/draft/clean.ts";
import type { Draft } from "@dran/core/draft/draft.ts";
import { dayWords, partsOf } from "@dran/core/draft/letter.ts";
import { raise } from "@dran/core/draft/template.ts";
import type { Locale } from "@dran/core/locales/index.ts";
import { cityName } from "@dran/core/locales/places/cities.ts";
import type { Person } from "@dran/core/mail/fact.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import { SURE } from "@dran/core/suggestion/candidate.ts";
import type { Meetup } from "@dran/core/suggestion/meetup.ts";
import type { Evidence, Suggestion } from "@dran/core/suggestion/suggestion.ts";
import type { Awaited } from "@dran/core/thread/awaited.ts";
import type { Review } from "@dran/core/usecases/review.ts";
import { type Wording, wordingOf } from "./wording/index.ts";

export interface Entry {
  readonly name: string;
  /** Bare address; "" where the name is one. */
  readonly address: string;
  /** Somebody's own words, in their quotation marks; "" when there are none. */
  readonly quote: string;
  /** When, since when, why: one line. */
  readonly notes: string;
  /** True when a day that was named has passed. */
  readonly isLate: boolean;
  readonly slots: readonly string[];
  /** Of the suggestion that rests on it, where there is one. */
  readonly draft?: Draft;
}

export type SectionName = keyof Wording["nothing"];

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  /** Said where there are no entries. */
  readonly nothing: string;
  readonly entries: readonly Entry[];
}

export interface View {
  readonly owner: Owner;
  readonly locale: Locale;
  readonly now: Instant;
  readonly review: Review;
}

/** Characters shown of somebody's words. */
const QUOTE_LIMIT = 280;

/** Kept promises are shown for a month; all of them stay stored. */
const KEPT_SHOWN_DAYS = 31;

export function sectionsOf(view: View): readonly Section[] {
  const { review } = view;
  const teller = tell(view);
  const promises = review.commitments.filter(({ commitment: { by } }) => by === "owner");
  const kept = promises.filter(({ commitment: { status, proof } }) => status === "kept" && teller.isRecent(proof?.at));
  const open = promises.filter(isOpen);
  const theirs = review.commitments.filter(
    ({ commitment: { by, confidence } }) => by === "contact" && confidence >= SURE,
  );
  const entries: Readonly<Record<SectionName, readonly Entry[]>> = {
    suggestions: review.suggestions.map(teller.suggestion),
    promises: [...open].sort(byUrgency).map(teller.promise),
    owed: review.owed.map(teller.waiting),
    awaiting: review.awaiting.map(teller.waiting),
    promised: theirs.filter(isOpen).sort(byUrgency).map(teller.promise),
    meetups: review.meetups.map(teller.meetup),
    kept: [...kept].sort(byProof).map(teller.promise),
  };
  const wording = wordingOf(view.locale);
  return ORDER.map((name) => ({
    name,
    title: wording.sections[name],
    nothing: wording.nothing[name],
    entries: entries[name],
  }));
}

const ORDER: readonly SectionName[] = ["suggestions", "promises", "owed", "awaiting", "promised", "meetups", "kept"];

/** What was found and not shown, in the words of the digest, one for each reason; "" when there is nothing. */
export function withheldOf({ review }: View): string {
  return raise(review.digest.withheld.join(", "));
}

/** "Tuesday 10 March": the day the findings are as of. */
export function asOf({ now, owner, locale }: View): string {
  return locale.phrases.calendar.weekday(partsOf(dayOf(now, owner.zone)));
}

/** "You are in Vienna from 18 to 20 March (…)." */
export function reasonToMeet(
  { reason, city, startOn, endOn, eventSummary }: Meetup,
  { code, phrases }: Locale,
): string {
  const days = phrases.calendar.span(partsOf(startOn), partsOf(endOn));
  const place = cityName(city, code);
  return reason === "visit" ? phrases.why.visit(days, place) : phrases.why[reason](days, place, eventSummary);
}

function isOpen({ commitment: { status } }: Settled): boolean {
  return status === "open" || status === "snoozed";
}

/** Dated ones first, the earliest day leading; undated ones after them, the newest promise first. */
function byUrgency({ commitment: a }: Settled, { commitment: b }: Settled): number {
  const [dueA, dueB] = [a.due?.on ?? "9999", b.due?.on ?? "9999"];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.madeAt > b.madeAt ? -1 : 1;
}

function byProof({ commitment: a }: Settled, { commitment: b }: Settled): number {
  return (a.proof?.at ?? "") > (b.proof?.at ?? "") ? -1 : 1;
}

interface Teller {
  readonly isRecent: (at: Instant | undefined) => boolean;
  readonly suggestion: (suggestion: Review["suggestions"][number]) => Entry;
  readonly promise: (settled: Settled) => Entry;
  readonly waiting: (awaited: Awaited) => Entry;
  readonly meetup: (meetup: Meetup) => Entry;
}

/** Entries in the owner's language and zone. */
function tell({ owner, locale, now, review }: View): Teller {
  const { calendar, digest, letter } = locale.phrases;
  const wording = wordingOf(locale);
  const today = dayOf(now, owner.zone);
  const day = (on: Day): string => dayWords(on, today, locale);
  const dayAt = (at: Instant): string => day(dayOf(at, owner.zone));
  const quote = (words: string): string => quoted(words, QUOTE_LIMIT, letter);
  const draftOn = (rests: (evidence: Evidence, suggestion: Suggestion) => boolean): { draft?: Draft } => {
    const found = review.suggestions.find((suggestion) => suggestion.evidence.some((each) => rests(each, suggestion)));
    return found ? { draft: found.draft } : {};
  };
  const slot = ({ startAt }: { startAt: Instant }): string =>
    calendar.slot(partsOf(dayOf(startAt, owner.zone)), timeOf(startAt, owner.zone));
  return {
    isRecent: (at) => at !== undefined && daysBetween(dayOf(at, owner.zone), today) <= KEPT_SHOWN_DAYS,
    suggestion: ({ contact, contactName, why: reason, strategy, draft }) => ({
      ...entry({ name: contactName, address: contact }),
      notes: line(reason, digest.strategies[strategy]),
      draft,
    }),
    promise: ({ commitment, also }) => ({
      ...entry(review.person(counterpartOf(commitment))),
      quote: quote(commitment.quote),
      notes: line(
        wording.promise.madeOn(dayAt(commitment.madeAt)),
        also.length > 0 ? wording.promise.again(also.length) : "",
        statusOf(commitment, wording, { today, day, dayAt, weekday: (on) => calendar.weekday(partsOf(on)) }),
      ),
      isLate: commitment.status === "open" && commitment.due !== undefined && commitment.due.on < today,
      ...draftOn((evidence) => "commitmentId" in evidence && evidence.commitmentId === commitment.id),
    }),
    waiting: ({ fact, contact, days, backOn }) => ({
      ...entry(contact),
      quote: quote(fact.question ?? fact.subject),
      notes: line(wording.askedOn(dayAt(fact.sentAt), days), backOn ? wording.backOn(day(backOn)) : ""),
      ...draftOn((evidence) => "askedAt" in evidence && evidence.messageId === fact.messageId),
    }),
    meetup: (meetup) => ({
      ...entry(review.person(meetup.contact)),
      notes: line(reasonToMeet(meetup, locale)),
      slots: meetup.slots.map(slot),
      ...draftOn((evidence, { contact }) => evidence.type === "meetup" && contact === meetup.contact),
    }),
  };
}

function counterpartOf({ by, from, to }: Commitment): string {
  return by === "owner" ? (to[0] ?? "") : from;
}

function entry({ name, address }: Person): Entry {
  return { name: name || address, address: name ? address : "", quote: "", notes: "", isLate: false, slots: [] };
}

function line(...notes: readonly string[]): string {
  return raise(notes.filter(Boolean).join(" · "));
}

interface Days {
  readonly today: Day;
  readonly day: (on: Day) => string;
  readonly dayAt: (at: Instant) => string;
  readonly weekday: (on: Day) => string;
}

function statusOf({ status, proof, due, snoozedUntil }: Commitment, { promise }: Wording, days: Days): string {
  if (status === "dismissed") return promise.dismissed;
  if (status === "snoozed") return snoozedUntil ? promise.snoozedUntil(days.day(snoozedUntil)) : promise.snoozed;
  if (status === "kept" && proof) {
    return proof.type === "message"
      ? promise.keptByMessage(days.dayAt(proof.at))
      : promise.keptByEvent(days.dayAt(proof.at));
  }
  if (!due) return promise.undated;
  const late = daysBetween(due.on, days.today);
  if (late === 0) return promise.dueToday;
  return late > 0 ? promise.dueSince(days.day(due.on), late) : promise.dueOn(days.weekday(due.on));
}
