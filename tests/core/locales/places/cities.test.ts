import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { airports } from "../../../../packages/core/src/locales/places/airports.ts";
import { cityName, findCities, MAX_MENTIONS } from "../../../../packages/core/src/locales/places/cities.ts";
import { placeRules } from "../../../../packages/core/src/locales/places/index.ts";
import { spellings } from "../../../../packages/core/src/locales/places/spellings.ts";
import { expectWithin } from "../../../support/cost.ts";

/** German names of what is found; a question mark for the unsure. */
function found(text: string): readonly string[] {
  return findCities(text).map((mention) => `${cityName(mention.key, "de")}${mention.sure ? "" : "?"}`);
}

describe("findCities", () => {
  test.each([
    ["Wien", "Vienna"],
    ["München", "Muenchen", "Munich"],
    ["Köln", "Koeln", "Cologne"],
    ["Zürich", "Zurich", "Zuerich", "ZÜRICH"],
    ["Genf", "Genève", "Geneva"],
    ["Prag", "Prague", "Praha"],
    ["Mailand", "Milan", "Milano"],
    ["Kopenhagen", "Copenhagen", "København"],
    ["Frankfurt am Main", "Frankfurt", "Frankfurt a.M.", "Frankfurt/Main", "Frankfurt a. M."],
    ["Lissabon", "Lisbon", "Lisboa"],
    ["Brüssel", "Brussels", "Bruxelles"],
    ["Warschau", "Warsaw", "Warszawa"],
    ["Nürnberg", "Nuremberg", "Nuernberg"],
    ["Hannover", "Hanover"],
    ["Göteborg", "Gothenburg"],
    ["Lodz", "Łódź"].reverse(),
    ["New York", "NYC", "New York City"],
    ["Braunschweig"],
  ])("%s is known by each of its names", (...names) => {
    const keys = names.map((name) => findCities(name)[0]?.key);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^\d+$/);
  });

  test.each([
    { name: "whole words only", text: "Wiener Schnitzel, Berliner, Hamburger", cities: [] },
    { name: "capitals only", text: "er will essen und halle, berlin auch", cities: [] },
    {
      name: "the longest name",
      text: "nach Frankfurt (Oder) und Frankfurt am Main",
      cities: ["Frankfurt (Oder)", "Frankfurt am Main"],
    },
    { name: "two with a stroke", text: "Flughafen Köln/Bonn", cities: ["Köln", "Bonn"] },
    { name: "a city before its quarter", text: "Zürich-Oerlikon", cities: ["Zürich"] },
    { name: "with a postal code any name", text: "45127 Essen, D-95028 Hof", cities: ["Essen", "Hof"] },
    { name: "with a British one as well", text: "Reading RG1 1AA; March PE15 8AA", cities: ["Reading", "March"] },
    { name: "a line break after the code", text: "80337\nMünchen", cities: ["München"] },
    {
      name: "an ordinary word alone is unsure",
      text: "Essen ist fertig. Reading lists.",
      cities: ["Essen?", "Reading?"],
    },
    {
      name: "an ordinary word after a preposition is a city",
      text: "Wir sitzen in Essen. I live in Reading.",
      cities: ["Essen", "Reading"],
    },
    { name: "the preposition must stand right before", text: "in einem Essen", cities: ["Essen?"] },
    { name: "a month is none even after a preposition", text: "in March we met", cities: [] },
    { name: "a hall with a number is none", text: "Stand in Halle 9", cities: [] },
    { name: "a small town alone is unsure", text: "Keighley", cities: ["Keighley?"] },
    { name: "a small town after a preposition", text: "Termin in Keighley", cities: ["Keighley"] },
    { name: "the short name of a town", text: "7100 Neusiedl", cities: ["Neusiedl am See"] },
  ])("$name", ({ text, cities }) => {
    expect(found(text)).toEqual(cities);
  });

  test.each([
    { name: "Birmingham", key: "2655603", why: "the English one, not Alabama's" },
    { name: "London", key: "2643743", why: "the English one, not Ontario's" },
    { name: "Vienna", key: "2761369", why: "the Austrian one, not Virginia's" },
    { name: "Halle", key: "2911522", why: "the one on the Saale" },
  ])("of the places called $name it is $why", ({ name, key }) => {
    expect(findCities(name)[0]?.key).toBe(key);
  });

  test("says where the words stand", () => {
    expect(findCities("Aus Zürich, Grüße")).toMatchObject([{ index: 4, words: "Zürich", addressed: false }]);
    expect(findCities("8008 Zürich")).toMatchObject([{ index: 5, addressed: true }]);
  });

  test("decomposed letters are the same letters", () => {
    expect(found("Zürich".normalize("NFD"))).toEqual(["Zürich"]);
  });

  test.each([MAX_MENTIONS, MAX_MENTIONS + 1])("of %i mentions at most the bound is told", (count) => {
    expect(findCities("Wien ".repeat(count))).toHaveLength(MAX_MENTIONS);
  });
});

describe("cityName", () => {
  const [vienna, unknown] = [findCities("Wien")[0]?.key ?? "", "1"];

  test.each([
    { locale: "de", name: "Wien" },
    { locale: "en", name: "Vienna" },
    { locale: "xx", name: "Vienna" },
  ])("in $locale", ({ locale, name }) => {
    expect(cityName(vienna, locale)).toBe(name);
  });

  test("an unknown key stands for itself", () => {
    expect(cityName(unknown, "de")).toBe("1");
  });
});

describe("the data", () => {
  test.each([
    ...placeRules.map((rules) => ({ name: `names in ${rules.code}`, keys: Object.keys(rules.names) })),
    { name: "spellings", keys: Object.keys(spellings) },
    { name: "airports", keys: Object.values(airports) },
  ])("$name speak of cities that are known", ({ keys }) => {
    for (const key of keys) expect(cityName(key, "xx"), key).not.toBe(key);
  });

  test("stays small", () => {
    const file = new URL("../../../../packages/core/src/locales/places/cities.generated.json", import.meta.url);
    expect(statSync(fileURLToPath(file)).size).toBeLessThan(300_000);
  });
});

describe("place rules", () => {
  const rules = placeRules.flatMap((each) =>
    [...each.home, ...each.visits, ...each.fairs].map((rule) => ({ ...rule, unreal: each.unreal })),
  );

  test.each(rules)("$id matches its examples and none of its near misses", ({ pattern, matches, rejects, unreal }) => {
    expect(matches.length).toBeGreaterThan(0);
    expect(rejects.length).toBeGreaterThan(0);
    for (const example of matches) {
      expect(pattern.test(example), example).toBe(true);
      expect(unreal.test(example), example).toBe(false);
    }
    for (const example of rejects) expect(pattern.test(example) && !unreal.test(example), example).toBe(false);
  });

  test("languages know the same kinds of things", () => {
    const [first, ...others] = placeRules;
    for (const other of others) expect(Object.keys(other).sort()).toEqual(Object.keys(first ?? {}).sort());
  });

  test("stay linear on a long line", () => {
    const line = "ich bin wir sind ".repeat(4_000);
    for (const { pattern } of rules) expectWithin(200, () => pattern.test(line), pattern.source);
  });
});
