/** Where findings are kept: a folder of the owner's, or a temporary one that is gone at the end, however it ends. */

import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, readdir, rm, rmdir } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DranError } from "@dran/core/base/errors.ts";

/** Makes the folder, for its owner alone. @throws {DranError} `unavailable` when it cannot be made. */
export async function openFolder(path: string): Promise<string> {
  const folder = resolve(path);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (cause) {
    throw new DranError(
      "unavailable",
      `the data folder ${folder} cannot be made; check the path and its permissions.`,
      {
        cause,
      },
    );
  }
}

export interface StoreFiles {
  readonly table: string;
  readonly key: string;
  /** A note that all of it was erased. */
  readonly erased: string;
  /** The sample mailboxes, each week's in a folder of its own. */
  readonly sample: string;
  /** Mail that was dropped on the page and still waits to be read, each delivery in a folder of its own. */
  readonly inbox: string;
}

/** Where things lie in a data folder. */
export function storeFilesIn(folder: string): StoreFiles {
  const at = (name: string): string => join(folder, name);
  return {
    table: at("dran.sqlite"),
    key: at("dran.key"),
    erased: at("dran.erased"),
    sample: at("sample"),
    inbox: at("inbox"),
  };
}

/** Removes the folders of such names in `parent`, and `parent` too where nothing else is in it. Safe to repeat. */
export async function removeFolders(parent: string, isMeant: (name: string) => boolean): Promise<void> {
  const names = (await readdir(parent).catch(() => [])).filter(isMeant);
  await Promise.all(names.map((name) => rm(join(parent, name), { recursive: true, force: true })));
  await rmdir(parent).catch(() => undefined);
}

/**
 * A folder for this run, removed when the process exits. Ctrl-C is an exit too, from before the folder is there: made
 * first, it would be left behind by a signal that comes before it is listened to.
 */
export function openTemporaryFolder(): string {
  let folder = "";
  process.once("exit", () => folder && rmSync(folder, { recursive: true, force: true }));
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
  folder = mkdtempSync(join(tmpdir(), "dran-"));
  return folder;
}

/** The platform's place for data of a user's programmes. */
export function platformFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, "dran");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "dran");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "dran");
  return join(homedir(), ".local", "share", "dran");
}
