/** A suggestion: what the owner could do now, for whom, why now, on what evidence, serving which strategy. */
import { z } from "zod";
import { Day, Instant } from "../base/time.ts";

export const Strategy = z.enum(["listen", "common_ground", "deliver", "good_mood", "correct", "meet"]);
export type Strategy = z.infer<typeof Strategy>;

export const SuggestionType = z.enum([
  "follow_up",
  "delivery",
  "apology",
  "catch_up",
  "meetup",
  "introduction",
  "occasion",
]);
export type SuggestionType = z.infer<typeof SuggestionType>;

export const WithheldReason = z.enum([
  "older",
  "low_confidence",
  "over_seven",
  "resting",
  "excluded",
  "taught",
  "list",
  "bulk",
  "machine",
]);
export type WithheldReason = z.infer<typeof WithheldReason>;

export const Slot = z.strictObject({ startAt: Instant, endAt: Instant });
export type Slot = z.infer<typeof Slot>;

/** A promise: `daysLate` > 0 when overdue, negative when due in the future, absent when undated. */
const Promised = z.strictObject({
  commitmentId: z.string(),
  messageId: z.string(),
  quote: z.string(),
  kind: z.string(),
  madeAt: Instant,
  dueOn: Day.optional(),
  daysLate: z.number().optional(),
});

/** What a suggestion rests on; everything a draft may speak of, and nothing else. */
export const Evidence = z.discriminatedUnion("type", [
  /** A promise of the owner. */
  Promised.extend({ type: z.literal("commitment") }),
  /** A promise of the contact to the owner, late. */
  Promised.extend({ type: z.literal("promised") }),
  /** The contact waits for the owner's answer. */
  z.strictObject({
    type: z.literal("owed"),
    messageId: z.string(),
    question: z.string(),
    askedAt: Instant,
    days: z.number(),
  }),
  /** The owner waits for the contact's answer. */
  z.strictObject({
    type: z.literal("awaiting"),
    messageId: z.string(),
    question: z.string(),
    askedAt: Instant,
    days: z.number(),
    backOn: Day.optional(),
  }),
  /** Both could meet: a trip of the owner, an event both attend, or the contact coming to the owner's city. */
  z.strictObject({
    type: z.literal("meetup"),
    reason: z.enum(["trip", "event", "visit"]),
    city: z.string(),
    startOn: Day,
    endOn: Day,
    eventSummary: z.string(),
    slots: z.array(Slot).max(3),
  }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** What the thread and the relationship say, for the wording of a draft. */
export const Setting = z.strictObject({
  /** Locale code of this very thread. */
  language: z.string(),
  /** du/Sie from the latest real evidence; undefined: nothing shows it, use wording that avoids both. */
  address: z.enum(["informal", "formal"]).optional(),
  /** How the owner last opened to this contact ("Lieber Jan,"), and signed ("Anna"). */
  salutation: z.string().optional(),
  signedAs: z.string().optional(),
  /** Subject of the mail that the draft answers. */
  subject: z.string(),
  /** When the last mail of the thread was sent. */
  lastAt: Instant,
});
export type Setting = z.infer<typeof Setting>;

export const Suggestion = z.strictObject({
  /** Stable over runs: keyed by what it rests on. */
  id: z.string(),
  type: SuggestionType,
  strategy: Strategy,
  contact: z.string(), // bare lower-case address
  contactName: z.string(), // "" when unknown
  /** The mail a draft would answer. */
  messageId: z.string(),
  /** Most important first; more than one when a promise and an owed reply meet in one person. */
  evidence: z.array(Evidence).min(1).max(3),
  setting: Setting,
  /** Higher is more important; see rank. */
  weight: z.number(),
});
export type Suggestion = z.infer<typeof Suggestion>;
