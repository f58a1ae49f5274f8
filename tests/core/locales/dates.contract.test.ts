import { describe, expect, test } from "vitest";
import type { DateRule } from "../../../packages/core/src/locales/contract/dates.ts";
import { findDates } from "../../../packages/core/src/locales/dates.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";

/** A Tuesday: what the rules' own examples are read on. */
const MADE_ON = "2026-03-10";

/** Does a rule's pattern match anywhere a word begins? */
function isMatched({ pattern }: DateRule, said: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${pattern.source})`, "u").test(said.toLowerCase());
}

describe.each(locales)("date rules of $code", (locale) => {
  const { rules } = locale.dates;

  test("ids are unique and name their language", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ id }) => !id.startsWith(`${locale.code}/`))).toEqual([]);
  });

  test.each(rules)("$id reads its examples", (rule) => {
    for (const [said, on] of rule.matches) {
      expect(isMatched(rule, said), `pattern: ${said}`).toBe(true);
      expect(findDates(said, MADE_ON, locale).at(-1)?.span?.endOn, said).toBe(on);
    }
  });

  test.each(rules)("$id leaves its near misses", (rule) => {
    for (const said of rule.rejects) expect(isMatched(rule, said), said).toBe(false);
  });
});

test("every language has rules for every kind of expression", () => {
  const [first, ...others] = locales.map((locale) => new Set(locale.dates.rules.map((rule) => rule.as)));
  for (const kinds of others) expect(kinds).toEqual(first);
});
