import { describe, expect, test } from "vitest";
import { de } from "../../../packages/core/src/locales/de/index.ts";
import { en } from "../../../packages/core/src/locales/en/index.ts";
import { VOTE_TEXT_LIMIT, vote } from "../../../packages/core/src/locales/language.ts";

const both = [de, en];

describe("vote", () => {
  test.each([
    { name: "a short German closing", text: "Passt, danke!", code: "de" },
    { name: "a short English closing", text: "Thanks, see you", code: "en" },
    { name: "one German word", text: "Erledigt.", code: "de" },
    { name: "one English word", text: "Cheers!", code: "en" },
    { name: "German without umlauts", text: "ich schau mir das morgen an", code: "de" },
    { name: "spelled-out umlauts", text: "Koennen wir naechste Woche telefonieren?", code: "de" },
    { name: "Swiss spelling", text: "Freundliche Grüsse und bis bald", code: "de" },
    { name: "German full of English nouns", text: "Ich hab das Meeting mit dem Sales Team gecancelt.", code: "de" },
    { name: "English with a German name", text: "I'll ask Jürgen Müller about it", code: "en" },
    { name: "curly apostrophes", text: "I’ll send it", code: "en" },
    { name: "words both languages have decide nothing", text: "was will man in Berlin", code: "de" },
    { name: "mostly German", text: "Danke, das passt so. Ich melde mich morgen bei dir. Best, Jan", code: "de" },
    {
      name: "mostly English",
      text: "Hallo Jan, thanks for this. I will look at it tomorrow and let you know.",
      code: "en",
    },
  ])("$name", ({ text, code }) => {
    for (const fallback of both) expect(vote(text, both, fallback).code).toBe(code);
  });

  test.each(["", "4711", "OK :-)", "Max Berger"])("falls back when nothing speaks: %j", (text) => {
    for (const fallback of both) expect(vote(text, both, fallback)).toBe(fallback);
  });

  test("only the languages asked for can win", () => {
    expect(vote("Passt, danke, ich melde mich.", [en], en)).toBe(en);
  });

  test("what lies behind the bound is not looked at", () => {
    const german = "ich und du ".repeat(VOTE_TEXT_LIMIT);
    const head = "the ".padEnd(VOTE_TEXT_LIMIT, " ");
    expect(vote(head + german, both, de)).toBe(en);
    expect(vote(head.slice(0, -40) + german, both, en)).toBe(de);
  });
});
