import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { openings } from "../../../packages/core/src/locales/openings.ts";
import { has, hits, matching, searchable } from "../../../packages/core/src/locales/search.ts";
import { plain } from "../../../packages/core/src/locales/wording.ts";

describe("openings", () => {
  test.each<[string, string[]]>([
    ["heute", ["heu"]],
    ["um", ["um"]],
    ["am|bis", ["am", "bis"]],
    ["(?:noch )?heute", ["noc", "heu"]],
    [
      "(?<day>[12]\\d)\\.",
      ["10.", "11.", "12.", "13.", "14.", "15.", "16.", "17.", "18.", "19."].concat([
        "20.",
        "21.",
        "22.",
        "23.",
        "24.",
        "25.",
        "26.",
        "27.",
        "28.",
        "29.",
      ]),
    ],
    ["(?<!von )morgen", ["mor"]],
    ["^(?=x)ich", ["ich"]],
    ["n[eä]chste", ["nec", "näc"]],
    ["a+b", ["a"]],
    ["ab*c", ["ab", "ac"]],
    ["a{0,2}b", ["a", "b"]],
    ["a{2}b", ["a"]],
    ["o\\.k", ["o.k"]],
    ["\\S+ heute", [""]],
    ["[^a]bc", [""]],
    ["\\p{L}bc", [""]],
    ["x?", ["x", ""]],
    ["(?:a|b)(?:c|d)e", ["ace", "ade", "bce", "bde"]],
  ])("of %s", (source, expected) => {
    expect([...openings(new RegExp(source, "u"))].sort()).toEqual([...expected].sort());
  });
});

describe("searchable", () => {
  test("knows where words begin, and with what", () => {
    expect(searchable("am 3. märz, übers'm 1a").starts).toEqual([0, 3, 6, 12, 18, 20]);
    expect(new Set(searchable("bisher bissig bio").heads).size).toBe(2);
  });
});

describe("a search finds what each pattern finds by itself", () => {
  const rules = [{ pattern: /(?<![a-z])bis (?:mo|di)/ }, { pattern: /§ ?5/ }, { pattern: /(?<![a-z])\S+x(?![a-z])/ }];
  const [until, paragraph, endsInX] = rules;

  test.each([
    { text: "bis mo", found: [until] },
    { text: "nach § 5 bis di", found: [until, paragraph] },
    { text: "der fux", found: [endsInX] },
    { text: "bis zum ende", found: [] },
    { text: "", found: [] },
  ])("$text", ({ text, found }) => {
    expect(matching(rules, searchable(text))).toEqual(found);
    expect(has(rules, searchable(text))).toBe(found.length > 0);
  });

  test("every match of a word, in the order of words, then of rules", () => {
    const all = hits([{ pattern: /bis (\w+)/ }, { pattern: /bis/ }], searchable("bis mo bis di"));
    expect(all.map(({ match }) => match[0])).toEqual(["bis mo", "bis", "bis di", "bis"]);
  });

  test.each(locales)("whatever the rules of $code and the sentences they are proven with", (locale) => {
    const { vetoes, spelling } = locale.promises;
    const { requests, closings } = locale;
    const lists = [vetoes, ...Object.values(requests), ...Object.values(closings)];
    const sentences = lists.flat().flatMap(({ matches, rejects }) => [...matches, ...rejects]);
    for (const list of lists) {
      for (const sentence of sentences) {
        const text = plain(sentence, spelling);
        const alone = [...list].filter(({ pattern }: { readonly pattern: RegExp }) => pattern.test(text));
        expect(matching<(typeof list)[number]>(list, searchable(text)), sentence).toEqual(alone);
        expect(has(list, searchable(text)), sentence).toBe(alone.length > 0);
      }
    }
  });

  test.each(locales)(
    "dates of $code begin with a letter or digit, so that none is looked for anywhere else",
    (locale) => {
      for (const { id, pattern } of locale.dates.rules) {
        for (const opening of openings(pattern)) expect(opening, id).toMatch(/^[a-z0-9ß-ÿ]/);
      }
    },
  );
});
