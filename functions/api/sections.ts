/**
 * The findings in sections, in the owner's language. The page and the terminal both show these, so that they never say
 * different things. Pure.
 */
import { dayOf, daysBetween, type Instant } from "@dran/core/base/time.ts";
import type { Commitment } from "@dran/core/commitment/commitment.ts";
import type { Settled } from "@dran/core/commitment/settlement.ts";
import { partsOf } from "@dran/core/draft/letter.ts";
import { raise } from "@dran/core/draft/template.ts";
import { SURE } from "@dran/core/suggestion/candidate.ts";
import { type Entry, tell, type View } from "./entries.ts";
import { type Wording, wordingOf } from "./wording/index.ts";

export { type Entry, reasonToMeet, type View } from "./entries.ts";

export type SectionName = keyof Wording["nothing"];

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  /** Said where there are no entries. */
  readonly nothing: string;
  readonly entries: readonly Entry[];
}

/** Kept promises are shown for a month; all of them stay stored. */
export const KEPT_SHOWN_DAYS = 31;

/** @param keptDays how far back kept promises are listed */
export function sectionsOf(view: View, keptDays = KEPT_SHOWN_DAYS): readonly Section[] {
  const { review } = view;
  const teller = tell(view);
  const promises = review.commitments.filter(({ commitment: { by } }) => by === "owner");
  const theirs = review.commitments.filter(
    ({ commitment: { by, confidence } }) => by === "contact" && confidence >= SURE,
  );
  const kept = promises.filter(
    ({ commitment: { status, proof } }) => status === "kept" && isWithin(keptDays, proof?.at, view),
  );
  const entries: Readonly<Record<SectionName, readonly Entry[]>> = {
    suggestions: review.suggestions.map(teller.suggestion),
    promises: promises.filter(isOpen).sort(byUrgency).map(teller.promise),
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

export interface HeldBack {
  /** What can be named, by its reason. */
  readonly lists: readonly { readonly reason: string; readonly entries: readonly Entry[] }[];
  /** "3 newsletters", "one automatic message": what is only counted. */
  readonly counts: readonly string[];
}

/** Everything withheld, each with its reason; reasons for nothing are left out. */
export function heldBackOf(view: View): HeldBack {
  const { review, locale } = view;
  const { older, lowConfidence, overSeven, taught } = review.held;
  const { held } = wordingOf(locale).page;
  const teller = tell(view);
  const settled = new Map(review.commitments.map((each) => [each.commitment.id, each]));
  const named = new Set(["older", "low_confidence", "over_seven", "taught"]);
  const counted = Object.entries(locale.phrases.digest.reasons).flatMap(([reason, words]) => {
    const count = Object.entries(review.withheld).find(([name]) => name === reason)?.[1] ?? 0;
    return count > 0 && !named.has(reason) ? [words(count)] : [];
  });
  return {
    lists: [
      { reason: held.older, entries: older.map((each) => teller.promise(settled.get(each.id) ?? alone(each))) },
      { reason: held.lowConfidence, entries: lowConfidence.map(teller.perhaps) },
      { reason: held.overSeven, entries: overSeven.map(teller.suggestion) },
      {
        reason: held.taught,
        entries: [
          ...taught.commitments.map((each) => teller.promise(alone(each))),
          ...taught.mails.map(teller.waiting),
        ].map(({ takes: _, ...entry }) => entry),
      },
    ].filter(({ entries }) => entries.length > 0),
    counts: counted,
  };
}

function alone(commitment: Commitment): Settled {
  return { commitment, also: [] };
}

export function isOpen({ commitment: { status } }: Settled): boolean {
  return status === "open" || status === "snoozed";
}

function isWithin(days: number, at: Instant | undefined, { now, owner }: View): boolean {
  return at !== undefined && daysBetween(dayOf(at, owner.zone), dayOf(now, owner.zone)) <= days;
}

/** Dated ones first, the earliest day leading; undated ones after them, the newest promise first. */
export function byUrgency({ commitment: a }: Settled, { commitment: b }: Settled): number {
  const [dueA, dueB] = [a.due?.on ?? "9999", b.due?.on ?? "9999"];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.madeAt > b.madeAt ? -1 : 1;
}

function byProof({ commitment: a }: Settled, { commitment: b }: Settled): number {
  return (a.proof?.at ?? "") > (b.proof?.at ?? "") ? -1 : 1;
}
