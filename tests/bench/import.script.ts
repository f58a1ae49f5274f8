/** A process of its own: an mbox into a store of its own, as the first run does. `import MBOX FOLDER`, prints JSON. */
import { join } from "node:path";
import { openFilesMailbox } from "../../packages/core/src/connectors/files/mailbox.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { openStore } from "../../packages/core/src/store/store.ts";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { sync } from "../../packages/core/src/usecases/sync.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { OWNER } from "./corpus.ts";
import { cpuMicros } from "./rounds.ts";

export interface ImportReport {
  readonly messages: number;
  readonly skips: number;
  /** Processor time of reading and storing, without the start of the process. */
  readonly cpuMicros: number;
  /** Peak resident memory of the whole process. */
  readonly peakBytes: number;
}

async function importMailbox(mbox: string, folder: string): Promise<ImportReport> {
  const before = cpuMicros();
  const table = openSqliteTable(join(folder, "dran.sqlite"));
  const store = await openStore({ table, vault: openKeyfileVault(join(folder, "dran.key")), ownerId: OWNER.id });
  const { messages, skips } = await sync({
    mailbox: openFilesMailbox({ mbox: [mbox], eml: [] }),
    source: "files",
    store,
    owner: OWNER,
    locales,
    now: "2026-03-10T09:00:00Z",
  });
  await table.close();
  const peakBytes = process.resourceUsage().maxRSS * 1024; // reported in kilobytes
  return { messages, skips: skips.length, cpuMicros: cpuMicros() - before, peakBytes };
}

const [mbox = "", folder = ""] = process.argv.slice(2);
console.log(JSON.stringify(await importMailbox(mbox, folder)));
