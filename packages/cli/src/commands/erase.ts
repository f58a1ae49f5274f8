/** `dran erase`: all that is kept in a data folder, gone for good. Safe to repeat, and to break off anywhere. */
import { writeFile } from "node:fs/promises";
import { DranError } from "@dran/core/base/errors.ts";
import { ownersIn } from "@dran/core/store/owners.ts";
import { openStore } from "@dran/core/store/store.ts";
import { openSqliteTable } from "@dran/core/table/sqlite/index.ts";
import { removeSqliteFile } from "@dran/core/table/sqlite/removal.ts";
import { openKeyfileVault } from "@dran/core/vault/keyfile.ts";
import { destroyKeyfile } from "@dran/core/vault/removal.ts";
import type { Run } from "../call.ts";
import { type DataFolder, findDataFolder } from "../data-folder.ts";
import { removeFolders } from "../folder.ts";
import { isWeek } from "../samples.ts";
import type { Terminal } from "../terminal.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const folder = await findDataFolder({ given, around });
  if (!folder.isInUse) {
    terminal.say(`there is nothing kept in ${folder.path}; it was erased before.`);
    return 0;
  }
  if (!given.has("yes") && !(await isWanted(folder, terminal))) {
    terminal.say("nothing was erased.");
    return 1;
  }
  await eraseAll(folder);
  terminal.say(`all that was kept in ${folder.path} is gone.`);
  return 0;
};

async function isWanted({ path }: DataFolder, terminal: Terminal): Promise<boolean> {
  const answer = await terminal.ask(`This erases all that Dran keeps in ${path}, for good. Type "yes" to go on:`);
  if (answer === undefined) {
    throw new DranError("usage", "erasing cannot be undone, and there is nobody to ask here; say so with --yes.");
  }
  return answer.trim().toLowerCase() === "yes";
}

const NOTE = "All that Dran kept in this folder was erased. This note may be removed, too.\n";

/** What anybody can read goes first, then what is sealed, then the keys, then the files they lay in. */
async function eraseAll(folder: DataFolder): Promise<void> {
  await removeFolders(folder.inbox, (name) => /^[0-9a-f]{16}$/.test(name));
  await removeFolders(folder.sample, isWeek);
  if (folder.hasTable) await eraseOwners(folder);
  await writeFile(folder.erased, NOTE, { mode: 0o600 });
  if (folder.hasTable) removeSqliteFile(folder.table);
  destroyKeyfile(folder.key);
}

async function eraseOwners({ table: file, key }: DataFolder): Promise<void> {
  const table = openSqliteTable(file);
  try {
    const ids = await ownersIn(table);
    if (ids.length === 0) return;
    const vault = openKeyfileVault(key);
    for (const ownerId of ids) await (await openStore({ table, vault, ownerId })).erase();
  } finally {
    await table.close();
  }
}
