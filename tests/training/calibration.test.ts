import { describe, expect, test } from "vitest";
import { calibrate, calibrated } from "../../packages/core/training/calibration.ts";

/** So many sentences with these odds, of which so many are one. */
const judged = (odds: number, ones: number, all: number) =>
  Array.from({ length: all }, (_, at) => ({ odds, isOne: at < ones }));

const shareOf = (odds: number) => 1 / (1 + Math.exp(-odds));

describe("calibrate", () => {
  test.each([
    { name: "right as they are", rows: [...judged(Math.log(4), 8, 10), ...judged(-Math.log(4), 2, 10)], fit: [1, 0] },
    {
      name: "twice too sure",
      rows: [...judged(2 * Math.log(4), 8, 10), ...judged(-2 * Math.log(4), 2, 10)],
      fit: [0.5, 0],
    },
    { name: "too timid", rows: [...judged(0.5, 9, 10), ...judged(-0.5, 1, 10)], fit: [2 * Math.log(9), 0] },
    { name: "leaning", rows: [...judged(1, 3, 4), ...judged(-1, 2, 4)], fit: [Math.log(3) / 2, Math.log(3) / 2] },
    { name: "telling nothing", rows: [...judged(1, 3, 4), ...judged(-1, 3, 4)], fit: [0, Math.log(3)] },
  ])("odds that are $name", ({ rows, fit: [slope = 0, offset = 0] }) => {
    const found = calibrate(rows);
    expect(found.slope).toBeCloseTo(slope, 4);
    expect(found.offset).toBeCloseTo(offset, 4);
  });

  test("of sentences called 0.8 sure four in five are right, though odds lay anywhere", () => {
    const rows = [-6, -3, -1, 0, 1, 3, 6].flatMap((odds) => {
      const all = 1000;
      return judged(odds, Math.round(all * shareOf(0.4 * odds - 0.7)), all);
    });
    const { slope, offset } = calibrate(rows);
    const called = (Math.log(4) - offset) / slope; // the odds that now say 0.8
    expect(shareOf(0.4 * called - 0.7)).toBeCloseTo(0.8, 2);
  });
});

test("calibrated weights add up to calibrated odds, for any traits", () => {
  const weights = Float64Array.from([0.5, 2, -3]); // the bias first
  const change = { slope: 0.5, offset: -1 };
  const [bias = 0, one = 0, other = 0] = calibrated(weights, change);
  expect(bias).toBeCloseTo(0.5 * 0.5 - 1, 10);
  expect(bias + one + other).toBeCloseTo(0.5 * (0.5 + 2 - 3) - 1, 10);
});
