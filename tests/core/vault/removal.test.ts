import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openKeyfileVault } from "../../../packages/core/src/vault/keyfile.ts";
import { destroyKeyfile } from "../../../packages/core/src/vault/removal.ts";

const place = { ownerId: "anna", item: "x", field: "y", version: 1 };

async function vaultWithTwoOwners(): Promise<{ file: string; sealed: Uint8Array }> {
  const folder = mkdtempSync(join(tmpdir(), "dran-removal-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "dran.key");
  const vault = openKeyfileVault(file);
  await vault.ownerKey("jonas");
  return { file, sealed: await vault.seal(Buffer.from("words"), place) };
}

describe("destroying a key file", () => {
  test("leaves no key of anybody, and nothing opens again", async () => {
    const { file, sealed } = await vaultWithTwoOwners();
    writeFileSync(`${file}.0123456789ab.tmp`, "a draft left by a process that was killed");
    writeFileSync(join(file, "..", "others.txt"), "not ours");
    destroyKeyfile(file);
    expect(readdirSync(join(file, ".."))).toEqual(["others.txt"]);
    await expect(openKeyfileVault(file).open(sealed, place)).rejects.toMatchObject({ code: "sealed" });
  });

  test.each([
    { name: "after all was gone", breakOff: (file: string) => destroyKeyfile(file) },
    { name: "after the key file alone was gone", breakOff: (file: string) => rmSync(file) },
    { name: "after the owners were gone", breakOff: (file: string) => rmSync(`${file}.owners`, { recursive: true }) },
  ])("can be repeated $name", async ({ breakOff }) => {
    const { file } = await vaultWithTwoOwners();
    breakOff(file);
    destroyKeyfile(file);
    expect([existsSync(file), existsSync(`${file}.owners`)]).toEqual([false, false]);
  });
});
