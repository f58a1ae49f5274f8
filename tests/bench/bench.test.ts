import { describe, expect, test } from "vitest";
import { judge, tell } from "./bar.ts";
import { nodeOptions } from "./child.ts";
import { barsOf } from "./import.ts";
import { barOf } from "./reading.ts";
import { interleave, median } from "./rounds.ts";

describe("median", () => {
  test.each([
    { name: "of one", values: [3], middle: 3 },
    { name: "of three, in any order", values: [9, 1, 2], middle: 2 },
    { name: "of two lies between them", values: [1, 2], middle: 1.5 },
    { name: "is not moved by one disturbed round", values: [2, 2, 2, 2, 900], middle: 2 },
  ])("$name", ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  test("of nothing is an error", () => {
    expect(() => median([])).toThrow("no values");
  });
});

test("rounds turn their order, leave warm-ups out and give each side its own cost", async () => {
  let [order, meter] = ["", 0];
  const side = (name: string, cost: number) => async () => {
    await Promise.resolve();
    order += name;
    meter += cost;
  };
  const rounds = await interleave({ rounds: 3, warmUps: 1 }, side("a", 2), side("b", 5), () => meter);
  expect(order).toBe("baabbaab");
  expect(rounds).toEqual([
    { a: 2, b: 5 },
    { a: 2, b: 5 },
    { a: 2, b: 5 },
  ]);
});

describe("a bar", () => {
  const bar = { name: "reading", unit: "×", most: 2, from: "two runs" } as const;

  test.each([
    { value: 1.99, reached: true },
    { value: 2, reached: true },
    { value: 2.01, reached: false },
  ])("of 2 is met by $value: $reached", ({ value, reached }) => {
    expect(judge({ ...bar, value }).reached).toBe(reached);
  });

  test("is told with its value, its limit and whether it is reached", () => {
    expect(tell(judge({ ...bar, value: 2.5 }))).toBe("NOT reached     2.50 × (at most 2 ×)  reading: two runs");
    expect(tell(judge({ ...bar, value: 1.5 }))).toMatch(/^reached +1\.50 × /);
  });

  test("that is none is told without a verdict", () => {
    const { most: _, ...figure } = bar;
    expect(judge({ ...figure, value: 9 })).not.toHaveProperty("reached");
    expect(tell(judge({ ...figure, value: 9 }))).toContain("(no bar)");
  });
});

test("reading is judged by the median of the rounds' ratios", () => {
  const makeUp = { mails: 10, medianBytes: 1, meanBytes: 1, html: 0, attachments: 0, german: 0, quoting: 0 };
  const found = { facts: 10, threads: 4, commitments: 3, questions: 2 };
  const rounds = [
    { alone: 100, all: 150 },
    { alone: 200, all: 320 },
    { alone: 100, all: 900 },
  ];
  const { value, most, from } = barOf("short", { makeUp, rounds, ...found });
  expect([value, most]).toEqual([1.6, 3]);
  expect(from).toContain("32 µs of processor time a mail against 10 µs");
  expect(from).toContain("3 rounds from 1.50 to 9.00");
});

test("an import is judged by the peak of the larger, and by what it takes more than the smaller", () => {
  const few = { messages: 10, skips: 0, bytes: 1e6, cpuMicros: 2e6, peakBytes: 200e6 };
  const many = { messages: 100, skips: 0, bytes: 1e7, cpuMicros: 21e6, peakBytes: 220e6 };
  expect(barsOf(few, many).map(({ value, most }) => [value, most])).toEqual([
    [220, 300],
    [1.1, 1.15],
    [10.5, 11],
  ]);
});

test.each([
  { line: "#!/usr/bin/env node", options: [] },
  {
    line: "#!/usr/bin/env -S node --max-old-space-size=1024 --no-warnings",
    options: ["--max-old-space-size=1024", "--no-warnings"],
  },
  { line: "// node --no-warnings", options: [] },
])("options are those a script's first line gives: $line", ({ line, options }) => {
  expect(nodeOptions(`${line}\nrun("--other");\n`)).toEqual(options);
});
