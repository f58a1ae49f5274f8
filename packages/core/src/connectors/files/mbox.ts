/**
 * A streaming reader of mbox files: a 2 GB Takeout in the memory of its largest mail. It looks for separators in
 * large stretches of the file, never line by line.
 *
 * `Content-Length` (mboxcl) is not believed: it is a header anyone may send, and a wrong one would swallow the mails
 * behind it. Such files are read by their separators like all others.
 */
import type { FileHandle } from "node:fs/promises";
import type { Instant } from "../../base/time.ts";
import { RAW_BYTES } from "../../mail/bounds.ts";
import { readSeparator, SEPARATOR_MAX, trimEnd, unquoteFrom } from "./separator.ts";

/** What is read of the body of a larger one, in bytes: its text stands before its attachments. */
export const BODY_HEAD = 1024 * 1024;
/** Bytes read at a time; every page of mail makes itself a buffer for them. Chosen: larger is no faster. */
const CHUNK = 256 * 1024;
/** Bytes before a separator that show whether a blank line precedes it. */
const BEHIND = 4;
const LF = 10;
const CR = 13;

export interface MboxMail {
  /** The mail, unquoted, without its separator line and the line ends after it. */
  readonly raw: Uint8Array;
  /** From 0. */
  readonly index: number;
  /** Where its separator line begins in the file, and where the next one would. */
  readonly offset: number;
  readonly end: number;
  /** It was larger than `RAW_BYTES`: `raw` is its header and the first `BODY_HEAD` bytes of its body. */
  readonly truncated: boolean;
  readonly separatedAt?: Instant;
}

/** A place between two mails of an mbox. */
export interface MboxPlace {
  readonly offset: number;
  readonly index: number;
}

/** Yields the mails from `start` on, at whose offset a separator stands (see `findSeparator`). */
export async function* readMbox(file: FileHandle, start: MboxPlace): AsyncGenerator<MboxMail> {
  let mail: Collected | undefined;
  let index = start.index;
  let done = start.offset; // everything before it was taken in
  for await (const stretch of stretches(file, start.offset)) {
    const { bytes, offset } = stretch;
    for (const found of separators(stretch, start.offset)) {
      if (mail) {
        collect(mail, bytes.subarray(done - offset, found.at));
        yield finish(mail, offset + found.at);
      }
      mail = { index, offset: offset + found.at, separatedAt: found.date, parts: [], size: 0, truncated: false };
      index += 1;
      done = offset + found.end;
    }
    const end = offset + stretch.to;
    if (mail && done < end) collect(mail, bytes.subarray(done - offset, stretch.to));
    done = Math.max(done, end);
  }
  if (mail) yield finish(mail, done);
}

/**
 * The offset of the separator at `offset`, past a byte order mark and blank lines; the file's size when nothing
 * follows; undefined when something else stands there.
 */
export async function findSeparator(file: FileHandle, offset: number): Promise<number | undefined> {
  const from = Math.max(0, offset - BEHIND);
  const buffer = Buffer.alloc(BEHIND + 2 * SEPARATOR_MAX);
  const bytes = buffer.subarray(0, await fill(file, buffer, from));
  let at = offset - from;
  if (offset === 0 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) at = 3;
  const begin = at;
  while (bytes[at] === LF || bytes[at] === CR) at += 1;
  if (at >= bytes.length) return from + bytes.length;
  const blank = offset === 0 || followsBlankLine(bytes, at);
  const line = blank && bytes.subarray(at, at + 5).equals(FROM) ? separatorAt(bytes, at) : undefined;
  return line && at - begin < SEPARATOR_MAX ? from + at : undefined;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const FROM = Buffer.from("From ");
const LINE_FROM = Buffer.from("\nFrom ");

/** A part of the file: the bytes [`from`, `to`) are its own; those around them are there to be looked at. */
interface Stretch {
  readonly bytes: Buffer;
  /** Of bytes[0] in the file. */
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** The file from `start` on, gapless; all but the last end `SEPARATOR_MAX` before the bytes do. One buffer serves all. */
async function* stretches(file: FileHandle, start: number): AsyncGenerator<Stretch> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK + BEHIND + SEPARATOR_MAX);
  let offset = Math.max(0, start - BEHIND);
  let from = start - offset;
  let kept = 0;
  for (;;) {
    const length = kept + (await fill(file, buffer.subarray(kept), offset + kept));
    const last = length < buffer.length;
    const to = last ? length : length - SEPARATOR_MAX;
    yield { bytes: buffer.subarray(0, length), offset, from, to };
    if (last) return;
    buffer.copyWithin(0, to - BEHIND, length);
    offset += to - BEHIND;
    from = BEHIND;
    kept = length - (to - BEHIND);
  }
}

