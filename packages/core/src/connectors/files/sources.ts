/** The files somebody named, as sources. */
import { emlSource } from "./eml.ts";
import { mboxSource } from "./mbox-source.ts";
import type { Source } from "./source.ts";

export interface Files {
  readonly mbox: readonly string[];
  /** Folders, or single files. */
  readonly eml: readonly string[];
}

/** One source for each path, however often it is given. */
export function openSources({ mbox, eml }: Files): readonly Source[] {
  const all = [...mbox.map(mboxSource), ...eml.map(emlSource)];
  return [...new Map(all.map((source) => [source.path, source])).values()];
}
