import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Item, TablePort } from "../../../packages/core/src/ports/table.ts";
import type { Vault } from "../../../packages/core/src/ports/vault.ts";
import { openStore, type Store } from "../../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../../packages/core/src/table/sqlite/index.ts";
import { openKeyfileVault } from "../../../packages/core/src/vault/keyfile.ts";
import { storeContract } from "../../contracts/store.ts";
import { commitment, event, fact } from "../../support/builders.ts";
import { staleTable } from "../../support/stale-table.ts";

storeContract("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dran-store-"));
  const table = openSqliteTable(join(folder, "table.db"));
  const vault = openKeyfileVault(join(folder, "dran.key"));
  const dispose = async () => {
    await table.close();
    rmSync(folder, { recursive: true });
  };
  return { table, vault, catchUp: async () => {}, dispose };
});

storeContract("a table whose indexes lag behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dran-store-"));
  const table = staleTable(openSqliteTable(join(folder, "table.db")), openSqliteTable(join(folder, "index.db")));
  const vault = openKeyfileVault(join(folder, "dran.key"));
  const dispose = async () => {
    await table.close();
    rmSync(folder, { recursive: true });
  };
  return { table, vault, catchUp: () => table.catchUp(), dispose };
});

describe("what lies on the disk", () => {
  let folder: string;
  let table: TablePort;
  let vault: Vault;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "dran-store-"));
    table = openSqliteTable(join(folder, "table.db"));
    vault = openKeyfileVault(join(folder, "dran.key"));
    store = await openStore({ table, vault, ownerId: "anna" });
  });
  afterEach(async () => {
    await table.close();
    rmSync(folder, { recursive: true });
  });

  const person = { name: "CANARY-name", address: "canary-address@canary.example" };
  const fill = async (): Promise<void> => {
    await store.putOwner({
      id: "anna",
      name: "CANARY-owner",
      addresses: [person.address],
      locale: "de",
      zone: "Europe/Berlin",
    });
    const messageId = "canary-message-id@canary.example";
    const proof = { type: "message", messageId, at: "2026-03-04T09:00:00Z" } as const;
    const mail = fact({
      messageId,
      references: ["canary-reference@canary.example"],
      from: person,
      to: [person],
      subject: "CANARY-subject",
      question: "CANARY-question?",
      terms: ["canaryterm"],
      attachments: ["CANARY.pdf"],
    });
    const promise = {
      messageId,
      quote: "CANARY-quote",
      terms: ["canaryterm"],
      from: person.address,
      to: [person.address],
    };
    await store.putMessages({
      facts: [mail],
      commitments: [commitment({ id: "a", ...promise, status: "kept", proof }), commitment({ id: "b", ...promise })],
      machine: [{ messageId: "canary-list@canary.example", nature: "list" }],
      cursor: { source: "/home/CANARY/mail", value: "CANARY-cursor" },
    });
    await store.settle([{ id: "b", status: "kept", proof: { type: "event", uid: "CANARY-uid", at: proof.at } }]);
    await store.putEvents(
      "/home/CANARY/calendar",
      [
        event({
          uid: "CANARY-uid",
          summary: "CANARY-summary",
          location: "CANARY-place",
          attendees: [{ ...person, status: "accepted" }],
        }),
      ],
      { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" },
    );
  };
  const onDisk = (): Buffer[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  /** In any case, and in the encodings that bytes are often kept in. */
  const occurs = (word: string): boolean =>
    onDisk().some(
      (bytes) => bytes.toString("latin1").toLowerCase().includes(word) || bytes.includes(Buffer.from(word, "utf16le")),
    );

  test("holds no word, name, address, Message-ID or path of the owner's, in the write-ahead log neither", async () => {
    await fill();
    expect(onDisk().length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(await store.export()).match(/canary/gi)?.length).toBeGreaterThan(20);
    expect(occurs("canary")).toBe(false);
    await table.write({ type: "put", item: { pk: "O#anna", sk: "Z", slip: "canary" } });
    expect(occurs("canary"), "the search itself finds what is there").toBe(true);
  });

  test("holds in the clear only ids, instants, days, enums and numbers", async () => {
    await fill();
    const { items } = await table.scan();
    const clear = items
      .flatMap((item) => Object.entries(item))
      .flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
    const id = String.raw`[\w-]{22}`;
    const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`;
    const allowed: Readonly<Record<string, RegExp>> = {
      pk: /^O#anna$/,
      sk: new RegExp(`^(PROFILE|COUNT|M#${instant}#${id}|P#[ab]|E#${instant}#${id}|CUR#${id}|S#${id})$`),
      gsi1pk: /^O#anna#OPEN$/,
      gsi1sk: new RegExp(`^(${instant}|\\d{4}-\\d\\d-\\d\\d)#[ab]$`),
      message: new RegExp(`^${id}$`),
      source: new RegExp(`^${id}$`),
      endAt: new RegExp(`^${instant}$`),
      nature: /^list$/,
      status: /^kept$/,
    };
    expect(clear.length).toBeGreaterThan(20);
    expect(clear.filter(({ name, value }) => !allowed[name]?.test(value))).toEqual([]);
  });

  const first = async (prefix: string): Promise<Item> => {
    const [item] = (await table.query({ pk: "O#anna", prefix })).items;
    if (!item) throw new Error(`nothing stored under ${prefix}`);
    return item;
  };

  test("opens nowhere else: a value moved to another item, or to another version", async () => {
    await store.putMessages({ facts: [fact({ messageId: "m" })], commitments: [], machine: [] });
    const item = await first("M#");
    await table.write({ type: "put", item: { ...item, sk: `${item.sk}x` } });
    await expect(store.facts()).rejects.toMatchObject({ name: "DranError", code: "sealed" });
  });

  test.each([
    ["claims another version than it was sealed in", { schema: 2 }, /^A sealed value does not open/],
    ["has a version that is none", { schema: 0 }, /stored fact has another shape/],
    ["has lost its words", { sealed: "" }, /stored fact has another shape/],
  ])("is refused with a clear sentence when an item %s", async (_, over, message) => {
    await store.putMessages({ facts: [fact({ messageId: "m" })], commitments: [], machine: [] });
    await table.write({ type: "put", item: { ...(await first("M#")), ...over } });
    await expect(store.facts()).rejects.toThrow(message);
    await expect(store.facts()).rejects.toMatchObject({ name: "DranError" });
  });

  test("is refused, with what to do, when a newer Dran wrote it", async () => {
    await store.putMessages({ facts: [fact({ messageId: "m" })], commitments: [], machine: [] });
    const item = await first("M#");
    const place = { ownerId: "anna", item: JSON.stringify([item.pk, item.sk]), field: "fact", version: 2 };
    const sealed = await vault.seal(Buffer.from("{}"), place);
    await table.write({ type: "put", item: { ...item, sealed, schema: 2 } });
    await expect(store.facts()).rejects.toThrow(/^A stored fact was written by a newer Dran .*: update Dran\.$/);
  });

  test("survives closing and opening", async () => {
    await fill();
    const before = await store.export();
    await table.close();
    table = openSqliteTable(join(folder, "table.db"));
    const again = await openStore({ table, vault: openKeyfileVault(join(folder, "dran.key")), ownerId: "anna" });
    expect(await again.export()).toStrictEqual(before);
  });

  test.each(["", "anna@example.org", "O#anna", "a".repeat(61), "anna meier"])(
    "is never under the owner id %j",
    async (ownerId) => {
      await expect(openStore({ table, vault, ownerId })).rejects.toMatchObject({ name: "DranError", code: "usage" });
    },
  );
});
