import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownerOf } from "../../packages/cli/src/owner.ts";
import { localeOf } from "../../packages/core/src/locales/index.ts";
import { type Export, openStore } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { MAXI, temporaryFolder } from "../cli/command.ts";
import { add, spawnStart, start, whenRead } from "../cli/running.ts";
import { writeBigMbox } from "../support/big-mbox.ts";

/** The kills come at random moments; the same seed brings nearly the same ones. */
const SEED = Number(process.env.DRAN_SEED ?? Date.now() % 1_000_000);
const KILLS = 3;
const BYTES = 20 * 1024 * 1024;
const PATIENCE_MS = 600_000;

const locale = localeOf("de");
if (!locale) throw new Error("German is there");
const { id: ownerId } = ownerOf(["maxi@meier.example"], "", { locale, zone: "Europe/Berlin" });

/** All that is stored, in an order that does not depend on how it came there. */
async function stored(data: string): Promise<Export> {
  const table = openSqliteTable(tableOf(data));
  try {
    const vault = openKeyfileVault(join(data, "dran", "dran.key"));
    const { notes: _, ...all } = await (await openStore({ table, vault, ownerId })).export();
    const sorted = <Entry>(entries: readonly Entry[]) =>
      entries.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return { ...all, facts: sorted(all.facts), commitments: sorted(all.commitments), cursors: [] };
  } finally {
    await table.close();
  }
}

/** A folder with the keys of another: the same mail gets the same ids. */
function withKeysOf(data: string): string {
  const other = temporaryFolder();
  mkdirSync(join(other, "dran"), { mode: 0o700 });
  for (const name of ["dran.key", "dran.key.owners"])
    cpSync(join(data, "dran", name), join(other, "dran", name), { recursive: true });
  return other;
}

/** Shares of the whole, by the seed: each kill comes when a little more is stored. */
function* shares(): Generator<number, number> {
  for (let state = (SEED % 2_147_483_646) + 1, kill = 0; ; kill++) {
    state = (state * 48_271) % 2_147_483_647;
    yield (0.9 / KILLS) * (kill + 0.1 + 0.8 * (state / 2_147_483_647));
  }
}

const tableOf = (data: string): string => join(data, "dran", "dran.sqlite");

/** Waits until so many bytes are in the table's file; some more are in its log. */
async function whenStored(data: string, bytes: number): Promise<void> {
  while ((statSync(tableOf(data), { throwIfNoEntry: false })?.size ?? 0) < bytes) await wait(20);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dran-killed-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The mailbox, and what an undisturbed run makes of it; made once for all tests. */
let calm: ReturnType<typeof runUndisturbed> | undefined;
const calmRun = () => {
  calm ??= runUndisturbed();
  return calm;
};

async function runUndisturbed() {
  const mbox = join(folder, "All.mbox");
  const { small } = await writeBigMbox(mbox, { bytes: BYTES });
  const data = join(folder, "data");
  mkdirSync(data);
  const { end } = await start(data, ["--mbox", mbox, ...MAXI]);
  await end("SIGTERM");
  const all = await stored(data);
  expect(all.facts).toHaveLength(small);
  return { mbox, data, bytes: statSync(tableOf(data)).size, all };
}

describe(`killed in the midst of a big mailbox (DRAN_SEED=${SEED})`, { timeout: PATIENCE_MS }, () => {
  test("named at the start, it is gone on with and ends in the store of an undisturbed run", async () => {
    const { mbox, data: undisturbed, bytes, all } = await calmRun();
    const data = withKeysOf(undisturbed);
    const share = shares();
    for (let kill = 0; kill < KILLS; kill++) {
      const killed = spawnStart(data, ["--mbox", mbox, ...MAXI]);
      await whenStored(data, bytes * share.next().value);
      expect(await killed.end("SIGKILL")).toBeNull();
    }
    const { facts } = await stored(data);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(all.facts.length);
    const { end } = await start(data, ["--mbox", mbox, ...MAXI]);
    await end("SIGTERM");
    expect(await stored(data)).toEqual(all);
  });

  test("dropped on the page, it is gone on with by a start that names nothing", async () => {
    const { mbox, data: undisturbed, bytes, all } = await calmRun();
    const data = withKeysOf(undisturbed);
    const dropped = await start(data, MAXI.slice(4));
    const added = await add(dropped.url, [
      ["files", new File([readFileSync(mbox)], "All.mbox")],
      ["addresses", "maxi@meier.example"],
      ["locale", "de"],
    ]);
    expect(added.status).toBe(303);
    await whenStored(data, bytes * shares().next().value);
    await dropped.end("SIGKILL");
    const { facts } = await stored(data);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(all.facts.length);
    const { url, end } = await start(data, MAXI.slice(4));
    await whenRead(url);
    await end("SIGTERM");
    expect(await stored(data)).toEqual(all);
    expect(readdirSync(join(data, "dran", "inbox"))).toEqual([]);
  });
});
