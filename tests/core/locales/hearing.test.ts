import { describe, expect, test } from "vitest";
import { hear, MOST_SENTENCES, TEXT_LIMIT, traitsOf } from "../../../packages/core/src/locales/hearing.ts";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import { searchable } from "../../../packages/core/src/locales/search.ts";

const [german, english] = [localeOf("de"), localeOf("en")];
if (!german || !english) throw new Error("these tests need both languages");

const heard = (text: string) => hear({ text, locales });
const one = (text: string) => {
  const [first] = heard(text);
  if (!first) throw new Error("nothing was heard");
  return first;
};

describe("hear", () => {
  test("hears sentence by sentence, each where it stands", () => {
    const text = "Hallo Jan,\n\ndanke für gestern! Ich schicke dir\nmorgen das Papier.";
    const all = heard(text);
    expect(all.map((each) => each.text)).toEqual([
      "Hallo Jan,",
      "danke für gestern!",
      "Ich schicke dir morgen das Papier.",
    ]);
    for (const { text: said, start, end } of all) expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(said);
  });

  test("hears each sentence in its own language", () => {
    const text = "Danke für die schnelle Antwort, das hilft uns sehr weiter. I'll send you the slides tomorrow.";
    expect(heard(text).map(({ locale }) => locale.code)).toEqual(["de", "en"]);
  });

  test("takes a word that is of neither for one of the text's language, known or told", () => {
    expect(hear({ text: "Amsterdam!", locales, locale: english })[0]?.locale.code).toBe("en");
    expect(hear({ text: "Amsterdam!", locales, locale: german })[0]?.locale.code).toBe("de");
  });

  test.each([
    { name: "no text", text: "", in: locales },
    { name: "white space", text: " \n\n\t", in: locales },
    { name: "no language", text: "Ich schicke dir das Papier.", in: [] },
  ])("hears nothing in $name", ({ text, in: known }) => {
    expect(hear({ text, locales: known })).toEqual([]);
  });

  test("hears up to its bound and no further", () => {
    const within = `${" ".repeat(TEXT_LIMIT - 6)}Gerne.`;
    expect(heard(within).map(({ text }) => text)).toEqual(["Gerne."]);
    expect(heard(` ${within}`).map(({ text }) => text)).toEqual(["Gerne"]);
  });
});

test.each([
  { name: "as many sentences as are heard", more: 0 },
  { name: "one more", more: 1 },
])("of $name all up to the bound are heard", ({ more }) => {
  expect(heard("Ja. ".repeat(MOST_SENTENCES + more))).toHaveLength(MOST_SENTENCES);
});

describe("what is heard", () => {
  test.each([
    { name: "umlauts spelled out", text: "Übermorgen grüße ich Jörg", words: "uebermorgen gruesse ich joerg" },
    { name: "typographic apostrophes straight", text: "I’ll do it", words: "i'll do it" },
    { name: "case and accents gone", text: "MERCI, René", words: "merci, rene" },
  ])("is in plain spelling: $name", ({ text, words }) => {
    expect(one(text).words.text).toBe(words);
  });

  test("and what the writer says themselves is without what they quote", () => {
    const { words, said } = one("Er schrieb: „Ich schicke dir morgen das Papier“ und ging.");
    expect(words.text).toContain("ich schicke dir");
    expect(said.text).not.toContain("ich schicke dir");
    expect(said.text).toContain("er schrieb");
  });

  test("and without marks at its start", () => {
    expect(one("- Rufe dich an.").said.text).toBe("rufe dich an.");
  });
});

describe("a tag question", () => {
  const traits = (text: string, locale = german) => traitsOf(searchable(text), locale);

  test("behind a statement makes no question of it", () => {
    expect(traits("ich schicke es dir, okay?")).toEqual(traits("ich schicke es dir"));
    expect(traits("i'll send it, ok?", english)).toEqual(traits("i'll send it", english));
  });

  test.each(["schicke ich es dir?", "ich schicke es dir, kommst du?", "okay?", ", okay?"])(
    "is none of what asks: %s",
    (text) => {
      expect(traits(text)).not.toEqual(traits(text.slice(0, Math.max(0, text.lastIndexOf(",")))));
    },
  );
});

describe.each([
  {
    language: "German",
    promise: "Ich schicke dir morgen das Papier.",
    request: "Kannst du mir morgen das Papier schicken?",
    statement: "Das Papier habe ich dir gestern geschickt.",
  },
  {
    language: "English",
    promise: "I'll send you the paper tomorrow.",
    request: "Can you send me the paper tomorrow?",
    statement: "I sent you the paper yesterday.",
  },
])("the odds of a $language sentence", ({ promise, request, statement }) => {
  test("are higher for what it is than for what it is not", () => {
    expect(one(promise).odds.promise).toBeGreaterThan(one(request).odds.promise + 2);
    expect(one(promise).odds.promise).toBeGreaterThan(one(statement).odds.promise + 2);
    expect(one(request).odds.request).toBeGreaterThan(one(promise).odds.request + 2);
    expect(one(request).odds.request).toBeGreaterThan(one(statement).odds.request + 2);
  });

  test("hint at it by its words alone", () => {
    expect(one(promise).odds.promiseHint).toBeGreaterThanOrEqual(0);
    expect(one(request).odds.requestHint).toBeGreaterThanOrEqual(0);
    expect(one(statement).odds.requestHint).toBeLessThan(0);
  });

  test("are the same wherever it stands", () => {
    expect(heard(`${statement} ${promise} ${request}`)[1]?.odds).toEqual(one(promise).odds);
  });
});
