/** Scores a review against a gold file: precision and recall of what is open, owed and awaited, proofs and meetups. */
import { z } from "zod";
import { canonical } from "../../packages/core/src/base/text.ts";
import type { Commitment } from "../../packages/core/src/commitment/commitment.ts";
import type { Review } from "../../packages/core/src/usecases/review.ts";

const Promise = z.object({ messageId: z.string(), quote: z.string(), also: z.array(z.string()).default([]), dueOk: z.array(z.string().nullable()).default([]) });

export const Gold = z.object({
  now: z.string(),
  openPromises: z.array(Promise),
  keptPromises: z.array(Promise.extend({ proof: z.string() })),
  owedReplies: z.array(z.string()),
  awaitingReplies: z.array(z.string()),
  meetups: z.array(z.object({ contact: z.string(), city: z.string(), optional: z.boolean().default(false) })),
  ignore: z.array(z.string()),
});
export type Gold = z.infer<typeof Gold>;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

function score(found: readonly string[], gold: readonly string[], hit: (found: string, gold: string) => boolean): Score {
  const missed = gold.filter((wanted) => !found.some((each) => hit(each, wanted)));
  const wrong = found.filter((each) => !gold.some((wanted) => hit(each, wanted)));
  const right = gold.length - missed.length;
  return { precision: found.length === 0 ? 1 : (found.length - wrong.length) / found.length, recall: gold.length === 0 ? 1 : right / gold.length, wrong, missed };
}

const equal = (a: string, b: string): boolean => a === b;

export function scoreReview(review: Review, gold: Gold, city: (key: string) => string) {
  const open = mine(review, "open").filter(({ messageId }) => !gold.ignore.includes(messageId));
  const kept = mine(review, "kept");
  const proofs = gold.keptPromises.filter((wanted) => kept.some((each) => same(each, wanted) && proofOf(each) === wanted.proof));
  const counted = (ids: readonly string[]) => ids.filter((id) => !gold.ignore.includes(id));
  const place = ({ contact, city: name }: { contact: string; city: string }) => `${contact} ${name}`;
  const optional = gold.meetups.filter((meetup) => meetup.optional).map(place);
  return {
    open: score(
      open.map(label),
      gold.openPromises.map(({ messageId, quote }) => `${messageId} ${quote}`),
      (a, b) => open.some((each) => label(each) === a && gold.openPromises.some((wanted) => `${wanted.messageId} ${wanted.quote}` === b && same(each, wanted))),
    ),
    keptReportedOpen: open.filter((each) => gold.keptPromises.some((wanted) => same(each, wanted))).map(label),
    proofs: gold.keptPromises.length === 0 ? 1 : proofs.length / gold.keptPromises.length,
    due: rate(open, gold, (each, wanted) => (wanted.dueOk.length === 0 ? each.due === undefined : wanted.dueOk.includes(each.due?.on ?? null))),
    owed: score(counted(review.owed.map(({ fact }) => fact.messageId)), counted(gold.owedReplies), equal),
    awaiting: score(counted(review.awaiting.map(({ fact }) => fact.messageId)), counted(gold.awaitingReplies), equal),
    meetups: score(
      review.meetups.map((meetup) => place({ contact: meetup.contact, city: city(meetup.city) })).filter((each) => !optional.includes(each)),
      gold.meetups.filter((meetup) => !meetup.optional).map(place),
      equal,
    ),
  };
}

function mine(review: Review, status: Commitment["status"]): readonly Commitment[] {
  return review.commitments.map(({ commitment }) => commitment).filter((each) => each.by === "owner" && each.status === status);
}

function rate(open: readonly Commitment[], gold: Gold, right: (each: Commitment, wanted: Gold["openPromises"][number]) => boolean): number {
  const pairs = open.flatMap((each) => gold.openPromises.filter((wanted) => same(each, wanted)).map((wanted) => right(each, wanted)));
  return pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
}

/** The same mail (or an earlier one that said it), and words that overlap. */
function same(each: Commitment, wanted: { messageId: string; quote: string; also: readonly string[] }): boolean {
  if (wanted.also.includes(each.messageId)) return true;
  if (each.messageId !== wanted.messageId) return false;
  const [a, b] = [canonical(each.quote), canonical(wanted.quote)];
  if (a.includes(b) || b.includes(a)) return true;
  const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
  return [...wordsA].filter((word) => wordsB.has(word)).length >= 0.5 * Math.min(wordsA.size, wordsB.size);
}

function label({ messageId, quote }: Commitment): string {
  return `${messageId} ${quote}`;
}

function proofOf({ proof }: Commitment): string | undefined {
  return proof && (proof.type === "message" ? proof.messageId : proof.uid);
}
