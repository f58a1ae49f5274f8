/**
 * Cuts a raw mail down to what is worth decoding, before the MIME reader sees it: attachments lose their bodies,
 * texts are cut at a bound, parts and nesting beyond theirs are dropped. So the cost of reading a mail is that of
 * reading its text, whatever hangs on it, and no bytes can make the MIME reader fail or run out of memory.
 *
 * It also puts right what senders get wrong and the reader would too, by fields placed before a part's own: the
 * reader takes the first of a kind. Nothing is decoded here.
 */
import { isUtf8 } from "node:buffer";
import { BODY_BYTES, PART_BYTES, PARTS, RAW_BYTES } from "./bounds.ts";
import { type Guess, type PartHead, readHead } from "./part-head.ts";
import { type Part, partsOf } from "./parts.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";

export interface Pruned {
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
  /** Fields put before the mail's own header; not the sender's. */
  readonly added: number;
  /** Some text's charset is the guess: when U+FFFD comes out, the other guess is better. */
  readonly guessed: boolean;
  /** The plain text is format=flowed (RFC 3676), and whether the space at a line's end goes. */
  readonly flowed?: { readonly delSp: boolean };
}

/** Bytes of an attachment's body that stay. None is read, but a part without any would not count as a part. */
const ATTACHMENT_BYTES = 64;

const LF = 0x0a;
const CR = 0x0d;
const NO_BYTES = Buffer.alloc(0);

/** What is known of a multipart while its parts are read. */
interface Multipart {
  readonly isAlternative: boolean;
  /** A plain text in it says all: the same once more in HTML would be decoded to be thrown away. */
  isTold: boolean;
}

export function prune(raw: Uint8Array, guess: Guess): Pruned {
  const source = readable(raw);
  const pieces: Uint8Array[] = [];
  const heads: PartHead[] = [];
  let truncated = raw.byteLength > RAW_BYTES;
  let budget = BODY_BYTES;
  let read = 0;
  const around: Multipart[] = [];
  for (const part of partsOf(source)) {
    if (heads.length > PARTS) break;
    pieces.push(source.subarray(part.at, part.headAt));
    read = part.endAt;
    if (part.closes) continue;
    const header = source.subarray(part.headAt, part.cutAt);
    const head = readHead(header.toString("latin1"), guess, part.opens && part.endAt === source.length);
    around.length = part.depth;
    const alternative = around.findLast(({ isAlternative }) => isAlternative);
    const isTold = head.shows === "html" && alternative?.isTold === true;
    const body = isTold ? NO_BYTES : bodyOf(source, part, head, budget);
    const plain = head.isText && head.coding === "quoted-printable" ? decodeQuotedPrintable(body) : body;
    pieces.push(Buffer.from(head.overrides, "latin1"), utf8(header), gap(part), coded(plain, head));
    heads.push(head);
    around.push({ isAlternative: head.isAlternative, isTold: false });
    if (alternative && head.shows === "plain") alternative.isTold ||= tells(plain, head);
    truncated ||= part.cutAt < part.bodyAt || (head.isText && !isTold && part.bodyAt + body.length < part.endAt);
    if (head.isText) budget -= body.length;
  }
  const flowed = heads.find((head) => head.flowed)?.flowed;
  return {
    bytes: Buffer.concat(pieces),
    truncated: truncated || read < source.length,
    added: heads[0]?.added ?? 0,
    guessed: heads.some((head) => head.guessed),
    ...(flowed && { flowed }),
  };
}

/** As much of a part's body as is worth decoding. Nothing of a multipart: what stands before its first part is nobody's. */
function bodyOf(source: Buffer, part: Part, head: PartHead, budget: number): Buffer {
  const limit = head.isText ? Math.min(PART_BYTES, budget) : head.isMultipart ? 0 : ATTACHMENT_BYTES;
  const body = source.subarray(part.bodyAt, lineEnd(source, part.bodyAt, part.endAt, limit));
  return head.coding === "base64" ? body.subarray(0, paddedEnd(body)) : body;
}

/**
 * A text goes as one line of base64: the MIME reader spends most of its time on joining lines, and on a text of empty
 * lines half a minute.
 */
function coded(plain: Buffer, head: PartHead): Uint8Array {
  return head.isText && head.coding !== "base64" ? Buffer.from(`${plain.toString("base64")}\n`, "latin1") : plain;
}

/** Does a plain text say something, and not that the HTML beside it be looked at? `readText` would take it then. */
function tells(plain: Buffer, { coding }: PartHead): boolean {
  const start = plain.subarray(0, TOLD_BYTES).toString("latin1");
  const text = coding === "base64" ? Buffer.from(start, "base64").toString("latin1") : start;
  return /[a-z0-9]/i.test(text) && !/html|\0/i.test(text);
}

/** Bytes of a plain text that are looked at. Chosen: what is longer is no notice. */
const TOLD_BYTES = 4_000;

/** Paddings in one base64 body: each begins a new piece for the MIME reader. Chosen: some programs pad every line. */
const PADDINGS = 10_000;

function paddedEnd(body: Buffer): number {
  let end = 0;
  for (let count = 0; count < PADDINGS; count++) {
    const found = body.indexOf("=", end);
    if (found < 0) return body.length;
    end = found + 1;
  }
  return end;
}

/** The mail's bytes, bounded, from its first field on, with line feeds (an old Macintosh writes bare CR). */
function readable(raw: Uint8Array): Buffer {
  let source = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, RAW_BYTES));
  if (source.indexOf(LF) < 0 && source.indexOf(CR) >= 0)
    source = Buffer.from(source.map((byte) => (byte === CR ? LF : byte)));
  let at = 0;
  while (source[at] === LF || source[at] === CR) at += 1;
  if (source.subarray(at, at + 5).toString("latin1") === "From ") at = source.indexOf(LF, at) + 1; // an mbox separator
  return source.subarray(at);
}

/** A header that is not UTF-8 is Latin 1 in truth (RFC 6532 allows only UTF-8, older programs wrote what they had). */
function utf8(header: Buffer): Uint8Array {
  return isUtf8(header) ? header : Buffer.from(header.toString("latin1"), "utf8");
}

/** What a header that was cut needs to end: an empty line. */
function gap(part: Part): Uint8Array {
  return Buffer.from(part.cutAt < part.bodyAt ? "\n" : "");
}

/** Where a body of at most `limit` bytes ends: at the end of a line when there is one. */
function lineEnd(source: Buffer, from: number, to: number, limit: number): number {
  if (to - from <= limit) return to;
  const line = source.lastIndexOf(LF, from + limit - 1);
  return line < from ? from + limit : line + 1;
}
