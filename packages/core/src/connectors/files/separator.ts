/**
 * The line that begins a mail in an mbox (RFC 4155 and its relatives), strictly: a `From ` that merely begins a
 * sentence must never cut a mail in two. Pure.
 */
import type { Instant } from "../../base/time.ts";
import { readDate } from "../../mail/header.ts";

/** Longest separator line looked at, in bytes. Chosen: an address (320) and a date, more than twice. */
export const SEPARATOR_MAX = 1024;

const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const TIME = String.raw`\d\d:\d\d(?::\d\d)?`;
const ZONE = "(?:[+-]\\d{4}|[A-Z]{1,5})";
/** "Mon Mar  2 09:00:00 2026" (asctime), with a zone before or after the year, seconds optional. */
const ASCTIME = String.raw`${DAY} ${MONTH} {1,2}\d{1,2} ${TIME}(?: ${ZONE})? \d{4}(?: ${ZONE})?`;
/** "Mon, 2 Mar 2026 09:00:00 +0100" (RFC 5322), as some exports write it. */
const RFC_5322 = String.raw`${DAY}, {1,2}\d{1,2} ${MONTH} \d{4} ${TIME}(?: ${ZONE})?`;

/**
 * `From `, an address (anything without spaces: Gmail's "1790…@xxx", Thunderbird's "-", Eudora's "???@???", or none),
 * a date, and perhaps UUCP's "remote from". The address may be missing, the date may not.
 */
const SEPARATOR = new RegExp(
  String.raw`^From (?:\S{1,640} {1,4})? ?(?<date>${ASCTIME}|${RFC_5322})(?: remote from \S{1,255})?[ \t]{0,8}$`,
);

export interface Separator {
  /** Its date, read as UTC where it names no zone; undefined when there is no such date. */
  readonly at: Instant | undefined;
}

/** @param line without its line end. Undefined when it is no separator. */
export function readSeparator(line: string): Separator | undefined {
  const date = SEPARATOR.exec(line)?.groups?.date;
  return date === undefined ? undefined : { at: readDate(date) };
}

/**
 * Undoes the quoting of lines that begin with `From ` inside a mail: one ">" is taken off every line of the form
 * `>+From ` (mboxrd; the same for mboxo, which quoted one level only). Returns the same bytes where there is none.
 */
export function unquoteFrom(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (let found = bytes.indexOf(">From "); found >= 0; found = bytes.indexOf(">From ", found + 6)) {
    let start = found;
    while (start > kept && bytes[start - 1] === GREATER) start -= 1;
    if (start > 0 && bytes[start - 1] !== LF) continue;
    pieces.push(bytes.subarray(kept, start));
    kept = start + 1;
  }
  if (kept === 0) return raw;
  return Buffer.concat([...pieces, bytes.subarray(kept)]);
}

/** Without the line ends at its end, so that a mail has the same bytes wherever it stands, last in a file or not. */
export function trimEnd(raw: Uint8Array): Uint8Array {
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === LF || raw[end - 1] === CR)) end -= 1;
  return raw.subarray(0, end);
}

const LF = 10;
const CR = 13;
const GREATER = 62;
