import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Item, TablePort } from "../../packages/core/src/ports/table.ts";
import { fromItem, keyOfKeys, type StoredKeys, toItem } from "../../packages/core/src/vault/kms/stored.ts";
import { type Fault, REFUSALS } from "../support/kms.ts";
import { type KmsSetup, setUpKms } from "../support/kms-vault.ts";

const place = { ownerId: "anna", item: "O#anna M#1", field: "fact", version: 1 };
const plain = Uint8Array.from(Buffer.from("Ich schicke dir das Papier."));
const canaries = ["Papier", Buffer.from(plain).toString("base64"), Buffer.from(plain).toString("hex")];

/** An owner with a sealed value, and a process that has not met the owner yet. */
async function known() {
  const setup = await setUpKms();
  const ids = await setup.open().ownerKey("anna");
  const sealed = await setup.open().seal(plain, place);
  return { ...setup, ids, sealed, vault: setup.open({ timeoutMs: 300 }) };
}

async function stored(table: TablePort, ownerId = "anna"): Promise<StoredKeys> {
  const item = await table.get(keyOfKeys(ownerId));
  if (!item) throw new Error("no keys are stored");
  return fromItem(item);
}

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no failure",
    (error: unknown) => error,
  );

/** All that a log could show of an error. */
const shown = (error: unknown) => inspect(error, { depth: 12, showHidden: true, maxStringLength: null });

