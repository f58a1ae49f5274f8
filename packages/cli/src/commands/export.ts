/** `dran export`: all that is kept in a data folder, unsealed, as one JSON object. */
import type { Run } from "../call.ts";
import { findDataFolder } from "../data-folder.ts";
import { inEachStore } from "../stores.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const folder = await findDataFolder({ given, around });
  const owners = await inEachStore(folder, async (store, id) => ({ id, ...(await store.export()) }));
  if (owners.length === 0) terminal.say(`there is nothing kept in ${folder.path}.`);
  await terminal.print(`${JSON.stringify({ owners }, null, 2)}\n`);
  return 0;
};
