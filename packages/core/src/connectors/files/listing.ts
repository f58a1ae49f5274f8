/** A source of many files with one mail in each, read in the order of their listing. */
import type { Skip } from "../../ports/mailbox.ts";
import { type Entry, type Place, printOf, type Source, skipOf } from "./source.ts";

/** Most files of one source. Chosen: more than the longest mail life. */
const FILES_MAX = 1_000_000;

export type Found<File> =
  | {
      readonly type: "file";
      readonly file: File;
      /** In bytes. */
      readonly size: number;
      /** The same as long as the mail in it needs not be read anew, and of no other file of the source. */
      readonly id: string;
    }
  | { readonly type: "skip"; readonly skip: Skip };

export interface Listing<File> {
  readonly path: string;
  /** All files there are now, in an order that new ones follow as far as can be; and what cannot be read. */
  find(): AsyncIterable<Found<File>>;
  /** @param next the place behind the file's mail. */
  enter(file: File, next: Place): Promise<Entry>;
  /** What is said where nothing was found at all. */
  nothing(): Skip;
}

/** Lists beside each other, since there may be a million mails: of each its file, where it ends, and the print up to it. */
interface Listed<File> {
  readonly files: readonly File[];
  readonly ends: readonly number[];
  readonly prints: readonly string[];
  readonly skips: readonly Skip[];
}

/** Where a file before the place it had come to is new, gone or another, it is read anew from the start. */
export function listedSource<File>(listing: Listing<File>): Source {
  let known: Promise<Listed<File>> | undefined;
  const listed = () => {
    known ??= list(listing);
    return known;
  };
  return {
    path: listing.path,
    async size() {
      known = undefined;
      return (await listed()).ends.at(-1) ?? 0;
    },
    async print({ index }) {
      return (await listed()).prints[index - 1] ?? "";
    },
    async *read({ index }) {
      const { files, ends, skips } = await listed();
      if (files.length === 0 && skips.length === 0) yield { type: "skip", skip: listing.nothing() };
      for (let at = index; at < files.length; at++) {
        const file = files[at];
        if (file !== undefined) yield await listing.enter(file, { offset: ends[at] ?? 0, index: at + 1 });
      }
      for (const skip of skips) yield { type: "skip", skip };
    },
  };
}

async function list<File>({ path, find }: Listing<File>): Promise<Listed<File>> {
  const files: File[] = [];
  const ends: number[] = [];
  const prints: string[] = [];
  const skips: Skip[] = [];
  let end = 0;
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
    end += found.size;
    print = printOf(print, found.id);
    files.push(found.file);
    ends.push(end);
    prints.push(print);
  }
  return { files, ends, prints, skips };
}
