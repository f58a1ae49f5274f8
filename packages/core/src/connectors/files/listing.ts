/** A source of many files with one mail in each, read in the order of their listing. */
import type { Skip } from "../../ports/mailbox.ts";
import { type Entry, type Place, printOf, type Source, skipOf } from "./source.ts";

/** Most files of one source. Chosen: more than the longest mail life. */
const FILES_MAX = 1_000_000;

export interface MailFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The same as long as the mail in it needs not be read anew, and of no other file of the source. */
  readonly id: string;
}

export type Found<File extends MailFile = MailFile> =
  | { readonly type: "file"; readonly file: File }
  | { readonly type: "skip"; readonly skip: Skip };

export interface Listing<File extends MailFile> {
  readonly path: string;
  /** All files there are now, in an order that new ones follow as far as can be; and what cannot be read. */
  find(): AsyncIterable<Found<File>>;
  /** @param next the place behind the file's mail. */
  enter(file: File, next: Place): Promise<Entry>;
  /** What is said where nothing was found at all. */
  nothing(): Skip;
}

interface Listed<File> {
  readonly files: readonly { readonly file: File; readonly next: Place; readonly print: string }[];
  readonly skips: readonly Skip[];
}

/** Where a file before the place it had come to is new, gone or another, it is read anew from the start. */
export function listedSource<File extends MailFile>(listing: Listing<File>): Source {
  let known: Promise<Listed<File>> | undefined;
  const listed = () => {
    known ??= list(listing);
    return known;
  };
  return {
    path: listing.path,
    async size() {
      known = undefined;
      return (await listed()).files.at(-1)?.next.offset ?? 0;
    },
    async print({ index }) {
      return (await listed()).files[index - 1]?.print ?? "";
    },
    async *read({ index }) {
      const { files, skips } = await listed();
      if (files.length === 0 && skips.length === 0) yield { type: "skip", skip: listing.nothing() };
      for (let at = index; at < files.length; at += 1) {
        const entry = files[at];
        if (entry) yield await listing.enter(entry.file, entry.next);
      }
      for (const skip of skips) yield { type: "skip", skip };
    },
  };
}

async function list<File extends MailFile>({ path, find }: Listing<File>): Promise<Listed<File>> {
  const files: Listed<File>["files"][number][] = [];
  const skips: Skip[] = [];
  let offset = 0;
  let print = "";
  for await (const found of find()) {
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
    const { file } = found;
    offset += file.size;
    print = printOf(print, file.id);
    files.push({ file, next: { offset, index: files.length + 1 }, print });
  }
  return { files, skips };
}
