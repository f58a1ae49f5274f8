/** A process that writes to a table beside others: `adders FILE NAME COUNT`. */
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";

const [, , file = "", name = "", count = "0"] = process.argv;
const table = openSqliteTable(file);
for (let at = 0; at < Number(count); at++)
  await table.transact([
    { type: "put", item: { pk: "P", sk: `K${name}-${at}` }, condition: { type: "absent" } },
    { type: "update", key: { pk: "P", sk: "count" }, changes: [{ type: "add", name: "n", by: 1 }] },
  ]);
await table.close();
