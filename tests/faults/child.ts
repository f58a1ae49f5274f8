/** A run of a scenario that ends at a write: `child SCENARIO FOLDER before|after NUMBER`. Prints each write survived. */
import { join } from "node:path";
import { openStore } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { numberedTable } from "../support/numbered-table.ts";
import { scenarios } from "./scenarios.ts";

const [, , name = "", folder = "", when = "", number = ""] = process.argv;
const scenario = scenarios[name];
if (!scenario) throw new Error(`no scenario is called ${name}`);

const fatal = { when: when === "before" ? "before" : "after", number: Number(number) } as const;
const table = openSqliteTable(join(folder, "table.db"));
const store = await openStore({
  table: numberedTable(table, fatal, (survived) => process.stdout.write(`${survived}\n`)),
  vault: openKeyfileVault(join(folder, "dran.key")),
  ownerId: "anna",
});
await scenario(store);
await table.close();
