import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical } from "../../packages/core/src/base/text.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { readCorpus, readRows } from "../../packages/core/training/corpus.ts";
import { CORPUS } from "../../packages/core/training/sources.ts";
import { wordingsOf } from "../../packages/core/training/wordings.ts";
import { readLabelled } from "../eval/labelled.ts";

/** Sets that are not to be learned from. */
const HELD_OUT = ["blind", "earlier"].map((set) => fileURLToPath(new URL(`../eval/${set}`, import.meta.url)));

/** Ids alone: what a blind sentence says is not for those who tune. */
function twice(rows: readonly { readonly id: string; readonly text: string }[], known: ReadonlySet<string>) {
  const seen = new Set(known);
  return rows.flatMap(({ id, text }) => {
    const words = canonical(text);
    const isKnown = seen.has(words);
    seen.add(words);
    return isKnown ? [id] : [];
  });
}

test("each language has a folder, and each folder a language", () => {
  expect(readdirSync(CORPUS).sort()).toEqual(locales.map(({ code }) => code).sort());
});

describe.each(locales)("the corpus of $code", (locale) => {
  const sources = readCorpus(CORPUS, locale.code); // throws where a row is no row
  const rows = sources.flatMap((source) => source.rows);
  const held = HELD_OUT.flatMap((folder) => readLabelled(join(folder, `${locale.code}.jsonl`)));
  const blind = new Set(held.map(({ text }) => canonical(text)));

  test("is several thousand sentences of several authors", () => {
    expect(sources.length).toBeGreaterThanOrEqual(8);
    expect(rows.length).toBeGreaterThan(8_000);
  });

  test("has as many traps as promises", () => {
    const count = (label: string) => rows.filter((row) => row.label === label).length;
    expect(count("none")).toBeGreaterThan(count("promise"));
    expect(count("request")).toBeGreaterThan(1_000);
  });

  test("names a kind for each promise, and for nothing else", () => {
    const odd = rows.filter(({ label, kind_ok }) => (label === "promise") !== kind_ok.length > 0);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test("has no id twice", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("has no sentence twice: an author left out is left out whole", () => {
    expect(twice(rows, new Set())).toEqual([]);
  });

  test("has none of the blind sets, and neither have the examples of wordings", () => {
    expect(blind.size).toBeGreaterThan(300);
    expect(rows.filter(({ text }) => blind.has(canonical(text))).map(({ id }) => id)).toEqual([]);
    const examples = wordingsOf(locale).filter(({ text }) => blind.has(canonical(text)));
    expect(examples.map(({ id }) => id)).toEqual([]);
  });
});

describe("a row", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dran-corpus-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const good = { id: "a", text: "Ich schicke es dir.", label: "promise", kind_ok: ["send"] };
  const read = (...rows: readonly unknown[]) => {
    const file = join(folder, "author.jsonl");
    writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
    return readRows(file);
  };

  test("may leave out context and kind, and hold more than is learned from", () => {
    expect(read(good, { id: "b", text: "Ja.", label: "none", tag: "boiler" })).toEqual([
      { ...good, context: "" },
      { id: "b", text: "Ja.", context: "", label: "none", kind_ok: [] },
    ]);
  });

  test.each([
    { name: "without a text", bad: { ...good, text: "" } },
    { name: "with a label nobody knows", bad: { ...good, label: "maybe" } },
    { name: "with a kind nobody knows", bad: { ...good, kind_ok: ["sing"] } },
    { name: "without an id", bad: { ...good, id: undefined } },
  ])("$name is refused, by its line", ({ bad }) => {
    expect(() => read(good, bad)).toThrow(/line 2/);
  });
});
