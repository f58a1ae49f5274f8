/**
 * `npm run bench`: what reading, a first import and a start cost, as ratios within this run, each against its bar.
 * `-- --json` prints one JSON object, `-- --quick` measures a tenth of the mails. A bar that is missed is told, not an
 * error: exit code 1 is a fault.
 */
import { parseArgs } from "node:util";
import { type Judged, judge, tell } from "./bar.ts";
import type { Kind, MakeUp } from "./corpus.ts";
import { benchImport } from "./import.ts";
import { benchReading } from "./reading.ts";
import { benchStart } from "./start.ts";

const { values: wanted } = parseArgs({ options: { json: { type: "boolean" }, quick: { type: "boolean" } } });
const share = wanted.quick ? 0.1 : 1;
const SIZES = { mixed: 3_000 * share, short: 6_000 * share, imported: 100_000 * share };

const corpora: Partial<Record<Kind, MakeUp>> = {};
const bars: Judged[] = [];
for (const kind of ["mixed", "short"] as const) {
  progress(`reading ${SIZES[kind]} ${kind} mails`);
  const reading = await benchReading(kind, SIZES[kind]);
  corpora[kind] = reading.makeUp;
  say(describe(kind, reading.makeUp));
  reading.bars.map(judge).forEach(report);
}
(await benchStart(progress)).map(judge).forEach(report);
(await benchImport(SIZES.imported, progress)).map(judge).forEach(report);
progress("");
if (wanted.json) console.log(JSON.stringify({ quick: wanted.quick === true, corpora, bars }, rounded, 1));

function report(bar: Judged): void {
  bars.push(bar);
  say(tell(bar));
}

function say(text: string): void {
  progress("");
  if (!wanted.json) console.log(text);
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
