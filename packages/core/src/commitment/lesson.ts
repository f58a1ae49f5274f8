/**
 * A lesson: what the owner said of a finding that was wrong. It is a counter-example: it settles its own item, weighs on
 * the same words whoever they go to, and a little on what the same contact is told in like words. It only ever takes
 * away. Pure: a lesson undone is as if it had never been taught.
 */
import { z } from "zod";
import { canonical } from "../base/text.ts";
import { addDays, Day, daysBetween, Instant } from "../base/time.ts";
import type { Locale } from "../locales/contract.ts";
import { ALIKE, likeness, SAME_WORDING, soundOf } from "../locales/likeness.ts";
import { probability } from "../locales/weighing.ts";
import { Commitment, Due } from "./commitment.ts";
import { THRESHOLD } from "./confidence.ts";

const Taught = z.strictObject({
  /** HMAC(owner key, what is said, the item it is said of): said again it is the same lesson. */
  id: z.string().min(1).max(40),
  /** Bare address; with them the lesson is erased. */
  contact: z.string().max(320),
  /** The sentence it is about; what it sounds like is made from it whenever it is weighed. */
  quote: z.string().max(300),
  taughtAt: Instant,
});

const OfPromise = Taught.extend({ commitmentId: Commitment.shape.id, by: Commitment.shape.by });

export const Lesson = z.discriminatedUnion("says", [
  OfPromise.extend({ says: z.literal("not_a_promise") }),
  /** What was read is wrong; `due` is right, and without it none is. */
  OfPromise.extend({ says: z.literal("wrong_date"), read: Due.optional(), due: Day.optional() }),
  Taught.extend({ says: z.literal("no_answer_needed"), messageId: z.string().max(1000) }),
]);
export type Lesson = z.infer<typeof Lesson>;

/** The contact on the other side of a promise; of several the first. */
export function counterpartOf({ by, from, to }: Commitment): string {
  return by === "owner" ? (to[0] ?? "") : from;
}

export interface Heeded {
  /** With what was taught weighed in: none surer than it was found. */
  readonly commitments: readonly Commitment[];
  /** As found: what the owner said is none, and what would be shown had nothing been taught. */
  readonly taught: readonly Commitment[];
}

/** Lessons that are weighed, the newest; each is compared with every promise. Chosen. */
const MOST_LESSONS = 500;

/** @param lessons the newest first: of two that disagree the newer holds. */
export function heed(found: readonly Commitment[], lessons: readonly Lesson[], locales: readonly Locale[]): Heeded {
  const known = lessons
    .filter((lesson) => lesson.says !== "no_answer_needed")
    .slice(0, MOST_LESSONS)
    .map((lesson) => ({ lesson, sound: soundOf(lesson.quote, locales) }));
  if (known.length === 0) return { commitments: found, taught: [] };
  const commitments: Commitment[] = [];
  const taught: Commitment[] = [];
  for (const commitment of found) {
    const sound = soundOf(commitment.quote, locales);
    const bearing = known
      .filter(({ lesson }) => lesson.by === commitment.by)
      .map(({ lesson, sound: other }) => ({ lesson, alike: likeness(sound, other) }));
    const confidence = doubt(commitment, bearing);
    const isHidden = isDenied(commitment, bearing) || (confidence < THRESHOLD && commitment.confidence >= THRESHOLD);
    if (isHidden) taught.push(commitment);
    else commitments.push(redate({ ...commitment, confidence }, bearing));
  }
  return { commitments, taught };
}

/** A lesson that may bear on a commitment, and how alike the two are worded. */
interface Bearing {
  readonly lesson: Exclude<Lesson, { readonly says: "no_answer_needed" }>;
  readonly alike: number;
}

function isDenied({ id }: Commitment, bearing: readonly Bearing[]): boolean {
  return bearing.some(({ lesson }) => lesson.says === "not_a_promise" && lesson.commitmentId === id);
}

/**
 * Log-odds that one lesson takes. The very same words lose any certainty there is (0.999 is 6.9); with a word or two of
 * difference they lose less and less, so that a sure promise about another thing stands. Chosen.
 */
const AGAINST = { wording: 8, contact: 1.5 } as const;

/** The confidence that is left. */
function doubt(commitment: Commitment, bearing: readonly Bearing[]): number {
  const against = bearing
    .filter(({ lesson }) => lesson.says === "not_a_promise")
    .reduce((sum, each) => sum + weightOf(each, commitment), 0);
  if (against === 0) return commitment.confidence;
  const bounded = Math.min(0.999, Math.max(0.001, commitment.confidence));
  const left = probability(Math.log(bounded / (1 - bounded)) - against);
  return Math.min(commitment.confidence, Math.round(left * 1000) / 1000);
}

function weightOf({ lesson, alike }: Bearing, commitment: Commitment): number {
  const nearness = Math.max(0, (alike - SAME_WORDING) / (1 - SAME_WORDING));
  const isLike = alike >= ALIKE && isWith(lesson.contact, commitment);
  return AGAINST.wording * nearness ** 2 + (isLike ? AGAINST.contact * alike : 0);
}

function isWith(contact: string, { by, from, to }: Commitment): boolean {
  return by === "owner" ? to.includes(contact) : from === contact;
}

/** The item's own date as the owner said; else the same words for a date are as far off as they were there. */
function redate(commitment: Commitment, bearing: readonly Bearing[]): Commitment {
  const dates = bearing.flatMap(({ lesson, alike }) => (lesson.says === "wrong_date" ? [{ lesson, alike }] : []));
  const own = dates.find(({ lesson }) => lesson.commitmentId === commitment.id);
  if (own) return withDue(commitment, own.lesson.due);
  const { due } = commitment;
  if (!due) return commitment;
  const said = canonical(due.words);
  for (const { lesson, alike } of dates) {
    const isSaidAlike = alike >= SAME_WORDING || isWith(lesson.contact, commitment);
    if (!lesson.read || canonical(lesson.read.words) !== said || !isSaidAlike) continue;
    return withDue(commitment, lesson.due && addDays(due.on, daysBetween(lesson.read.on, lesson.due)));
  }
  return commitment;
}

/** A day before the promise itself is none. */
function withDue({ due, ...commitment }: Commitment, on: Day | undefined): Commitment {
  if (on === undefined || on < commitment.madeAt.slice(0, 10)) return commitment;
  return { ...commitment, due: { on, said: "day", words: due?.words ?? "" } };
}
