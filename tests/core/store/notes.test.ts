import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { openStore } from "../../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../../packages/core/src/table/sqlite/index.ts";
import { openKeyfileVault } from "../../../packages/core/src/vault/keyfile.ts";

const Place = z.strictObject({ path: z.string() });

function openTwice() {
  const folder = mkdtempSync(join(tmpdir(), "dran-notes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "dran.sqlite");
  const table = openSqliteTable(file);
  onTestFinished(() => table.close());
  const vault = openKeyfileVault(join(folder, "dran.key"));
  const open = (ownerId: string) => openStore({ table, vault, ownerId });
  return { open, bytes: () => readFileSync(file).toString("latin1") + readFileSync(`${file}-wal`).toString("latin1") };
}

test("a note comes back as it was put, also where the store is opened anew, and the newest one holds", async () => {
  const { open } = openTwice();
  const store = await open("anna");
  expect(await store.note("place", Place)).toBeUndefined();
  await store.putNote("place", { path: "/first" });
  await store.putNote("place", { path: "/second" });
  await store.putNote("other", [1, "two"]);
  const again = await open("anna");
  expect(await again.note("place", Place)).toEqual({ path: "/second" });
  expect(await again.note("other", z.array(z.unknown()))).toEqual([1, "two"]);
});

test("notes of two owners are two, are sealed, and leave with the owner", async () => {
  const { open, bytes } = openTwice();
  const [anna, jan] = [await open("anna"), await open("jan")];
  await anna.putNote("place", { path: "/canary" });
  await jan.putNote("place", { path: "/other" });
  expect(bytes()).not.toContain("canary");
  expect((await anna.export()).notes).toEqual({ place: { path: "/canary" } });
  await anna.erase();
  expect(await (await open("anna")).note("place", Place)).toBeUndefined();
  expect(await jan.note("place", Place)).toEqual({ path: "/other" });
});

test("a note of another form is refused, without a word of it", async () => {
  const { open } = openTwice();
  const store = await open("anna");
  await store.putNote("place", { path: 7 });
  await expect(store.note("place", Place)).rejects.toMatchObject({ name: "DranError", code: "malformed" });
});
