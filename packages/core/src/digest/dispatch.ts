/**
 * Dispatch: how one issue of a digest comes to be sent at most once, whatever crashes. Pure.
 *
 * CLAIMED by a worker for a while, RENDERED once its mail is made, SENDING from the moment before it is handed over; then
 * SENT, or SKIPPED when there was nothing to say. Until SENDING a crash costs nothing: the claim ends, and another worker
 * starts anew. One that is found SENDING after its claim ended may have gone out or not. It is UNKNOWN and stays so, for
 * two digests are worse than none: what it would have said comes in the next one. DUE waits for a fault to pass.
 */
import { z } from "zod";
import { addSeconds, Instant } from "../base/time.ts";

export const STATES = ["due", "claimed", "rendered", "sending", "sent", "skipped", "refused", "unknown"] as const;

export const Dispatch = z.object({
  state: z.enum(STATES),
  /** Names the worker that has it; only with it the state may be moved on. */
  token: z.string().min(1).max(80),
  /** End of the claim; of one that is due, when it may be tried. */
  until: Instant,
  /** Claims so far. */
  attempts: z.number().int().min(1),
});
export type Dispatch = z.infer<typeof Dispatch>;

/** Nobody may touch it any more. */
export const FINAL: ReadonlySet<Dispatch["state"]> = new Set(["sent", "skipped", "refused", "unknown"] as const);

/** Seconds a worker may take. Chosen: rendering takes seconds, a slow mail server a minute or two. */
export const CLAIM_SECONDS = 600;

/** Claims after which an issue is given up: a mail server that is away for a day is waited for. */
export const MOST_ATTEMPTS = 30;

export type Step =
  | { readonly type: "claim"; readonly attempts: number }
  /** Its worker died while sending, or it was tried too often: it ends as this. */
  | { readonly type: "settle"; readonly as: "unknown" | "refused" }
  /** Another worker has it, or it is to be tried later. */
  | { readonly type: "wait"; readonly until: Instant }
  | { readonly type: "over" };

/** What may be done with an issue now. @param known as it is stored; absent: nobody tried yet. */
export function nextStep(known: Dispatch | undefined, now: Instant): Step {
  if (!known) return { type: "claim", attempts: 1 };
  if (FINAL.has(known.state)) return { type: "over" };
  if (known.until > now) return { type: "wait", until: known.until };
  if (known.state === "sending") return { type: "settle", as: "unknown" };
  if (known.attempts >= MOST_ATTEMPTS) return { type: "settle", as: "refused" };
  return { type: "claim", attempts: known.attempts + 1 };
}

/** Seconds to wait after a fault that passes: a minute, doubled each time, an hour at most; longer if told to. */
export function retryAfter(attempts: number, told = 0): number {
  return Math.max(told, Math.min(3_600, 60 * 2 ** Math.min(10, attempts - 1)));
}

export function claimedUntil(now: Instant): Instant {
  return addSeconds(now, CLAIM_SECONDS);
}
