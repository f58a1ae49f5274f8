import { describe, expect, test } from "vitest";
import { locales } from "../../packages/core/src/locales/index.ts";
import { wordingsOf } from "../../packages/core/training/wordings.ts";

describe.each(locales)("the examples of wordings in $code", (locale) => {
  const rows = wordingsOf(locale);
  const labelOf = (text: string) => rows.filter((row) => row.text === text).map(({ label }) => label);

  test("have each an id", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("of a promise teach that it is one, and of which kind", () => {
    const promises = rows.filter(({ label }) => label === "promise");
    const { rules } = locale.promises;
    expect(promises).toHaveLength(rules.flatMap(({ matches }) => matches).length);
    for (const { kind, matches } of rules) {
      expect(promises.find(({ text }) => text === matches[0])?.kind_ok).toContain(kind);
    }
  });

  test("of what undoes a promise teach that it is none; of what only weakens it, nothing", () => {
    const { vetoes } = locale.promises;
    const [fatal] = vetoes.filter(({ weight, trap }) => weight === "fatal" && trap !== "question");
    const [doubt] = vetoes.filter(({ weight }) => weight === "doubt");
    expect(labelOf(fatal?.matches[0] ?? "")).toContain("none");
    expect(rows.filter(({ id }) => id.startsWith("veto")).map(({ text }) => text)).not.toContain(doubt?.matches[0]);
  });

  test("of a question about a promise teach nothing: it may ask", () => {
    const asked = locale.promises.vetoes.filter(({ trap }) => trap === "question").flatMap(({ matches }) => matches);
    const vetoed = rows.filter(({ id }) => id.startsWith("veto")).map(({ text }) => text);
    expect(asked.length).toBeGreaterThan(0);
    expect(vetoed.filter((text) => asked.includes(text))).toEqual([]);
  });

  test("of requests and courtesies teach what asks and what does not", () => {
    for (const { matches } of locale.requests.asks) expect(labelOf(matches[0])).toContain("request");
    for (const { matches } of [...locale.requests.courtesies, ...locale.requests.formulas, ...locale.closings.closes]) {
      expect(labelOf(matches[0])).toContain("none");
    }
  });
});
