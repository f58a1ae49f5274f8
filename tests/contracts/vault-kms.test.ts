import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Item } from "../../packages/core/src/ports/table.ts";
import { ownersIn } from "../../packages/core/src/store/owners.ts";
import { openStore } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { CACHE_MS, openKmsVault } from "../../packages/core/src/vault/kms/index.ts";
import { commitment, fact, owner } from "../support/builders.ts";
import { type FakeKms, startKms } from "../support/kms.ts";
import { bytesOf, setUpKms } from "../support/kms-vault.ts";
import { vaultContract } from "./vault.ts";

const CONTRACT_CACHE_MS = 100;

describe("with the tests' KMS", () => {
  let kms: FakeKms;
  beforeAll(async () => {
    kms = await startKms();
  });
  afterAll(() => kms.stop());

  vaultContract("KMS over SQLite", () => {
    const folder = mkdtempSync(join(tmpdir(), "dran-kms-"));
    const table = openSqliteTable(join(folder, "table.db"));
    const keyId = kms.createKey();
    const again = () => openKmsVault({ table, keyId, config: kms.config, cacheMs: CONTRACT_CACHE_MS });
    const dispose = async () => {
      await table.close();
      rmSync(folder, { recursive: true });
    };
    return { vault: again(), again, lagMs: CONTRACT_CACHE_MS + 20, dispose };
  });
});

const place = { ownerId: "anna", item: "O#anna M#1", field: "fact", version: 1 };
const plain = Uint8Array.from(Buffer.from("Ich schicke dir das Papier."));

describe("what KMS is asked", () => {
  test("names the owner as the encryption context, and the key by its ARN", async () => {
    const { kms, keyId, open } = await setUpKms();
    const sealed = await open().seal(plain, place);
    await open().open(sealed, place);
    const EncryptionContext = { owner: "anna" };
    expect(kms.asked[0]).toEqual({
      operation: "GenerateDataKey",
      body: { KeyId: keyId, KeySpec: "AES_256", EncryptionContext },
    });
    expect(kms.asked.slice(1).map(({ operation }) => operation)).toEqual(["Decrypt", "Decrypt"]);
    for (const { body } of kms.asked.slice(1)) expect(body).toMatchObject({ KeyId: keyId, EncryptionContext });
  });

  test("nothing when the vault is opened", async () => {
    const { kms, open } = await setUpKms();
    open();
    expect(kms.asked).toEqual([]);
  });

  test("never holds a value or the key for ids", async () => {
    const { kms, open } = await setUpKms();
    const vault = open();
    const key = await vault.ownerKey("anna");
    await vault.seal(plain, place);
    await vault.rotate("anna");
    const told = JSON.stringify(kms.asked);
    for (const secret of [key, plain]) expect(told).not.toContain(Buffer.from(secret).toString("base64"));
  });

  test("one data key, however many values are sealed at once", async () => {
    const { open, count } = await setUpKms();
    const vault = open();
    const sealed = await Promise.all(Array.from({ length: 50 }, () => vault.seal(plain, place)));
    expect(new Set(sealed.map((each) => bytesOf(each.subarray(1, 9)))).size).toBe(1);
    expect(count("GenerateDataKey")).toBe(1);
    const other = open();
    const before = count("Decrypt");
    await Promise.all(sealed.map((each) => other.open(each, place)));
    expect(count("Decrypt") - before).toBe(1);
  });

  test.each([
    "alias/dran",
    "1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:kms:eu-central-1:111122223333:alias/dran",
    "",
  ])("nothing with a key named %j: it could come to mean another one", async (keyId) => {
    const { keyId: named, open } = await setUpKms();
    const usage = expect.objectContaining({ name: "DranError", code: "usage" });
    expect(() => open({ keyId })).toThrow(usage);
    expect(() => open({ keyId: named, formerKeyIds: [keyId] })).toThrow(usage);
  });
});

