import { describe, expect, test } from "vitest";
import type { LearnedTable } from "../../packages/core/src/locales/contract/learned.ts";
import { SLOTS } from "../../packages/core/src/locales/traits.ts";
import { evidenceFor, weigh } from "../../packages/core/src/locales/weighing.ts";
import { type Marks, packTable, vocabularyOf } from "../../packages/core/training/table.ts";
import { lehmer } from "../support/random.ts";

const marks = (traits: readonly number[], names: readonly string[] = []): Marks => ({ traits, names });
const times = (count: number, one: Marks): readonly Marks[] => Array.from({ length: count }, () => one);

describe("a vocabulary", () => {
  test.each([
    { name: "in five sentences is learned", all: times(5, marks([7], ["sure"])), slots: [7], names: ["sure"] },
    { name: "in four is not", all: times(4, marks([7], ["sure"])), slots: [], names: [] },
    {
      name: "five times in one is not",
      all: [marks([7, 7, 7, 7, 7], ["sure", "sure", "sure", "sure", "sure"])],
      slots: [],
      names: [],
    },
  ])("what shows $name", ({ all, slots, names }) => {
    expect(vocabularyOf(all)).toMatchObject({ slots, names, width: 1 + slots.length + names.length });
  });

  test("is in one order, whatever order the sentences come in", () => {
    const all = [...times(5, marks([90, 4, 300], ["b", "a"])), ...times(5, marks([5], ["c"]))];
    const { slots, names } = vocabularyOf(all);
    expect(slots).toEqual([4, 5, 90, 300]);
    expect(names).toEqual(["a", "b", "c"]);
    expect(vocabularyOf(all.toReversed())).toMatchObject({ slots, names });
  });

  test("makes columns of what a sentence shows: the bias, each known trait once, then wordings", () => {
    const { toColumns } = vocabularyOf(times(5, marks([4, 9], ["a", "b"])));
    expect(toColumns(marks([9, 9, 5, 4], ["b", "x"]))).toEqual([0, 2, 1, 4]);
    expect(toColumns(marks([]))).toEqual([0]);
  });
});

/** A weight for each slot, in two columns; slots with every gap and at both ends. */
function packed(): {
  readonly table: LearnedTable;
  readonly slots: readonly number[];
  readonly weights: Float64Array[];
} {
  const random = lehmer(3);
  const near = Array.from({ length: 200 }, (_, at) => at); // all bits of some words
  const far = Array.from({ length: 300 }, () => 200 + Math.floor(random() * (SLOTS - 201)));
  const slots = [...new Set([...near, ...far, SLOTS - 1])].sort((a, b) => a - b);
  const vocabulary = vocabularyOf(times(5, marks(slots, ["a", "b"])));
  const weights = [1, 8].map((size) => Float64Array.from({ length: vocabulary.width }, () => (random() - 0.5) * size));
  const [one = new Float64Array(), other = new Float64Array()] = weights;
  return { table: packTable(vocabulary, { one, other }), slots, weights };
}

describe("a packed table", () => {
  const { table, slots, weights } = packed();
  const step = (column: number) => Math.max(...(weights[column] ?? []).map(Math.abs)) / 127;

  test("gives every weight back to within a step", () => {
    for (const [at, slot] of slots.entries()) {
      for (const [column, sum] of weigh([slot], table).entries()) {
        const bias = weights[column]?.[0] ?? 0;
        const meant = bias + (weights[column]?.[1 + at] ?? 0);
        expect(Math.abs(sum - meant), `slot ${slot}`).toBeLessThan(step(column));
      }
    }
  });

  test("knows no slot it was not given", () => {
    const known = new Set(slots);
    const biases = [...weigh([], table)];
    for (let slot = 0; slot < SLOTS; slot += 101) {
      if (!known.has(slot)) expect([...weigh([slot], table)], `slot ${slot}`).toEqual(biases);
    }
  });

  test("gives back what wordings weigh, to four digits", () => {
    const [a = 0, b = 0] = [...(weights[1] ?? [])].slice(-2);
    expect(evidenceFor("other", ["a", "b"], table)).toBeCloseTo(a + b, 2);
  });

  test("is two bytes a slot and column at most", () => {
    expect(Buffer.from(table.slots, "base64").length).toBeLessThan(3 * slots.length);
    expect(Buffer.from(table.columns.one?.weights ?? "", "base64")).toHaveLength(slots.length);
  });
});

test("a table of nothing has its bias alone", () => {
  const table = packTable(vocabularyOf([]), { one: Float64Array.from([-1.5]) });
  expect([...weigh([1, 2, 3], table)]).toEqual([-1.5]);
});
