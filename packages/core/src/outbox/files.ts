/** The outbox that is a folder: a mail becomes an .eml file, for this user alone. */
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DranError } from "../base/errors.ts";
import type { Digest } from "../digest/digest.ts";
import type { Locale } from "../locales/contract.ts";
import type { Outbox } from "../ports/outbox.ts";
import { composeDigest } from "./mail.ts";
import { checkOutgoing } from "./outgoing.ts";

export { composeDigest };

export interface FilesOutbox {
  /** The owner's address: the only one this outbox takes mail to. */
  readonly owner: string;
  /** Must be there. */
  readonly folder: string;
}

/** A mail sent again by the same key replaces its file. The id is the file's name, "digest,own_1,2026-W11.eml". */
export function openFilesOutbox({ owner, folder }: FilesOutbox): Outbox {
  return {
    async send(mail) {
      const { kind, owner: ownerId, issue } = checkOutgoing(mail, owner);
      const id = `${[kind, ownerId, issue].join(",")}.eml`; // no part of a key has a comma
      await writeWhole(join(folder, id), mail.raw);
      return { id };
    },
    async close() {},
  };
}

/**
 * Writes the digest into `folder`, as the outbox does.
 * @returns the path written, ending in the week, "dran-2026-W11.eml".
 * @throws {DranError} as `send`.
 */
export async function writeDigest(folder: string, digest: Digest, locale: Locale): Promise<string> {
  const path = join(folder, `dran-${digest.issue}.eml`);
  await writeWhole(path, await composeDigest(digest, locale));
  return path;
}

/** Whole or not at all: a crash leaves no half mail, and a second run replaces the file by the same bytes. */
async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    await writeDurably(unfinished, data);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw missing
      ? new DranError("missing", "the folder for digests is not there", { cause })
      : new DranError("unavailable", "the digest cannot be written into its folder", { cause });
  }
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
