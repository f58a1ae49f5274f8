/**
 * `npm run bench`: what reading, a first import and a start cost, as ratios within this run, each against its bar.
 * `-- --json` prints one JSON object, `-- --quick` measures a tenth of the mails, `-- --stages` shows instead where the
 * time of reading goes. A bar that is missed is told, not an error: exit code 1 is a fault.
 */
import { parseArgs } from "node:util";
import { type Judged, judge, tell } from "./bar.ts";
import type { Kind, MakeUp } from "./corpus.ts";
import { benchImport } from "./import.ts";
import { benchReading } from "./reading.ts";
import { benchStages, tellStage } from "./stages.ts";
import { benchStart } from "./start.ts";

const FLAGS = { json: { type: "boolean" }, quick: { type: "boolean" }, stages: { type: "boolean" } } as const;
const { json = false, quick = false, stages = false } = parseArgs({ options: FLAGS }).values;
const KINDS: readonly Kind[] = ["mixed", "short"];
const share = quick ? 0.1 : 1;
const SIZES = { mixed: 3_000 * share, short: 6_000 * share, imported: 100_000 * share };

const figures = stages ? await measureStages() : await measureBars();
progress("");
if (json) console.log(JSON.stringify({ quick, ...figures }, rounded, 1));

async function measureBars() {
  const corpora: Partial<Record<Kind, MakeUp>> = {};
  const bars: Judged[] = [];
  const report = (bar: Judged) => {
    bars.push(bar);
    say(tell(bar));
  };
  for (const kind of KINDS) {
    progress(`reading ${SIZES[kind]} ${kind} mails`);
    const { makeUp, bar } = await benchReading(kind, SIZES[kind]);
    corpora[kind] = makeUp;
    say(describe(kind, makeUp));
    report(judge(bar));
  }
  for (const bar of await benchStart(progress)) report(judge(bar));
  for (const bar of await benchImport(SIZES.imported, progress)) report(judge(bar));
  return { corpora, bars };
}

async function measureStages() {
  const measured: Partial<Record<Kind, Awaited<ReturnType<typeof benchStages>>>> = {};
  for (const kind of KINDS) {
    progress(`reading ${kind} mails stage by stage`);
    const each = await benchStages(kind, SIZES[kind] / 3);
    measured[kind] = each;
    say(`corpus "${kind}", processor time a mail`);
    for (const stage of each) say(tellStage(stage));
  }
  return { stages: measured };
}

function say(text: string): void {
  progress("");
  if (!json) console.log(text);
}

function describe(kind: Kind, { mails, medianBytes, meanBytes, html, attachments, german, quoting }: MakeUp): string {
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  return (
    `corpus "${kind}": ${mails} mails, median ${medianBytes} bytes, mean ${meanBytes}; ${percent(html)} with HTML, ` +
    `${percent(attachments)} with an attachment, ${percent(german)} German, ${percent(quoting)} quoting`
  );
}

/** Three digits after the point are more than two runs agree on. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value;
}

function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${what && `${what} …`}`);
}
