/** Logistic regression on sparse rows, with L2 regularisation, fitted by L-BFGS (Nocedal 1980). Deterministic. */

import { probability } from "../src/locales/weighing.ts";

/** Rows of a design matrix whose entries count how often a column shows; compressed sparse rows. */
export interface Matrix {
  /** Where each row's columns begin in `columns`; one more than rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly width: number;
}

export function matrixOf(rows: readonly (readonly number[])[], width: number): Matrix {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  const columns = new Int32Array(starts.at(-1) ?? 0);
  for (const [at, row] of rows.entries()) columns.set(row, starts[at] ?? 0);
  return { starts, columns, width };
}

/** @param weigh 0 leaves a row out. @returns a weight for each column. */
export interface Target {
  readonly labels: Float64Array; // 0 or 1, a row each
  readonly weigh: Float64Array;
}

/** What a row's loss counts against a squared weight's. Chosen by leaving out one author at a time. */
const LOSS = 1;
const STEPS = 80;
const MEMORY = 8;
const ENOUGH = 1e-5;

export function fit(matrix: Matrix, target: Target, from: Float64Array = new Float64Array(matrix.width)): Float64Array {
  let weights: Float64Array = from;
  let { value, gradient }: Loss = evaluate(matrix, target, weights);
  const past: { readonly step: Float64Array; readonly change: Float64Array }[] = [];
  for (let turn = 0; turn < STEPS; turn++) {
    const direction = descend(gradient, past);
    const slope = dot(gradient, direction);
    let length = 1;
    let tried: Float64Array = weights;
    let next: Loss = { value, gradient };
    for (; length > 1e-6; length /= 2) {
      tried = combined(weights, direction, length);
      next = evaluate(matrix, target, tried);
      if (next.value <= value + 1e-4 * length * slope) break;
    }
    const step = combined(tried, weights, -1);
    const change = combined(next.gradient, gradient, -1);
    if (dot(step, change) > 1e-10) past.push({ step, change });
    if (past.length > MEMORY) past.shift();
    const gain = value - next.value;
    weights = tried;
    ({ value, gradient } = next);
    if (gain < ENOUGH * Math.abs(value)) break;
  }
  return weights;
}

/** Log-odds of each row. */
export function oddsOf({ starts, columns }: Matrix, weights: Float64Array): Float64Array {
  const odds = new Float64Array(starts.length - 1);
  for (let row = 0; row < odds.length; row++) {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) sum += weights[columns[at] ?? 0] ?? 0;
    odds[row] = sum;
  }
  return odds;
}

interface Loss {
  readonly value: number;
  readonly gradient: Float64Array;
}

function evaluate(matrix: Matrix, { labels, weigh }: Target, weights: Float64Array): Loss {
  const { starts, columns } = matrix;
  const odds = oddsOf(matrix, weights);
  const gradient = Float64Array.from(weights);
  let value = 0.5 * dot(weights, weights);
  for (let row = 0; row < odds.length; row++) {
    const counts = LOSS * (weigh[row] ?? 0);
    if (counts === 0) continue;
    const [z, label] = [odds[row] ?? 0, labels[row] ?? 0];
    value += counts * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - label * z);
    const error = counts * (probability(z) - label);
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + error;
    }
  }
  return { value, gradient };
}

/** The two-loop recursion. */
function descend(gradient: Float64Array, past: readonly { step: Float64Array; change: Float64Array }[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (const { step, change } of past.toReversed()) {
    const share = dot(step, direction) / dot(change, step);
    shares.push(share);
    add(direction, change, -share);
  }
  const last = past.at(-1);
  const scale = last ? dot(last.step, last.change) / dot(last.change, last.change) : 1 / Math.max(1, norm(gradient));
  for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale;
  for (const [at, { step, change }] of past.entries()) {
    const share = shares[past.length - 1 - at] ?? 0;
    add(direction, step, share - dot(change, direction) / dot(change, step));
  }
  for (let at = 0; at < direction.length; at++) direction[at] = -(direction[at] ?? 0);
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

/** a + share × b */
function combined(a: Float64Array, b: Float64Array, share: number): Float64Array {
  const sum = Float64Array.from(a);
  add(sum, b, share);
  return sum;
}

/** a += share × b */
function add(a: Float64Array, b: Float64Array, share: number): void {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] ?? 0) + share * (b[at] ?? 0);
}
