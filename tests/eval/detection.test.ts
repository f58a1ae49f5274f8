/** Floors under detection, per language. `npm run eval` prints the figures themselves. */
import { expect, test } from "vitest";
import { locales } from "../../packages/core/src/locales/index.ts";
import { detectText } from "../../packages/core/src/usecases/detection.ts";
import { describeShared, shared } from "../support/shared.ts";
import { readLabelled } from "./labelled.ts";
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
