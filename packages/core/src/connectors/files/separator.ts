/**
 * The line that begins a mail in an mbox (RFC 4155 and its relatives), strictly: a `From ` that merely begins a
 * sentence must never cut a mail in two. Pure.
 */
import { type Instant, instantOf } from "../../base/time.ts";

/** Longest separator line, in bytes. Chosen: an address (320) and a date, three times over. */
export const SEPARATOR_MAX = 1024;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const ZONE = String.raw`(?:[+-]\d{4}|[A-Z]{1,5})`;

/**
 * `From`, an address (anything without spaces: Gmail's "1790…@xxx", Thunderbird's "-", Eudora's "???@???", or none),
 * a date as of asctime ("Mon Mar  2 09:00:00 2026", with a zone before or after the year, seconds optional) or of
 * RFC 5322 ("Mon, 2 Mar 2026 09:00:00 +0100"), and UUCP's "remote from".
 */
const SEPARATOR = new RegExp(
  String.raw`^From (?:[^\s]{1,640} {1,4})? {0,2}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,2}` +
    String.raw`(?:${MONTH} {1,2}(?<day>\d\d?) (?<time>\d\d:\d\d(?::\d\d)?)(?: (?<before>${ZONE}))? (?<year>\d{4})(?: (?<after>${ZONE}))?` +
    String.raw`|(?<day2>\d\d?) ${MONTH.replace("month", "month2")} (?<year2>\d{4}) (?<time2>\d\d:\d\d(?::\d\d)?)(?: (?<after2>${ZONE}))?)` +
    String.raw`(?: remote from [^\s]{1,255})?[ \t]{0,8}$`,
);

/** A separator line; `at` is its date, read as UTC where it names no numeric zone, undefined when impossible. */
export interface Separator {
  readonly at: Instant | undefined;
}

/** @param line without its line end. Undefined when it is no separator. */
export function readSeparator(line: string): Separator | undefined {
  const parts = SEPARATOR.exec(line)?.groups;
  if (!parts) return undefined;
  const { month = parts.month2, day = parts.day2, time = parts.time2, year = parts.year2 } = parts;
  const zone = parts.before ?? parts.after ?? parts.after2 ?? "";
  const [hours = 0, minutes = 0, seconds = 0] = (time ?? "").split(":").map(Number);
  const local = Date.UTC(Number(year), MONTHS.indexOf(month ?? ""), Number(day), hours, minutes, seconds);
  return { at: instantOf(local - offsetMs(zone)) };
}

/** "+0130" in milliseconds; zone names are ambiguous and count as UTC. */
function offsetMs(zone: string): number {
  if (!/^[+-]/.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
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
