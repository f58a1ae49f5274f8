/** Every table driver passes these. Each test gets an empty table, and a second handle on the same one. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INDEXES, type Item, type Query, type TablePort, type Write } from "../../packages/core/src/ports/table.ts";
import { modelTable, randomWrites } from "../support/model-table.ts";

export interface TableUnderTest {
  readonly table: TablePort;
  /** Opens the same table once more, as another process would. */
  readonly again: () => Promise<TablePort>;
  readonly dispose: () => Promise<void>;
}

const key = { pk: "O#1", sk: "A" };
const put = (item: Item, condition?: Write["condition"]): Write => ({
  type: "put",
  item,
  ...(condition ? { condition } : {}),
});

export function tableContract(name: string, make: () => Promise<TableUnderTest>): void {
  describe(`${name} as a table`, () => {
    let under: TableUnderTest;
    let table: TablePort;
    beforeEach(async () => {
      under = await make();
      table = under.table;
    });
    afterEach(() => under.dispose());

    const fill = async (items: readonly Item[]): Promise<void> => {
      for (let at = 0; at < items.length; at += 100)
        await table.transact(items.slice(at, at + 100).map((item) => put(item)));
    };
    /** All pages, in order; at most 100 of them. */
    const readAll = async (query: Query): Promise<readonly Item[]> => {
      const items: Item[] = [];
      let page = await table.query(query);
      for (let pages = 0; pages < 100; pages++) {
        items.push(...page.items);
        if (page.next === undefined) return items;
        page = await table.query({ ...query, after: page.next });
      }
      throw new Error("a query without end");
    };
    const keysOf = (items: readonly Item[]): readonly string[] => items.map((item) => item.sk);

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
        await fill(keys.map((each, at) => ({ ...each, at })));
        for (const [at, each] of keys.entries()) expect(await table.get(each)).toStrictEqual({ ...each, at });
      });

      test("come from a batch once each, the missing left out, however many are asked for", async () => {
        const keys = Array.from({ length: 230 }, (_, at) => ({ pk: "O#1", sk: `K${at}` }));
        await fill(keys.filter((_, at) => at % 2 === 0));
        const items = await table.batchGet([...keys, ...keys]);
        expect(new Set(keysOf(items))).toEqual(new Set(keys.filter((_, at) => at % 2 === 0).map(({ sk }) => sk)));
        expect(items).toHaveLength(115);
        expect(await table.batchGet([])).toEqual([]);
      });
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
        [
          "any needs one",
          { type: "any", of: [{ type: "absent" }, { type: "equals", name: "n", value: 5 }] },
          true,
          true,
        ],
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
        expect(await readAll({ pk: "O#1" })).toHaveLength(1);
        await table.write({ type: "delete", key: { pk: "O#1", sk: "K99" } });
        expect(await table.transact(writes)).toBe(true);
        expect(await readAll({ pk: "O#1" })).toHaveLength(100);
      });

      test("mix all four writes, each with its condition", async () => {
        await fill([
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
        [
          "over 4 MB",
          Array.from({ length: 70 }, (_, at) => put({ pk: "O#1", sk: `K${at}`, b: new Uint8Array(65_000) })),
        ],
      ])("refuse %s", async (_, writes) => {
        await expect(table.transact(writes)).rejects.toMatchObject({ name: "DranError", code: "malformed" });
        expect((await table.scan()).items).toEqual([]);
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

    describe("queries", () => {
      const sks = ["M#1", "M#2", "M#2#a", "M#3", "N", "m#1", "Ä", "\uFFFD", "\u{1F44B}"];
      beforeEach(() =>
        fill(
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
          expect(keysOf(await readAll({ pk: "O#1", ...query }))).toEqual(expected);
          for (const limit of [1, 2, 3])
            expect(keysOf(await readAll({ pk: "O#1", ...query, limit }))).toEqual(expected);
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
        await fill([entry("A", "3"), entry("B", "1"), entry("C", "2"), { pk: "O#1", sk: "D" }]);
        await fill([
          { pk: "O#1", sk: "E", [`${index}sk`]: "0" },
          { pk: "O#1", sk: "F", [`${index}pk`]: "OPEN" },
        ]);
        const query = { index, pk: "OPEN" };
        expect(keysOf(await readAll(query))).toEqual(["B", "C", "A"]);
        expect(keysOf(await readAll({ ...query, descending: true, limit: 1 }))).toEqual(["A", "C", "B"]);
        expect(keysOf(await readAll({ ...query, from: "2", limit: 1 }))).toEqual(["C", "A"]);
        expect((await readAll(query))[0]).toStrictEqual(entry("B", "1"));
      });

      test("pages through items that share a place in it, each once", async () => {
        const items = Array.from({ length: 25 }, (_, at) => ({ ...entry(`K${at}`, "same"), pk: `O#${at % 3}` }));
        await fill(items);
        const read = await readAll({ index, pk: "OPEN", limit: 4 });
        expect(keysOf(read).toSorted()).toEqual(keysOf(items).toSorted());
      });

      test("follows updates in and out", async () => {
        await fill([entry("A", "1")]);
        const [pk, sk] = [`${index}pk`, `${index}sk`];
        await table.write({ type: "update", key, changes: [{ type: "remove", name: pk }] });
        expect(await readAll({ index, pk: "OPEN" })).toEqual([]);
        await table.write({
          type: "update",
          key,
          changes: [
            { type: "set", name: pk, value: "OPEN" },
            { type: "set", name: sk, value: "2" },
          ],
        });
        expect(await readAll({ index, pk: "OPEN" })).toStrictEqual([entry("A", "2")]);
        await table.write({ type: "delete", key });
        expect(await readAll({ index, pk: "OPEN" })).toEqual([]);
      });
    });

    test("a scan meets every item once, over pages", async () => {
      const items = Array.from({ length: 1_050 }, (_, at) => ({
        pk: `O#${at % 7}`,
        sk: `K${at}`,
        b: new Uint8Array(2_000),
      }));
      await fill(items);
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
        expect([...(await readAll({ index, pk: "I" }))].sort(bySk)).toEqual([...model.indexed(index, "I")].sort(bySk));
    });
  });
}
