import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { ALIKE, likeness, SAME_WORDING, soundOf } from "../../../packages/core/src/locales/likeness.ts";

const alike = (a: string, b: string) => likeness(soundOf(a, locales), soundOf(b, locales));

describe("two sentences", () => {
  test.each([
    ["the same words, other marks at the end", "Ich melde mich.", "Ich melde mich!"],
    ["the same words, another case and spelling", "Grüße richte ich aus", "GRUESSE richte ich aus."],
    ["nothing but an end mark apart", "I'll let you know.", "I'll let you know…"],
  ])("are one wording: %s", (_, a, b) => {
    expect(alike(a, b)).toBe(1);
  });

  test.each([
    ["another day", "Die Folien schicke ich dir bis Freitag.", "Die Folien schicke ich dir bis Montag."],
    ["another day", "I'll send you the slides by Friday.", "I'll send you the slides by Monday."],
    ["a word dropped", "I'll see you around.", "See you around!"],
    ["an ending swallowed", "Die Folien schicke ich dir bis Freitag.", "die Folien schick ich dir bis Freitag"],
  ])("are nearly one: %s", (_, a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(SAME_WORDING);
    expect(alike(a, b)).toBeLessThan(1);
  });

  test.each([
    ["another order", "Die Folien schicke ich dir bis Freitag.", "Ich schicke dir die Folien bis Freitag."],
    ["another time", "Ich melde mich nächste Woche.", "Ich melde mich in zwei Wochen."],
  ])("are built alike: %s", (_, a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(ALIKE);
    expect(alike(a, b)).toBeLessThan(SAME_WORDING);
  });

  test.each([
    [
      "the same kind, other words",
      "Die Folien schicke ich dir bis Freitag.",
      "Das Protokoll bekommst du morgen von mir.",
    ],
    ["the same beginning", "I'll let you know.", "I'll get back to you."],
    ["two languages", "Ich melde mich.", "I'll be in touch."],
    ["no words at all", "", ""],
  ])("have little in common: %s", (_, a, b) => {
    expect(alike(a, b)).toBeLessThan(ALIKE);
  });

  test("are as alike one way as the other", () => {
    const [a, b] = ["Ich melde mich.", "Ich melde mich bald."];
    expect(alike(a, b)).toBe(alike(b, a));
  });
});
