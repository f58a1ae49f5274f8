/**
 * `npm run eval`: how well Dran finds what it is for, with 95 % intervals. Prints tables; `-- --misses` lists every miss,
 * `-- --json` prints one JSON object instead, `-- --blind` also measures the sets that nobody may tune on. Data that is
 * not there is named and left out. Exit code 1 is a fault.
 */
import { parseArgs } from "node:util";
import { barsOf, tableOf } from "./bars.ts";
import { measureAll } from "./measures.ts";
import { sharedPlace } from "./places.ts";
import { draw } from "./section.ts";

const FLAGS = { json: { type: "boolean" }, misses: { type: "boolean" }, blind: { type: "boolean" } } as const;
const { values: wanted } = parseArgs({ options: FLAGS });
const { sections, missing } = await measureAll({
  shared: sharedPlace,
  sets: wanted.blind ? "all" : "seen",
  onMeasure: (name) => progress(`measuring ${name} …`),
});
progress("");
const misses = sections.flatMap((section) => section.misses);
if (wanted.json) console.log(JSON.stringify(asJson(), rounded, 1));
else say();

function asJson(): unknown {
  const figures = Object.fromEntries(sections.map((section) => [section.name, section.figures]));
  return { missing, bars: barsOf(sections), ...figures, ...(wanted.misses ? { misses } : {}) };
}

/** Four digits are more than any set here can tell. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
}

function say(): void {
  for (const part of missing) console.log(`../shared/data/${part} is not here: its figures are left out.\n`);
  if (!missing.includes("dev/sentences.jsonl"))
    console.log("Dran learned from the development set: only `-- --blind` tells what to hope for elsewhere.\n");
  const tables = sections.flatMap((section) => section.tables).filter(({ rows }) => rows.length > 0);
  for (const table of [...tables, tableOf(barsOf(sections))]) console.log(draw(table));
  if (!wanted.misses) console.log(`${misses.length} misses in all; \`npm run eval -- --misses\` lists them.`);
  else for (const { where, what, words } of misses) console.log(`${where}: ${what}${words && `: ${words}`}`);
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
