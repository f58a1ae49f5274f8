/** Every table driver passes these. Each test gets an empty table, and a second handle on the same one. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INDEXES, type Item, type TablePort } from "../../packages/core/src/ports/table.ts";
import { modelTable, randomWrites } from "../support/model-table.ts";
import { tableItems } from "./table-items.ts";
import { tableQueries } from "./table-queries.ts";
import { fill, key, keysOf, put, readAll } from "./table-steps.ts";
import { tableWrites } from "./table-writes.ts";

export interface TableUnderTest {
  readonly table: TablePort;
  /** Opens the same table once more, as another process would. */
  readonly again: () => Promise<TablePort>;
  readonly dispose: () => Promise<void>;
}

export function tableContract(name: string, make: () => Promise<TableUnderTest>): void {
  describe(`${name} as a table`, () => {
    let under: TableUnderTest;
    let table: TablePort;
    beforeEach(async () => {
      under = await make();
      table = under.table;
    });
    afterEach(() => under.dispose());

    tableItems(() => table);
    tableWrites(() => table);
    tableQueries(() => table);

    test("a scan meets every item once, over pages", async () => {
      const items = Array.from({ length: 1_050 }, (_, at) => ({
        pk: `O#${at % 7}`,
        sk: `K${at}`,
        b: new Uint8Array(2_000),
      }));
      await fill(table, items);
      const seen: string[] = [];
      let page = await table.scan();
      let pages = 1;
      for (seen.push(...keysOf(page.items)); page.next !== undefined && pages < 50; pages++) {
        page = await table.scan(page.next);
        seen.push(...keysOf(page.items));
      }
      expect(pages).toBeGreaterThan(1);
      expect(seen.toSorted()).toEqual(keysOf(items).toSorted());
      await expect(table.scan("bogus")).rejects.toMatchObject({ code: "malformed" });
    });

    describe("two at once", () => {
      test("see each other's writes", async () => {
        const other = await under.again();
        await table.write(put({ ...key, n: 1 }));
        expect(await other.get(key)).toStrictEqual({ ...key, n: 1 });
        await other.write({ type: "delete", key });
        expect(await table.get(key)).toBeUndefined();
        await other.close();
      });

      test("never both put what must be absent, and add up what they add", async () => {
        const other = await under.again();
        const tables = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? table : other));
        const puts = await Promise.all(tables.map((each, at) => each.write(put({ ...key, at }, { type: "absent" }))));
        expect(puts.filter(Boolean)).toHaveLength(1);
        const add = { type: "update", key, changes: [{ type: "add", name: "n", by: 1 }] } as const;
        await Promise.all(tables.map((each) => each.write(add)));
        expect((await table.get(key))?.n).toBe(20);
        await other.close();
      });
    });

    /** Set DRAN_SEED to repeat a run. */
    const seed = Number(process.env.DRAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
    test(`any sequence of writes ends as in a plain map (DRAN_SEED=${seed})`, async () => {
      const model = modelTable();
      for (const writes of randomWrites(seed, 200)) {
        const expected = model.transact(writes);
        const [only] = writes;
        const written = only && writes.length === 1 ? await table.write(only) : await table.transact(writes);
        expect({ writes, written }).toEqual({ writes, written: expected });
      }
      const bySk = (a: Item, b: Item) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1);
      expect([...(await table.scan()).items].sort(bySk)).toEqual([...model.items()].sort(bySk));
      for (const index of INDEXES)
        expect([...(await readAll(table, { index, pk: "I" }))].sort(bySk)).toEqual(
          [...model.indexed(index, "I")].sort(bySk),
        );
    });
  });
}
