/** Part of the table contract: what an item may hold, and what no driver takes. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Item, TablePort, Write } from "../../packages/core/src/ports/table.ts";
import { fill, key, keysOf, put } from "./table-steps.ts";

/** @param current the table of the test at hand. */
export function tableItems(current: () => TablePort): void {
  let table: TablePort;
  beforeEach(() => {
    table = current();
  });

  describe("items", () => {
    test("give back every kind of value as it was put", async () => {
      const item: Item = {
        ...key,
        text: "Grüße 👋\u0000\n",
        empty: "",
        numbers: [0, -1, 1.5, 9007199254740991, 1e-7, 1e125],
        yes: true,
        nothing: null,
        bytes: Uint8Array.of(0, 1, 254, 255),
        noBytes: new Uint8Array(),
        map: { m: { b: [1, 2] }, b: [0, 1], "a.b": Uint8Array.of(7), __proto__x: [{ deep: [[]] }] },
        "size of #a :b": "a reserved word and odd characters as a name",
        name: "a reserved word",
      };
      expect(await table.write(put(item))).toBe(true);
      expect(await table.get(key)).toStrictEqual(item);
      expect(await table.batchGet([key])).toStrictEqual([item]);
      expect((await table.query({ pk: key.pk })).items).toStrictEqual([item]);
      expect((await table.scan()).items).toStrictEqual([item]);
    });

    test("are replaced whole by a put", async () => {
      await table.write(put({ ...key, old: 1, gsi1pk: "I", gsi1sk: "1" }));
      await table.write(put({ ...key, fresh: 2 }));
      expect(await table.get(key)).toStrictEqual({ ...key, fresh: 2 });
    });

    test("are missing before they are put and after they are deleted, and deleting again is no fault", async () => {
      expect(await table.get(key)).toBeUndefined();
      await table.write(put({ ...key }));
      expect(await table.write({ type: "delete", key })).toBe(true);
      expect(await table.get(key)).toBeUndefined();
      expect(await table.write({ type: "delete", key })).toBe(true);
    });

    test("are told apart by both parts of the key, to the letter", async () => {
      const keys = [
        key,
        { pk: "O#1", sk: "a" },
        { pk: "o#1", sk: "A" },
        { pk: "O#1", sk: "A " },
        { pk: "O#1", sk: "Ä" },
      ];
      await fill(
        table,
        keys.map((each, at) => ({ ...each, at })),
      );
      for (const [at, each] of keys.entries()) expect(await table.get(each)).toStrictEqual({ ...each, at });
    });

    test("come from a batch once each, the missing left out, however many are asked for", async () => {
      const keys = Array.from({ length: 230 }, (_, at) => ({ pk: "O#1", sk: `K${at}` }));
      await fill(
        table,
        keys.filter((_, at) => at % 2 === 0),
      );
      const items = await table.batchGet([...keys, ...keys]);
      expect(new Set(keysOf(items))).toEqual(new Set(keys.filter((_, at) => at % 2 === 0).map(({ sk }) => sk)));
      expect(items).toHaveLength(115);
      expect(await table.batchGet([])).toEqual([]);
    });
  });

  describe("what no driver takes", () => {
    const bytes = (size: number) => new Uint8Array(size);
    test("an item over 64 KiB, to the byte", async () => {
      const rest = "pk".length + "O#1".length + "sk".length + "A".length + "b".length;
      expect(await table.write(put({ ...key, b: bytes(65_536 - rest) }))).toBe(true);
      await expect(table.write(put({ ...key, b: bytes(65_537 - rest) }))).rejects.toMatchObject({
        code: "malformed",
      });
      const changes = [{ type: "set", name: "b", value: bytes(65_536) }] as const;
      await expect(table.write({ type: "update", key, changes })).rejects.toMatchObject({ code: "malformed" });
    });

    const deep = (levels: number): Item[string] => (levels === 0 ? 1 : [deep(levels - 1)]);
    test.each([
      ["an empty partition key", put({ pk: "", sk: "A" })],
      ["a sort key over 1,024 bytes", put({ pk: "O#1", sk: "ä".repeat(513) })],
      ["half a surrogate pair", put({ ...key, s: "\uD800" })],
      ["a number that is none", put({ ...key, n: Number.NaN })],
      ["an endless number", put({ ...key, n: Number.POSITIVE_INFINITY })],
      ["a number beyond DynamoDB's", put({ ...key, n: 1e126 })],
      ["32 lists in each other", put({ ...key, deep: deep(32) })],
      ["an index key that is a number", put({ ...key, gsi1pk: 1 })],
      ["an index key that is empty", put({ ...key, gsi3sk: "" })],
      ["an update without a change", { type: "update", key, changes: [] }],
      ["an update of the sort key", { type: "update", key, changes: [{ type: "set", name: "sk", value: "B" }] }],
      [
        "an update that sets an index key to a number",
        { type: "update", key, changes: [{ type: "set", name: "gsi1sk", value: 1 }] },
      ],
      [
        "two changes of one attribute",
        {
          type: "update",
          key,
          changes: [
            { type: "remove", name: "a" },
            { type: "set", name: "a", value: 1 },
          ],
        },
      ],
      ["a fraction added", { type: "update", key, changes: [{ type: "add", name: "n", by: 0.1 }] }],
    ] satisfies readonly (readonly [string, Write])[])("%s", async (_, write) => {
      await expect(table.write(write)).rejects.toMatchObject({ name: "DranError", code: "malformed" });
      expect(await table.get(key)).toBeUndefined();
    });

    test("31 lists in each other are taken", async () => {
      expect(await table.write(put({ ...key, deep: deep(31) }))).toBe(true);
      expect((await table.get(key))?.deep).toEqual(deep(31));
    });
  });
}
