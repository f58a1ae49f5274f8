import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Export, openStore, type Store } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { bundle } from "../support/bundle.ts";
import { type Fatal, numberedTable } from "../support/numbered-table.ts";
import { type Scenario, scenarios } from "./scenarios.ts";

let script: string;
let folder: string;
beforeAll(async () => {
  script = await bundle(new URL("./child.ts", import.meta.url));
  folder = mkdtempSync(join(tmpdir(), "dran-kill-"));
  await openKeyfileVault(join(folder, "dran.key")).ownerKey("anna");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty place with the same keys as every other, so that the same mail has the same ids in all of them. */
function place(...name: readonly string[]): string {
  const where = mkdtempSync(join(folder, `${name.join("-")}-`));
  for (const keys of readdirSync(folder).filter((entry) => entry.startsWith("dran.key")))
    cpSync(join(folder, keys), join(where, keys), { recursive: true });
  return where;
}

interface End {
  readonly signal: string | null;
  readonly code: number | null;
  /** Writes it survived. */
  readonly writes: number;
}

/** A run in a process of its own, which may not live to its end. */
async function runFatally(scenario: string, where: string, fatal: Fatal): Promise<End> {
  const args = [script, scenario, where, fatal.when, String(fatal.number)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let writes = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    writes += chunk.filter((byte) => byte === 10).length;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, writes }));
  });
}

async function inStore<Result>(
  where: string,
  work: (store: Store) => Promise<Result>,
  onWrite = () => {},
): Promise<Result> {
  const table = openSqliteTable(join(where, "table.db"));
  try {
    const vault = openKeyfileVault(join(where, "dran.key"));
    return await work(await openStore({ table: numberedTable(table, undefined, onWrite), vault, ownerId: "anna" }));
  } finally {
    await table.close();
  }
}

/** A run to the end, in this process. @returns the number of its writes. */
async function runOn(scenario: Scenario, where: string): Promise<number> {
  let writes = 0;
  await inStore(where, scenario, () => writes++);
  return writes;
}

/** All that is stored, in an order that does not depend on how it came there. */
async function stored(where: string): Promise<Export> {
  const all = await inStore(where, (store) => store.export());
  const sorted = <Entry>(entries: readonly Entry[]) =>
    entries.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { ...all, facts: sorted(all.facts), commitments: sorted(all.commitments), events: sorted(all.events) };
}

/** What must be there once the cursor says that so many pages were read. */
function pagesRead({ facts, cursors }: Export): { cursor: number; complete: boolean } {
  const cursor = Number(cursors[0]?.value ?? 0);
  const ids = new Set(facts.map(({ messageId }) => messageId));
  return {
    cursor,
    complete: Array.from({ length: cursor }, (_, page) => `m${page}-11@x.example`).every((id) => ids.has(id)),
  };
}

describe.each(Object.entries(scenarios))("killed at any write, %s", (name, scenario) => {
  test("ends, gone on with, in the store of an undisturbed run", { timeout: 180_000 }, async () => {
    const calm = place(name);
    const writes = await runOn(scenario, calm);
    expect(writes).toBeGreaterThan(2);
    const expected = await stored(calm);

    const survives = async (fatal: Fatal): Promise<void> => {
      const what = `killed ${fatal.when} write ${fatal.number}`;
      const where = place(name, fatal.when, String(fatal.number));
      const end = await runFatally(name, where, fatal);
      expect(end, what).toEqual({ signal: "SIGKILL", code: null, writes: fatal.number - 1 });
      const { cursor, complete } = pagesRead(await stored(where));
      expect(complete, `${what}: all items up to cursor ${cursor}`).toBe(true);
      await runOn(scenario, where);
      expect(await stored(where), what).toEqual(expected);
    };
    for (let number = 1; number <= writes; number++)
      await Promise.all([survives({ number, when: "before" }), survives({ number, when: "after" })]);
  });

  test("ends in it, too, when killed again and again, a write further each time", { timeout: 180_000 }, async () => {
    const [calm, where] = [place(name), place(name, "again")];
    await runOn(scenario, calm);
    let kills = 0;
    for (; kills < 50; kills++) {
      const when = kills % 2 === 0 ? "after" : "before";
      const { signal } = await runFatally(name, where, { number: kills + 1, when });
      if (signal === null) break;
    }
    expect(kills).toBeGreaterThan(1);
    expect(await stored(where)).toEqual(await stored(calm));
  });
});
