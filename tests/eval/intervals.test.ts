import { describe, expect, test } from "vitest";
import { lehmer } from "../support/random.ts";
import { countAll, quality, share } from "./intervals.ts";

describe("share", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
  test.each([
    { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, of: 20, low: 0, high: 0.1611 },
    { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
  ])("has the published interval for $hits of $of", ({ hits, of, low, high }) => {
    const { value, low: from, high: to } = share(hits, of);
    expect(value).toBeCloseTo(hits / of, 10);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  test("of all hits ends at 1 and mirrors the one of none", () => {
    expect(share(20, 20).high).toBe(1);
    expect(share(20, 20).low).toBeCloseTo(1 - share(0, 20).high, 10);
  });

  test("of nothing has no value, and may be anything", () => {
    expect(share(0, 0)).toEqual({ hits: 0, of: 0, value: null, low: 0, high: 1 });
  });
});

describe("quality", () => {
  test("is precision, recall and F1 of the counts", () => {
    const { precision, recall, f1 } = quality({ right: 8, wrong: 2, missed: 4 });
    expect(precision).toEqual(share(8, 10));
    expect(recall).toEqual(share(8, 12));
    expect(f1.value).toBeCloseTo((2 * 0.8 * (8 / 12)) / (0.8 + 8 / 12), 10);
  });

  test("of a flawless set is 1, with an interval that knows how small the set was", () => {
    expect(quality({ right: 5, wrong: 0, missed: 0 }).f1).toMatchObject({ value: 1, high: 1 });
    expect(quality({ right: 5, wrong: 0, missed: 0 }).f1.low).toBeLessThan(0.75);
    expect(quality({ right: 500, wrong: 0, missed: 0 }).f1.low).toBeGreaterThan(0.99);
  });

  test("without a single hit is 0, not null", () => {
    const { f1, recall } = quality({ right: 0, wrong: 3, missed: 0 });
    expect(f1.value).toBe(0);
    expect(f1.low).toBeCloseTo(0, 10);
    expect(recall.value).toBeNull();
  });

  test("of nothing to find and nothing found has no value", () => {
    expect(quality({ right: 0, wrong: 0, missed: 0 }).f1.value).toBeNull();
  });

  test("has an interval of F1 that a bootstrap over the rows confirms", () => {
    const { low, high } = quality({ right: 120, wrong: 15, missed: 25 }).f1;
    const [from, to] = bootstrap([
      ...fill("right", 120),
      ...fill("wrong", 15),
      ...fill("missed", 25),
      ...fill("", 200),
    ]);
    expect(low).toBeCloseTo(from, 1.7); // within a hundredth
    expect(high).toBeCloseTo(to, 1.7);
  });
});

test("counts of several sets add up", () => {
  const sum = countAll([
    { right: 1, wrong: 2, missed: 3 },
    { right: 10, wrong: 20, missed: 30 },
  ]);
  expect(sum).toEqual({ right: 11, wrong: 22, missed: 33 });
  expect(countAll([])).toEqual({ right: 0, wrong: 0, missed: 0 });
});

function fill(outcome: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => outcome);
}

/** The middle 95 % of F1 over 2,000 sets drawn from the outcomes. */
function bootstrap(outcomes: readonly string[]): readonly [number, number] {
  const random = lehmer(7);
  const drawn = Array.from({ length: 2_000 }, () => {
    const sample = outcomes.map(() => outcomes[Math.floor(random() * outcomes.length)]);
    const count = (outcome: string) => sample.filter((each) => each === outcome).length;
    return (2 * count("right")) / (2 * count("right") + count("wrong") + count("missed"));
  }).sort((a, b) => a - b);
  return [drawn[50] ?? 0, drawn[1_949] ?? 0];
}
