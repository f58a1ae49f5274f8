import { describe, expect, test } from "vitest";
import type { LineRule, QuotingRules } from "../../../packages/core/src/locales/contract/quoting.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { otherQuoting } from "../../../packages/core/src/mail/other-quoting.ts";

const languages: readonly { code: string; rules: QuotingRules }[] = [
  ...locales.map(({ code, quoting }) => ({ code, rules: quoting })),
  { code: "other", rules: otherQuoting },
];

describe.each(languages)("quoting rules of $code", ({ code, rules }) => {
  const { labels, ...kinds } = rules;
  const all: readonly LineRule[] = Object.values(kinds).flat();

  test.each(all.map((rule) => ({ id: rule.id, rule })))(
    "$id matches its examples and not its near misses",
    ({ rule }) => {
      expect(rule.matches.filter((line) => !rule.pattern.test(line.trim()))).toEqual([]);
      expect(rule.rejects.filter((line) => rule.pattern.test(line))).toEqual([]);
    },
  );

  test("ids are the language's own, each once", () => {
    const ids = all.map((rule) => rule.id);
    expect(ids.filter((id) => !id.startsWith(`${code}/`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("patterns are whole or begin a line, ignore case and keep no state", () => {
    expect(
      all.filter(({ pattern }) => !pattern.source.startsWith("^") || pattern.flags !== "iu").map(({ id }) => id),
    ).toEqual([]);
  });

  test("no label stands for two headers", () => {
    const words = Object.values(labels).flat();
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.toLowerCase() || word.includes(":"))).toEqual([]);
  });
});

test("every language Dran speaks has every kind of rule", () => {
  for (const { code, quoting } of locales) {
    const empty = Object.entries(quoting).filter(([, rules]) => Array.isArray(rules) && rules.length === 0);
    expect(empty.map(([kind]) => `${code}: ${kind}`)).toEqual([]);
  }
});
