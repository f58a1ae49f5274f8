/** Requests to SQS: which parts are worth another try, and what a refusal means. */
import { setTimeout as wait } from "node:timers/promises";
import { type BatchResultErrorEntry, QueueDoesNotExist, SQSServiceException } from "@aws-sdk/client-sqs";
import { DranError } from "../../base/errors.ts";

/** Tries of one batch, on top of the SDK's own for requests that fail as a whole. Chosen: about 3 s in all. */
export const MAX_TRIES = 7;
const FIRST_WAIT_MS = 25;
/** Chosen: a queue that is back is noticed soon, one that is gone is not asked all the time. */
const LONGEST_WAIT_MS = 10_000;

/** Waits before try number `attempt` (0: at once): twice as long each time, with jitter so that rivals part. */
export async function backOff(attempt: number, signal?: AbortSignal): Promise<void> {
  if (attempt === 0) return;
  const ms = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
  await wait(ms, undefined, signal ? { signal } : {}).catch(() => undefined); // a wait cut short is over as well
}

/** Names under which AWS asks to wait, of errors and of failed entries ("KMS.ThrottlingException"). */
const BUSY = /Throttl|OverLimit|LimitExceeded|TooManyRequests/;

interface BatchAnswer {
  readonly Successful: readonly { readonly Id: string | undefined }[] | undefined;
  readonly Failed: readonly BatchResultErrorEntry[] | undefined;
}

/**
 * Sends a batch until SQS has confirmed each entry; those it has not are sent again, alone.
 * @throws {DranError} `malformed` for an entry that SQS will never take; `unavailable`, `rate-limited` after 7 tries.
 */
export async function sendWhole<Entry extends { readonly Id: string | undefined }>(
  entries: readonly Entry[],
  send: (entries: Entry[]) => Promise<BatchAnswer>,
): Promise<void> {
  let left = [...entries];
  for (let attempt = 0; left.length > 0; attempt++) {
    await backOff(attempt);
    const { Successful = [], Failed = [] } = await answered(() => send(left));
    if (Failed.some(({ SenderFault }) => SenderFault)) throw refused();
    const confirmed = new Set(Successful.map(({ Id }) => Id));
    left = left.filter(({ Id }) => !confirmed.has(Id));
    if (left.length > 0 && attempt + 1 >= MAX_TRIES)
      throw Failed.some(({ Code = "" }) => BUSY.test(Code)) ? busy() : outage();
  }
}

/** Sends a request. @throws {DranError} as `explain` says. */
export async function answered<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    throw explain(error);
  }
}

/** What is none of these is a fault of the set-up (a wrong key, a missing right), told as AWS tells it. */
function explain(error: unknown): unknown {
  if (error instanceof QueueDoesNotExist)
    return new DranError("missing", "The SQS queue does not exist.", { cause: error });
  if (error instanceof Error && BUSY.test(error.name)) return busy(error);
  return isOutage(error) ? outage(error) : error;
}

/** A fault on the other side, or on the way there: Node's system errors have a code ("ECONNREFUSED"). */
function isOutage(error: unknown): boolean {
  if (error instanceof SQSServiceException) return error.$fault === "server";
  return (
    error instanceof Error && (error.name === "TimeoutError" || ("code" in error && typeof error.code === "string"))
  );
}

function refused(): DranError {
  return new DranError("malformed", "SQS refuses an entry of a batch as not valid.");
}

function busy(cause?: unknown): DranError {
  return new DranError("rate-limited", "SQS asks to wait: the queue is busier than it allows.", { cause });
}

function outage(cause?: unknown): DranError {
  return new DranError("unavailable", "SQS does not answer.", { cause });
}
