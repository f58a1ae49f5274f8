/** Calibration: so that of sentences called 0.8 sure, four in five are right. Platt's scaling (1999), by Newton's method. */

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const TURNS = 50;

/** Fits log-odds of sentences nothing was learned from to what they were. */
export function calibrate(judged: readonly { readonly odds: number; readonly isOne: boolean }[]): Calibration {
  let [slope, offset] = [1, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    const sums = { a: 0, b: 0, aa: 1e-9, ab: 0, bb: 1e-9 };
    for (const { odds, isOne } of judged) {
      const probability = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const error = probability - Number(isOne);
      const weight = probability * (1 - probability);
      sums.a += error * odds;
      sums.b += error;
      sums.aa += weight * odds * odds;
      sums.ab += weight * odds;
      sums.bb += weight;
    }
    const determinant = sums.aa * sums.bb - sums.ab * sums.ab;
    slope -= (sums.bb * sums.a - sums.ab * sums.b) / determinant;
    offset -= (sums.aa * sums.b - sums.ab * sums.a) / determinant;
  }
  return { slope, offset };
}

/** The same weights, so that what they add up to is calibrated; the first is the bias. */
export function calibrated(weights: Float64Array, { slope, offset }: Calibration): Float64Array {
  return weights.map((weight, at) => weight * slope + (at === 0 ? offset : 0));
}
