/**
 * Dispatch: one owner's issue of the digest goes out, once. Safe to call as often as one likes, by as many workers at once
 * as there are, and to break off anywhere: each step is written before the next is taken (see digest/dispatch.ts).
 */
import { DranError } from "../base/errors.ts";
import { addSeconds, type Instant } from "../base/time.ts";
import { claimedUntil, type Dispatch, nextStep, retryAfter } from "../digest/dispatch.ts";
import type { Outbox, Outgoing } from "../ports/outbox.ts";
import type { Claim, Dispatches } from "../store/dispatches.ts";

export interface DispatchInput {
  readonly issue: string;
  readonly dispatches: Dispatches;
  /** Reviews and writes the mail; undefined when there is nothing to say. */
  readonly render: () => Promise<Outgoing | undefined>;
  readonly outbox: Pick<Outbox, "send">;
  readonly now: () => Instant;
  /** Names this try among all: a fresh id. */
  readonly token: string;
}

export type Outcome =
  | { readonly type: "sent" | "skipped" | "refused" | "unknown" }
  /** Nothing to do: it came to its end before. */
  | { readonly type: "over" }
  /** Another worker has it. */
  | { readonly type: "lost" }
  /** To be tried again at `until`. */
  | { readonly type: "wait"; readonly until: Instant };

/** @throws {DranError} of `render` and of the table; the issue is tried again when the claim ends. */
export async function dispatch(input: DispatchInput): Promise<Outcome> {
  const { issue, dispatches, now, token } = input;
  const known = await dispatches.read(issue);
  const step = nextStep(known, now());
  if (step.type === "over" || step.type === "wait") return step;
  if (step.type === "settle") return ended(known ? await dispatches.settle(issue, known, step.as) : false, step.as);
  const { attempts } = step;
  const claim = { issue, token };
  const isClaimed = await dispatches.claim(claim, known, { until: claimedUntil(now()), attempts });
  return isClaimed ? proceed(input, claim, attempts) : LOST;
}

const LOST: Outcome = { type: "lost" };

async function proceed(input: DispatchInput, claim: Claim, attempts: number): Promise<Outcome> {
  const { dispatches, render, now } = input;
  const move = (from: Dispatch["state"], state: Dispatch["state"], until = claimedUntil(now())) =>
    dispatches.move(claim, from, { state, until });
  const mail = await render();
  if (!mail) return ended(await move("claimed", "skipped"), "skipped");
  if (!(await move("claimed", "rendered"))) return LOST;
  if (!(await move("rendered", "sending"))) return LOST;
  const fate = await handOver(input, mail);
  if (fate.type !== "later") return ended(await move("sending", fate.type), fate.type);
  const until = addSeconds(now(), retryAfter(attempts, fate.waitSeconds));
  return (await move("sending", "due", until)) ? { type: "wait", until } : LOST;
}

function ended(isMoved: boolean, type: "sent" | "skipped" | "refused" | "unknown"): Outcome {
  return isMoved ? { type } : LOST;
}

type Fate =
  | { readonly type: "sent" | "refused" | "unknown" }
  | { readonly type: "later"; readonly waitSeconds: number | undefined };

/** What became of the mail; of a fault that nobody foresaw nobody knows either. */
async function handOver({ outbox }: DispatchInput, mail: Outgoing): Promise<Fate> {
  try {
    await outbox.send(mail);
    return { type: "sent" };
  } catch (error) {
    if (!(error instanceof DranError) || !SURELY_NOT.has(error.code)) return { type: "unknown" };
    return error.code === "refused" ? { type: "refused" } : { type: "later", waitSeconds: error.waitSeconds };
  }
}

/** Surely not accepted; see ports/outbox.ts. */
const SURELY_NOT: ReadonlySet<DranError["code"]> = new Set([
  "unavailable",
  "rate-limited",
  "auth-expired",
  "missing",
  "refused",
]);
