import { describe, expect, test } from "vitest";
import { fit as learn, matrixOf, oddsOf } from "../../packages/core/training/logistic.ts";

const matrixOfRows = (rows: readonly (readonly number[])[], width = 1 + Math.max(...rows.flat())) =>
  matrixOf(rows, width);

/** Rows that all count alike. */
const target = (labels: readonly number[], weigh: readonly number[] = labels.map(() => 1)) => ({
  labels: Float64Array.from(labels),
  weigh: Float64Array.from(weigh),
});

describe("fit", () => {
  test("finds the rule that parts two kinds of rows, and no other", () => {
    const rows = Array.from({ length: 200 }, (_, at) => [0, 1 + (at % 2), 3 + (at % 7)]); // 1 or 2 tells, the rest does not
    const labels = rows.map((row) => (row.includes(1) ? 1 : 0));
    const matrix = matrixOfRows(rows);
    const weights = learn(matrix, target(labels));
    expect([...oddsOf(matrix, weights)].map((odds) => Number(odds > 0))).toEqual(labels);
    const [, one = 0, other = 0, ...rest] = weights;
    expect(Math.min(one, -other)).toBeGreaterThan(10 * Math.max(...rest.map(Math.abs)));
  });

  // The loss is w²/2 + c·log(1 + exp(−nw)) for a row that shows the column n times and counts c: least where w = n·c·σ(−nw).
  test.each([
    { name: "shown once", row: [0], weigh: 4 * Math.log(3), weight: Math.log(3) },
    { name: "shown twice", row: [0, 0], weigh: 2.5 * Math.log(2), weight: Math.log(2) },
    { name: "not counted", row: [0], weigh: 0, weight: 0 },
  ])("is where calculus has it: a column $name", ({ row, weigh, weight }) => {
    expect(learn(matrixOfRows([row]), target([1], [weigh]))[0]).toBeCloseTo(weight, 2);
    expect(learn(matrixOfRows([row]), target([0], [weigh]))[0]).toBeCloseTo(-weight, 2);
  });

  test("learns nothing from rows that contradict each other", () => {
    expect(learn(matrixOfRows([[0], [0]]), target([1, 0]))[0]).toBeCloseTo(0, 6);
  });

  test("leaves out rows that count nothing", () => {
    const kept = learn(matrixOfRows([[0], [0, 1]], 2), target([1, 0]));
    const more = learn(matrixOfRows([[0], [0, 1], [0, 1]], 2), target([1, 0, 1], [1, 1, 0]));
    expect([...more]).toEqual([...kept]);
  });

  test("ends at the same weights wherever it begins", () => {
    const matrix = matrixOfRows([[0, 1], [0, 2], [0, 1, 2], [0]]);
    const labels = target([1, 0, 1, 0]);
    const far = learn(matrix, labels, Float64Array.from([3, -3, 3]));
    for (const [at, weight] of learn(matrix, labels).entries()) expect(far[at]).toBeCloseTo(weight, 2);
  });
});

test("odds are the sum of a row's weights, a column that shows twice counted twice", () => {
  const matrix = matrixOfRows([[0, 2], [], [1, 1]], 3);
  expect([...oddsOf(matrix, Float64Array.from([1, 10, 100]))]).toEqual([101, 0, 20]);
});
