/** Precision, recall and F1 of what was found, in counts. */
export interface Score {
  readonly hits: number;
  readonly false: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function score(judged: readonly { readonly found: boolean; readonly wanted: boolean }[]): Score {
  const count = (found: boolean, wanted: boolean) =>
    judged.filter((one) => one.found === found && one.wanted === wanted).length;
  const hits = count(true, true);
  const wrong = count(true, false);
  const missed = count(false, true);
  return {
    hits,
    false: wrong,
    missed,
    precision: hits / Math.max(1, hits + wrong),
    recall: hits / Math.max(1, hits + missed),
    f1: (2 * hits) / Math.max(1, 2 * hits + wrong + missed),
  };
}
