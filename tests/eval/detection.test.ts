/**
 * Floors under detection, two points below what was reached: on the development set, which taught it, and on sentences and
 * mailboxes nobody tuned on. `npm run eval -- --blind` prints the figures themselves.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { locales } from "../../packages/core/src/locales/index.ts";
import { detectText } from "../../packages/core/src/usecases/detection.ts";
import { describeShared, shared } from "../support/shared.ts";
import { barsOf } from "./bars.ts";
import { readLabelled } from "./labelled.ts";
import { measureMailboxes, openCase } from "./mailboxes.ts";
import { ownMailboxes } from "./places.ts";
import { NOW, scoreSentences } from "./sentences.ts";

function figuresOf(path: string, language: string) {
  const rows = readLabelled(path).filter((row) => row.language === language);
  const zone = "Europe/Berlin";
  return scoreSentences(
    rows.map((row) => ({ row, answer: detectText({ text: row.text, context: row.context, now: NOW, zone }, locales) })),
  );
}

describeShared("the development set", () => {
  test.each(["de", "en"])("is read well in %s", (language) => {
    const { commitment, kind, expectsAnswer } = figuresOf(`${shared}/dev/sentences.jsonl`, language);
    expect(commitment.precision.value).toBeGreaterThanOrEqual(0.97);
    expect(commitment.recall.value).toBeGreaterThanOrEqual(0.97);
    expect(kind.value).toBeGreaterThanOrEqual(0.95);
    expect(expectsAnswer.f1.value).toBeGreaterThanOrEqual(0.97);
  });
});

const BLIND = {
  de: { precision: 0.86, recall: 0.86, kind: 0.92, due: 0.95, expects: 0.93 },
  en: { precision: 0.86, recall: 0.88, kind: 0.91, due: 0.92, expects: 0.88 },
} as const;

describe.each(Object.entries(BLIND))("sentences nobody tuned on, in %s", (language, least) => {
  const figures = figuresOf(fileURLToPath(new URL(`earlier/${language}.jsonl`, import.meta.url)), language);

  test("promises are found, and little else", () => {
    expect(figures.commitment.precision.value).toBeGreaterThanOrEqual(least.precision);
    expect(figures.commitment.recall.value).toBeGreaterThanOrEqual(least.recall);
  });

  test("what is promised is named and dated", () => {
    expect(figures.kind.value).toBeGreaterThanOrEqual(least.kind);
    expect(figures.dueDated.value).toBeGreaterThanOrEqual(least.due);
    expect(figures.dueUndatedLeftEmpty.value).toBeGreaterThanOrEqual(0.93);
  });

  test("questions and requests are told from the rest", () => {
    expect(figures.expectsAnswer.f1.value).toBeGreaterThanOrEqual(least.expects);
  });
});

test("mailboxes nobody tuned on: what is open, owed and awaited is found, and proofs are right", async () => {
  const boxes = ownMailboxes("all").filter(({ name }) => name.startsWith("earlier/"));
  const cases = [];
  for (const { name, path } of boxes) cases.push(await openCase(name, path));
  const least: Readonly<Record<string, number>> = {
    "open promises, precision": 0.84,
    "open promises, recall": 0.89,
    "replies owed, precision": 0.77,
    "replies owed, recall": 0.93,
    "answers awaited, precision": 0.88,
    "answers awaited, recall": 0.97,
    "kept ones with the right proof": 0.87,
  };
  const reached = new Map(barsOf([await measureMailboxes(cases)]).map(({ what, blind }) => [what, blind]));
  for (const [what, value] of Object.entries(least)) {
    expect(reached.get(`mailboxes: ${what}`), what).toBeGreaterThanOrEqual(value);
  }
});
