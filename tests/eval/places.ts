/** Where the labelled data lies: other people's and the development set beside the project, its own below this folder. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = join(root, "../shared/data");

export interface Place {
  /** "dev", or the path below this folder without its ending: "blind/german". */
  readonly name: string;
  readonly path: string;
}

/** Which of the project's own sets: what was seen is no longer blind, so the blind ones are looked at on purpose only. */
export type Sets = "seen" | "all";

/** A file or folder of the shared data, or none where it is absent. */
export function sharedPlace(path: string): string | undefined {
  const place = join(shared, path);
  return existsSync(place) ? place : undefined;
}

/** JSON lines of labelled sentences. */
export function ownSentences(sets: Sets): readonly Place[] {
  return below(".jsonl", sets);
}

/** Gold files of mailboxes in the form of the development set; mbox and ics lie beside them. */
export function ownMailboxes(sets: Sets): readonly Place[] {
  return below(".gold.json", sets);
}

export function sampleOf(language: string): { readonly folder: string; readonly gold: string } {
  return {
    folder: join(root, "packages/cli/sample", language),
    gold: join(root, `tests/fixtures/sample/${language}.gold.json`),
  };
}

export const SAMPLE_LANGUAGES = ["de", "en"];

/** Files of a folder and its folders, in the same order everywhere. None where there is no such folder. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function below(ending: string, sets: Sets): readonly Place[] {
  const found = filesBelow(here, ending);
  return chosen(
    found.map((path) => ({ name: join(relative(here, path), "..", basename(path, ending)), path })),
    sets,
  );
}

/** Blind sets lie in the folder of that name. */
export function chosen(places: readonly Place[], sets: Sets): readonly Place[] {
  return sets === "all" ? places : places.filter(({ name }) => !name.startsWith("blind/"));
}
