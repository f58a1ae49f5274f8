import { expect, test } from "vitest";
import { overlap } from "../../../packages/core/src/locales/terms.ts";
import { tracesOf } from "../../../packages/core/src/locales/traces.ts";

/** Pairs at every edge of what `overlap` relates: endings, compounds, shared halves, digits, four and five letters. */
const TERMS =
  "gutachten bodengutachten gutachter gutacht folie folien foli vertrag vertragsentwurf entwurf abcd abcde abcdef abcdx 4711 47112 q4 order7 order haustur haus gartenhaus haushaltung haushalt".split(
    " ",
  );

test("terms that overlap have a trace in common", () => {
  const pairs = TERMS.flatMap((a) => TERMS.map((b) => [a, b] as const));
  const related = pairs.filter(([a, b]) => overlap([a], [b]) > 0);
  expect(related.length).toBeGreaterThan(TERMS.length + 15);
  for (const [a, b] of related) {
    const traces = tracesOf([b]);
    expect([a, b, [...tracesOf([a])].some((trace) => traces.has(trace))]).toEqual([a, b, true]);
  }
});

test("terms that have nothing in common have no trace in common", () => {
  expect([...tracesOf(["vertrag", "ort"])].filter((trace) => tracesOf(["folie", "orten"]).has(trace))).toEqual([]);
});
