import { describe, expect, test } from "vitest";
import type { LearnedTable } from "../../../packages/core/src/locales/contract/learned.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { evidenceFor, probability, weigh } from "../../../packages/core/src/locales/weighing.ts";

const base64 = (bytes: readonly number[]) => Buffer.from(Int8Array.from(bytes).buffer).toString("base64");

/** Slots 0, 31, 32 and 200: gaps 0, 31, 1, and 168 in two bytes. */
const table: LearnedTable = {
  slots: Buffer.from([0, 31, 1, 0xa8, 0x01]).toString("base64"),
  columns: {
    promise: { bias: -1, scale: 0.5, weights: base64([1, 2, -4, 127]), evidence: { sure: 3, "rule de/send": 0.25 } },
    request: { bias: 2, scale: 0.25, weights: base64([0, -4, 8, -127]), evidence: {} },
  },
};

describe("weigh", () => {
  test.each([
    { name: "no trait: the bias", slots: [], odds: [-1, 2] },
    { name: "the first slot there is", slots: [0], odds: [-0.5, 2] },
    { name: "the last of a word of bits", slots: [31], odds: [0, 1] },
    { name: "the first of the next", slots: [32], odds: [-3, 4] },
    { name: "one far away", slots: [200], odds: [62.5, -29.75] },
    { name: "several add up", slots: [0, 31, 32], odds: [-1.5, 3] },
    { name: "a trait counts once", slots: [31, 31, 0, 31], odds: [0.5, 1] },
    { name: "one never learned adds nothing", slots: [1, 30, 33, 199, 201, (1 << 20) - 1], odds: [-1, 2] },
  ])("$name", ({ slots, odds }) => {
    expect([...weigh(slots, table)]).toEqual(odds);
  });

  test("forgets what a sentence showed that was counted by the same number long before", () => {
    weigh([200], table);
    for (let sentence = 1; sentence < 0xffff; sentence++) weigh([], table);
    expect(weigh([200], table)[0]).toBe(62.5);
  });

  test("keeps two tables apart", () => {
    const other = { ...table, columns: { only: { bias: 0, scale: 1, weights: base64([7, 0, 0, 0]), evidence: {} } } };
    expect([...weigh([0], other)]).toEqual([7]);
    expect([...weigh([0], table)]).toEqual([-0.5, 2]);
  });
});

test.each(locales)("what was learned of $code fits the numbers of its rows", ({ learned }) => {
  for (const { columns } of [learned.intents, learned.kinds]) {
    const [first] = Object.values(columns);
    expect(Buffer.from(first?.weights ?? "", "base64").length).toBeLessThan(0xffff);
  }
});

test.each([
  { name: "wordings add up", column: "promise", found: ["sure", "rule de/send"], sum: 3.25 },
  { name: "one never met adds nothing", column: "promise", found: ["sure", "rule de/new"], sum: 3 },
  { name: "another column has its own", column: "request", found: ["sure"], sum: 0 },
  { name: "and one there is not has none", column: "other", found: ["sure"], sum: 0 },
])("evidence: $name", ({ column, found, sum }) => {
  expect(evidenceFor(column, found, table)).toBe(sum);
});

test.each([
  { odds: 0, is: 0.5 },
  { odds: Math.log(4), is: 0.8 },
  { odds: -Math.log(4), is: 0.2 },
  { odds: 1_000, is: 1 },
  { odds: -1_000, is: 0 },
])("log-odds of $odds are a probability of $is", ({ odds, is }) => {
  expect(probability(odds)).toBeCloseTo(is, 10);
});
