/** A folder of .eml files, or a single one, as a source. */
import { type FileHandle, open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Skip } from "../../ports/mailbox.ts";
import { findMailFiles, isMailName } from "./folder.ts";
import { hasMailFields } from "./head.ts";
import { readSingleMail } from "./single.ts";
import { type Entry, type Place, printOf, type Source, skipOf, unreadable } from "./source.ts";

/** Most files of one folder. Chosen: more than the longest mail life. */
const FILES_MAX = 1_000_000;

interface MailFile {
  readonly path: string;
  /** The place behind it. */
  readonly next: Place;
  /** Of the names and sizes of all files up to and with it. */
  readonly print: string;
}

interface Listing {
  readonly files: readonly MailFile[];
  readonly skips: readonly Skip[];
}

export function emlSource(path: string): Source {
  let listing: Promise<Listing> | undefined;
  const listed = () => {
    listing ??= list(path);
    return listing;
  };
  return {
    path,
    async size() {
      listing = undefined;
      return (await listed()).files.at(-1)?.next.offset ?? 0;
    },
    async print({ index }) {
      return (await listed()).files[index - 1]?.print ?? "";
    },
    async *read({ index }) {
      const { files, skips } = await listed();
      if (files.length === 0 && skips.length === 0) yield { type: "skip", skip: nothingIn(path) };
      for (let at = index; at < files.length; at += 1) {
        const file = files[at];
        if (file) yield await entryOf(file);
      }
      for (const skip of skips) yield { type: "skip", skip };
    },
  };
}

async function list(path: string): Promise<Listing> {
  const files: MailFile[] = [];
  const skips: Skip[] = [];
  let offset = 0;
  let print = "";
  for await (const found of findMailFiles(path)) {
    if (found.type === "skip") {
      skips.push(found.skip);
      continue;
    }
    if (files.length === FILES_MAX) {
      skips.push(
        skipOf(path, "unreadable", `${path} holds more than ${FILES_MAX} mails; give the others by themselves.`),
      );
      break;
    }
    offset += found.size;
    print = printOf(print, `${found.path} ${found.size}`);
    files.push({ path: found.path, next: { offset, index: files.length + 1 }, print });
  }
  return { files, skips };
}

async function entryOf({ path, next }: MailFile): Promise<Entry> {
  const missed = (skip: Skip): Entry => ({ type: "skip", skip, next });
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const { raw, truncated, separated } = await readSingleMail(file);
    if (separated && !isMailName(path))
      return missed(skipOf(path, "not-a-mailbox", `${path} is an mbox; give it as one.`));
    if (raw.length === 0) return missed(skipOf(path, "empty", `${path} is empty; there is no mail in it.`));
    if (!hasMailFields(raw)) {
      return missed(skipOf(path, "not-a-mailbox", `${path} is no mail, it has no mail header; give .eml files only.`));
    }
    const folder = basename(dirname(path));
    return { type: "mail", mail: { raw, index: next.index - 1, path, folder, truncated, next } };
  } catch (error) {
    return missed(unreadable(path, error));
  } finally {
    await file?.close();
  }
}

function nothingIn(path: string): Skip {
  return skipOf(path, "empty", `${path} holds no .eml file; give the folder they lie in.`);
}
