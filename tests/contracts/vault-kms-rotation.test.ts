import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { TablePort } from "../../packages/core/src/ports/table.ts";
import { fromItem, keyOfKeys, MAX_DATA_KEYS } from "../../packages/core/src/vault/kms/stored.ts";
import { bytesOf, setUpKms } from "../support/kms-vault.ts";
import { lehmer } from "../support/random.ts";

const place = { ownerId: "anna", item: "O#anna M#1", field: "fact", version: 1 };
const plain = Uint8Array.from(Buffer.from("Ich schicke dir das Papier."));
const keyIdIn = (sealed: Uint8Array) => bytesOf(sealed.subarray(1, 9));

async function storedKeys(table: TablePort) {
  const item = await table.get(keyOfKeys("anna"));
  return item && fromItem(item);
}

/** The table, where each call waits for a while that the seed decides. */
function slow(table: TablePort, seed: number): TablePort {
  const random = lehmer(seed);
  const after = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let turns = Math.floor(random() * 20); turns > 0; turns--) await turn();
    const result = await work();
    for (let turns = Math.floor(random() * 20); turns > 0; turns--) await turn();
    return result;
  };
  return { ...table, get: (key) => after(() => table.get(key)), write: (write) => after(() => table.write(write)) };
}

/** The table, where something happens just before the first write. */
function interrupted(table: TablePort, event: () => Promise<unknown>): TablePort {
  let pending = true;
  return {
    ...table,
    write: async (write) => {
      if (pending) {
        pending = false;
        await event();
      }
      return table.write(write);
    },
  };
}

describe("rotation", () => {
  test("seals with a new key, and old values still open, here and elsewhere", async () => {
    const { table, open } = await setUpKms();
    const [vault, other] = [open(), open()];
    const ids = await vault.ownerKey("anna");
    const old = await vault.seal(plain, place);
    await other.open(old, place);
    expect(await vault.rotate("anna")).toBe(true);
    const young = await vault.seal(plain, place);
    expect(keyIdIn(young)).not.toBe(keyIdIn(old));
    for (const each of [vault, other, open()]) {
      expect(await each.open(young, place)).toEqual(plain);
      expect(await each.open(old, place)).toEqual(plain);
      expect(await each.ownerKey("anna")).toEqual(ids);
    }
    expect((await storedKeys(table))?.keys).toHaveLength(2);
  });

  test("of an owner without keys makes none", async () => {
    const { kms, table, open } = await setUpKms();
    expect(await open().rotate("nobody")).toBe(false);
    expect([...kms.asked, ...(await table.scan()).items]).toEqual([]);
  });

  test(`ends at ${MAX_DATA_KEYS} keys, and what there is goes on`, { timeout: 60_000 }, async () => {
    const { kms, table, open } = await setUpKms();
    const vault = open();
    const first = await vault.seal(plain, place);
    for (let keys = 1; keys < MAX_DATA_KEYS; keys++) await vault.rotate("anna");
    expect((await storedKeys(table))?.keys).toHaveLength(MAX_DATA_KEYS);
    await expect(vault.rotate("anna")).rejects.toMatchObject({ name: "DranError", code: "usage" });
    const last = await vault.seal(plain, place);
    for (const sealed of [first, last]) expect(await open().open(sealed, place)).toEqual(plain);
    const moved = open({ keyId: kms.createKey(), formerKeyIds: [(await storedKeys(table))?.keys[0]?.under ?? ""] });
    expect(await moved.open(await moved.seal(plain, place), place)).toEqual(plain);
  });
});

