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
  "blind/de": { precision: 0.919, recall: 0.955, kind: 0.941, due: 0.961, undated: 0.98, expects: 0.959 },
  "blind/en": { precision: 0.919, recall: 0.942, kind: 0.915, due: 0.962, undated: 0.98, expects: 0.969 },
  "earlier/de": { precision: 0.9, recall: 0.917, kind: 0.96, due: 0.969, undated: 0.934, expects: 0.954 },
  "earlier/en": { precision: 0.914, recall: 0.961, kind: 0.942, due: 0.958, undated: 0.96, expects: 0.938 },
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

/** Two that nobody tuned on, and ten that nothing was learned from but were read. */
const LEAST_IN_MAILBOXES = {
  blind: {
    "open promises, precision": 0.73,
    "open promises, recall": 0.917,
    "replies owed, precision": 0.855,
    "replies owed, recall": 0.98,
    "answers awaited, precision": 0.837,
    "answers awaited, recall": 0.98,
    "kept ones with the right proof": 0.98,
  },
  earlier: {
    "open promises, precision": 0.87,
    "open promises, recall": 0.86,
    "replies owed, precision": 0.92,
    "replies owed, recall": 0.96,
    "answers awaited, precision": 0.88,
    "answers awaited, recall": 0.98,
    "kept ones with the right proof": 0.89,
  },
} as const;

test.each(Object.entries(LEAST_IN_MAILBOXES))(
  "mailboxes, %s: what is open, owed and awaited is found, and proofs are right",
  async (set, least) => {
    const cases = [];
    for (const { name, path } of ownMailboxes("all"))
      if (name.startsWith(`${set}/`)) cases.push(await openCase(name, path));
    const side = set === "blind" ? "blind" : "seen";
    const reached = new Map(barsOf([await measureMailboxes(cases)]).map((bar) => [bar.what, bar[side]]));
    for (const [what, value] of Object.entries(least)) {
      expect(reached.get(`mailboxes: ${what}`), what).toBeGreaterThanOrEqual(value);
    }
  },
);
