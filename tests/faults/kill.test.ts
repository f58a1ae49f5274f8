import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Export, openStore } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { bundle } from "../support/bundle.ts";
import type { Fatal } from "../support/numbered-table.ts";
import { scenarios } from "./scenarios.ts";

let script: string;
let folder: string;
beforeAll(async () => {
  script = await bundle(new URL("./child.ts", import.meta.url));
  folder = mkdtempSync(join(tmpdir(), "dran-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface End {
  readonly signal: string | null;
  readonly code: number | null;
  /** Writes it survived. */
  readonly writes: number;
}

const place = (...name: readonly string[]) => mkdtempSync(join(folder, `${name.join("-")}-`));

async function run(scenario: string, where: string, fatal?: Fatal): Promise<End> {
  const args = fatal ? [fatal.when, String(fatal.number)] : [];
  const child = spawn(process.execPath, [script, scenario, where, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let lines = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    lines += chunk.filter((byte) => byte === 10).length;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, writes: lines }));
  });
}

/** All that is stored, in an order that does not depend on how it came there. */
async function stored(where: string): Promise<Export> {
  const table = openSqliteTable(join(where, "table.db"));
  const store = await openStore({ table, vault: openKeyfileVault(join(where, "dran.key")), ownerId: "anna" });
  const all = await store.export();
  await table.close();
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

describe.each(Object.keys(scenarios))("killed at any write, %s", (scenario) => {
  test("ends, after a restart, in the store of an undisturbed run", { timeout: 180_000 }, async () => {
    const calm = place(scenario);
    const { code, writes } = await run(scenario, calm);
    expect(code).toBe(0);
    expect(writes).toBeGreaterThan(2);
    const expected = await stored(calm);

    for (let number = 1; number <= writes; number++)
      for (const when of ["before", "after"] as const) {
        const where = place(scenario, when, String(number));
        const killed = await run(scenario, where, { number, when });
        expect(killed, `killed ${when} write ${number}`).toEqual({ signal: "SIGKILL", code: null, writes: number - 1 });
        const { cursor, complete } = pagesRead(await stored(where));
        expect(complete, `killed ${when} write ${number}: all items up to cursor ${cursor}`).toBe(true);
        expect((await run(scenario, where)).code).toBe(0);
        expect(await stored(where), `killed ${when} write ${number}`).toEqual(expected);
      }
  });

  test("ends in the same store when it is killed again and again, a write further each time", {
    timeout: 180_000,
  }, async () => {
    const [calm, where] = [place(scenario), place(scenario, "again")];
    await run(scenario, calm);
    let ends = 0;
    for (; ends < 50; ends++) {
      const { signal } = await run(scenario, where, { number: ends + 1, when: ends % 2 === 0 ? "after" : "before" });
      if (signal === null) break;
    }
    expect(ends).toBeGreaterThan(1);
    expect(await stored(where)).toEqual(await stored(calm));
  });
});
