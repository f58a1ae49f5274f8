/** Calibration: so that of sentences called 0.8 sure, four in five are right. Platt's scaling (1999), by Newton's method. */

import { probability } from "../src/locales/weighing.ts";

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Log-odds of a sentence nothing was learned from, and what it was. */
interface Judged {
  readonly odds: number;
  readonly isOne: boolean;
}

const TURNS = 50;

/** Halvings of a step that would lead too far: odds that were much too sure lead Newton's method astray. */
const HALVINGS = 20;

export function calibrate(judged: readonly Judged[]): Calibration {
  let found: Calibration = { slope: 1, offset: 0 };
  let least = loss(judged, found);
  for (let turn = 0; turn < TURNS; turn++) {
    const step = newton(judged, found);
    for (let half = 0; half <= HALVINGS; half++) {
      const tried = { slope: found.slope - step.slope / 2 ** half, offset: found.offset - step.offset / 2 ** half };
      const cost = loss(judged, tried);
      if (cost > least) continue;
      [found, least] = [tried, cost];
      break;
    }
  }
  return found;
}

function loss(judged: readonly Judged[], { slope, offset }: Calibration): number {
  return judged.reduce((sum, { odds, isOne }) => {
    const against = (isOne ? -1 : 1) * (slope * odds + offset);
    return sum + Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
  }, 0);
}

/** The step that would lead to the least loss, were it a parabola. */
function newton(judged: readonly Judged[], { slope, offset }: Calibration): Calibration {
  const sums = { a: 0, b: 0, aa: 1e-9, ab: 0, bb: 1e-9 };
  for (const { odds, isOne } of judged) {
    const likely = probability(slope * odds + offset);
    const error = likely - Number(isOne);
    const weight = likely * (1 - likely);
    sums.a += error * odds;
    sums.b += error;
    sums.aa += weight * odds * odds;
    sums.ab += weight * odds;
    sums.bb += weight;
  }
  const determinant = sums.aa * sums.bb - sums.ab * sums.ab;
  return {
    slope: (sums.bb * sums.a - sums.ab * sums.b) / determinant,
    offset: (sums.aa * sums.b - sums.ab * sums.a) / determinant,
  };
}

/** The same weights, so that what they add up to is calibrated; the first is the bias. */
export function calibrated(weights: Float64Array, { slope, offset }: Calibration): Float64Array {
  return weights.map((weight, at) => weight * slope + (at === 0 ? offset : 0));
}
