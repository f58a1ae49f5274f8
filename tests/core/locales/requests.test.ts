import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { plain } from "../../../packages/core/src/locales/wording.ts";

describe.each(locales)("request rules of $code", ({ code, requests, promises }) => {
  const rules = [...requests.asks, ...requests.courtesies, ...requests.formulas, ...requests.waives];
  const said = (sentence: string) => plain(sentence, promises.spelling).replace(/[^a-z0-9]+$/, "");

  test.each(rules)("$id matches and rejects its examples", ({ id, pattern, matches, rejects }) => {
    expect(id.startsWith(`${code}/`)).toBe(true);
    expect(matches.filter((sentence) => !pattern.test(said(sentence)))).toEqual([]);
    expect(rejects.filter((sentence) => pattern.test(said(sentence)))).toEqual([]);
  });
});

test("every language has the very same request rules by name, or says the same in its own", () => {
  const [first, ...others] = locales.map(({ requests }) => Object.values(requests).map((rules) => rules.length > 0));
  for (const other of others) expect(other).toEqual(first);
});
