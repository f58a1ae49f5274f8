import { describe, expect, test } from "vitest";
import type { Kind } from "../../../packages/core/src/commitment/commitment.ts";
import type { Examples, PromiseKind } from "../../../packages/core/src/locales/contract/promises.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { plain, tokens } from "../../../packages/core/src/locales/wording.ts";

/** The two lists of kinds live on different floors and must stay the same words. */
const same: [Kind] extends [PromiseKind] ? ([PromiseKind] extends [Kind] ? true : never) : never = true;

/** A sentence as detection sees it: whole, and in clauses without the marks they end in. */
function heardIn(sentence: string, spelling: Parameters<typeof plain>[1]): readonly string[] {
  return [sentence, ...sentence.split(/[,;:!?()]+/)]
    .map((part) => plain(part, spelling).replace(/^[^a-z0-9§]+|[^a-z0-9)😉😂🤣😜]+$/gu, ""))
    .filter((part) => part !== "");
}

describe.each(locales)("promise rules of $code", ({ code, promises }) => {
  const examples: readonly (Examples & { readonly patterns: readonly RegExp[]; readonly name: string })[] = [
    ...promises.rules.map((rule) => ({
      ...rule,
      name: rule.id,
      patterns: rule.wordings.map(({ pattern }) => pattern),
    })),
    ...promises.vetoes.map((veto, index) => ({
      ...veto,
      name: `veto ${index + 1}, ${veto.trap}`,
      patterns: [veto.pattern],
    })),
    ...promises.kinds.map((kind) => ({ ...kind, name: `kind ${kind.kind}`, patterns: [kind.pattern] })),
  ];

  test.each(examples)("$name matches and rejects its examples", ({ patterns, matches, rejects }) => {
    const isMatched = (sentence: string) =>
      heardIn(sentence, promises.spelling).some((part) => patterns.some((pattern) => pattern.test(part)));
    expect(matches.filter((sentence) => !isMatched(sentence))).toEqual([]);
    expect(rejects.filter(isMatched)).toEqual([]);
  });

  test.each(promises.rules)("$id names itself after its language", ({ id }) => {
    expect(id.startsWith(`${code}/`)).toBe(true);
  });

  test.each(promises.rules)("$id has a cue wherever a wording of any rule's examples matches", ({ wordings }) => {
    const parts = promises.rules.flatMap((rule) => rule.matches.flatMap((said) => heardIn(said, promises.spelling)));
    for (const { cues, pattern } of wordings) {
      expect(parts.filter((part) => pattern.test(part) && !hasCue(part, cues))).toEqual([]);
    }
  });

  test("no two rules share an id", () => {
    const ids = promises.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("cues and vetoes are written in plain spelling", () => {
    const cues = promises.rules.flatMap(({ wordings }) => wordings.flatMap((wording) => [...wording.cues]));
    expect(cues.filter((cue) => !/^[a-z0-9]+$/.test(cue))).toEqual([]);
  });
});

function hasCue(part: string, cues: ReadonlySet<string>): boolean {
  return [...tokens(part)].some((token) => cues.has(token));
}

test("every language has rules for every kind and vetoes for every trap", () => {
  expect(same).toBe(true);
  const [first, ...others] = locales.map(({ promises }) => ({
    kinds: new Set(promises.rules.map((rule) => rule.kind)),
    traps: new Set(promises.vetoes.map((veto) => veto.trap)),
  }));
  for (const other of others) expect(other).toEqual(first);
});
