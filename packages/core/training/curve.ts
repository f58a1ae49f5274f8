/**
 * How well what is learned does on an author it never read, and what more authors bring: `npm run train -- --curve`.
 * Each author is left out in turn; of the others the first 1, 2, 4 … teach. At even odds, not calibrated.
 */
import type { Example } from "./examples.ts";
import { fitIntent, judgeAll, vocabularyFor } from "./learning.ts";

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
  const sizes = [...new Set([1, 2, 4, sources.length - 1])].filter((size) => size < sources.length);
  return sizes.map((size) => pointOf(intent, sources, size));
}

function pointOf(intent: "promise" | "request", sources: readonly (readonly Example[])[], size: number): Point {
  const runs = sources.map((left, at) => {
    const others = [...sources.slice(at + 1), ...sources.slice(0, at)].slice(0, size).flat();
    const vocabulary = vocabularyFor(others);
    const fitted = { vocabulary, weights: fitIntent(intent, others, vocabulary) };
    return { rows: others.length, ...scored(judgeAll(intent, left, fitted)) };
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