describe("a KMS key in the place of another", () => {
  const moved = async () => {
    const setup = await setUpKms();
    const { kms, keyId, open } = setup;
    const ids = await open().ownerKey("anna");
    const old = await open().seal(plain, place);
    const newer = kms.createKey();
    return { ...setup, ids, old, newer, openNewer: () => open({ keyId: newer, formerKeyIds: [keyId] }) };
  };

  test("seals with a data key of its own, once for all values sealed at the same time", async () => {
    const { table, old, newer, openNewer, ids, count } = await moved();
    const vault = openNewer();
    const before = count("GenerateDataKey");
    const sealed = await Promise.all(Array.from({ length: 20 }, () => vault.seal(plain, place)));
    expect(count("GenerateDataKey") - before).toBe(1);
    for (const each of sealed) expect(keyIdIn(each)).not.toBe(keyIdIn(old));
    expect((await storedKeys(table))?.keys.map(({ under }) => under)).toEqual([newer, newer]);
    expect(await vault.ownerKey("anna")).toEqual(ids);
    expect(await vault.open(old, place)).toEqual(plain);
  });

  test("wraps an older data key anew when it is next unwrapped, and only then", async () => {
    const { table, keyId, newer, old, openNewer, count } = await moved();
    const wraps = async () => (await storedKeys(table))?.keys.map(({ under }) => under);
    const vault = openNewer();
    expect(await wraps()).toEqual([keyId]);
    expect(await vault.open(old, place)).toEqual(plain);
    expect(await wraps()).toEqual([newer]);
    await openNewer().open(old, place);
    expect(count("ReEncrypt")).toBe(1);
  });

  test("is all that is needed after a rotation: the former one may be deleted", async () => {
    const { kms, keyId, newer, old, ids, open, openNewer } = await moved();
    await openNewer().rotate("anna");
    kms.setState(keyId, "deleted");
    const vault = open({ keyId: newer });
    expect(await vault.open(old, place)).toEqual(plain);
    expect(await vault.ownerKey("anna")).toEqual(ids);
  });

  test("met by ten processes at once leaves one wrapping that opens", async () => {
    const { table, keyId, newer, old, ids, openNewer, open, kms } = await moved();
    await Promise.all(Array.from({ length: 10 }, () => openNewer().open(old, place)));
    expect((await storedKeys(table))?.keys.map(({ under }) => under)).toEqual([newer]);
    kms.setState(keyId, "deleted");
    expect(await open({ keyId: newer }).open(old, place)).toEqual(plain);
    expect(await open({ keyId: newer }).ownerKey("anna")).toEqual(ids);
  });

  test.each([
    ["may not be wrapped with", "ReEncrypt"],
    ["may be wrapped with but not unwrapped", "Decrypt"],
  ] as const)("that %s leaves what there is, and it opens", async (_, operation) => {
    const { kms, table, newer, old, openNewer } = await moved();
    const before = await storedKeys(table);
    kms.deny(newer, operation);
    expect(await openNewer().open(old, place)).toEqual(plain);
    await expect(openNewer().seal(plain, place)).rejects.toMatchObject({ name: "DranError", code: "unavailable" });
    await expect(openNewer().rotate("anna")).rejects.toMatchObject({ name: "DranError", code: "unavailable" });
    expect(await storedKeys(table)).toEqual(before);
    kms.allow(newer);
    expect(await openNewer().open(await openNewer().seal(plain, place), place)).toEqual(plain);
  });

  test("is left alone by a process that does not know it yet", async () => {
    const { kms, table, old, open, openNewer } = await moved();
    await openNewer().rotate("anna");
    const before = [await storedKeys(table), kms.asked.length];
    for (const work of [
      open().open(old, place),
      open().seal(plain, place),
      open().ownerKey("anna"),
      open().rotate("anna"),
    ])
      await expect(work).rejects.toMatchObject({ name: "DranError", code: "unavailable" });
    expect([await storedKeys(table), kms.asked.length]).toEqual(before);
  });
});

