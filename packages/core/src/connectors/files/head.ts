/** A mail's header, read lightly: enough to sort a mail before it is parsed, at a small part of the price. Pure. */
import { decodeWords } from "postal-mime";

/** The most of a header that is looked at, in bytes and in fields; the bounds of parsing a mail. */
const HEAD_MAX = 256 * 1024;
const FIELDS_MAX = 1000;

/** Field values by lower-case name, unfolded, in order, not RFC 2047-decoded. */
export type Head = ReadonlyMap<string, readonly string[]>;

export function readHead(raw: Uint8Array): Head {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEAD_MAX));
  const ends = [bytes.indexOf("\n\n"), bytes.indexOf("\n\r\n")].filter((end) => end >= 0);
  const text = bytes.toString("utf8", 0, ends.length > 0 ? Math.min(...ends) : bytes.length);
  const head = new Map<string, string[]>();
  for (const line of text.split(/\r?\n(?![ \t])/, FIELDS_MAX)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trimEnd().toLowerCase();
    const value = line.slice(colon + 1).replace(/\r?\n/g, "");
    const values = head.get(name);
    if (values) values.push(value.trim());
    else head.set(name, [value.trim()]);
  }
  return head;
}

/** The first value of a field, RFC 2047-decoded; "" when it is missing. */
export function fieldOf(head: Head, name: string): string {
  return decodeWords(head.get(name)?.[0] ?? "").trim();
}

/** Is there a header here with at least one field that only mails have? */
export function hasMailFields(raw: Uint8Array): boolean {
  const head = readHead(raw);
  return MAIL_FIELDS.some((name) => head.has(name));
}

/** Stricter, for a file nobody called a mail: its very first line must be a field. */
export function looksLikeMail(raw: Uint8Array): boolean {
  const first = Buffer.from(raw.subarray(0, 100)).toString("latin1");
  return /^[!-9;-~]{1,76}[ \t]{0,4}:/.test(first) && hasMailFields(raw);
}

const MAIL_FIELDS = ["from", "date", "received", "message-id", "return-path", "delivered-to", "subject", "to"];
