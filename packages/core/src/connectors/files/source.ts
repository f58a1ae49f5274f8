/** A source: one file or folder of mail, read in order from any place in it that it knows again. */
import { createHash } from "node:crypto";
import type { Instant } from "../../base/time.ts";
import type { Skip, SkipCode } from "../../ports/mailbox.ts";
import type { LeftOut } from "./labels.ts";

/** A place between two mails. `offset` is in bytes read before it, `index` in mails. */
export interface Place {
  readonly offset: number;
  readonly index: number;
}

export const START: Place = { offset: 0, index: 0 };

export interface RawMail {
  readonly raw: Uint8Array;
  readonly index: number;
  /** The file it is from, for a skip. */
  readonly path: string;
  /** Name of the file or folder it lies in, without extension: "Sent". */
  readonly folder: string;
  readonly truncated: boolean;
  readonly separatedAt?: Instant;
  /** The place behind it. */
  readonly next: Place;
}

export type Entry =
  | { readonly type: "mail"; readonly mail: RawMail }
  | { readonly type: "skip"; readonly skip: Skip; readonly next?: Place };

export interface Source {
  /** As the caller named it. */
  readonly path: string;
  /** Bytes there are to read; 0 when it cannot be read. Also looks anew at what there is. */
  size(): Promise<number>;
  /** Everything from `from` on. What cannot be read comes as a skip; only a fault of ours throws. */
  read(from: Place): AsyncGenerator<Entry>;
  /**
   * What lies before `place`, as a short text: the same as long as nothing there was changed, also when the source
   * has grown since. "" when it cannot be read.
   */
  print(place: Place): Promise<string>;
}

export function skipOf(source: string, code: SkipCode, detail: string, index?: number): Skip {
  return { source, code, detail, ...(index !== undefined && { index }) };
}

/** Of mail that is no correspondence. */
export function leftOutSkip(source: string, what: LeftOut): Skip {
  return skipOf(source, "left-out", `Mail marked as ${what} in ${source} was left out: it is no correspondence.`);
}

/** A failed call to the file system as a skip. Anything else is thrown again. */
export function unreadable(path: string, error: unknown, index?: number): Skip {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string" || !/^E[A-Z0-9]{2,30}$/.test(code)) throw error;
  const why = REASONS[code] ?? `cannot be read (${code}); try again or give a copy`;
  return skipOf(path, "unreadable", `${path} ${why}.`, index);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist; check the path",
  ENOTDIR: "does not exist; check the path",
  EACCES: "may not be read by this user; change its permissions or give a copy",
  EPERM: "may not be read by this user; change its permissions or give a copy",
  ELOOP: "is a link that leads back to itself; give the file it should point to",
  ENAMETOOLONG: "does not exist; check the path",
};

/** A fingerprint of some bytes, 96 bits in base64url. */
export function printOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("base64url").slice(0, 16);
}
