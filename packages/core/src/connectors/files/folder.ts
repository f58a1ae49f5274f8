/** The .eml files below a folder, in the order of their paths. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Skip } from "../../ports/mailbox.ts";
import type { Found } from "./listing.ts";
import { skipOf, unreadable } from "./source.ts";

/** Folders inside folders that are followed. Chosen: beyond any export. */
export const DEPTH_MAX = 32;

/**
 * Every .eml file at or below `path`; `path` itself may be a file of any name. Links are followed, each folder once,
 * so that a loop ends. What cannot be read comes as a skip, and the rest goes on.
 */
export async function* findMailFiles(path: string, depth = 0, seen = new Set<string>()): AsyncGenerator<Found<string>> {
  try {
    const stats = await stat(path);
    if (stats.isFile() && (depth === 0 || isMailName(path))) yield fileAt(path, stats.size);
    if (!stats.isDirectory()) return;
    const id = `${stats.dev}:${stats.ino}`;
    if (seen.has(id)) return;
    seen.add(id);
    if (depth > DEPTH_MAX) return yield { type: "skip", skip: tooDeep(path) };
    for (const name of await namesIn(path)) yield* findMailFiles(join(path, name), depth + 1, seen);
  } catch (error) {
    yield { type: "skip", skip: unreadable(path, error) };
  }
}

function fileAt(path: string, size: number): Found<string> {
  return { type: "file", file: path, size, id: `${path} ${size}` };
}

/** Sorted by code unit, the same on every machine; files of other kinds left out. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter((entry) => isMailName(entry.name) || entry.isDirectory() || entry.isSymbolicLink());
  return wanted.map((entry) => entry.name).sort();
}

export function isMailName(path: string): boolean {
  return /\.eml$/i.test(path);
}

export function tooDeep(folder: string): Skip {
  const detail = `${folder} lies more than ${DEPTH_MAX} folders deep and was not read; give it by itself.`;
  return skipOf(folder, "unreadable", detail);
}
