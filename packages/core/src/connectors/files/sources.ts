/** The files somebody named, as sources. */
import { emlSource } from "./eml.ts";
import { maildirSource } from "./maildir.ts";
import { mboxSource } from "./mbox-source.ts";
import type { Source } from "./source.ts";

export interface Files {
  readonly mbox: readonly string[];
  /** Folders, or single files. */
  readonly eml: readonly string[];
  /** Maildirs, each with the folders below it. */
  readonly maildir?: readonly string[];
}

/** One source for each path, however often it is given. */
export function openSources({ mbox, eml, maildir = [] }: Files): readonly Source[] {
  const all = [...mbox.map(mboxSource), ...eml.map(emlSource), ...maildir.map(maildirSource)];
  return [...new Map(all.map((source) => [source.path, source])).values()];
}
