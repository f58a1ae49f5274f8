import { describe, expect, test } from "vitest";
import { type Circumstances, detect, THRESHOLD } from "../../../packages/core/src/commitment/detect.ts";
import { hear, type Speech } from "../../../packages/core/src/locales/hearing.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { expectWithin } from "../../support/cost.ts";

const madeOn = "2026-03-10"; // a Tuesday

const promises = (words: Speech & Circumstances) => detect(hear(words), words);

describe("detect", () => {
  test("finds a promise a sentence, in order, where it stands", () => {
    const text =
      "Hallo Jan,\n\ndanke für gestern! Ich schicke dir morgen das Papier. Den Kontakt zu Eva stelle ich auch her.";
    const found = promises({ text, locales, madeOn });
    expect(found.map(({ kind }) => kind)).toEqual(["send", "introduce"]);
    for (const { quote } of found) expect(text).toContain(quote);
  });

  test("reads the day it is due", () => {
    expect(promises({ text: "Ich melde mich bis Freitag.", locales, madeOn })[0]?.due?.on).toBe("2026-03-13");
    expect(promises({ text: "Leave it with me.", locales, madeOn })[0]?.due).toBeUndefined();
  });

  test("a day may stand in the sentence before", () => {
    const found = promises({
      text: "Das Protokoll schicke ich dir am Tag danach.",
      context: "Die Sitzung ist am 19. März.",
      locales,
      madeOn,
    });
    expect(found[0]?.due?.on).toBe("2026-03-20");
  });

  test.each([
    { text: "Mach ich! Ich rufe morgen die Gärtnerei an und bestelle den Baum.", quotes: ["Ich rufe morgen die"] },
    { text: "Will do. I'll ring the nursery tomorrow and order the tree.", quotes: ["I'll ring"] },
    { text: "Mach ich! Danke dir.", quotes: ["Mach ich!"] },
    { text: "I'll send you the deck tomorrow. Will do the rest.", quotes: ["I'll send", "Will do the"] },
  ])("an assent is one promise with what is said behind it: $text", ({ text, quotes }) => {
    const found = promises({ text, locales, madeOn, atLeast: 0.5 });
    expect(found.map(({ quote }, at) => quote.startsWith(quotes[at] ?? "-"))).toEqual(quotes.map(() => true));
  });

  test("finds nothing in the context itself", () => {
    expect(promises({ text: "Schönen Abend!", context: "Ich schicke dir das Papier.", locales, madeOn })).toEqual([]);
  });

  test("judges each sentence in its own language", () => {
    const text = "Danke für die Einladung, das war ein sehr schöner Abend bei euch. I'll send you the photos tomorrow.";
    expect(promises({ text, locales, madeOn }).map(({ rule }) => rule)).toEqual(["en/send"]);
  });

  test("tells what the reader gets before the work it takes", () => {
    expect(promises({ text: "Ich kläre das intern und rufe dich dann an.", locales, madeOn })[0]?.kind).toBe("call");
    expect(promises({ text: "I'll check with finance and send you the numbers.", locales, madeOn })[0]?.kind).toBe(
      "send",
    );
  });

  test("a tag question takes nothing back, a question does", () => {
    expect(promises({ text: "Ich schicke es dir am Montag, okay?", locales, madeOn })).toHaveLength(1);
    expect(promises({ text: "Schicke ich es dir am Montag?", locales, madeOn })).toEqual([]);
    expect(promises({ text: "I'll send it on Monday, ok?", locales, madeOn })).toHaveLength(1);
    expect(promises({ text: "Will I get it on Monday?", locales, madeOn })).toEqual([]);
  });

  test.each([
    ["a time to come keeps it", "Sobald die Zahlen da sind, schicke ich sie dir.", 1],
    ["the reader's wish undoes it", "Falls du magst, schicke ich sie dir.", 0],
    ["the reader's return does not", "Wenn du wieder da bist, rufe ich dich an.", 1],
    ["a time to come keeps it, in English", "Once legal is through I'll send it to you.", 1],
    ["the reader's wish undoes it, in English", "If you'd like, I'll send it to you.", 0],
  ])("a condition: %s", (_name, text, count) => {
    expect(promises({ text, locales, madeOn })).toHaveLength(count);
  });

  test("what is quoted is not promised", () => {
    expect(promises({ text: "Er schrieb: „Ich schicke dir morgen das Papier.“", locales, madeOn })).toEqual([]);
    expect(promises({ text: 'He wrote: "I will send you the paper tomorrow."', locales, madeOn })).toEqual([]);
  });

  test.each([
    ["umlauts as ae, oe, ue", "Die Unterlagen uebermittle ich Ihnen naechste Woche."],
    ["decomposed umlauts", "Die Unterlagen übermittle ich Ihnen nächste Woche.".normalize("NFD")],
    ["no capitals", "die unterlagen übermittle ich ihnen nächste woche."],
    ["all capitals", "DIE UNTERLAGEN ÜBERMITTLE ICH IHNEN NÄCHSTE WOCHE."],
    ["a typographic apostrophe", "I’ll send you the documents next week."],
    ["no apostrophe", "Ill send you the documents next week."],
  ])("spelling does not matter: %s", (_name, text) => {
    expect(promises({ text, locales, madeOn })).toMatchObject([{ kind: "send" }]);
  });

  test("callers may ask for what is less sure", () => {
    const text = "Vielleicht schaue ich mir das am Wochenende an.";
    expect(promises({ text, locales, madeOn })).toEqual([]);
    const [unsure] = promises({ text, locales, madeOn, atLeast: 0 });
    expect(unsure?.confidence).toBeLessThan(THRESHOLD);
  });

  test("a long sentence is quoted from about the promise, in the writer's words", () => {
    const lead = "Der Umbau zieht sich, weil der Statiker krank war und die Behörde noch Fragen hatte, ".repeat(4);
    const text = `${lead}aber ich schicke Ihnen bis Freitag den neuen Plan.`;
    const [found] = promises({ text, locales, madeOn });
    expect(found?.quote.length).toBeLessThanOrEqual(280);
    expect(found?.quote).toContain("ich schicke Ihnen bis Freitag den neuen Plan.");
    expect(text).toContain(found?.quote);
  });

  test("without a language there is nothing to find", () => {
    expect(promises({ text: "Ich schicke dir das Papier.", locales: [], madeOn })).toEqual([]);
  });
});

describe("on hostile text", () => {
  const texts = [
    "ich ".repeat(16_000),
    "I will ".repeat(9_000),
    "(".repeat(65_536),
    "a@".repeat(32_000),
    "> ".repeat(32_000),
    "wenn, dass, ob ".repeat(4_300),
  ];

  test("takes time in proportion to its length", () => {
    for (const text of texts) expectWithin(500, () => promises({ text, locales, madeOn }), text.slice(0, 20));
  });

  test("finds two hundred promises in one text and no more, for nobody writes so many", () => {
    const text = "Ich schicke dir das Papier bis Freitag.\n".repeat(1_000);
    expect(promises({ text, locales, madeOn })).toHaveLength(200);
  });

  test("reads no further than its bound", () => {
    const text = `${"wort ".repeat(20_000)}\n\nIch schicke dir das Papier.`;
    expect(promises({ text, locales, madeOn })).toEqual([]);
  });
});
