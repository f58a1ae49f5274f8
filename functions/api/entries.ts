/**
 * Findings as entries a person reads: who, whose words, since when, in the owner's language and zone. Pure.
 */
import { sha256 } from "@dran/core/base/ids.ts";
import { type Day, dayOf, daysBetween, type Instant, timeOf } from "@dran/core/base/time.ts";
import type { Commitment } from "@dran/core/commitment/commitment.ts";
import { counterpartOf, type Lesson } from "@dran/core/commitment/lesson.ts";
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
import { type Awaited, questionIn } from "@dran/core/thread/awaited.ts";
import type { Review } from "@dran/core/usecases/review.ts";
import { type Wording, wordingOf } from "./wording/index.ts";

export interface View {
  readonly owner: Owner;
  readonly locale: Locale;
  readonly now: Instant;
  readonly review: Review;
}

export interface Entry {
  readonly name: string;
  /** Bare address; "" where the name is one. */
  readonly address: string;
  /** The bare address, always: whose page it stands on. */
  readonly contact: string;
  /** The same for the same finding in every review; see `look.ts`. */
  readonly mark: string;
  /** Somebody's own words, in their quotation marks; "" when there are none. */
  readonly quote: string;
  /** When, since when, why: one line. */
  readonly notes: string;
  /** True when a day that was named has passed. */
  readonly isLate: boolean;
  readonly slots: readonly string[];
  /** What can be said of it when it is wrong: that of a promise, or that of a mail that waits. */
  readonly takes?: "promise" | "answer";
  /** Of the suggestion that rests on it, where there is one. */
  readonly draft?: Draft;
}

/** Characters shown of somebody's words. */
const QUOTE_LIMIT = 280;

export interface Teller {
  readonly suggestion: (suggestion: Suggestion & { readonly why: string; readonly draft?: Draft }) => Entry;
  readonly promise: (settled: Settled) => Entry;
  /** Of words that may be a promise and may not. */
  readonly perhaps: (commitment: Commitment) => Entry;
  readonly waiting: (awaited: Awaited) => Entry;
  readonly meetup: (meetup: Meetup) => Entry;
}

/** Entries in the owner's language and zone. */
export function tell({ owner, locale, now, review }: View): Teller {
  const { calendar, digest, letter } = locale.phrases;
  const wording = wordingOf(locale);
  const today = dayOf(now, owner.zone);
  const day = (on: Day): string => dayWords(on, today, locale);
  const dayAt = (at: Instant): string => day(dayOf(at, owner.zone));
  const days: Days = { today, day, dayAt, weekday: (on) => calendar.weekday(partsOf(on)) };
  const quote = (words: string): string => quoted(words, QUOTE_LIMIT, letter);
  const draftOn = (rests: (evidence: Evidence, suggestion: Suggestion) => boolean): { draft?: Draft } => {
    const found = review.suggestions.find((suggestion) => suggestion.evidence.some((each) => rests(each, suggestion)));
    return found ? { draft: found.draft } : {};
  };
  const slot = ({ startAt }: { startAt: Instant }): string =>
    calendar.slot(partsOf(dayOf(startAt, owner.zone)), timeOf(startAt, owner.zone));
  const promised = (commitment: Commitment, notes: string): Entry => ({
    ...entry(review.person(counterpartOf(commitment)), markOf.commitment(commitment)),
    quote: quote(commitment.quote),
    notes,
  });
  return {
    suggestion: ({ id, contact, contactName, why: reason, strategy, draft }) => ({
      ...entry({ name: contactName, address: contact }, markOf.suggestion(id)),
      notes: line(reason, digest.strategies[strategy]),
      ...(draft ? { draft } : {}),
    }),
    promise: ({ commitment, also }) => ({
      ...promised(
        commitment,
        line(
          wording.promise.madeOn(dayAt(commitment.madeAt)),
          also.length > 0 ? wording.promise.again(also.length) : "",
          statusOf(commitment, wording, days),
          commitment.by === "contact" && commitment.confidence < SURE ? wording.promise.unsure : "",
        ),
      ),
      ...(commitment.status === "open" || commitment.status === "snoozed" ? { takes: "promise" } : {}),
      isLate: commitment.status === "open" && commitment.due !== undefined && commitment.due.on < today,
      ...draftOn((evidence) => "commitmentId" in evidence && evidence.commitmentId === commitment.id),
    }),
    perhaps: (commitment) => ({
      ...promised(commitment, line(wording.promise.perhapsOn(dayAt(commitment.madeAt)))),
      takes: "promise",
    }),
    waiting: ({ fact, contact, days: ago, backOn }) => ({
      ...entry(contact, markOf.waiting(fact)),
      quote: quote(questionIn(fact)),
      notes: line(wording.askedOn(dayAt(fact.sentAt), ago), backOn ? wording.backOn(day(backOn)) : ""),
      takes: "answer",
      ...draftOn((evidence) => "askedAt" in evidence && evidence.messageId === fact.messageId),
    }),
    meetup: (meetup) => ({
      ...entry(review.person(meetup.contact), markOf.meetup(meetup)),
      notes: line(reasonToMeet(meetup, locale)),
      slots: meetup.slots.map(slot),
      ...draftOn((evidence, { contact }) => evidence.type === "meetup" && contact === meetup.contact),
    }),
  };
}

/** Names a finding by what it is, short enough to remember many. */
export const markOf = {
  commitment: ({ id }: Commitment) => mark("commitment", id),
  waiting: ({ messageId }: Awaited["fact"]) => mark("waiting", messageId),
  meetup: ({ contact, city, startOn }: Meetup) => mark("meetup", contact, city, startOn),
  suggestion: (id: string) => mark("suggestion", id),
  lesson: ({ id }: Pick<Lesson, "id">) => mark("lesson", id),
} as const;

function mark(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 12);
}

/** Names a contact in an address of the page, without saying who it is. */
export function tagOf(contact: string): string {
  return sha256(contact).slice(0, 12);
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

function entry({ name, address }: Person, marked: string): Entry {
  return {
    name: name || address,
    address: name ? address : "",
    contact: address,
    mark: marked,
    quote: "",
    notes: "",
    isLate: false,
    slots: [],
  };
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

function statusOf({ by, status, proof, due, snoozedUntil }: Commitment, { promise }: Wording, days: Days): string {
  if (status === "dismissed") return promise.dismissed;
  if (status === "snoozed") return snoozedUntil ? promise.snoozedUntil(days.day(snoozedUntil)) : promise.snoozed;
  if (status === "kept" && proof) {
    const keptByMessage = by === "owner" ? promise.keptByMessage : promise.keptByTheirMessage;
    return (proof.type === "message" ? keptByMessage : promise.keptByEvent)(days.dayAt(proof.at));
  }
  if (!due) return promise.undated;
  const late = daysBetween(due.on, days.today);
  if (late === 0) return promise.dueToday;
  return late > 0 ? promise.dueSince(days.day(due.on), late) : promise.dueOn(days.weekday(due.on));
}
