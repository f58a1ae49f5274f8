/** An mbox file as a source: told from other files, read from any place, known again after it has grown. */
import { type FileHandle, open, stat } from "node:fs/promises";
import { parse } from "node:path";
import type { Skip } from "../../ports/mailbox.ts";
import { looksLikeMail } from "./head.ts";
import { findSeparator, readMbox } from "./mbox.ts";
import { readSingleMail } from "./single.ts";
import { type Entry, type Place, printOf, type Source, skipOf, unreadable } from "./source.ts";

/** Bytes at either end of what was read that must be the same for it to count as unchanged. */
const PRINT_BYTES = 1024;
/** Bytes looked at to tell what a file is. */
const SNIFF_BYTES = 16 * 1024;

export function mboxSource(path: string): Source {
  return {
    path,
    size: () => within(path, async (file) => (await file.stat()).size, 0),
    print: (place) => within(path, (file) => print(file, place), ""),
    read: (from) => read(path, from),
  };
}

/** What `use` makes of the open file; `otherwise` when the file cannot be read. */
async function within<T>(path: string, use: (file: FileHandle) => Promise<T>, otherwise: T): Promise<T> {
  let file: FileHandle | undefined;
  try {
    if (!(await stat(path)).isFile()) return otherwise;
    file = await open(path, "r");
    return await use(file);
  } catch (error) {
    unreadable(path, error); // a fault of ours goes on from here; why the file failed, reading it says
    return otherwise;
  } finally {
    await file?.close();
  }
}

async function print(file: FileHandle, { offset }: Place): Promise<string> {
  const first = await bytesAt(file, 0, Math.min(PRINT_BYTES, offset));
  const last = await bytesAt(file, Math.max(0, offset - PRINT_BYTES), Math.min(PRINT_BYTES, offset));
  return printOf(`${first.length} ${last.length} `, first, last);
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function* read(path: string, from: Place): AsyncGenerator<Entry> {
  let file: FileHandle | undefined;
  let index = from.index;
  try {
    const stats = await stat(path); // first: a pipe nobody writes to would never open
    if (!stats.isFile()) return yield { type: "skip", skip: notAFile(path, stats.isDirectory()) };
    file = await open(path, "r");
    for await (const entry of entries(file, path, from)) {
      if (entry.type === "mail") index = entry.mail.next.index;
      yield entry;
    }
  } catch (error) {
    yield { type: "skip", skip: unreadable(path, error, file && index) };
  } finally {
    await file?.close();
  }
}

async function* entries(file: FileHandle, path: string, from: Place): AsyncGenerator<Entry> {
  const { size } = await file.stat();
  if (from.offset > 0 && from.offset === size) return;
  // Where no separator stands behind what was read, the last mail itself has grown: read anew.
  const resumed = from.offset > 0 ? await findSeparator(file, from.offset) : undefined;
  const start = resumed ?? (await findSeparator(file, 0));
  if (start === undefined) return yield* singleMail(file, path, size);
  if (start === size && resumed === undefined) return yield { type: "skip", skip: nothingIn(path) };
  const folder = folderOf(path);
  const index = resumed === undefined ? 0 : from.index;
  for await (const mail of readMbox(file, { offset: start, index })) {
    yield { type: "mail", mail: { ...mail, path, folder, next: { offset: mail.end, index: mail.index + 1 } } };
  }
}

/** A file that is no mbox: perhaps one single mail, which is read with a notice. */
async function* singleMail(file: FileHandle, path: string, size: number): AsyncGenerator<Entry> {
  const head = await bytesAt(file, 0, SNIFF_BYTES);
  if (!looksLikeMail(head)) return yield { type: "skip", skip: noMailbox(path, head) };
  const detail = `${path} is one single mail, not an mbox; it was read as one mail.`;
  yield { type: "skip", skip: skipOf(path, "read-as-mail", detail) };
  const next = { offset: size, index: 1 };
  yield { type: "mail", mail: { ...(await readSingleMail(file)), index: 0, path, folder: folderOf(path), next } };
}

function folderOf(path: string): string {
  return parse(path).name;
}

function notAFile(path: string, folder: boolean): Skip {
  const what = folder
    ? "is a folder; name the mbox file in it, or give it as a folder of .eml files"
    : "is no plain file; give a copy of what it holds";
  return skipOf(path, "unreadable", `${path} ${what}.`);
}

function nothingIn(path: string): Skip {
  return skipOf(path, "empty", `${path} is empty; there is no mail in it.`);
}

function noMailbox(path: string, head: Buffer): Skip {
  const packed = PACKED.some((magic) => head.subarray(0, magic.length).equals(magic));
  const what = packed
    ? "is a packed archive; unpack it and give the .mbox file inside"
    : 'is not an mbox (its first line is no "From " line); export the mailbox as mbox or as .eml files';
  return skipOf(path, "not-a-mailbox", `${path} ${what}.`);
}

/** First bytes of zip, gzip, xz, bzip2 and 7z. */
const PACKED = [
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
].map((bytes) => Buffer.from(bytes));
