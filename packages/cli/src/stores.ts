/** All that lies in a data folder, owner by owner. */
import { DranError } from "@dran/core/base/errors.ts";
import { ownersIn } from "@dran/core/store/owners.ts";
import { openStore, type Store } from "@dran/core/store/store.ts";
import { openSqliteTable } from "@dran/core/table/sqlite/index.ts";
import { openKeyfileVault } from "@dran/core/vault/keyfile.ts";
import type { DataFolder } from "./data-folder.ts";

/** @throws {DranError} `sealed` when the key is gone. */
export async function inEachStore<T>(
  folder: DataFolder,
  use: (store: Store, ownerId: string) => Promise<T>,
): Promise<readonly T[]> {
  if (!folder.hasTable) return [];
  const table = openSqliteTable(folder.table);
  try {
    const ids = await ownersIn(table);
    if (ids.length === 0) return [];
    if (!folder.hasKey) throw keyless(folder);
    const vault = openKeyfileVault(folder.key);
    const results: T[] = [];
    for (const ownerId of ids) results.push(await use(await openStore({ table, vault, ownerId }), ownerId));
    return results;
  } finally {
    await table.close();
  }
}

/** Looked at first, because opening the vault would make a new key, which opens nothing. */
function keyless({ key, path }: DataFolder): DranError {
  return new DranError("sealed", `the key file ${key} is missing; without it nothing kept in ${path} can be read.`);
}
