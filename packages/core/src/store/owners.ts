import type { Page, TablePort } from "../ports/table.ts";
import { ownerIdOf } from "./keys.ts";

/** Pages of one scan. Above it something is wrong with the table. */
const MAX_PAGES = 100_000;

/** Ids of all owners of whom the table holds anything, in order. Reads the whole table: for export and erase. */
export async function ownersIn(table: Pick<TablePort, "scan">): Promise<readonly string[]> {
  const ids = new Set<string>();
  let page: Page = await table.scan();
  for (let read = 0; read < MAX_PAGES; read++) {
    for (const { pk } of page.items) ids.add(ownerIdOf(pk));
    if (page.next === undefined) break;
    page = await table.scan(page.next);
  }
  return [...ids].sort();
}
