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

/** By set and language; what was reached less two points. */
const LEAST = {
  "blind/de": { precision: 0.919, recall: 0.942, kind: 0.954, due: 0.98, undated: 0.88, expects: 0.927 },
  "blind/en": { precision: 0.908, recall: 0.955, kind: 0.954, due: 0.98, undated: 0.98, expects: 0.98 },
  "earlier/de": { precision: 0.915, recall: 0.88, kind: 0.966, due: 0.98, undated: 0.98, expects: 0.97 },
  "earlier/en": { precision: 0.942, recall: 0.93, kind: 0.902, due: 0.955, undated: 0.94, expects: 0.893 },
} as const;

describe.each(Object.entries(LEAST))("sentences nothing was learned from, %s", (set, least) => {
  const path = fileURLToPath(new URL(`${set}.jsonl`, import.meta.url));
  const figures = figuresOf(path, set.slice(-2));

  test("promises are found, and little else", () => {
    expect(figures.commitment.precision.value).toBeGreaterThanOrEqual(least.precision);
    expect(figures.commitment.recall.value).toBeGreaterThanOrEqual(least.recall);
  });

  test("what is promised is named and dated", () => {
    expect(figures.kind.value).toBeGreaterThanOrEqual(least.kind);
    expect(figures.dueDated.value).toBeGreaterThanOrEqual(least.due);
    expect(figures.dueUndatedLeftEmpty.value).toBeGreaterThanOrEqual(least.undated);
  });

  test("questions and requests are told from the rest", () => {
    expect(figures.expectsAnswer.f1.value).toBeGreaterThanOrEqual(least.expects);
  });
});

test("mailboxes nobody tuned on: what is open, owed and awaited is found, and proofs are right", async () => {
  const boxes = ownMailboxes("all").filter(({ name }) => name.startsWith("blind/"));
  const cases = [];
  for (const { name, path } of boxes) cases.push(await openCase(name, path));
  const least: Readonly<Record<string, number>> = {
    "open promises, precision": 0.616,
    "open promises, recall": 0.855,
    "replies owed, precision": 0.913,
    "replies owed, recall": 0.98,
    "answers awaited, precision": 0.837,
    "answers awaited, recall": 0.98,
    "kept ones with the right proof": 0.837,
  };
  const reached = new Map(barsOf([await measureMailboxes(cases)]).map(({ what, blind }) => [what, blind]));
  for (const [what, value] of Object.entries(least)) {
    expect(reached.get(`mailboxes: ${what}`), what).toBeGreaterThanOrEqual(value);
  }
});
