/** The end of a key file. */
import { readdirSync, rmdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { shred } from "./private-file.ts";

/**
 * Destroys the key file, then every owner's key beside it: from the first step on nothing sealed with them ever opens
 * again. Safe to repeat, also after it was broken off.
 *
 * @throws {DranError} `unavailable` when a file cannot be removed.
 */
export function destroyKeyfile(file: string): void {
  shred(file);
  const folder = dirname(file);
  const drafts = namesIn(folder).filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith(".tmp"));
  for (const name of drafts) shred(join(folder, name));
  const owners = `${file}.owners`;
  for (const name of namesIn(owners)) shred(join(owners, name));
  removeFolder(owners);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function removeFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
