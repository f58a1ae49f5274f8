/** Reads a raw mail (RFC 5322, MIME) into a `Message`, within the bounds of `bounds.ts`. */
import PostalMime, { decodeWords, type Email, type Address as ParsedAddress } from "postal-mime";
import { sha256 } from "../base/ids.ts";
import { BIDI_CONTROLS, fold, normalise } from "../base/text.ts";
import type { Instant } from "../base/time.ts";
import { cleanName } from "./address.ts";
import { readAttachments, readCalendarMethod, readFailedRecipients } from "./attachments.ts";
import { readText } from "./body.ts";
import * as Bounds from "./bounds.ts";
import { newestReceived, readDate, readIds } from "./header.ts";
import type { Address, Message } from "./message.ts";
import { type Pruned, prune } from "./prune.ts";
import { repairLatin1 } from "./windows-1252.ts";

/** What the source of a mail knows of it besides its bytes. */
export interface Source {
  /** Labels or folders, any case. */
  readonly labels?: readonly string[];
  readonly providerThreadId?: string;
  /** When the source got it: stands in for a date the mail does not give. */
  readonly receivedAt?: Instant;
  /** The source had more bytes than it hands over. */
  readonly truncated?: boolean;
}

/**
 * Any bytes are read: what cannot be understood is left out, what is too much is cut, and nothing is thrown.
 *
 * @param raw the mail as it came over the wire; line ends may be CRLF, LF or CR, a leading mbox "From " line is skipped.
 */
export async function parse(raw: Uint8Array, source: Source = {}): Promise<Message> {
  const { email, pruned } = await decode(raw);
  const fields = email.headers.slice(pruned.added).map(({ key, value }) => ({ name: key, value }));
  const headers = fields.slice(0, Bounds.HEADER_FIELDS);
  const first = (name: string) => headers.find((field) => field.name === name)?.value ?? "";
  const all = (name: string) => headers.filter((field) => field.name === name).map((field) => field.value);
  const addresses = (name: string, parsed: readonly ParsedAddress[] | undefined) =>
    readAddresses(parsed ?? [], all(name).join(", "));
  const from = addresses("from", email.from && [email.from])[0];
  const sender = addresses("sender", email.sender && [email.sender])[0];
  const sentAt = readDate(first("date")) ?? newestReceived(all("received")) ?? source.receivedAt;
  const calendarMethod = readCalendarMethod(email.attachments, first("content-type"));
  const failedRecipients = readFailedRecipients(email.attachments, first("x-failed-recipients"));
  const body = readText(email, pruned.flowed);
  return {
    messageId: readIds(decodeWords(first("message-id")))[0] ?? `${sha256(raw)}@dran.invalid`,
    references: readIds(decodeWords(first("references").slice(-Bounds.REFERENCES_CHARS))),
    inReplyTo: readIds(decodeWords(first("in-reply-to").slice(-Bounds.REFERENCES_CHARS))),
    labels: (source.labels ?? []).map((label) => label.toLowerCase()),
    replyTo: addresses("reply-to", email.replyTo),
    to: addresses("to", email.to),
    cc: addresses("cc", email.cc),
    bcc: addresses("bcc", email.bcc),
    subject: oneLine(email.subject ?? ""),
    headers,
    text: body.text,
    links: body.links,
    attachments: readAttachments(email.attachments),
    contentType: essenceOf(first("content-type")),
    truncated: source.truncated === true || pruned.truncated || body.truncated || fields.length > headers.length,
    ...(source.providerThreadId !== undefined && { providerThreadId: source.providerThreadId }),
    ...(sentAt !== undefined && { sentAt }),
    ...(from && { from }),
    ...(sender && { sender }),
    ...(calendarMethod !== undefined && { calendarMethod }),
    ...(failedRecipients.length > 0 && { failedRecipients }),
  };
}

/** Texts of unnamed charset are UTF-8 when they are valid as such, Windows-1252 when not. */
async function decode(raw: Uint8Array): Promise<{ email: Email; pruned: Pruned }> {
  const pruned = prune(raw, "utf-8");
  const email = await decodeMime(pruned.bytes);
  const isWrong = (text = "") => text.includes("\uFFFD");
  if (!pruned.guessed || !(isWrong(email.text) || isWrong(email.html))) return { email, pruned };
  const again = prune(raw, "windows-1252");
  return { email: await decodeMime(again.bytes), pruned: again };
}

/** Once pruned, a mail gives the reader nothing to reject but its parts' headers together; then its own is read. */
async function decodeMime(bytes: Uint8Array): Promise<Email> {
  const options = {
    maxNestingDepth: Bounds.NESTING,
    maxHeadersSize: Bounds.HEADER_BYTES + Bounds.PART_HEADER_BYTES,
    forceRfc822Attachments: true, // a mail attached to a mail is not its text
  };
  try {
    return await PostalMime.parse(bytes, options);
  } catch {
    const end = Math.max(
      bytes.findIndex((byte, at) => byte === 0x0a && isLineEnd(bytes, at + 1)),
      0,
    );
    return PostalMime.parse(bytes.subarray(0, end), options);
  }
}

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] === 0x0a);
}

/**
 * Mailboxes of a field, groups opened. An address counts only when it stands in the field as it was sent: one that
 * appears by decoding a name is the invention of whoever wrote the name.
 */
function readAddresses(parsed: readonly ParsedAddress[], field: string): readonly Address[] {
  const sent = field.toLowerCase().replaceAll('"', "");
  const found: Address[] = [];
  for (const entry of parsed) {
    for (const mailbox of entry.group ?? [entry]) {
      if (found.length >= Bounds.ADDRESSES) return found;
      const address = mailbox.address.toLowerCase();
      const isAddress = address.length <= Bounds.ADDRESS_CHARS && /^[^\s@<>]+@[^\s<>]+$/.test(address);
      if (isAddress && sent.includes(address.replaceAll('"', "")))
        found.push({ name: cleanName(repairLatin1(mailbox.name), address), address });
    }
  }
  return found;
}

function oneLine(text: string): string {
  return fold(normalise(repairLatin1(text)).replace(BIDI_CONTROLS, "")).slice(0, Bounds.SUBJECT_CHARS);
}

/** RFC 2045 section 5.2: without a type it is plain text. */
function essenceOf(contentType: string): string {
  const [essence = ""] = contentType.toLowerCase().split(/[;\s]/, 1);
  return essence.includes("/") ? essence : "text/plain";
}
