/** The outbox that is a folder: a digest becomes an .eml file, named by its week. */
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DranError } from "../base/errors.ts";
import type { Digest } from "../digest/digest.ts";
import type { Locale } from "../locales/contract.ts";
import { composeDigest } from "./mail.ts";

export { composeDigest };

/**
 * Writes the digest into `folder`, for this user alone. Whole or not at all: a crash leaves no half mail, and a second
 * run replaces the file by the same bytes.
 * @returns the path written, ending in the week, "dran-2026-W11.eml".
 * @throws {DranError} `missing` when there is no such folder, `unavailable` when it cannot be written.
 */
export async function writeDigest(folder: string, digest: Digest, locale: Locale): Promise<string> {
  const path = join(folder, `dran-${digest.issue}.eml`);
  const unfinished = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    await writeDurably(unfinished, await composeDigest(digest, locale));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw missing
      ? new DranError("missing", "the folder for digests is not there", { cause })
      : new DranError("unavailable", "the digest cannot be written into its folder", { cause });
  }
  return path;
}

async function writeDurably(path: string, data: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}
