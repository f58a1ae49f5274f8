/**
 * Shares with their 95 % intervals. Sets are small here: a figure without its interval says more than was measured.
 * All is computed, nothing drawn, so that the same answers give the same figures.
 */

/** A share of `hits` in `of`; `value` is null where there was nothing to measure, and the interval then says so. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** Findings that are right, findings that are wrong, and what was not found. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Quality extends Counts {
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Omit<Share, "hits" | "of">;
}

/** The 0.975 quantile of the normal distribution. */
const Z = 1.959_963_984_540_054;

/**
 * Wilson's score interval without continuity correction, which holds near 0 and 1 and in small sets.
 * @see E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927).
 */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: null, low: 0, high: 1 };
  const middle = (hits + Z ** 2 / 2) / (of + Z ** 2);
  const half = (Z / (of + Z ** 2)) * Math.sqrt((hits * (of - hits)) / of + Z ** 2 / 4);
  return { hits, of, value: hits / of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * F1 = 2J / (1 + J) rises with the Jaccard index J = right / (right + wrong + missed), which is a share. So Wilson's
 * interval of J, carried over, is one of F1: what a bootstrap over the rows comes near to, and fair at 0 and 1, where
 * a bootstrap and the delta method find no spread at all.
 */
export function quality({ right, wrong, missed }: Counts): Quality {
  const jaccard = share(right, right + wrong + missed);
  const f1 = (index: number) => (2 * index) / (1 + index);
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: {
      value: jaccard.value === null ? null : f1(jaccard.value),
      low: f1(jaccard.low),
      high: f1(jaccard.high),
    },
  };
}

export function countAll(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}
