/** Small files for one user's eyes, written whole or not at all, also when two processes write them at once. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { DranError } from "../base/errors.ts";

/**
 * Creates `file` with mode 0600 and `text`, synced to the disk. Never replaces: a link to a finished file either takes
 * the name or finds it taken, so a reader sees all of one writer's text.
 *
 * @returns false when the file was there already.
 * @throws {DranError} `missing` folder, `unavailable` without permission.
 */
export function createPrivate(file: string, text: string): boolean {
  const draft = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    writeSynced(draft, text);
    try {
      linkSync(draft, file);
    } finally {
      unlinkSync(draft);
    }
    syncFolder(dirname(file));
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return false;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new DranError("missing", `The folder ${dirname(file)} does not exist.`, { cause: error });
    throw new DranError("unavailable", `${file} cannot be written (${code}).`, { cause: error });
  }
}

/**
 * The file's text, or undefined when there is none.
 * @throws {DranError} `unavailable` when it is open to others, or it cannot be read.
 */
export function readPrivate(file: string): string | undefined {
  try {
    const { mode } = statSync(file);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) throw exposed(file);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof DranError) throw error;
    if (codeOf(error) === "ENOENT") return undefined;
    throw new DranError("unavailable", `${file} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

/** Overwrites and removes the file. Safe to repeat. On flash and journaling disks overwriting is an attempt, no proof. */
export function shred(file: string): void {
  try {
    const handle = openSync(file, "r+");
    try {
      writeSync(handle, randomBytes(statSync(file).size), 0, undefined, 0);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    unlinkSync(file);
    syncFolder(dirname(file));
  } catch (error) {
    if (codeOf(error) !== "ENOENT")
      throw new DranError("unavailable", `${file} cannot be removed (${codeOf(error)}).`, { cause: error });
  }
}

/** Makes a folder for this user alone, in one that exists. */
export function ensureFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) syncFolder(dirname(folder));
}

/** Changes whenever the file is another one; undefined when there is none. */
export function fingerprint(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.ino}:${stats.mtimeMs}`;
}

function writeSynced(file: string, text: string): void {
  const handle = openSync(file, "wx", 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new or removed name survives a power cut only once its folder is on the disk. Windows cannot open a folder. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function exposed(file: string): DranError {
  return new DranError("unavailable", `${file} is open to others: make it yours alone (chmod 600), then try again.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
