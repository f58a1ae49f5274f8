/** The limits that ports/queue.ts names, held by every driver before anything is sent. */
import { DranError } from "../base/errors.ts";
import { type Entry, MAX_BATCH, MAX_BODY_BYTES, MAX_DELAY_SECONDS, type WorkOptions } from "../ports/queue.ts";

/** Characters SQS refuses in a body; with the "u" flag a surrogate matches only when it stands alone. */
const REFUSED = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const GROUP = /^[!-~]{1,128}$/;

/** @throws {DranError} `malformed`, naming no word of a body. */
export function checkEntries(entries: readonly Entry[]): void {
  for (const { body, delaySeconds = 0, group } of entries) {
    const bytes = Buffer.byteLength(body);
    if (bytes < 1 || bytes > MAX_BODY_BYTES) throw malformed(`a body has ${bytes} bytes, not 1 to ${MAX_BODY_BYTES}`);
    if (REFUSED.test(body)) throw malformed("a body has a character that SQS does not carry");
    if (!within(delaySeconds, 0, MAX_DELAY_SECONDS))
      throw malformed(`a delay is not a whole number of seconds from 0 to ${MAX_DELAY_SECONDS}`);
    if (group !== undefined && !GROUP.test(group))
      throw malformed("a group is not 1 to 128 letters, digits and punctuation");
  }
}

/** @returns the options with what is absent filled in. @throws {DranError} `malformed` */
export function checkWork({ batchSize = MAX_BATCH, concurrency = 1, onFault }: WorkOptions): Required<WorkOptions> {
  if (!within(batchSize, 1, MAX_BATCH)) throw malformed(`a batch has 1 to ${MAX_BATCH} messages`);
  if (!within(concurrency, 1, Number.MAX_SAFE_INTEGER)) throw malformed("at least one handler must run at a time");
  return { batchSize, concurrency, onFault };
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function malformed(what: string): DranError {
  return new DranError("malformed", `The queue is used outside its limits: ${what}.`);
}
