/** Requests to DynamoDB: which refusals are outcomes, which are worth another try, and what the others mean. */
import { setTimeout as wait } from "node:timers/promises";
import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  ResourceNotFoundException,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import { DranError } from "../../base/errors.ts";

/** Tries of one request, on top of the SDK's own for single throttled or lost requests. Chosen: about 3 s in all. */
export const MAX_TRIES = 7;
const FIRST_WAIT_MS = 25;

/** Waits before try number `attempt` (0: at once): twice as long each time, with jitter so that rivals part. */
export async function backOff(attempt: number): Promise<void> {
  if (attempt > 0) await wait(FIRST_WAIT_MS * 2 ** attempt * (0.5 + Math.random() / 2));
}

/** Two transactions met on an item, or the table is busy: the same request may succeed in a moment. */
const PASSING = new Set([
  "TransactionConflict",
  "TransactionConflictException",
  "TransactionInProgressException",
  "ThrottlingError",
  "ThrottlingException",
  "RequestLimitExceeded",
  "ProvisionedThroughputExceeded",
  "ProvisionedThroughputExceededException",
]);

/**
 * Sends a write until it is decided.
 * @returns false when a condition did not hold. @throws {DranError} as `explain` says.
 */
export async function decided(send: () => Promise<unknown>): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    await backOff(attempt);
    try {
      await send();
      return true;
    } catch (error) {
      const reasons = reasonsOf(error);
      if (reasons.some((reason) => reason.startsWith("ConditionalCheckFailed"))) return false;
      if (attempt + 1 >= MAX_TRIES || !reasons.some((reason) => PASSING.has(reason))) throw explain(error);
    }
  }
}

/** Sends a read. @throws {DranError} as `explain` says. */
export async function answered<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    throw explain(error);
  }
}

export function busy(cause?: unknown): DranError {
  return new DranError("rate-limited", "DynamoDB asks to wait: the table is busier than it allows.", { cause });
}

function explain(error: unknown): unknown {
  const reasons = reasonsOf(error);
  if (error instanceof ResourceNotFoundException)
    return new DranError("missing", "The DynamoDB table does not exist.", { cause: error });
  if (reasons.some((reason) => PASSING.has(reason))) return busy(error);
  if (reasons.some((reason) => reason === "ValidationException" || reason === "ValidationError"))
    return new DranError("malformed", "DynamoDB refuses the request as not valid.", { cause: error });
  if (isOutage(error)) return new DranError("unavailable", "DynamoDB does not answer.", { cause: error });
  return error;
}

/** A fault on the other side, or on the way there: Node's system errors have a code ("ECONNREFUSED"). */
function isOutage(error: unknown): boolean {
  if (error instanceof DynamoDBServiceException) return error.$fault === "server";
  return (
    error instanceof Error && (error.name === "TimeoutError" || ("code" in error && typeof error.code === "string"))
  );
}

/** Why it was refused: the error's name, or the reason of each write of a transaction. */
function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof ConditionalCheckFailedException) return [error.name];
  if (error instanceof TransactionCanceledException)
    return (error.CancellationReasons ?? []).flatMap(({ Code }) => (Code && Code !== "None" ? [Code] : []));
  return error instanceof Error ? [error.name] : [];
}
