/** The table port on one SQLite file, for one machine. */
import {
  type Item,
  type Key,
  MAX_PAGE_ITEMS,
  type Page,
  type Query,
  type TablePort,
  type Write,
} from "../../ports/table.ts";
import { checkKey, checkQuery, checkTransaction, checkWrite, keyOf, keyText } from "../check.ts";
import { pageToken, positionNames, readPageToken } from "../page-token.ts";
import { type Connection, guarded, inTransaction, openFile } from "./file.ts";
import { fromRow, KEY_COLUMNS, toRow } from "./rows.ts";
import { type Selection, selectAll, selectQuery } from "./selection.ts";
import { changed, holds } from "./writes.ts";

/**
 * Opens or creates `file` (its folder must exist). Several processes may have it open; each waits up to 5 seconds for
 * the other's write, blocking its own event loop. Index reads are never stale here; tests make them so.
 *
 * @throws {DranError} `missing` folder, `unavailable` without permission, `malformed` when it is another kind of file.
 */
export function openSqliteTable(file: string): TablePort {
  const connection = openFile(file);
  const rows = openRows(connection);

  const page = (query: Query | undefined, selection: Selection, limit: number): Page => {
    const items = rows.select(selection, limit + 1);
    const last = items[limit - 1];
    if (items.length <= limit || !last) return { items };
    const position = positionNames(query?.index).map((name) => [name, String(last[name])]);
    return { items: items.slice(0, limit), next: pageToken(query, Object.fromEntries(position)) };
  };

  const write = (writes: readonly Write[]): boolean =>
    inTransaction(connection, () => {
      if (!writes.every((each) => !each.condition || holds(each.condition, rows.get(keyOf(each))))) return false;
      for (const each of writes) apply(each);
      return true;
    });

  const apply = (each: Write): void => {
    if (each.type === "put") rows.put(each.item);
    if (each.type === "update") rows.put(changed(each.key, rows.get(each.key), each.changes));
    if (each.type === "delete") rows.delete(each.key);
  };

  return {
    async get(key) {
      checkKey(key);
      return guarded(file, () => rows.get(key));
    },
    async batchGet(keys) {
      keys.forEach(checkKey);
      const distinct = new Map(keys.map((key) => [keyText(key), key]));
      return guarded(file, () => [...distinct.values()].flatMap((key) => rows.get(key) ?? []));
    },
    async write(each) {
      checkWrite(each);
      return guarded(file, () => write([each]));
    },
    async transact(writes) {
      checkTransaction(writes);
      return guarded(file, () => write(writes));
    },
    async query(query) {
      checkQuery(query);
      const after = query.after === undefined ? undefined : readPageToken(query, query.after);
      return guarded(file, () => page(query, selectQuery(query, after), query.limit ?? MAX_PAGE_ITEMS));
    },
    async scan(after) {
      const from = after === undefined ? undefined : readPageToken(undefined, after);
      return guarded(file, () => page(undefined, selectAll(from), MAX_PAGE_ITEMS));
    },
    async close() {
      connection.close();
    },
  };
}

interface Rows {
  get(key: Key): Item | undefined;
  put(item: Item): void;
  delete(key: Key): void;
  select(selection: Selection, limit: number): Item[];
}

const COLUMNS = [...KEY_COLUMNS, "doc", "bytes"];
const PUT = `INSERT OR REPLACE INTO items (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})`;

function openRows(connection: Connection): Rows {
  const get = connection.prepare("SELECT * FROM items WHERE pk = ? AND sk = ?");
  const put = connection.prepare(PUT);
  const remove = connection.prepare("DELETE FROM items WHERE pk = ? AND sk = ?");
  return {
    get: (key) => {
      const row = get.get(key.pk, key.sk);
      return row === undefined ? undefined : fromRow(row);
    },
    put: (item) => void put.run(...toRow(item)),
    delete: (key) => void remove.run(key.pk, key.sk),
    select: ({ sql, values }, limit) =>
      connection
        .prepare(sql)
        .all(...values, limit)
        .map(fromRow),
  };
}
