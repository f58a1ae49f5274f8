import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOOK_AGAIN_MS, openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { createPrivate } from "../../packages/core/src/vault/private-file.ts";
import { bundle } from "../support/bundle.ts";
import { vaultContract } from "./vault.ts";

vaultContract("a key file", () => {
  const folder = mkdtempSync(join(tmpdir(), "dran-vault-"));
  const open = () => openKeyfileVault(join(folder, "dran.key"));
  return { vault: open(), again: open, lagMs: LOOK_AGAIN_MS + 20, dispose: () => rmSync(folder, { recursive: true }) };
});

describe("the key file", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dran-vault-"));
    file = join(folder, "dran.key");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const ownerFiles = () => readdirSync(`${file}.owners`).map((name) => join(`${file}.owners`, name));

  test("and the owners' files are for their user alone, and nothing else is left beside them", async () => {
    await openKeyfileVault(file).ownerKey("anna");
    expect(readdirSync(folder).toSorted()).toEqual(["dran.key", "dran.key.owners"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}.owners`).mode & 0o777).toBe(0o700);
    expect(ownerFiles()).toHaveLength(1);
    for (const each of ownerFiles()) expect(statSync(each).mode & 0o777).toBe(0o600);
  });

  test("names no owner and holds no owner's key in the clear", async () => {
    const key = await openKeyfileVault(file).ownerKey("anna");
    const [owner = ""] = ownerFiles();
    const text = readFileSync(file, "utf8") + readFileSync(owner, "utf8") + owner.slice(folder.length);
    expect(text).not.toContain("anna");
    expect(text).not.toContain(Buffer.from(key).toString("base64url"));
  });

  test("is not rewritten by opening it or by new owners", async () => {
    openKeyfileVault(file);
    const before = readFileSync(file, "utf8");
    await openKeyfileVault(file).ownerKey("anna");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test.each(["640", "604", "620", "602"])("is refused when others may reach it (mode %s)", (mode) => {
    openKeyfileVault(file);
    chmodSync(file, Number.parseInt(mode, 8));
    expect(() => openKeyfileVault(file)).toThrow(/is open to others: make it yours alone \(chmod 600\)/);
    chmodSync(file, 0o600);
    expect(() => openKeyfileVault(file)).not.toThrow();
  });

  const valid = (key: string) => JSON.stringify({ format: "dran-key", version: 1, key });
  test.each([
    ["empty", ""],
    ["no JSON", "Dear Anna"],
    ["of a later version", JSON.stringify({ format: "dran-key", version: 2, key: "A".repeat(43) })],
    ["a key too short", valid("A".repeat(42))],
    ["a key too long", valid("A".repeat(44))],
    ["a key that is no base64url", valid("!".repeat(43))],
  ])("is refused when it is %s, and left as it is", (_, text) => {
    writeFileSync(file, text, { mode: 0o600 });
    expect(() => openKeyfileVault(file)).toThrow(expect.objectContaining({ name: "DranError", code: "malformed" }));
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("is refused in a folder that is missing", () => {
    expect(() => openKeyfileVault(join(folder, "no", "dran.key"))).toThrow(
      expect.objectContaining({ code: "missing" }),
    );
  });

  test("is refused when it is a folder", () => {
    mkdirSync(file, { mode: 0o700 });
    expect(() => openKeyfileVault(file)).toThrow(expect.objectContaining({ code: "unavailable" }));
  });

  test("refuses an owner's file that was changed, or is another owner's", async () => {
    const vault = openKeyfileVault(file);
    await vault.ownerKey("anna");
    const [anna = ""] = ownerFiles();
    await vault.ownerKey("jan");
    const [jan = ""] = ownerFiles().filter((each) => each !== anna);
    const text = readFileSync(anna, "utf8");
    writeFileSync(anna, readFileSync(jan, "utf8"));
    await expect(openKeyfileVault(file).ownerKey("anna")).rejects.toMatchObject({ code: "sealed" });
    writeFileSync(anna, text.slice(0, 20));
    await expect(openKeyfileVault(file).ownerKey("anna")).rejects.toMatchObject({ code: "malformed" });
    writeFileSync(anna, text);
    await openKeyfileVault(file).ownerKey("anna");
  });

  test("is never replaced: who comes second finds the name taken, and leaves nothing behind", () => {
    expect(createPrivate(file, "first")).toBe(true);
    expect(createPrivate(file, "second")).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("first");
    expect(readdirSync(folder)).toEqual(["dran.key"]);
  });

  test("made by eight processes at once is one, and so is its owner", { timeout: 60_000 }, async () => {
    const script = await bundle(new URL("../faults/owner-key.ts", import.meta.url));
    const run = promisify(execFile);
    const keys = await Promise.all(
      Array.from({ length: 8 }, async () => (await run(process.execPath, [script, file, "anna"])).stdout),
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}\n$/);
    expect(Buffer.from(await openKeyfileVault(file).ownerKey("anna")).toString("hex")).toBe(keys[0]?.trim());
  });
});
