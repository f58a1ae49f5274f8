/** Learns from the corpus and writes each locale's `learned.generated.json`: `npm run train`. Same corpus, same bytes. */
import { writeFileSync } from "node:fs";
import { locales } from "../src/locales/index.ts";
import { curve, type Point } from "./curve.ts";
import { learn } from "./learning.ts";
import { learnedFile, sourcesOf } from "./sources.ts";

for (const locale of locales) {
  const started = performance.now();
  const sources = sourcesOf(locale);
  if (process.argv.includes("--curve")) {
    for (const intent of ["promise", "request"] as const)
      console.table(tell(curve(intent, sources), `${locale.code} ${intent}`));
    continue;
  }
  const learned = `${JSON.stringify(learn(sources))}\n`;
  writeFileSync(learnedFile(locale), learned);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${locale.code}: ${sources.flat().length} rows, ${Math.round(learned.length / 1024)} KB, ${seconds} s`);
}

function tell(points: readonly Point[], name: string) {
  return points.map(({ authors, rows, precision, recall, bestF1 }) => ({
    what: name,
    authors,
    rows,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    "best F1": bestF1.toFixed(3),
  }));
}
