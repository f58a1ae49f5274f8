/**
 * Errors in two kinds. A `DranError` has a code the caller decides by and a message a person may read; it never
 * holds anything from a mail. Everything else is a fault of ours.
 */

export type ErrorCode =
  | "auth-expired" // the grant is gone: ask the owner to reconnect
  | "cursor-expired" // the place in the change feed is unknown: pull anew
  | "rate-limited" // the provider asks to wait
  | "unavailable" // a passing fault: try again
  | "malformed" // what came cannot be read
  | "missing" // a file or item that was named is not there
  | "conflict" // a condition on a write did not hold
  | "refused" // surely not done, and the same would be refused again: do not repeat it
  | "uncertain" // done or not, nobody can tell: do not repeat it
  | "sealed" // a sealed value does not open: wrong key, wrong place, or changed
  | "usage"; // the command was called wrongly

export interface DranErrorOptions extends ErrorOptions {
  /** With `rate-limited`: seconds to wait before the next try. */
  readonly waitSeconds?: number;
}

export class DranError extends Error {
  override readonly name = "DranError";
  readonly code: ErrorCode;
  readonly waitSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, options?: DranErrorOptions) {
    super(message, options);
    this.code = code;
    this.waitSeconds = options?.waitSeconds;
  }
}
