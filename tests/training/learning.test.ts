import { describe, expect, test } from "vitest";
import { locales } from "../../packages/core/src/locales/index.ts";
import { weigh } from "../../packages/core/src/locales/weighing.ts";
import type { Row } from "../../packages/core/training/corpus.ts";
import { curve } from "../../packages/core/training/curve.ts";
import { type Example, exampleOf } from "../../packages/core/training/examples.ts";
import { fitIntent, judgeAll, learn } from "../../packages/core/training/learning.ts";
import { vocabularyOf } from "../../packages/core/training/table.ts";

type Label = Row["label"];

/** A row whose sentences show these traits. */
function example(label: Label, ...sentences: readonly (readonly number[])[]): Example {
  const row: Row = { id: "r", text: "…", context: "", label, kind_ok: label === "promise" ? ["send"] : [] };
  return { row, sentences: sentences.map((traits) => ({ traits, promising: [], asking: [] })) };
}

const times = (count: number, one: Example): readonly Example[] => Array.from({ length: count }, () => one);

const [PROMISES, SAYS, BESIDE] = [1, 2, 3];

function fitted(intent: "promise" | "request", examples: readonly Example[]) {
  const all = examples.flatMap(({ sentences }) => sentences.map(({ traits }) => ({ traits, names: [] })));
  const vocabulary = vocabularyOf(all);
  const column = { vocabulary, weights: fitIntent(intent, examples, vocabulary) };
  return (...traits: number[]) => judgeAll(intent, [example("none", traits)], column)[0]?.odds ?? 0;
}

describe("a row of several sentences", () => {
  const plain = [...times(20, example("promise", [PROMISES])), ...times(20, example("none", [SAYS]))];

  test("teaches by the one that promises: what stood beside it promises nothing", () => {
    const odds = fitted("promise", [...plain, ...times(20, example("promise", [BESIDE], [PROMISES]))]);
    expect(odds(PROMISES)).toBeGreaterThan(1);
    expect(odds(BESIDE)).toBeLessThan(odds(PROMISES) / 2);
  });

  test("teaches by all of them where none promises", () => {
    const odds = fitted("promise", [...plain, ...times(20, example("none", [BESIDE], [SAYS]))]);
    expect(odds(BESIDE)).toBeLessThan(-1);
  });

  test("of requests a promise's other sentences teach nothing: they may ask as well", () => {
    const requests = [...times(20, example("request", [PROMISES])), ...times(20, example("none", [SAYS]))];
    const odds = fitted("request", [...requests, ...times(20, example("promise", [BESIDE], [4]))]);
    expect(odds(BESIDE)).toBeCloseTo(odds(), 1);
  });

  test("is judged by the sentence that is surest", () => {
    const vocabulary = vocabularyOf(
      times(5, example("none", [PROMISES, SAYS])).flatMap(({ sentences }) =>
        sentences.map(({ traits }) => ({ traits, names: [] })),
      ),
    );
    const column = { vocabulary, weights: Float64Array.from([-1, 5, -2]) };
    expect(judgeAll("promise", [example("promise", [SAYS], [PROMISES])], column)).toEqual([{ odds: 4, isOne: true }]);
  });

  test("and of requests a promise is not judged at all", () => {
    const column = { vocabulary: vocabularyOf([]), weights: Float64Array.from([0]) };
    const rows = [example("promise", [1]), example("request", [1]), example("none", [1])];
    expect(judgeAll("request", rows, column).map(({ isOne }) => isOne)).toEqual([true, false]);
    expect(judgeAll("promise", rows, column).map(({ isOne }) => isOne)).toEqual([true, false, false]);
  });
});

/** Three authors who agree on what promises and what asks, and err once in ten: else nothing is to be calibrated. */
const authors = Array.from({ length: 3 }, () => [
  ...times(18, example("promise", [PROMISES])),
  ...times(2, example("promise", [SAYS])),
  ...times(18, example("none", [SAYS])),
  ...times(2, example("none", [PROMISES])),
  ...times(18, example("request", [BESIDE])),
  ...times(2, example("request", [SAYS])),
]);

describe("learn", () => {
  const learned = learn(authors);
  const odds = (...traits: number[]) =>
    Object.fromEntries(
      Object.keys(learned.intents.columns).map((name, at) => [name, weigh(traits, learned.intents)[at] ?? 0]),
    );

  test("tells what promises from what asks and from what says", () => {
    expect(odds(PROMISES).promise).toBeGreaterThan(0);
    expect(odds(PROMISES).request).toBeLessThan(0);
    expect(odds(BESIDE).request).toBeGreaterThan(0);
    expect(odds(SAYS).promise).toBeLessThan(0);
  });

  test("is as sure as it is right: 18 of 20", () => {
    expect(1 / (1 + Math.exp(-(odds(PROMISES).promise ?? 0)))).toBeCloseTo(0.9, 1);
  });

  test("hints at all that it finds", () => {
    expect(odds(PROMISES).promiseHint).toBeGreaterThanOrEqual(0);
    expect(odds(BESIDE).requestHint).toBeGreaterThanOrEqual(0);
  });

  test("has a column for each kind, and the same bytes each time", () => {
    expect(Object.keys(learned.kinds.columns)).toContain("send");
    expect(JSON.stringify(learn(authors))).toBe(JSON.stringify(learned));
  });
});

test("the curve has a point for one author, for two, and so on to all that are not left out", () => {
  const points = curve("promise", authors);
  expect(points.map(({ authors: count, rows }) => ({ count, rows }))).toEqual([
    { count: 1, rows: 60 },
    { count: 2, rows: 120 },
  ]);
  for (const { precision, recall } of points) {
    expect(precision).toBeCloseTo(0.9, 5);
    expect(recall).toBeCloseTo(0.9, 5);
  }
});

test.each([
  { text: "Danke für gestern. Ich schicke dir morgen das Papier.", count: 2 },
  { text: "Ich schicke dir morgen das Papier.", count: 1 },
])("a row is as many sentences as are heard in it: $count", ({ text, count }) => {
  const [german] = locales.filter(({ code }) => code === "de");
  if (!german) throw new Error("there is no German");
  const row: Row = { id: "r", text, context: "", label: "promise", kind_ok: ["send"] };
  const { sentences } = exampleOf(row, german);
  expect(sentences).toHaveLength(count);
  expect(sentences.at(-1)?.promising).toContain("kind send");
  expect(sentences.at(-1)?.asking).toEqual(["statement"]);
});
