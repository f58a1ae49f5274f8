/**
 * Settling: from what was found in each mail to what stands now. A promise made again is one item (the newest holds,
 * earlier ones are superseded), and what later mail or the calendar proves is kept. What the owner decided stays.
 */
import { dayOf } from "../base/time.ts";
import { overlap } from "../locales/terms.ts";
import { type Commitment, DEEDS, type Kind, type Proof } from "./commitment.ts";
import { type Aftermath, findProof } from "./proof.ts";
import { standingPromises } from "./standing.ts";

export interface Settled {
  readonly commitment: Commitment;
  /** Message-IDs of earlier mails that made the same promise, oldest first. */
  readonly also: readonly string[];
}

/** A status the store should now hold; `proof` with `kept` only. */
export interface Change {
  readonly id: string;
  readonly status: Commitment["status"];
  readonly proof?: Proof;
}

export interface Settlement {
  /** What stands, without superseded ones, oldest first. */
  readonly standing: readonly Settled[];
  /** What differs from the store; applying them twice changes nothing. */
  readonly changes: readonly Change[];
}

/** How much shared matter makes two promises one; see `overlap`. Chosen on the dev mailboxes. */
const SAME_PROMISE = 0.25;

export function settle(stored: readonly Commitment[], after: Aftermath): Settlement {
  const proven = stored.map((commitment) => prove(commitment, after)).sort(byTime);
  const standing = standingPromises(after.thread, isOver);
  const superseded: Commitment[] = [];
  for (const commitment of proven) {
    const place = standing.findLast(commitment, (earlier) => madeAgain(earlier, commitment, after));
    if (!place) {
      standing.take(commitment);
      continue;
    }
    const [holds, gone] = whichHolds(place.commitment, commitment);
    if (gone.messageId !== holds.messageId) place.also.add(gone.messageId);
    standing.replace(place, holds);
    superseded.push({ ...gone, status: "superseded" });
  }
  const settled = standing.places.map(({ commitment, also }) => ({ commitment, also: [...also] }));
  const final = [...settled.map(({ commitment }) => commitment), ...superseded];
  return { standing: settled.sort((a, b) => byTime(a.commitment, b.commitment)), changes: differences(stored, final) };
}

function differences(stored: readonly Commitment[], final: readonly Commitment[]): readonly Change[] {
  const before = new Map(stored.map((commitment) => [commitment.id, commitment.status]));
  return final
    .filter(({ id, status }) => before.get(id) !== status)
    .map(({ id, status, proof }) => ({ id, status, ...(status === "kept" && proof ? { proof } : {}) }));
}

/** Superseded ones are looked at afresh: whether they still are follows from the others. */
function prove(stored: Commitment, after: Aftermath): Commitment {
  if (stored.status === "kept" || stored.status === "dismissed") return stored;
  const proof = findProof(stored, after);
  if (proof) return { ...stored, status: "kept", proof };
  return stored.status === "superseded" ? { ...stored, status: "open" } : stored;
}

/**
 * The same promise once more: to the same person, of a kind that fits, in the same mail or thread or about the same
 * matter, and the earlier one was neither kept nor let go before.
 */
function madeAgain(earlier: Commitment, later: Commitment, after: Aftermath): boolean {
  if (earlier.by !== later.by) return false;
  if (later.by === "contact" && earlier.from !== later.from) return false; // the owner may write from an alias
  if (!earlier.to.some((address) => later.to.includes(address))) return false;
  if (earlier.messageId === later.messageId && Math.min(earlier.terms.length, later.terms.length) === 0) return true;
  if (isOver(earlier, later)) return false;
  if (isRenewed(earlier, later, after)) return true;
  if (!alike(earlier.kind, later.kind)) return false;
  const shared = overlap(earlier.terms, later.terms);
  if (shared >= SAME_PROMISE) return true;
  const vague = Math.min(earlier.terms.length, later.terms.length) <= 1;
  return inOneThread(earlier, later, after) && earlier.kind === later.kind && (vague || shared > 0);
}

/** "I'll send them at the weekend", and when it was over, in the same thread: "You'll have January and February by Friday". */
function isRenewed(earlier: Commitment, later: Commitment, after: Aftermath): boolean {
  const isLate = earlier.due !== undefined && earlier.due.on < dayOf(later.madeAt, after.zone);
  return isLate && DEEDS.has(earlier.kind) && DEEDS.has(later.kind) && inOneThread(earlier, later, after);
}

function inOneThread(one: Commitment, other: Commitment, { thread }: Aftermath): boolean {
  const found = thread(one.messageId);
  return found !== undefined && found === thread(other.messageId);
}

/** Kept or let go before the later one was made. */
function isOver(earlier: Commitment, later: Commitment): boolean {
  return earlier.status === "dismissed" || (earlier.proof !== undefined && earlier.proof.at <= later.madeAt);
}

/** Kinds that words for one thing fall into: "I'll look into it", "I'll get back to you", "you'll hear from me". */
const ALIKE: readonly ReadonlySet<Kind>[] = [
  new Set<Kind>(["reply", "do", "review", "stay_in_touch"]),
  new Set<Kind>(["send", "review", "do"]),
  new Set<Kind>(["call", "meet", "stay_in_touch"]),
];

function alike(a: Kind, b: Kind): boolean {
  return a === b || ALIKE.some((group) => group.has(a) && group.has(b));
}

/** The newer mail's; of two sentences in one mail the dated one, then the one that names a thing, then the surer. */
function whichHolds(earlier: Commitment, later: Commitment): readonly [Commitment, Commitment] {
  if (earlier.messageId !== later.messageId) return [later, earlier];
  const gain =
    Number(later.due !== undefined) - Number(earlier.due !== undefined) ||
    Number(later.terms.length > 0) - Number(earlier.terms.length > 0) ||
    later.confidence - earlier.confidence;
  return gain > 0 ? [later, earlier] : [earlier, later];
}

function byTime(a: Commitment, b: Commitment): number {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
