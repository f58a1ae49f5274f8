/** What the tests of a table do over and over. */
import type { Item, Query, TablePort, Write } from "../../packages/core/src/ports/table.ts";

export const key = { pk: "O#1", sk: "A" };

export function put(item: Item, condition?: Write["condition"]): Write {
  return { type: "put", item, ...(condition ? { condition } : {}) };
}

export async function fill(table: TablePort, items: readonly Item[]): Promise<void> {
  for (let at = 0; at < items.length; at += 100)
    await table.transact(items.slice(at, at + 100).map((item) => put(item)));
}

/** All pages, in order; at most 100 of them. */
export async function readAll(table: TablePort, query: Query): Promise<readonly Item[]> {
  const items: Item[] = [];
  let page = await table.query(query);
  for (let pages = 0; pages < 100; pages++) {
    items.push(...page.items);
    if (page.next === undefined) return items;
    page = await table.query({ ...query, after: page.next });
  }
  throw new Error("a query without end");
}

export function keysOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.sk);
}