describe("unwrapped keys", () => {
  test("are used until the cache time is over, and not a millisecond longer", async () => {
    const { open, count } = await setUpKms();
    const sealed = await open().seal(plain, place);
    let now = 1_000;
    const vault = open({ nowMs: () => now });
    const asked = async () => {
      const before = count("Decrypt");
      await vault.open(sealed, place);
      return count("Decrypt") - before;
    };
    expect(await asked()).toBe(1);
    now += CACHE_MS - 1;
    expect(await asked()).toBe(0);
    now += 1;
    expect(await asked()).toBe(1);
    now -= 1; // a clock set back
    expect(await asked()).toBe(1);
  });

  test("are held for so many owners: the one not asked for the longest goes first", async () => {
    const { open, count } = await setUpKms();
    const makers = ["anna", "jan", "ute"];
    for (const each of makers) await open().ownerKey(each);
    const vault = open({ cachedOwners: 2 });
    const asked = async (ownerId: string) => {
      const before = count("Decrypt");
      await vault.ownerKey(ownerId);
      return count("Decrypt") - before;
    };
    expect([await asked("anna"), await asked("jan"), await asked("anna")]).toEqual([1, 1, 0]);
    expect([await asked("ute"), await asked("anna"), await asked("jan")]).toEqual([1, 0, 1]);
  });

  test("never lie in the table, nor does a word that was sealed", async () => {
    const { kms, table, open } = await setUpKms();
    const vault = open();
    const ids = await vault.ownerKey("anna");
    await table.write({ type: "put", item: { pk: "O#anna", sk: "M#1", sealed: await vault.seal(plain, place) } });
    await vault.rotate("anna");
    const { items } = await table.scan();
    expect(items).toHaveLength(2);
    expect(kms.dataKeys).toHaveLength(2);
    const stored = items.map(bytesOf).join();
    for (const secret of [ids, plain, Buffer.from("Papier"), ...kms.dataKeys])
      for (const form of ["latin1", "hex", "base64", "base64url"] as const)
        expect(stored).not.toContain(Buffer.from(secret).toString(form));
  });
});

describe("an owner who was forgotten", () => {
  test("opens elsewhere until the cache time is over, and not then", async () => {
    const { open } = await setUpKms();
    let now = 1_000;
    const [vault, other] = [open(), open({ nowMs: () => now })];
    const sealed = await vault.seal(plain, place);
    await other.open(sealed, place);
    await vault.forget("anna");
    now += CACHE_MS - 1;
    expect(await other.open(sealed, place)).toEqual(plain);
    now += 1;
    await expect(other.open(sealed, place)).rejects.toMatchObject({ code: "sealed" });
  });

  test("is noticed at once by a process that comes upon a key it does not know", async () => {
    const { open } = await setUpKms();
    const [vault, other] = [open(), open()];
    const sealed = await vault.seal(plain, place);
    await other.open(sealed, place);
    await vault.forget("anna");
    await expect(
      other.open(
        sealed.map((byte, at) => (at === 1 ? byte ^ 1 : byte)),
        place,
      ),
    ).rejects.toThrow();
    await expect(other.open(sealed, place)).rejects.toMatchObject({ code: "sealed" });
  });

  test("is forgotten also while KMS does not answer", async () => {
    const { kms, table, open } = await setUpKms();
    await open().ownerKey("anna");
    kms.fail("cut");
    await open().forget("anna");
    expect((await table.scan()).items).toEqual([]);
  });

  test("is not brought back by what was being sealed meanwhile", async () => {
    const { table, open } = await setUpKms();
    const vault = open();
    const sealed = await vault.seal(plain, place);
    const [first] = await Promise.all([vault.forget("anna"), vault.open(sealed, place).catch(() => undefined)]);
    expect(first).toBeUndefined();
    await expect(vault.open(sealed, place)).rejects.toMatchObject({ code: "sealed" });
    expect((await table.scan()).items).toEqual([]);
  });
});

describe("the store over KMS", () => {
  const filled = async () => {
    const setup = await setUpKms();
    const store = await openStore({ table: setup.table, vault: setup.open(), ownerId: "anna" });
    await store.putOwner(owner);
    await store.putMessages({
      facts: [fact({ messageId: "a@b.example" })],
      commitments: [commitment({ id: "c" })],
      machine: [],
      cursor: { source: "a", value: "1" },
    });
    await store.putNote("shown", { at: 1 });
    return { ...setup, store };
  };

  test("exports what it holds and knows its owners, keys or no keys", async () => {
    const { table, store } = await filled();
    expect(await ownersIn(table)).toEqual(["anna"]);
    expect((await store.export()).facts).toEqual([fact({ messageId: "a@b.example" })]);
  });

  test("keeps the keys as an owner's last item, so that an erasure broken off can go on", async () => {
    const { table } = await filled();
    const { items } = await table.query({ pk: "O#anna" });
    expect(items.length).toBeGreaterThan(4);
    expect(items.at(-1)?.sk).toBe("VAULT#KEYS");
    expect(items.filter(({ sk }) => sk.startsWith("VAULT#"))).toHaveLength(1);
  });

  test("erases all of it, and nothing opens from a copy of the table", async () => {
    const { table, store, open } = await filled();
    const copy = (await table.query({ pk: "O#anna", prefix: "M#" })).items;
    await store.erase();
    expect((await table.scan()).items).toEqual([]);
    const again = await openStore({ table, vault: open(), ownerId: "anna" });
    for (const item of copy) await table.write({ type: "put", item: item satisfies Item });
    await expect(again.facts()).rejects.toMatchObject({ code: "sealed" });
  });
});
