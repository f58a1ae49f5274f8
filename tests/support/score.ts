/** Scores a review against a gold file: what is open, kept, owed, awaited, and who could be met. */
import { z } from "zod";
import { canonical } from "../../packages/core/src/base/text.ts";
import type { Commitment } from "../../packages/core/src/commitment/commitment.ts";

/** Of `kindOk` and `to` an empty list says nothing; of `dueOk` it says that the promise has no date. */
const Promised = z.object({
  messageId: z.string(),
  quote: z.string(),
  also: z.array(z.string()).default([]), // earlier mails that said the same
  dueOk: z.array(z.string().nullable()).default([]),
  kindOk: z.array(z.string()).default([]),
  to: z.array(z.string()).default([]),
});
type Promised = z.infer<typeof Promised>;

export const Gold = z.object({
  now: z.string(),
  openPromises: z.array(Promised),
  keptPromises: z.array(Promised.extend({ proof: z.string() })),
  owedReplies: z.array(z.string()),
  awaitingReplies: z.array(z.string()),
  meetups: z.array(z.object({ contact: z.string(), city: z.string(), optional: z.boolean().default(false) })),
  ignore: z.array(z.string()), // defensible either way: neither right nor wrong
});
export type Gold = z.infer<typeof Gold>;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Hits of those that could be: a rate, told in counts. */
export interface Tally {
  readonly hits: number;
  readonly of: number;
}

export interface ReviewScore {
  readonly open: Score;
  /** Of the open promises found: date, kind and first recipient right. */
  readonly due: Tally;
  readonly kind: Tally;
  readonly to: Tally;
  readonly keptReportedOpen: readonly string[];
  /** Kept promises found as kept, whatever the proof; and the share whose proof is the right one. */
  readonly kept: Tally;
  readonly proofs: number;
  /** Quotes of kept promises without the right proof. */
  readonly unproven: readonly string[];
  readonly owed: Score;
  readonly awaiting: Score;
  readonly meetups: Score;
}

/** What of a review is scored. */
export interface Scored {
  readonly commitments: readonly { readonly commitment: Commitment }[];
  readonly owed: readonly { readonly fact: { readonly messageId: string } }[];
  readonly awaiting: readonly { readonly fact: { readonly messageId: string } }[];
  readonly meetups: readonly { readonly contact: string; readonly city: string }[];
}

/** @param city names a city by its key, in the language of the gold. */
export function scoreReview(review: Scored, gold: Gold, city: (key: string) => string): ReviewScore {
  const counts = (id: string) => !gold.ignore.includes(id);
  const open = mine(review, "open").filter(({ messageId }) => counts(messageId));
  const pairs = pairUp(open, gold.openPromises);
  const kept = mine(review, "kept");
  const unproven = gold.keptPromises.filter(
    (wanted) => !kept.some((each) => isSame(each, wanted) && proofOf(each) === wanted.proof),
  );
  const { length } = gold.keptPromises;
  const wrong = open.filter((each) => !pairs.has(each));
  return {
    open: scoreOf(
      pairs.size,
      wrong.map(label),
      gold.openPromises.filter((wanted) => ![...pairs.values()].includes(wanted)).map(label),
    ),
    due: tally(pairs, (each, { dueOk }) =>
      dueOk.length === 0 ? each.due === undefined : dueOk.includes(each.due?.on ?? null),
    ),
    kind: tally(pairs, ({ kind }, { kindOk }) => kindOk.length === 0 || kindOk.includes(kind)),
    to: tally(pairs, (each, wanted) => wanted.to.slice(0, 1).every((address) => each.to.includes(address))),
    keptReportedOpen: wrong.filter((each) => gold.keptPromises.some((wanted) => isSame(each, wanted))).map(label),
    kept: { hits: pairUp(kept, gold.keptPromises).size, of: length },
    proofs: length === 0 ? 1 : 1 - unproven.length / length,
    unproven: unproven.map(label),
    owed: compare(review.owed.map(({ fact }) => fact.messageId).filter(counts), gold.owedReplies.filter(counts)),
    awaiting: compare(
      review.awaiting.map(({ fact }) => fact.messageId).filter(counts),
      gold.awaitingReplies.filter(counts),
    ),
    meetups: scoreMeetups(review, gold, city),
  };
}

function scoreMeetups(review: Scored, gold: Gold, city: (key: string) => string): Score {
  const place = (meetup: { contact: string; city: string }) => `${meetup.contact} ${meetup.city}`;
  const optional = new Set(gold.meetups.filter((meetup) => meetup.optional).map(place));
  const found = review.meetups.map((meetup) => place({ contact: meetup.contact, city: city(meetup.city) }));
  return compare(
    found.filter((each) => !optional.has(each)),
    gold.meetups.map(place).filter((each) => !optional.has(each)),
  );
}

/** Each promise found with the one of the gold it is; a gold promise is found once, whatever else says the same. */
function pairUp(found: readonly Commitment[], gold: readonly Promised[]): ReadonlyMap<Commitment, Promised> {
  const pairs = new Map<Commitment, Promised>();
  const taken = new Set<Promised>();
  for (const each of found) {
    const wanted = gold.find((candidate) => isSame(each, candidate));
    if (!wanted || taken.has(wanted)) continue;
    taken.add(wanted);
    pairs.set(each, wanted);
  }
  return pairs;
}

function tally(
  pairs: ReadonlyMap<Commitment, Promised>,
  isRight: (each: Commitment, wanted: Promised) => boolean,
): Tally {
  return { hits: [...pairs].filter(([each, wanted]) => isRight(each, wanted)).length, of: pairs.size };
}

function compare(found: readonly string[], gold: readonly string[]): Score {
  const [distinct, wanted] = [new Set(found), new Set(gold)];
  const wrong = [...distinct].filter((each) => !wanted.has(each));
  const missed = [...wanted].filter((each) => !distinct.has(each));
  return scoreOf(wanted.size - missed.length, wrong, missed);
}

/** Nothing found is nothing wrong; nothing to find is nothing missed. */
function scoreOf(right: number, wrong: readonly string[], missed: readonly string[]): Score {
  const share = (others: readonly string[]) => (right + others.length === 0 ? 1 : right / (right + others.length));
  return { precision: share(wrong), recall: share(missed), right, wrong, missed };
}

function mine(review: Scored, status: Commitment["status"]): readonly Commitment[] {
  return review.commitments
    .map(({ commitment }) => commitment)
    .filter((each) => each.by === "owner" && each.status === status);
}

/** The same mail and words that overlap, or an earlier mail that said it. */
function isSame(each: Commitment, wanted: Promised): boolean {
  if (wanted.also.includes(each.messageId)) return true;
  if (each.messageId !== wanted.messageId) return false;
  const [a, b] = [canonical(each.quote), canonical(wanted.quote)];
  if (a.includes(b) || b.includes(a)) return true;
  const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
  return [...wordsA].filter((word) => wordsB.has(word)).length >= 0.5 * Math.min(wordsA.size, wordsB.size);
}

function label({ messageId, quote }: { readonly messageId: string; readonly quote: string }): string {
  return `${messageId} ${quote}`;
}

function proofOf({ proof }: Commitment): string | undefined {
  return proof && (proof.type === "message" ? proof.messageId : proof.uid);
}
