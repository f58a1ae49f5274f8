/** Text made to be slow: 64 KB of what patterns stumble over, in units repeated, mixed and broken. */
import { describe, expect, test } from "vitest";
import { detect } from "../../packages/core/src/commitment/detect.ts";
import { findDates } from "../../packages/core/src/locales/dates.ts";
import { hear } from "../../packages/core/src/locales/hearing.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { expects, listen } from "../../packages/core/src/thread/expectation.ts";
import { expectWithin } from "../support/cost.ts";
import { lehmer } from "../support/random.ts";

/** DRAN_SEED=… repeats a run. */
const seed = Number(process.env.DRAN_SEED) || 1 + (Date.now() % 2_147_483_645);

const LENGTH = 65_536;

/** On a core of its own all take less than 50; beside other work, and cold, up to twice that. What is quadratic takes seconds. */
const MOST_MS = 150;
const madeOn = "2026-03-10";

/** As much as reading asks for. */
const atLeast = 0.35;

/** Words that rules wait for, marks they end at, and what stands between for too long. */
const UNITS = [
  "ich ",
  "ich schicke dir ",
  "wenn, dass, ob ",
  "bis ",
  "bis zum ",
  "am 3. ",
  "KW 14 ",
  "nächste woche ",
  "könntest du bitte ",
  "sobald ich ",
  "sie werden von mir ",
  "lass uns ",
  "I will ",
  "I'll ",
  "if you'd like, ",
  "let me ",
  "by ",
  "could you please ",
  "on the 3rd of ",
  "next week ",
  "let me know if you ",
  "would be happy to ",
  "(",
  ")",
  "„",
  '"',
  "?",
  "? ",
  "...",
  "…",
  ", ",
  "; ",
  ": ",
  " - ",
  "a@",
  "> ",
  "1.",
  "1/",
  "12:30 ",
  "\n",
  " \n",
  "\t",
  "\u00a0",
  "x",
  "xx ",
  "ä",
  "a\u0308",
  "İ",
  "ß",
  "😊",
  "\u{1f1e9}",
  "\ud83d",
  "'",
  "’",
  ":)",
  "https://a.example/?",
] as const;

const random = lehmer(seed);
const below = (bound: number) => Math.floor(random() * bound);
const unit = () => UNITS[below(UNITS.length)] ?? "";
const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const mixed = (pieces: number) => Array.from({ length: pieces }, unit).join("");

/** What a run looks at: every unit alone, then mixtures short and long that no other run may have seen. */
const texts: readonly string[] = [
  ...UNITS.map((piece) => filled(piece)),
  ...Array.from({ length: 40 }, () => filled(mixed(2 + below(4)))),
  ...Array.from({ length: 20 }, () => `${filled(mixed(1)).slice(0, LENGTH / 2)}${filled(mixed(30))}`.slice(0, LENGTH)),
  ...Array.from({ length: 20 }, () => filled(mixed(500))),
];

const named = (text: string) => `seed ${seed}: ${JSON.stringify(text.slice(0, 60))}`;

describe(`on 64 KB of hostile words, seed ${seed}`, () => {
  test("hearing stays quick", () => {
    for (const text of texts) expectWithin(MOST_MS, () => hear({ text, locales }), named(text));
  });

  test("so does finding promises", () => {
    for (const text of texts) {
      const heard = hear({ text, locales });
      expectWithin(MOST_MS, () => detect(heard, { madeOn, atLeast }), named(text));
    }
  });

  test("and finding out what is asked", () => {
    for (const text of texts) {
      const heard = hear({ text, locales });
      expectWithin(MOST_MS, () => expects(heard), named(text));
      expectWithin(MOST_MS, () => listen(heard, text), named(text));
    }
  });

  test("and finding days", () => {
    for (const locale of locales) {
      for (const text of texts) expectWithin(MOST_MS, () => findDates(text, madeOn, locale), named(text));
    }
  });

  test("and the same words are heard the same way twice", () => {
    for (const text of texts.slice(-5)) expect(hear({ text, locales })).toEqual(hear({ text, locales }));
  });
});
