import { describe, expect, test } from "vitest";
import type { Labelled } from "./labelled.ts";
import { type Answer, measureSentences, missesOf, scoreSentences } from "./sentences.ts";

/** A promise to send, without a date. */
function row(over: Partial<Labelled> = {}): Labelled {
  const promise = { label: "promise", kindOk: ["send"] } as const;
  return { id: "r", language: "en", context: "", text: "…", ...promise, dueOk: [], tag: "", ...over };
}

const trap = (tag: string) => row({ label: "none", kindOk: [], tag });
const request = row({ label: "request", kindOk: [] });

const nothing: Answer = { commitment: false, kind: null, due: null, expectsAnswer: false };
const sent: Answer = { ...nothing, commitment: true, kind: "send" };
const asks: Answer = { ...nothing, expectsAnswer: true };

describe("scoreSentences", () => {
  test("counts promises found, missed and invented", () => {
    const { commitment, falseCommitmentsByTag, rows } = scoreSentences([
      { row: row(), answer: sent },
      { row: row(), answer: nothing },
      { row: trap("past"), answer: sent },
      { row: trap("past"), answer: sent },
      { row: request, answer: sent },
      { row: trap("joke"), answer: nothing },
    ]);
    expect(rows).toBe(6);
    expect(commitment).toMatchObject({ right: 1, wrong: 3, missed: 1 });
    expect(falseCommitmentsByTag).toEqual({ past: 2, request: 1 });
  });

  test.each([
    { name: "the kind of the gold", kindOk: ["send"], right: 1 },
    { name: "another that is right as well", kindOk: ["do", "send"], right: 1 },
    { name: "a wrong one", kindOk: ["do"], right: 0 },
  ])("judges the kind of a promise found: $name", ({ kindOk, right }) => {
    expect(scoreSentences([{ row: row({ kindOk }), answer: sent }]).kind).toMatchObject({ hits: right, of: 1 });
  });

  test.each([
    { name: "one of the right dates", dueOk: ["2026-03-13", "2026-03-14"], due: "2026-03-14", dated: [1, 1] },
    { name: "the day after the last right one", dueOk: ["2026-03-13", "2026-03-14"], due: "2026-03-15", dated: [0, 1] },
    { name: "none where there is one", dueOk: ["2026-03-13"], due: null, dated: [0, 1] },
    { name: "none, and there is none", dueOk: [], due: null, undated: [1, 1] },
    { name: "one where there is none", dueOk: [], due: "2026-03-13", undated: [0, 1] },
    { name: "either is right: in neither figure", dueOk: ["2026-03-13", null], due: null },
  ])("judges its date: $name", ({ dueOk, due, dated = [0, 0], undated = [0, 0] }) => {
    const score = scoreSentences([{ row: row({ dueOk }), answer: { ...sent, due } }]);
    expect([score.dueDated.hits, score.dueDated.of]).toEqual(dated);
    expect([score.dueUndatedLeftEmpty.hits, score.dueUndatedLeftEmpty.of]).toEqual(undated);
  });

  test("judges neither kind nor date of a promise that was missed", () => {
    const score = scoreSentences([{ row: row({ dueOk: ["2026-03-13"] }), answer: nothing }]);
    expect([score.kind.of, score.dueDated.of]).toEqual([0, 0]);
  });

  test("counts expected answers among requests and the rest, leaving promises out", () => {
    const { expectsAnswer } = scoreSentences([
      { row: request, answer: asks },
      { row: request, answer: nothing },
      { row: trap("idiom"), answer: asks },
      { row: row(), answer: { ...sent, expectsAnswer: true } },
    ]);
    expect(expectsAnswer).toMatchObject({ right: 1, wrong: 1, missed: 1 });
  });

  test("scores each kind by itself: a wrong name is a miss of one kind and a wrong finding of another", () => {
    const { kinds } = scoreSentences([
      { row: row(), answer: sent },
      { row: row({ kindOk: ["call"] }), answer: sent },
      { row: row({ kindOk: ["do", "send"] }), answer: sent },
      { row: trap("neg"), answer: sent },
    ]);
    expect(kinds.send).toMatchObject({ right: 1, wrong: 2, missed: 0 });
    expect(kinds.call).toMatchObject({ right: 0, wrong: 0, missed: 1 });
    expect(kinds.do).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  });
});

describe("missesOf", () => {
  test.each([
    { name: "nothing of a right answer", row: row(), answer: sent, misses: [] },
    {
      name: "a missed promise once, not its kind and date too",
      row: row(),
      answer: nothing,
      misses: ["missed promise (send)"],
    },
    {
      name: "a false promise with its trap",
      row: trap("past"),
      answer: sent,
      misses: ["false promise (past, taken for send)"],
    },
    { name: "a wrong kind", row: row({ kindOk: ["call"] }), answer: sent, misses: ["kind send, not call"] },
    {
      name: "a wrong date",
      row: row({ dueOk: ["2026-03-13"] }),
      answer: { ...sent, due: "2026-03-20" },
      misses: ["due 2026-03-20, not 2026-03-13"],
    },
    { name: "a missed question", row: request, answer: nothing, misses: ["missed question"] },
    { name: "a false question", row: trap("boiler"), answer: asks, misses: ["false question (boiler)"] },
    { name: "no question a promise may ask besides", row: row(), answer: { ...sent, expectsAnswer: true }, misses: [] },
  ])("names $name", ({ row, answer, misses }) => {
    expect(missesOf({ row, answer }, "set").map(({ what }) => what)).toEqual(misses);
  });
});

test("sentences are read by the very detection that reads mail, per set and language", () => {
  const german = row({ language: "de", text: "Ich schicke dir das Angebot bis Freitag.", dueOk: ["2026-03-13"] });
  const english = row({ text: "I'll send you the offer by Friday.", dueOk: ["2026-03-13"] });
  const { figures, misses } = measureSentences(new Map([["set", [german, english]]]));
  const flawless = { rows: 1, commitment: { right: 1 }, kind: { value: 1 }, dueDated: { value: 1 } };
  expect(figures).toMatchObject({ set: { de: flawless, en: flawless } });
  expect(misses).toEqual([]);
});
