import { describe, expect, test } from "vitest";
import { de } from "../../../packages/core/src/locales/de/index.ts";
import { en } from "../../../packages/core/src/locales/en/index.ts";
import { overlap, terms } from "../../../packages/core/src/locales/terms.ts";

const inGerman = (text: string) => terms(text, de, 30);
const inEnglish = (text: string) => terms(text, en, 30);

describe("terms", () => {
  test.each([
    { name: "a compound is its parts", said: inGerman("Vertragsentwurf"), as: ["contract", "draft"] },
    { name: "plural and case do not count", said: inGerman("die Angebote, des Angebots"), as: ["offer"] },
    { name: "umlauts and their spellings are one", said: inGerman("Müller Mueller Muller"), as: ["mull"] },
    {
      name: "mail words and time words are dropped",
      said: inGerman("Hallo, anbei schicke ich dir am Montag morgen"),
      as: [],
    },
    { name: "English likewise", said: inEnglish("Hi, thanks, I'll send it to you on Monday morning"), as: [] },
    { name: "inflections", said: inEnglish("reporting reports reported"), as: ["report"] },
    {
      name: "ids stay, days, hours and years go",
      said: inGerman("Lieferung 4711, Q4, am 15. um 9 Uhr 2026"),
      as: ["lieferung", "4711", "q4"],
    },
    { name: "ordinals go", said: inEnglish("by the 20th, 3rd"), as: [] },
    { name: "names stay", said: inEnglish("Halvorsen and Adeyemi"), as: ["halvorsen", "adeyemi"] },
    { name: "each once, in order", said: inEnglish("budget Leeds budget"), as: ["budget", "leed"] },
  ])("$name", ({ said, as }) => {
    expect(said).toEqual(as);
  });

  test("no more than asked for", () => {
    expect(terms("alpha beta gamma delta", en, 2)).toEqual(["alpha", "beta"]);
    expect(terms("alpha", en, 0)).toEqual([]);
  });

  test("a term fits its place in a commitment", () => {
    for (const locale of [de, en]) {
      for (const text of ["x".repeat(500), `x${"9".repeat(500)}`]) {
        expect(terms(text, locale, 5).every((term) => term.length <= 40)).toBe(true);
      }
    }
  });
});

describe("overlap", () => {
  test.each([
    {
      name: "compound and its genitive",
      a: inGerman("Vertragsentwurf"),
      b: inGerman("Entwurf des Vertrags"),
      least: 0.9,
    },
    { name: "singular and plural", a: inEnglish("slides"), b: inEnglish("the slide deck"), least: 0.4 },
    { name: "two languages", a: inGerman("Folien Lindengasse"), b: inEnglish("Lindengasse slides"), least: 0.9 },
    { name: "a name another stemmer cut", a: inGerman("Petersen 4711"), b: inEnglish("Petersen 4711"), least: 0.9 },
    { name: "a part of a compound", a: inGerman("Bodengutachten Wien"), b: inGerman("Gutachten"), least: 0.2 },
  ])("$name", ({ a, b, least }) => {
    expect(overlap(a, b)).toBeGreaterThanOrEqual(least);
    expect(overlap(a, b)).toBeLessThanOrEqual(1);
    expect(overlap(b, a)).toBeCloseTo(overlap(a, b), 1);
  });

  test.each([
    { name: "other matters", a: inGerman("Folien"), b: inGerman("Rechnung") },
    { name: "other numbers", a: ["4711"], b: ["4712"] },
    { name: "a number inside another", a: ["471"], b: ["4711"] },
    { name: "short words that begin alike", a: ["plan"], b: ["planet"] },
    { name: "nothing", a: [], b: inGerman("Rechnung") },
  ])("$name share nothing", ({ a, b }) => {
    expect(overlap(a, b)).toBe(0);
  });

  test("a rare word weighs more than a short one", () => {
    const promise = ["brandschutznachweis", "dach"];
    expect(overlap(promise, ["brandschutznachweis", "wand"])).toBeGreaterThan(overlap(promise, ["dach", "wand"]));
  });
});
