/**
 * A first import of two sizes: memory must not grow with the number of mails, time only in step with it. What is
 * measured is the sync: mails read from an mbox, judged and stored. A review after it holds the facts it looks at.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bar } from "./bar.ts";
import { optionsOfDran, runScript } from "./child.ts";
import { writeCorpus } from "./corpus.ts";
import type { ImportReport } from "./import.script.ts";

const MB = 1_000_000;
const TIMES = 10;

/** Peak memory, and how much more of it ten times the mails may take: what the garbage collector's whims amount to. */
const MOST_MB = 300;
const MOST_GROWTH = 1.15;
/** Ten times the mails in at most eleven times the time. */
const MOST_TIME = 11;

/** Imports `mails` and a tenth of them, one after the other, in the temporary folder; leaves nothing there. */
export async function benchImport(mails: number, onProgress: (what: string) => void): Promise<readonly Bar[]> {
  const folder = await mkdtemp(join(tmpdir(), "dran-bench-"));
  try {
    const few = await importCorpus(folder, mails / TIMES, onProgress);
    const many = await importCorpus(folder, mails, onProgress);
    return barsOf(few, many);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export type Import = ImportReport & { readonly bytes: number };

async function importCorpus(folder: string, mails: number, onProgress: (what: string) => void): Promise<Import> {
  const place = join(folder, String(mails));
  const mbox = join(place, "mailbox.mbox");
  await mkdir(place);
  onProgress(`writing ${mails} mails`);
  await writeMbox(mbox, mails);
  const { size: bytes } = await stat(mbox);
  onProgress(`importing ${mails} mails, ${Math.round(bytes / MB)} MB`);
  const report = await runScript<ImportReport>("import", [mbox, place], optionsOfDran());
  if (report.messages !== mails || report.skips > 0)
    throw new Error(`of ${mails} mails ${report.messages} were read, with ${report.skips} skips`);
  await rm(place, { recursive: true });
  return { ...report, bytes };
}

/** With "From " lines and LF, as mbox files are. */
async function writeMbox(path: string, mails: number): Promise<void> {
  const file = createWriteStream(path);
  for (const { raw } of writeCorpus("mixed", mails)) {
    const text = Buffer.from(raw)
      .toString()
      .replaceAll("\r\n", "\n")
      .replace(/^From /gm, ">From ");
    if (!file.write(`From bench@meier.example Mon Jan 01 00:00:00 2024\n${text}\n\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

export function barsOf(few: Import, many: Import): readonly Bar[] {
  const megabytes = ({ peakBytes }: Import) => peakBytes / MB;
  const told = ({ messages, bytes }: Import) => `${messages} mails (${Math.round(bytes / MB)} MB)`;
  const seconds = ({ cpuMicros }: Import) => (cpuMicros / 1e6).toFixed(1);
  return [
    {
      name: "peak memory of an import",
      value: megabytes(many),
      unit: "MB",
      most: MOST_MB,
      from: `resident, ${told(many)} synced from an mbox into a store; node ${optionsOfDran().join(" ") || "without options"}`,
    },
    {
      name: "memory does not depend on the number of mails",
      value: megabytes(many) / megabytes(few),
      unit: "×",
      most: MOST_GROWTH,
      from: `${Math.round(megabytes(many))} MB for ${told(many)}, ${Math.round(megabytes(few))} MB for ${told(few)}`,
    },
    {
      name: "ten times the mails",
      value: many.cpuMicros / few.cpuMicros,
      unit: "×",
      most: MOST_TIME,
      from: `${seconds(many)} s of processor time for ${told(many)}, ${seconds(few)} s for ${told(few)}`,
    },
  ];
}
