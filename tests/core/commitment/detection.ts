import { describe, expect, test } from "vitest";
import { detect } from "../../../packages/core/src/commitment/detect.ts";
import type { Locale } from "../../../packages/core/src/locales/contract.ts";
import { hear } from "../../../packages/core/src/locales/hearing.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";

/** One suite for every language: a table of promises with their kinds, and one of what only sounds like them. */
export function describeDetection(language: string, locale: Locale, promises: string, others: string): void {
  const found = (text: string) => detect(hear({ text, locales, locale }), { madeOn: "2026-03-10" })[0];

  describe(`promises in ${language}`, () => {
    test.each(rows(promises))("%s: %s", (label, text) => {
      expect(found(text)).toMatchObject({ quote: text });
      expect(label.split("/")).toContain(found(text)?.kind);
    });
  });

  describe(`what is no promise in ${language}`, () => {
    test.each(rows(others))("%s: %s", (_trap, text) => {
      expect(found(text)).toBeUndefined();
    });
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
