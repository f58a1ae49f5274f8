/**
 * A commitment: a promise, by the owner to a contact (found in sent mail) or by a contact to the owner.
 * Pure: no I/O, no clock, no randomness. Callers pass `now`.
 */
import { z } from "zod";
import { Day, Instant } from "../base/time.ts";

export const Kind = z.enum(["send", "introduce", "reply", "call", "meet", "review", "do", "stay_in_touch"]);
export type Kind = z.infer<typeof Kind>;

/** What can prove a commitment kept: a later message, or an event in the past. */
export const Proof = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("message"), messageId: z.string(), at: Instant }),
  z.strictObject({ type: z.literal("event"), uid: z.string(), at: Instant }),
]);
export type Proof = z.infer<typeof Proof>;

export const Status = z.enum(["open", "kept", "dismissed", "snoozed", "superseded"]);
export type Status = z.infer<typeof Status>;

/** The granularity a due date was said in, and the words it was read from. */
export const Due = z.strictObject({
  on: Day,
  said: z.enum(["day", "week", "month"]),
  words: z.string().max(80),
});
export type Due = z.infer<typeof Due>;

export const Commitment = z.strictObject({
  /** HMAC(owner key, Message-ID, canonical sentence): never the account or the rule. */
  id: z.string().min(1).max(40),
  messageId: z.string().max(1000),
  by: z.enum(["owner", "contact"]),
  from: z.string().max(320),
  /** Whom it was promised to: bare addresses. For `by: contact`, the owner's. */
  to: z.array(z.string().max(320)).max(20),
  quote: z.string().min(1).max(280),
  kind: Kind,
  /** Locale rule that found it, "de/send-you". */
  rule: z.string().max(60),
  /** 0 to 1: how sure. */
  confidence: z.number().min(0).max(1),
  madeAt: Instant,
  due: Due.optional(),
  /** Stems of the content words of the sentence (and, when it has few, of the mail): the matter. At most 30. */
  terms: z.array(z.string().max(40)).max(30),
  /** People named in the promise besides the recipient: addresses or lower-case names ("introduce you to Jana"). */
  about: z.array(z.string().max(200)).max(5),
  status: Status,
  proof: Proof.optional(),
  snoozedUntil: Day.optional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** Kinds between which words waver when the same thing is promised again: "you'll have it" may send, do or answer. */
export const DEEDS: ReadonlySet<Kind> = new Set<Kind>(["send", "do", "reply", "review"]);
