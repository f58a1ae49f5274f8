/**
 * How well what is learned does on authors it never read, and what more authors bring: `npm run train -- --curve`.
 * Some authors are left out in turn; of the others the first 1, 2, 4 … teach. At even odds, not calibrated.
 */
import type { Example } from "./examples.ts";
import { fitIntent, judgeAll, partsOf, vocabularyFor } from "./learning.ts";

export interface Point {
  /** Authors learned from. */
  readonly authors: number;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  /** The best F1 of any threshold. */
  readonly bestF1: number;
}

export function curve(intent: "promise" | "request", sources: readonly (readonly Example[])[]): readonly Point[] {
  const parts = partsOf(sources);
  const most = Math.min(...parts.map(({ others }) => others.length));
  const sizes = [...new Set([1, 2, 4, 8, most])].filter((size) => size <= most);
  return sizes.map((size) => pointOf(intent, parts, size));
}

function pointOf(
  intent: "promise" | "request",
  parts: ReturnType<typeof partsOf<readonly Example[]>>,
  size: number,
): Point {
  const runs = parts.map(({ left, others }) => {
    const taught = others.slice(0, size).flat();
    const vocabulary = vocabularyFor(taught);
    const fitted = { vocabulary, weights: fitIntent(intent, taught, vocabulary) };
    return { rows: taught.length, ...scored(judgeAll(intent, left.flat(), fitted)) };
  });
  const mean = (pick: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
  return {
    authors: size,
    rows: Math.round(mean(({ rows }) => rows)),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    bestF1: mean(({ bestF1 }) => bestF1),
  };
}

function scored(judged: ReturnType<typeof judgeAll>) {
  const all = judged.filter(({ isOne }) => isOne).length;
  const falling = judged.toSorted((a, b) => b.odds - a.odds);
  let [right, bestF1, precision, recall] = [0, 0, 0, 0];
  for (const [at, { odds, isOne }] of falling.entries()) {
    if (isOne) right += 1;
    bestF1 = Math.max(bestF1, (2 * right) / (at + 1 + all));
    if (odds >= 0) [precision, recall] = [right / (at + 1), right / all];
  }
  return { precision, recall, bestF1 };
}