describe("writers at once", () => {
  test("eight processes that begin together agree on one key for ids and one data key", async () => {
    const { table, open } = await setUpKms();
    const vaults = Array.from({ length: 8 }, () => open());
    const keys = await Promise.all(vaults.map((vault) => vault.ownerKey("anna")));
    const sealed = await Promise.all(vaults.map((vault) => vault.seal(plain, place)));
    expect(new Set(keys.map(bytesOf)).size).toBe(1);
    expect(new Set(sealed.map(keyIdIn)).size).toBe(1);
    expect((await storedKeys(table))?.keys).toHaveLength(1);
  });

  test.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    "that begin, seal, rotate and move to another KMS key in any order lose nothing (seed %i)",
    async (seed) => {
      const { kms, table, keyId, open } = await setUpKms();
      const newer = kms.createKey();
      const both = { formerKeyIds: [keyId, newer] };
      const vaults = [keyId, keyId, newer].map((each, at) =>
        open({ ...both, keyId: each, table: slow(table, seed * 10 + at) }),
      );
      const results = await Promise.all(
        vaults.map(async (vault) => {
          const [ids, first] = await Promise.all([vault.ownerKey("anna"), vault.seal(plain, place)]);
          await vault.rotate("anna").catch((error) => expect(error).toMatchObject({ code: "unavailable" }));
          return { ids, sealed: [first, await vault.seal(plain, place)] };
        }),
      );
      expect(new Set(results.map(({ ids }) => bytesOf(ids))).size).toBe(1);
      const all = results.flatMap(({ sealed }) => sealed);
      for (const vault of [...vaults, open(both)]) {
        for (const each of all) expect(await vault.open(each, place)).toEqual(plain);
        expect(await vault.ownerKey("anna")).toEqual(results[0]?.ids);
      }
    },
  );

  test.each(["rotate", "open"] as const)(
    "%s never puts back the keys of an owner who was forgotten and began anew",
    async (verb) => {
      const { kms, table, keyId, open } = await setUpKms();
      const other = open();
      const oldIds = await other.ownerKey("anna");
      const old = await other.seal(plain, place);
      let fresh: Uint8Array = new Uint8Array();
      const late = open({
        keyId: verb === "open" ? kms.createKey() : keyId,
        formerKeyIds: [keyId],
        table: interrupted(table, async () => {
          await other.forget("anna");
          fresh = await other.seal(plain, place);
        }),
      });
      if (verb === "rotate") await late.rotate("anna").catch(() => undefined);
      else await late.open(old, place).catch(() => undefined);
      expect(await open().open(fresh, place)).toEqual(plain);
      expect(await open().ownerKey("anna")).not.toEqual(oldIds);
      await expect(open().open(old, place)).rejects.toMatchObject({ code: "sealed" });
    },
  );

  test("a rotation that learns of the new beginning while it unwraps starts over with the new keys", async () => {
    const { kms, open } = await setUpKms();
    const [vault, other] = [open(), open()];
    const oldIds = await other.ownerKey("anna");
    let release = () => {};
    kms.hold("Decrypt", new Promise<void>((resolve) => (release = resolve)));
    const rotation = vault.rotate("anna");
    while (kms.asked.filter(({ operation }) => operation === "Decrypt").length < 2) await turn();
    await other.forget("anna");
    const fresh = await other.seal(plain, place);
    expect(await vault.open(fresh, place)).toEqual(plain);
    release();
    expect(await rotation).toBe(true);
    const ids = await open().ownerKey("anna");
    expect(ids).not.toEqual(oldIds);
    expect(ids).toEqual(await other.ownerKey("anna"));
    expect(await open().open(fresh, place)).toEqual(plain);
  });

  test.each(["rotate", "open"] as const)("%s does not bring back an owner forgotten at that moment", async (verb) => {
    const { kms, table, keyId, open } = await setUpKms();
    const other = open();
    const old = await other.seal(plain, place);
    const late = open({
      keyId: verb === "open" ? kms.createKey() : keyId,
      formerKeyIds: [keyId],
      table: interrupted(table, () => other.forget("anna")),
    });
    if (verb === "rotate") await expect(late.rotate("anna")).rejects.toMatchObject({ code: "unavailable" });
    else await late.open(old, place);
    expect((await table.scan()).items).toEqual([]);
  });
});
