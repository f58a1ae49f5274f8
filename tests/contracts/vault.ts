/** Every vault passes these. Each test gets an empty one, and a second handle on the same keys. */
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Place, Vault } from "../../packages/core/src/ports/vault.ts";

export interface VaultUnderTest {
  readonly vault: Vault;
  /** Opens the same keys once more, as another process would. */
  readonly again: () => Vault;
  /** Milliseconds after which another process has noticed that an owner was forgotten. */
  readonly lagMs: number;
  readonly dispose: () => void | Promise<void>;
}

export function vaultContract(name: string, make: () => VaultUnderTest | Promise<VaultUnderTest>): void {
  describe(`${name} as a vault`, () => {
    let under: VaultUnderTest;
    let vault: Vault;
    beforeEach(async () => {
      under = await make();
      vault = under.vault;
    });
    afterEach(() => under.dispose());

    const place: Place = { ownerId: "anna", item: "O#anna M#1", field: "fact", version: 1 };
    const plain = Buffer.from("Ich schicke dir das Papier.");
    const shut = { name: "DranError", code: "sealed" };

    test.each([
      ["words", Uint8Array.from(plain)],
      ["nothing", new Uint8Array()],
      ["every byte there is", Uint8Array.from({ length: 256 }, (_, at) => at)],
      ["64 KiB", new Uint8Array(65_536).fill(7)],
    ])("opens what it sealed: %s", async (_, bytes) => {
      const sealed = await vault.seal(bytes, place);
      expect(await vault.open(sealed, place)).toStrictEqual(bytes);
      expect(await under.again().open(sealed, place)).toStrictEqual(bytes);
    });

    test("seals the same words to other bytes each time, none of them readable", async () => {
      const sealed = await Promise.all([vault.seal(plain, place), vault.seal(plain, place)]);
      expect(sealed[0]).not.toEqual(sealed[1]);
      for (const bytes of sealed) expect(Buffer.from(bytes).includes("Papier")).toBe(false);
    });

    test.each([
      ["of another owner", { ownerId: "jan" }],
      ["in another item", { item: "O#anna M#2" }],
      ["in another field", { field: "proof" }],
      ["of another version", { version: 2 }],
      ["where the fields run into each other otherwise", { item: "O#anna M#1f", field: "act" }],
    ] satisfies readonly (readonly [string, Partial<Place>])[])("does not open a value %s", async (_, moved) => {
      await vault.ownerKey("jan");
      const sealed = await vault.seal(plain, place);
      await expect(vault.open(sealed, { ...place, ...moved })).rejects.toMatchObject(shut);
    });

    test.each([
      ["owners", { ownerId: "jan" }],
      ["items", { item: "O#anna M#2" }],
      ["fields", { field: "proof" }],
      ["versions", { version: 2 }],
    ] satisfies readonly (readonly [string, Partial<Place>])[])(
      "does not open two values that changed %s",
      async (_, moved) => {
        const other = { ...place, ...moved };
        const [mine, theirs] = [await vault.seal(plain, place), await vault.seal(plain, other)];
        await expect(vault.open(mine, other)).rejects.toMatchObject(shut);
        await expect(vault.open(theirs, place)).rejects.toMatchObject(shut);
        expect(await vault.open(mine, place)).toEqual(await vault.open(theirs, other));
      },
    );

    test("does not open a value that names a key which is not there, or another owner's", async () => {
      const sealed = await vault.seal(plain, place);
      const theirs = await vault.seal(plain, { ...place, ownerId: "jan" });
      for (const id of [new Uint8Array(8), Buffer.from("no such "), theirs.subarray(1, 9)]) {
        const renamed = Uint8Array.from(sealed);
        renamed.set(id, 1);
        await expect(vault.open(renamed, place)).rejects.toMatchObject(shut);
      }
      expect(await vault.open(sealed, place)).toEqual(Uint8Array.from(plain));
    });

    test("tells nothing of the words in its refusals", async () => {
      const sealed = await vault.seal(plain, place);
      const changed = sealed.map((byte, at) => (at === 30 ? byte ^ 1 : byte));
      const refusals = await Promise.all(
        [vault.open(changed, place), vault.open(sealed, { ...place, field: "proof" })].map((each) =>
          each.then(() => "opened", String),
        ),
      );
      const errors = await Promise.all([vault.open(changed, place).catch((error: unknown) => error)]);
      const told = [...refusals, inspect(errors, { depth: 9, showHidden: true })].join();
      for (const canary of ["Papier", plain.toString("base64"), plain.toString("hex")])
        expect(told).not.toContain(canary);
    });

    test("does not open a value with any single bit flipped", async () => {
      const sealed = await vault.seal(plain, place);
      for (let at = 0; at < sealed.length * 8; at++) {
        const changed = Uint8Array.from(sealed, (byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
        await expect(vault.open(changed, place)).rejects.toMatchObject(shut);
      }
    });

    test("does not open a value that is cut off anywhere, or longer", async () => {
      const sealed = await vault.seal(plain, place);
      for (let length = 0; length < sealed.length; length++)
        await expect(vault.open(sealed.subarray(0, length), place)).rejects.toMatchObject(shut);
      await expect(vault.open(Uint8Array.of(...sealed, 0), place)).rejects.toMatchObject(shut);
    });

    test("has one key for ids per owner, the same ever after, and gives it out as a copy", async () => {
      const key = await vault.ownerKey("anna");
      expect(key).toHaveLength(32);
      expect(await under.again().ownerKey("anna")).toEqual(key);
      expect(await vault.ownerKey("jan")).not.toEqual(key);
      key.fill(0);
      expect(await vault.ownerKey("anna")).not.toEqual(key);
    });

    test("never opens again what was sealed for an owner it forgot, in no process", async () => {
      const other = under.again();
      const sealed = await vault.seal(plain, place);
      const kept = await vault.seal(plain, { ...place, ownerId: "jan" });
      const key = await vault.ownerKey("anna");
      expect(await other.open(sealed, place)).toEqual(Uint8Array.from(plain));
      await vault.forget("anna");
      await expect(vault.open(sealed, place)).rejects.toMatchObject(shut);
      await wait(under.lagMs);
      for (const each of [vault, other, under.again()]) {
        await expect(each.open(sealed, place)).rejects.toMatchObject(shut);
        expect(await each.open(kept, { ...place, ownerId: "jan" })).toEqual(Uint8Array.from(plain));
      }
      expect(await vault.ownerKey("anna")).not.toEqual(key);
      await expect(other.open(sealed, place)).rejects.toMatchObject(shut);
    });

    test("forgets twice, or whom it never knew, without a fault", async () => {
      await vault.ownerKey("anna");
      await vault.forget("anna");
      await vault.forget("anna");
      await vault.forget("nobody");
    });

    test("shares a fresh owner's keys between processes that were open before", async () => {
      const other = under.again();
      await vault.forget("anna");
      const sealed = await vault.seal(plain, place);
      expect(await other.open(sealed, place)).toEqual(Uint8Array.from(plain));
    });

    test("opening makes no keys", async () => {
      const sealed = await vault.seal(plain, place);
      await expect(vault.open(sealed, { ...place, ownerId: "nobody" })).rejects.toMatchObject(shut);
      const first = await under.again().ownerKey("nobody");
      expect(await vault.ownerKey("nobody")).toEqual(first);
    });
  });
}