/** Reads from `position` until the buffer is full or the file ends; returns the bytes read. */
export async function fill(file: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

interface Line {
  /** Where it begins, and where the mail behind it does. */
  readonly at: number;
  readonly end: number;
  readonly date: Instant | undefined;
}

/** The separators that begin in a stretch's own part; the one at `start` is known to be one. */
function* separators({ bytes, offset, from, to }: Stretch, start: number): Generator<Line> {
  const first = offset + from === start ? separatorAt(bytes, from) : undefined;
  if (first) yield first;
  let found = bytes.indexOf(LINE_FROM, Math.max(0, from - 1));
  while (found >= 0 && found + 1 < to) {
    const line = followsBlankLine(bytes, found + 1) ? separatorAt(bytes, found + 1) : undefined;
    if (line && line.at !== first?.at) yield line;
    found = bytes.indexOf(LINE_FROM, found + 1);
  }
}

function followsBlankLine(bytes: Buffer, at: number): boolean {
  if (bytes[at - 1] !== LF) return false;
  const before = bytes[at - 2] === CR ? bytes[at - 3] : bytes[at - 2];
  return before === LF;
}

/** The separator that begins at `at`, if one does; what precedes it is the caller's to look at. */
export function separatorAt(bytes: Buffer, at: number): Line | undefined {
  const bounded = bytes.subarray(at, at + SEPARATOR_MAX);
  const lineEnd = bounded.indexOf(LF);
  const line = bounded.toString("latin1", 0, lineEnd < 0 ? bounded.length : lineEnd).replace(/\r$/, "");
  const separator = readSeparator(line);
  return separator && { at, end: at + (lineEnd < 0 ? bounded.length : lineEnd + 1), date: separator.at };
}

/** A mail while it is being read. */
interface Collected {
  readonly index: number;
  readonly offset: number;
  readonly separatedAt: Instant | undefined;
  parts: Uint8Array[];
  size: number;
  truncated: boolean;
}

/** Copies the bytes, since their buffer is used again. Past `RAW_BYTES` the mail shrinks to its head, for good. */
function collect(mail: Collected, bytes: Buffer): void {
  mail.size += bytes.length;
  if (mail.truncated) return;
  mail.parts.push(new Uint8Array(bytes));
  if (mail.size <= RAW_BYTES) return;
  mail.truncated = true;
  mail.parts = [headOf(Buffer.concat(mail.parts))];
}

/** Header and first `BODY_HEAD` bytes of the body; where no header ends within reach, the first `BODY_HEAD` bytes. */
export function headOf(raw: Buffer): Uint8Array {
  const reach = raw.subarray(0, BODY_HEAD);
  const ends = [reach.indexOf("\n\n"), reach.indexOf("\n\r\n")].filter((end) => end >= 0);
  return new Uint8Array(raw.subarray(0, BODY_HEAD + (ends.length > 0 ? Math.min(...ends) : 0)));
}

function finish(mail: Collected, end: number): MboxMail {
  const { index, offset, separatedAt, parts, truncated } = mail;
  const [only, ...others] = parts;
  const raw = only && others.length === 0 ? only : Buffer.concat(parts);
  const whole = trimEnd(unquoteFrom(raw));
  return { raw: whole, index, offset, end, truncated, ...(separatedAt && { separatedAt }) };
}
