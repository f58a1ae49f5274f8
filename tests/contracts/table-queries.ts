/** Part of the table contract: queries, their pages, and the sparse indexes. */
import { beforeEach, describe, expect, test } from "vitest";
import { INDEXES, type Item, type Query, type TablePort } from "../../packages/core/src/ports/table.ts";
import { fill, key, keysOf, readAll } from "./table-steps.ts";

/** @param current the table of the test at hand. */
export function tableQueries(current: () => TablePort): void {
  let table: TablePort;
  beforeEach(() => {
    table = current();
  });

  describe("queries", () => {
    const sks = ["M#1", "M#2", "M#2#a", "M#3", "N", "m#1", "Ä", "\uFFFD", "\u{1F44B}"];
    beforeEach(() =>
      fill(
        table,
        [...sks].reverse().flatMap((sk) => [
          { pk: "O#1", sk },
          { pk: "O#2", sk },
        ]),
      ),
    );

    test.each([
      ["all of a partition, by the bytes of the sort key", {}, sks],
      ["backwards", { descending: true }, [...sks].reverse()],
      ["by prefix", { prefix: "M#2" }, ["M#2", "M#2#a"]],
      ["by prefix, backwards", { prefix: "M#", descending: true }, ["M#3", "M#2#a", "M#2", "M#1"]],
      ["by a prefix that ends high", { prefix: "\u{1F44B}" }, ["\u{1F44B}"]],
      ["by a prefix that nothing has", { prefix: "M#4" }, []],
      ["from a bound, inclusive", { from: "M#3", to: "N" }, ["M#3", "N"]],
      ["up to a bound, inclusive", { to: "M#2" }, ["M#1", "M#2"]],
      ["from a bound on", { from: "Ä" }, ["Ä", "\uFFFD", "\u{1F44B}"]],
      ["between bounds that are the wrong way round", { from: "N", to: "M" }, []],
    ] satisfies readonly (readonly [string, Partial<Query>, readonly string[]])[])(
      "%s, in one page and in pages of any size",
      async (_, query, expected) => {
        expect(keysOf(await readAll(table, { pk: "O#1", ...query }))).toEqual(expected);
        for (const limit of [1, 2, 3])
          expect(keysOf(await readAll(table, { pk: "O#1", ...query, limit }))).toEqual(expected);
      },
    );

    test("of an unknown partition are empty", async () => {
      expect((await table.query({ pk: "O#3" })).items).toEqual([]);
    });

    test("hold no more than their limit", async () => {
      expect((await table.query({ pk: "O#1", limit: 2 })).items).toHaveLength(2);
    });

    test.each([
      ["a limit of 0", { limit: 0 }],
      ["a limit of 1,001", { limit: 1001 }],
      ["half a limit", { limit: 1.5 }],
      ["a prefix and a bound", { prefix: "M", from: "M" }],
      ["an empty prefix", { prefix: "" }],
    ] satisfies readonly (readonly [string, Partial<Query>])[])("refuse %s", async (_, query) => {
      await expect(table.query({ pk: "O#1", ...query })).rejects.toMatchObject({ code: "malformed" });
    });

    test("go on only from their own page", async () => {
      const query = { pk: "O#1", prefix: "M#", limit: 1 };
      const { next = "" } = await table.query(query);
      expect(next).not.toBe("");
      expect((await table.query({ ...query, limit: 3, after: next })).items).toHaveLength(3);
      const others = [{ pk: "O#2" }, { prefix: "M" }, { descending: true }, { index: "gsi1" }] as const;
      for (const other of others)
        await expect(table.query({ ...query, ...other, after: next })).rejects.toMatchObject({ code: "malformed" });
      for (const after of ["bogus", "", next.slice(0, -4), Buffer.from("[]").toString("base64url")])
        await expect(table.query({ ...query, after })).rejects.toMatchObject({ code: "malformed" });
      await expect(table.scan(next)).rejects.toMatchObject({ code: "malformed" });
    });
  });

  describe.each(INDEXES)("the sparse index %s", (index) => {
    const entry = (sk: string, order: string): Item => ({
      pk: "O#1",
      sk,
      [`${index}pk`]: "OPEN",
      [`${index}sk`]: order,
    });

    test("has the items with both its keys, in its order", async () => {
      await fill(table, [entry("A", "3"), entry("B", "1"), entry("C", "2"), { pk: "O#1", sk: "D" }]);
      await fill(table, [
        { pk: "O#1", sk: "E", [`${index}sk`]: "0" },
        { pk: "O#1", sk: "F", [`${index}pk`]: "OPEN" },
      ]);
      const query = { index, pk: "OPEN" };
      expect(keysOf(await readAll(table, query))).toEqual(["B", "C", "A"]);
      expect(keysOf(await readAll(table, { ...query, descending: true, limit: 1 }))).toEqual(["A", "C", "B"]);
      expect(keysOf(await readAll(table, { ...query, from: "2", limit: 1 }))).toEqual(["C", "A"]);
      expect((await readAll(table, query))[0]).toStrictEqual(entry("B", "1"));
    });

    test("pages through items that share a place in it, each once", async () => {
      const items = Array.from({ length: 25 }, (_, at) => ({ ...entry(`K${at}`, "same"), pk: `O#${at % 3}` }));
      await fill(table, items);
      const read = await readAll(table, { index, pk: "OPEN", limit: 4 });
      expect(keysOf(read).toSorted()).toEqual(keysOf(items).toSorted());
    });

    test("follows updates in and out", async () => {
      await fill(table, [entry("A", "1")]);
      const [pk, sk] = [`${index}pk`, `${index}sk`];
      await table.write({ type: "update", key, changes: [{ type: "remove", name: pk }] });
      expect(await readAll(table, { index, pk: "OPEN" })).toEqual([]);
      await table.write({
        type: "update",
        key,
        changes: [
          { type: "set", name: pk, value: "OPEN" },
          { type: "set", name: sk, value: "2" },
        ],
      });
      expect(await readAll(table, { index, pk: "OPEN" })).toStrictEqual([entry("A", "2")]);
      await table.write({ type: "delete", key });
      expect(await readAll(table, { index, pk: "OPEN" })).toEqual([]);
    });
  });
}
