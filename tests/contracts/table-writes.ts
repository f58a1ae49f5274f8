/** Part of the table contract: updates, conditions, transactions. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Item, TablePort, Write } from "../../packages/core/src/ports/table.ts";
import { fill, key, put, readAll } from "./table-steps.ts";

/** @param current the table of the test at hand. */
export function tableWrites(current: () => TablePort): void {
  let table: TablePort;
  beforeEach(() => {
    table = current();
  });

  describe("updates", () => {
    test("set, remove and add, and leave the rest", async () => {
      await table.write(put({ ...key, kept: "k", gone: 1, count: 2 }));
      const changes = [
        { type: "set", name: "status", value: { a: [Uint8Array.of(1)] } },
        { type: "remove", name: "gone" },
        { type: "remove", name: "never there" },
        { type: "add", name: "count", by: -5 },
        { type: "add", name: "fresh", by: 3 },
      ] as const;
      expect(await table.write({ type: "update", key, changes })).toBe(true);
      expect(await table.get(key)).toStrictEqual({
        ...key,
        kept: "k",
        status: { a: [Uint8Array.of(1)] },
        count: -3,
        fresh: 3,
      });
    });

    test("make the item that is missing", async () => {
      await table.write({ type: "update", key, changes: [{ type: "add", name: "count", by: 1 }] });
      expect(await table.get(key)).toStrictEqual({ ...key, count: 1 });
    });

    test("refuse to add to what is no number", async () => {
      await table.write(put({ ...key, count: "1" }));
      const write = { type: "update", key, changes: [{ type: "add", name: "count", by: 1 }] } as const;
      await expect(table.write(write)).rejects.toMatchObject({ code: "malformed" });
      await expect(table.transact([write])).rejects.toMatchObject({ code: "malformed" });
      expect(await table.get(key)).toStrictEqual({ ...key, count: "1" });
    });
  });

  describe("conditions", () => {
    const item: Item = { ...key, n: 5, s: "m", flag: true, list: [1], nothing: null };
    test.each([
      ["exists holds for an item", { type: "exists" }, true, false],
      ["absent holds for a missing item", { type: "absent" }, false, true],
      ["equals compares numbers", { type: "equals", name: "n", value: 5 }, true, false],
      ["equals tells a number from its text", { type: "equals", name: "n", value: "5" }, false, false],
      ["equals compares flags", { type: "equals", name: "flag", value: true }, true, false],
      ["equals tells true from false", { type: "equals", name: "flag", value: false }, false, false],
      ["below is strict", { type: "below", name: "n", value: 5 }, false, false],
      ["below compares numbers as numbers", { type: "below", name: "n", value: 10 }, true, false],
      ["below compares strings", { type: "below", name: "s", value: "n" }, true, false],
      ["below compares strings by bytes", { type: "below", name: "s", value: "\u{1F44B}" }, true, false],
      ["below never holds between a number and a string", { type: "below", name: "n", value: "9" }, false, false],
      ["below never holds for a flag", { type: "below", name: "flag", value: 9 }, false, false],
      ["missing holds for an attribute that is not there", { type: "missing", name: "x" }, true, true],
      ["missing does not hold for null", { type: "missing", name: "nothing" }, false, true],
      ["all needs every one", { type: "all", of: [{ type: "exists" }, { type: "missing", name: "x" }] }, true, false],
      ["any needs one", { type: "any", of: [{ type: "absent" }, { type: "equals", name: "n", value: 5 }] }, true, true],
      [
        "nested ones keep their order",
        {
          type: "any",
          of: [
            { type: "all", of: [{ type: "absent" }, { type: "exists" }] },
            { type: "equals", name: "s", value: "m" },
          ],
        },
        true,
        false,
      ],
    ] satisfies readonly (readonly [string, NonNullable<Write["condition"]>, boolean, boolean])[])(
      "%s",
      async (_, condition, onItem, onMissing) => {
        await table.write(put(item));
        const other = { pk: "O#1", sk: "missing" };
        expect(await table.transact([{ type: "check", key, condition }])).toBe(onItem);
        expect(await table.write({ type: "check", key: other, condition })).toBe(onMissing);
        const changes = [{ type: "set", name: "done", value: true }] as const;
        expect(await table.write({ type: "update", key, changes, condition })).toBe(onItem);
        expect(await table.write({ type: "update", key: other, changes, condition })).toBe(onMissing);
        expect((await table.get(key))?.done).toBe(onItem ? true : undefined);
        expect(await table.get(other)).toEqual(onMissing ? { ...other, done: true } : undefined);
      },
    );

    test("compare strings by UTF-8, where JavaScript would not", async () => {
      await table.write(put({ ...key, s: "\uFFFD" })); // U+FFFD is below U+1F44B, but above its first surrogate
      const condition = { type: "below", name: "s", value: "\u{1F44B}" } as const;
      expect(await table.write({ type: "check", key, condition })).toBe(true);
    });

    test("that do not hold leave put and delete undone", async () => {
      await table.write(put(item));
      expect(await table.write(put({ ...key, fresh: 1 }, { type: "absent" }))).toBe(false);
      expect(await table.write({ type: "delete", key, condition: { type: "equals", name: "n", value: 6 } })).toBe(
        false,
      );
      expect(await table.get(key)).toStrictEqual(item);
    });
  });

  describe("transactions", () => {
    test("write a hundred items or none", async () => {
      const writes = Array.from({ length: 100 }, (_, at) => put({ pk: "O#1", sk: `K${at}` }, { type: "absent" }));
      await table.write(put({ pk: "O#1", sk: "K99" }));
      expect(await table.transact(writes)).toBe(false);
      expect(await readAll(table, { pk: "O#1" })).toHaveLength(1);
      await table.write({ type: "delete", key: { pk: "O#1", sk: "K99" } });
      expect(await table.transact(writes)).toBe(true);
      expect(await readAll(table, { pk: "O#1" })).toHaveLength(100);
    });

    test("mix all four writes, each with its condition", async () => {
      await fill(table, [
        { ...key, n: 1 },
        { pk: "O#1", sk: "B" },
        { pk: "O#1", sk: "C" },
      ]);
      const writes: readonly Write[] = [
        { type: "update", key, changes: [{ type: "add", name: "n", by: 1 }], condition: { type: "exists" } },
        { type: "delete", key: { pk: "O#1", sk: "B" }, condition: { type: "exists" } },
        { type: "check", key: { pk: "O#1", sk: "C" }, condition: { type: "exists" } },
        put({ pk: "O#2", sk: "D" }, { type: "absent" }),
      ];
      expect(await table.transact(writes)).toBe(true);
      expect(await table.transact(writes)).toBe(false);
      expect((await table.scan()).items.map(({ pk, sk, n }) => [pk, sk, n]).sort()).toEqual([
        ["O#1", "A", 2],
        ["O#1", "C", undefined],
        ["O#2", "D", undefined],
      ]);
    });

    test.each([
      ["no writes", []],
      ["101 writes", Array.from({ length: 101 }, (_, at) => put({ pk: "O#1", sk: `K${at}` }))],
      ["a key twice", [put({ ...key }), { type: "check", key, condition: { type: "exists" } } as const]],
      ["over 4 MB", Array.from({ length: 70 }, (_, at) => put({ pk: "O#1", sk: `K${at}`, b: new Uint8Array(65_000) }))],
    ])("refuse %s", async (_, writes) => {
      await expect(table.transact(writes)).rejects.toMatchObject({ name: "DranError", code: "malformed" });
      expect((await table.scan()).items).toEqual([]);
    });
  });
}
