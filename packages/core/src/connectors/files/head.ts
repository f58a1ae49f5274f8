/** A mail's header, read lightly: enough to sort a mail before it is parsed, at a small part of the price. Pure. */
import { addTo } from "../../base/groups.ts";
import { HEADER_BYTES, HEADER_FIELDS } from "../../mail/bounds.ts";
import { decodeWords } from "../../mail/encoded-words.ts";

/** Field values by lower-case name, unfolded, in order, not RFC 2047-decoded. */
export type Head = ReadonlyMap<string, readonly string[]>;

export function readHead(raw: Uint8Array): Head {
  const text = Buffer.from(headerOf(raw)).toString("utf8");
  const head = new Map<string, string[]>();
  for (const line of text.split(/\r?\n(?![ \t])/, HEADER_FIELDS)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trimEnd().toLowerCase();
    const value = line
      .slice(colon + 1)
      .replace(/\r?\n/g, "")
      .trim();
    addTo(head, name, value);
  }
  return head;
}

/** The bytes before the first empty line, at most `HEADER_BYTES`. */
export function headerOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEADER_BYTES));
  const ends = [bytes.indexOf("\n\n"), bytes.indexOf("\n\r\n")].filter((end) => end >= 0);
  return bytes.subarray(0, Math.min(bytes.length, ...ends));
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
