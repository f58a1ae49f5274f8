import { describe, expect, test } from "vitest";
import { FIELDS, type Field, type Fields, MOST_ENDING } from "../../../packages/core/src/locales/contract/fields.ts";
import { SIGNS, type Sign, type Signs } from "../../../packages/core/src/locales/contract/signs.ts";
import type { Locale } from "../../../packages/core/src/locales/contract.ts";
import { de } from "../../../packages/core/src/locales/de/index.ts";
import { SLOTS, traits } from "../../../packages/core/src/locales/traits.ts";

/** A language that knows these words only. */
function knowing(words: Partial<Record<Field | Sign, readonly string[]>>): Pick<Locale, "fields" | "signs"> {
  const setsOf = (names: readonly (Field | Sign)[]) => names.map((name) => [name, new Set(words[name] ?? [])] as const);
  const fields: Partial<Fields> = Object.fromEntries(setsOf(FIELDS));
  const signs: Partial<Signs> = Object.fromEntries(setsOf(SIGNS));
  return { fields: { ...de.fields, ...fields }, signs: { ...de.signs, ...signs } };
}

const none = knowing({});

/** How many traits two texts have in common. */
function shared(one: string, other: string, vocabulary = none): number {
  const known = new Set(traits(other, vocabulary));
  return [...new Set(traits(one, vocabulary))].filter((slot) => known.has(slot)).length;
}

describe("traits", () => {
  test("are slots within bounds, the same every time, whatever was read between", () => {
    const text = "ich schicke dir morgen das papier, versprochen!";
    const first = traits(text, none);
    traits("etwas anderes, viel kuerzer", none);
    expect(traits(text, none)).toEqual(first);
    for (const slot of first) expect(slot >= 0 && slot < SLOTS && Number.isInteger(slot)).toBe(true);
  });

  test.each([
    { name: "the words", one: "ich rufe an", other: "sie rufen durch" },
    { name: "their order", one: "ich schicke es", other: "es schicke ich" },
    { name: "what ends the sentence", one: "du schickst es.", other: "du schickst es?" },
    { name: "what it announces", one: "ich schicke es:", other: "ich schicke es" },
    { name: "a mark between clauses", one: "er sagt ich komme", other: "er sagt, ich komme" },
    { name: "a word that stands apart", one: "ich rufe dich morgen an", other: "ich rufe dich morgen ab" },
    { name: "a letter of another script", one: "пишу", other: "пишем" },
    { name: "an apostrophe within", one: "i'll", other: "ill" },
  ])("tell apart: $name", ({ one, other }) => {
    expect(new Set(traits(one, none))).not.toEqual(new Set(traits(other, none)));
  });

  test.each([
    { name: "one number from another", one: "bis 12.30 fertig", other: "bis 7 fertig" },
    { name: "a date from a time", one: "am 1/2 fertig", other: "am 17:45 fertig" },
    { name: "a dash from a space", one: "a - b", other: "a b" },
    { name: "a time at the end from a number", one: "um 10:30", other: "um 9" },
    { name: "a date at the end from a number", one: "am 3.4", other: "am 5" },
    { name: "an apostrophe at a word's end", one: "jans' brief", other: "jans brief" },
  ])("do not tell apart $name", ({ one, other }) => {
    expect(traits(one, none)).toEqual(traits(other, none));
  });

  test.each([
    { name: "two words between: a pair", between: "a b", more: 1 },
    { name: "one more: none", between: "a b c", more: 0 },
  ])("see two words together with $name", ({ between, more }) => {
    const text = `ich ${between} an`;
    const pair = (words: string) => new Set(traits(words, none));
    const together = pair("ich x an");
    const apart = new Set([...pair("ich x y"), ...pair("y x an"), ...pair("ich"), ...pair("an")]);
    const pairs = [...together].filter((slot) => !apart.has(slot) && pair(text).has(slot));
    expect(pairs).toHaveLength(more);
  });

  test("know long words by their heads and tails, short ones only whole", () => {
    expect(shared("rechnungen", "rechner")).toBeGreaterThan(shared("haus", "hausa"));
    expect(shared("lieferung", "beratung")).toBeGreaterThan(shared("jung", "dung"));
  });

  test("hold up to no more words than are looked at", () => {
    expect(traits("wort ".repeat(100_000), none)).toEqual(traits("wort ".repeat(200), none));
    expect(traits("wort ".repeat(200), none).length).toBeGreaterThan(traits("wort ".repeat(199), none).length);
  });

  test("of nothing are few, and no failure", () => {
    for (const text of ["", " ", "...", "🎉"]) expect(traits(text, none).length).toBeLessThan(6);
  });
});

describe("word fields", () => {
  const fields = knowing({ handOver: ["send", "schick"], phone: ["sendeplatz"] });
  const ending = "x".repeat(MOST_ENDING);

  test.each([
    { name: "two stems of one field", one: "send", other: "schick", more: 2 },
    { name: "with endings of the most letters", one: `send${ending}`, other: "schick", more: 2 },
    { name: "with a letter more", one: `send${ending}x`, other: "schick", more: 0 },
    { name: "a word that only ends in a stem", one: "ausend", other: "schick", more: 0 },
    { name: "the longer stem of another field", one: "sendeplatz", other: "schick", more: 0 },
    { name: "words of no field", one: "lauf", other: "kauf", more: 0 },
  ])("make a trait by itself, and one with the signs, of $name: $more", ({ one, other, more }) => {
    expect(shared(one, other, fields) - shared(one, other)).toBe(more);
  });

  test("make a pair with the word beside them", () => {
    expect(shared("ich send", "ich schick", fields) - shared("ich send", "ich schick")).toBe(3);
  });

  test("are each language's own", () => {
    expect(shared("send", "schick", fields)).not.toBe(shared("send", "schick", knowing({ handOver: ["send"] })));
  });
});

describe("signs", () => {
  const signs = knowing({ self: ["ich", "ichs"], reader: ["dir"], denial: ["nie"], ahead: ["ichs"] });
  const differ = (one: string, other: string) => shared(one, other, signs) < shared(one, other);

  test.each([
    { name: "words of mine from the same of nobody", one: "ich baue", other: "er baue" },
    { name: "what is done for the reader", one: "ich baue dir", other: "ich baue ihr" },
  ])("tell apart $name", ({ one, other }) => {
    expect(differ(one, other)).toBe(true);
  });

  test("do not tell apart words that bear the same", () => {
    const one = knowing({ self: ["ich", "wir"] });
    expect(shared("ich baue", "wir baue", one)).toBe(shared("ich baue", "wir baue"));
  });

  test.each([
    { name: "one weekday from another", one: "bis montag", other: "bis freitag" },
    { name: "one month from another", one: "im mai", other: "im august" },
  ])("do not tell apart $name", ({ one, other }) => {
    const calendar = knowing({ weekday: ["montag", "freitag"], month: ["mai", "august"] });
    expect(new Set(traits(one, calendar))).toEqual(new Set(traits(other, calendar)));
    expect(new Set(traits("im mai", calendar))).not.toEqual(new Set(traits("im montag", calendar)));
  });

  test("of one word may be several", () => {
    expect(differ("ichs baue", "ich baue")).toBe(true);
  });

  test("hold for the whole sentence, before the word and after it", () => {
    const told = (text: string) => new Set(traits(text, signs));
    const signed = [...told("baue x ich")].filter((slot) => told("ich y baue").has(slot) && !told("baue").has(slot));
    expect(signed.length).toBeGreaterThan(told("ich").size - 5);
  });
});
