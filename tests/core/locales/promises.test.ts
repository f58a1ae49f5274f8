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
  const matching = (pattern: RegExp, sentence: string) =>
    heardIn(sentence, promises.spelling).filter((part) => pattern.test(part));

  const examples: readonly (Examples & { readonly pattern: RegExp; readonly name: string })[] = [
    ...promises.rules.map((rule) => ({ ...rule, name: rule.id })),
    ...promises.vetoes.map((veto, index) => ({ ...veto, name: `veto ${index + 1}, ${veto.trap}` })),
    ...promises.kinds.map((kind) => ({ ...kind, name: `kind ${kind.kind}` })),
  ];

  test.each(examples)("$name matches and rejects its examples", ({ pattern, matches, rejects }) => {
    expect(matches.filter((sentence) => matching(pattern, sentence).length === 0)).toEqual([]);
    expect(rejects.filter((sentence) => matching(pattern, sentence).length > 0)).toEqual([]);
  });

  test.each(promises.rules)(
    "$id names itself after its language and has a cue in every match",
    ({ id, cues, pattern, matches }) => {
      expect(id.startsWith(`${code}/`)).toBe(true);
      const cueless = matches.flatMap((sentence) => matching(pattern, sentence)).filter((part) => !hasCue(part, cues));
      expect(cueless).toEqual([]);
    },
  );

  test("no two rules share an id", () => {
    const ids = promises.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("cues and vetoes are written in plain spelling", () => {
    const cues = promises.rules.flatMap((rule) => [...rule.cues]);
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
