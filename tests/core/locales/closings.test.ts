import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { plain } from "../../../packages/core/src/locales/wording.ts";

describe.each(locales)("closing rules of $code", ({ code, closings, promises }) => {
  const rules = [
    ...closings.closes,
    ...closings.reopens,
    ...closings.informs,
    ...closings.delivers,
    ...closings.recalls,
  ];
  const said = (sentence: string) => plain(sentence, promises.spelling).replace(/[^a-z0-9]+$/, "");

  test.each(rules)("$id matches and rejects its examples", ({ id, pattern, matches, rejects }) => {
    expect(id.startsWith(`${code}/`)).toBe(true);
    expect(matches.filter((sentence) => !pattern.test(said(sentence)))).toEqual([]);
    expect(rejects.filter((sentence) => pattern.test(said(sentence)))).toEqual([]);
  });
});

test("every language has the very same closing rules by name, or says the same in its own", () => {
  const [first, ...others] = locales.map(({ closings }) => Object.values(closings).map((rules) => rules.length > 0));
  for (const other of others) expect(other).toEqual(first);
});
