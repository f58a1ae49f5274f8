/** A data folder looked at from outside, without making anything in it: for export and erasure. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DranError } from "@dran/core/base/errors.ts";
import type { Call } from "./call.ts";
import { platformFolder, type StoreFiles, storeFilesIn } from "./folder.ts";
import { last } from "./settings.ts";

export interface DataFolder extends StoreFiles {
  readonly path: string;
  readonly hasTable: boolean;
  readonly hasKey: boolean;
  /** Something of Dran's lies there, sample mailboxes and mail that waits to be read included. Where nothing does, it was erased. */
  readonly isInUse: boolean;
}

/** @throws {DranError} `usage` when none was named, `missing` when nothing of Dran's is or ever was there. */
export async function findDataFolder({ given, around }: Pick<Call, "given" | "around">): Promise<DataFolder> {
  const data = last(given, "data");
  if (data === undefined) {
    const usual = platformFolder(around.env, around.platform);
    throw new DranError("usage", `name the data folder with --data DIR; \`dran start\` uses ${usual}.`);
  }
  const path = resolve(data);
  const files = storeFilesIn(path);
  const hasTable = await exists(files.table);
  const hasKey = (await exists(files.key)) || (await exists(`${files.key}.owners`));
  const isInUse = hasTable || hasKey || (await exists(files.sample)) || (await exists(files.inbox));
  if (!isInUse && !(await exists(files.erased))) {
    throw new DranError("missing", `${path} is no data folder of Dran; check the path.`);
  }
  return { ...files, path, hasTable, hasKey, isInUse };
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
