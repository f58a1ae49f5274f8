/** The Maildirs below a folder, each with its name as its owner knows it. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Skip } from "../../ports/mailbox.ts";
import { DEPTH_MAX, tooDeep } from "./folder.ts";
import { decodeFolderName } from "./folder-name.ts";
import { skipOf, unreadable } from "./source.ts";

export type FoundMaildir =
  | { readonly type: "maildir"; readonly home: string; readonly name: string }
  | { readonly type: "skip"; readonly skip: Skip };

/**
 * The Maildir at `path`, and those in folders below it, in order: ".Sent" as Maildir++ writes them, or "Sent" as a folder
 * inside a folder. Links are followed, each folder once, so that a loop ends.
 */
export async function* findMaildirs(path: string): AsyncGenerator<FoundMaildir> {
  let isAnyThere = false;
  for await (const found of below(path, 0, new Set())) {
    isAnyThere = true;
    yield found;
  }
  if (!isAnyThere) yield { type: "skip", skip: noMaildir(path) };
}

async function* below(path: string, depth: number, seen: Set<string>): AsyncGenerator<FoundMaildir> {
  try {
    const stats = await stat(path);
    const id = `${stats.dev}:${stats.ino}`;
    if (!stats.isDirectory() || seen.has(id)) return;
    seen.add(id);
    if (depth > DEPTH_MAX) return yield { type: "skip", skip: tooDeep(path) };
    const names = await foldersIn(path);
    if (names.includes("cur") || names.includes("new")) yield { type: "maildir", home: path, name: nameOf(path) };
    for (const name of names) if (!OWN.has(name)) yield* below(join(path, name), depth + 1, seen);
  } catch (error) {
    yield { type: "skip", skip: unreadable(path, error) };
  }
}

/** Whether a folder nobody called one is a Maildir, or some of the folders in it are. */
export async function holdsMaildir(path: string): Promise<boolean> {
  const names = await foldersIn(path);
  if (looksLikeMaildir(names)) return true;
  for (const name of names.slice(0, LOOKED_INTO)) {
    if (looksLikeMaildir(await foldersIn(join(path, name)).catch(() => []))) return true;
  }
  return false;
}

/** Folders looked into before one is taken for no Maildir. Chosen. */
const LOOKED_INTO = 1_000;

/** A copy may lack those of the three that are empty; a folder called "new" alone may be anybody's. */
function looksLikeMaildir(names: readonly string[]): boolean {
  return names.includes("cur") || (names.includes("new") && names.includes("tmp"));
}

/** What every Maildir consists of. */
const OWN: ReadonlySet<string> = new Set(["cur", "new", "tmp"]);

/** Sorted by code unit, the same on every machine. Links may lead to folders. */
async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  return folders.map(({ name }) => name).sort();
}

function nameOf(path: string): string {
  return decodeFolderName(basename(resolve(path)).replace(/^\./, ""));
}

function noMaildir(path: string): Skip {
  const what = "is no Maildir, there is no folder cur or new in it; name the folder that holds them";
  return skipOf(path, "not-a-mailbox", `${path} ${what}.`);
}