describe("when KMS fails", () => {
  const FINAL = new Set(["InvalidCiphertextException", "IncorrectKeyException", "NotFoundException"]);
  const faults: readonly (readonly [string, Fault, string])[] = [
    ...Object.entries(REFUSALS).map(
      ([type, status]) => [type, { type, status }, FINAL.has(type) ? "sealed" : "unavailable"] as const,
    ),
    ["an error without a known name", { type: "SomethingNewException", status: 400 }, "unavailable"],
    ["a lost connection", "cut", "unavailable"],
    ["no answer at all", "silent", "unavailable"],
    ["an answer that is no JSON", { body: "<html>" }, "unavailable"],
    ["an answer without a key", { body: "{}" }, "unavailable"],
    ["a key that is too short", { body: JSON.stringify({ Plaintext: "AAAA", CiphertextBlob: "AAAA" }) }, "unavailable"],
  ];

  test.each(faults)(
    "with %s, nothing opens, is sealed or changed, and it goes on afterwards",
    async (_, fault, code) => {
      const { kms, table, vault, sealed, ids } = await known();
      const before = (await table.scan()).items;
      kms.fail(fault);
      for (const work of [
        () => vault.open(sealed, place),
        () => vault.ownerKey("anna"),
        () => vault.seal(plain, place),
      ]) {
        const error = await failure(work());
        expect(error).toMatchObject({ name: "DranError", code });
        for (const canary of canaries) expect(shown(error)).not.toContain(canary);
      }
      for (const work of [vault.ownerKey("jan"), vault.seal(plain, { ...place, ownerId: "jan" })])
        await expect(work).rejects.toMatchObject({ name: "DranError", code: "unavailable" });
      await expect(vault.rotate("anna")).rejects.toMatchObject({ name: "DranError", code });
      expect((await table.scan()).items).toEqual(before);
      kms.fail(undefined);
      expect(await vault.open(sealed, place)).toEqual(plain);
      expect(await vault.ownerKey("anna")).toEqual(ids);
    },
  );

  test("with another key than it wrapped, nothing opens, and no owner gets one that cannot be unwrapped again", async () => {
    const { kms, table, vault, sealed } = await known();
    kms.fail({ body: JSON.stringify({ Plaintext: Buffer.alloc(32, 7).toString("base64") }) }, "Decrypt");
    await expect(vault.open(sealed, place)).rejects.toMatchObject({ code: "sealed" });
    await expect(vault.ownerKey("anna")).rejects.toMatchObject({ code: "sealed" });
    await expect(vault.ownerKey("jan")).rejects.toMatchObject({ code: "unavailable" });
    expect((await table.scan()).items.map(({ pk }) => pk)).toEqual(["O#anna"]);
  });

  test("with an answer that is cut off, the data key in it is shown in no error", async () => {
    const { kms, vault, sealed } = await known();
    const secret = Buffer.alloc(32, "geheim").toString("base64");
    for (const body of [`{"Plaintext":"${secret}","Key`, `"${secret}"x`, `{"Plaintext":"${secret}!"}`, `${secret}`]) {
      kms.fail({ body });
      for (const work of [vault.open(sealed, place), vault.ownerKey("jan")]) {
        const error = await failure(work);
        expect(error).toMatchObject({ name: "DranError" });
        for (let at = 0; at + 8 <= secret.length; at += 4) expect(shown(error)).not.toContain(secret.slice(at, at + 8));
      }
    }
  });

  test("values whose key is at hand still open, and those of others do not", async () => {
    const { kms, vault, sealed } = await known();
    await vault.open(sealed, place);
    kms.fail("cut");
    expect(await vault.open(sealed, place)).toEqual(plain);
    await expect(vault.ownerKey("jan")).rejects.toMatchObject({ code: "unavailable" });
  });

  test("the wait for an answer has an end", async () => {
    const { kms, vault, sealed } = await known();
    kms.fail("silent");
    const start = performance.now();
    await expect(vault.open(sealed, place)).rejects.toMatchObject({ code: "unavailable" });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test.each([
    ["Disabled", "unavailable"],
    ["PendingDeletion", "unavailable"],
    ["deleted", "sealed"],
  ] as const)("because the KMS key is %s, it says %s", async (state, code) => {
    const { kms, keyId, vault, sealed } = await known();
    kms.setState(keyId, state);
    await expect(vault.open(sealed, place)).rejects.toMatchObject({ code });
    await expect(vault.ownerKey("jan")).rejects.toMatchObject({ code: "unavailable" });
  });

  test("because the table does, the table's error comes through and no key is made", async () => {
    const { table, open, sealed, count } = await known();
    const fault = new Error("the table is down");
    const vault = open({ table: { ...table, get: () => Promise.reject(fault) } });
    const before = count("GenerateDataKey");
    for (const work of [vault.open(sealed, place), vault.seal(plain, place), vault.ownerKey("anna")])
      expect(await failure(work)).toBe(fault);
    expect(count("GenerateDataKey")).toBe(before);
  });
});

describe("stored keys that were tampered with", () => {
  /** Puts the item in the place of the owner's, and looks that nothing opens, is written, or made anew. */
  async function refuses({ table, open, count }: KmsSetup, sealed: Uint8Array, item: Item, codes: readonly string[]) {
    await table.write({ type: "put", item });
    const [before, made] = [(await table.scan()).items, count("GenerateDataKey")];
    for (const work of [() => open().open(sealed, place), () => open().ownerKey("anna")]) {
      const error = await failure(work());
      expect(error).toMatchObject({ name: "DranError" });
      expect(codes).toContain(error instanceof Error && "code" in error ? error.code : undefined);
      for (const canary of canaries) expect(shown(error)).not.toContain(canary);
    }
    expect((await table.scan()).items).toEqual(before);
    expect(count("GenerateDataKey")).toBe(made);
  }

  const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

  test("do not unwrap with any byte of the wrapped key flipped", { timeout: 60_000 }, async () => {
    const setup = await known();
    const keys = await stored(setup.table);
    const [key] = keys.keys;
    if (!key) throw new Error("there is no key");
    for (let at = 0; at < key.wrapped.length; at++) {
      const item = toItem("anna", { ...keys, keys: [{ ...key, wrapped: flip(key.wrapped, at) }] });
      await refuses(setup, setup.sealed, item, ["sealed"]);
    }
  });

  test("give no key for ids with any of its bytes flipped, and values open nevertheless", async () => {
    const { table, open, sealed } = await known();
    const keys = await stored(table);
    for (let at = 0; at < keys.ids.length; at++) {
      await table.write({ type: "put", item: toItem("anna", { ...keys, ids: flip(keys.ids, at) }) });
      await expect(open().ownerKey("anna")).rejects.toMatchObject({ code: "sealed" });
      await expect(open().rotate("anna")).rejects.toMatchObject({ code: "sealed" });
    }
    expect(await open().open(sealed, place)).toEqual(plain);
  });

  test("open nothing under another id, another KMS key, or when the key is not among them", async () => {
    const setup = await known();
    const { kms, table, open, sealed } = setup;
    const keys = await stored(table);
    const [key] = keys.keys;
    if (!key) throw new Error("there is no key");
    const renamed = { ...keys, keys: [{ ...key, id: new Uint8Array(8) }] };
    await refuses(setup, sealed, toItem("anna", renamed), ["sealed"]);
    const foreign = { ...keys, keys: [{ ...key, under: kms.createKey() }] };
    await refuses(setup, sealed, toItem("anna", foreign), ["unavailable"]);
    await table.write({ type: "put", item: toItem("anna", keys) });
    await open().rotate("anna");
    const rotated = await stored(table);
    await table.write({ type: "put", item: toItem("anna", { ...rotated, keys: rotated.keys.slice(1) }) });
    await expect(open().open(sealed, place)).rejects.toMatchObject({ code: "sealed" });
    expect(await open().ownerKey("anna")).toEqual(setup.ids);
  });

  test("open nothing when they are another owner's, as a whole or in part", async () => {
    const setup = await known();
    const { table, open, sealed } = setup;
    await open().ownerKey("jan");
    const [anna, jan] = [await stored(table), await stored(table, "jan")];
    await refuses(setup, sealed, toItem("anna", jan), ["sealed"]);
    const [mine, theirs] = [anna.keys[0], jan.keys[0]];
    if (!mine || !theirs) throw new Error("there is no key");
    const swapped = { ...anna, keys: [{ ...mine, wrapped: theirs.wrapped }] };
    await refuses(setup, sealed, toItem("anna", swapped), ["sealed"]);
    const item = toItem("jan", anna);
    await table.write({ type: "put", item });
    await expect(open().open(sealed, { ...place, ownerId: "jan" })).rejects.toMatchObject({ code: "sealed" });
    await expect(open().seal(plain, { ...place, ownerId: "jan" })).rejects.toMatchObject({ code: "sealed" });
  });

  test.each([
    ["of a later version", { schema: 2 }],
    ["without a mark", { mark: 7 }],
    ["without any key", { keys: [] }],
    ["with a key that is a text", { keys: ["key"] }],
    ["with more than there may be", { more: true }],
  ] satisfies readonly (readonly [string, Partial<Item>])[])("are malformed %s", async (_, over) => {
    const setup = await known();
    const item = toItem("anna", await stored(setup.table));
    await refuses(setup, setup.sealed, { ...item, ...over }, ["malformed"]);
  });
});
