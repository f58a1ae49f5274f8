import { expect, test } from "vitest";
import { detect } from "../../../packages/core/src/commitment/detect.ts";
import type { Locale } from "../../../packages/core/src/locales/contract.ts";
import { hear } from "../../../packages/core/src/locales/hearing.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";

/** Of a table, so much may be judged otherwise than a careful reader would: what is learned is never right on all. */
const ERRORS = 0.07;

/** As sure as a sentence must be that was picked out; in a mail, most of whose sentences promise nothing, surer. */
const PICKED_OUT = 0.6;

/** One suite for every language: a table of promises with their kinds, and one of what only sounds like them. */
export function describeDetection(language: string, locale: Locale, promises: string, others: string): void {
  const found = (text: string) =>
    detect(hear({ text, locales, locale }), { madeOn: "2026-03-10", atLeast: PICKED_OUT })[0];

  test(`of the promises in ${language} nearly all are found whole, and named rightly`, () => {
    const table = rows(promises);
    const missed = table.filter(([, text]) => found(text)?.quote !== text);
    const misnamed = table.filter(
      ([label, text]) => found(text) && !label.split("/").includes(found(text)?.kind ?? ""),
    );
    expect(missed.length / table.length, missed.join("\n")).toBeLessThan(ERRORS);
    expect(misnamed.length / table.length, misnamed.join("\n")).toBeLessThan(ERRORS);
  });

  test(`of what only sounds like a promise in ${language} hardly any is taken for one`, () => {
    const table = rows(others);
    const taken = table.filter(([, text]) => found(text));
    expect(taken.length / table.length, taken.join("\n")).toBeLessThan(ERRORS);
  });

  test(`the ${language} tables are long, and half of them traps`, () => {
    expect(rows(promises).length + rows(others).length).toBeGreaterThanOrEqual(150);
    expect(rows(others).length).toBeGreaterThan(rows(promises).length * 0.7);
  });
}

function rows(table: string): readonly [label: string, text: string][] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [label = "", text = ""] = row.split(" | ");
      return [label, text];
    });
}
