/** `dran export`: all that is kept in a data folder, unsealed, as one JSON object. */
import { DranError } from "@dran/core/base/errors.ts";
import { ownersIn } from "@dran/core/store/owners.ts";
import { type Export, openStore } from "@dran/core/store/store.ts";
import { openSqliteTable } from "@dran/core/table/sqlite/index.ts";
import { openKeyfileVault } from "@dran/core/vault/keyfile.ts";
import type { Run } from "../call.ts";
import { type DataFolder, findDataFolder } from "../data-folder.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const folder = await findDataFolder({ given, around });
  const owners = folder.hasTable ? await exportAll(folder) : [];
  if (owners.length === 0) terminal.say(`there is nothing kept in ${folder.path}.`);
  await terminal.print(`${JSON.stringify({ owners }, null, 2)}\n`);
  return 0;
};

type Exported = Export & { readonly id: string };

async function exportAll(folder: DataFolder): Promise<readonly Exported[]> {
  const table = openSqliteTable(folder.table);
  try {
    const ids = await ownersIn(table);
    if (ids.length === 0) return [];
    if (!folder.hasKey) throw keyless(folder);
    const vault = openKeyfileVault(folder.key);
    const owners: Exported[] = [];
    for (const id of ids) {
      const store = await openStore({ table, vault, ownerId: id });
      owners.push({ id, ...(await store.export()) });
    }
    return owners;
  } finally {
    await table.close();
  }
}

/** Looked at first, because opening the vault would make a new key, which opens nothing. */
function keyless({ key, path }: DataFolder): DranError {
  return new DranError("sealed", `the key file ${key} is missing; without it nothing kept in ${path} can be read.`);
}
