import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLabelled } from "./labelled.ts";
import { measureAll } from "./measures.ts";
import { scoreNature } from "./nature.ts";
import { measureOwnWords } from "./own-words.ts";
import { chosen } from "./places.ts";
import { draw, written } from "./section.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dran-eval-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lines(name: string, ...rows: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n")}\n`);
  return path;
}

describe("labelled sentences", () => {
  const row = { id: "1", lang: "de", text: "Ich rufe an.", label: "promise", kind: "call" };

  test("need neither alternatives nor context; empty lines do not count", () => {
    const [read, ...others] = readLabelled(lines("short.jsonl", { ...row, due: "2026-03-13" }, ""));
    expect(others).toEqual([]);
    expect(read).toMatchObject({ language: "de", context: "", kindOk: ["call"], dueOk: ["2026-03-13"], tag: "" });
  });

  test("say by their alternatives what is right, also that no date is", () => {
    const [read] = readLabelled(lines("long.jsonl", { ...row, kind_ok: ["call", "reply"], due: null, due_ok: [null] }));
    expect(read).toMatchObject({ kindOk: ["call", "reply"], dueOk: [null] });
  });

  test("of another shape are named by their line, without their words", () => {
    const path = lines("wrong.jsonl", row, { ...row, label: "maybe" });
    expect(() => readLabelled(path)).toThrow(`${path}:2 is no labelled sentence`);
  });
});

test("own words are right when they are so word for word, whatever the white space, scored per source and language", () => {
  const reply = { input: "Passt  mir.\n\n> Wann passt es?\n", expected: "Passt mir.", lang: "de" };
  const path = lines(
    "reply.jsonl",
    { id: "a/1", ...reply },
    { id: "a/2_german", ...reply, expected: "Passt mir nicht.", lang: "en" },
    { id: "b/1", ...reply, lang: "fr" },
  );
  const { figures, misses } = measureOwnWords(path);
  expect(figures).toMatchObject({
    a: { all: { hits: 1, of: 2 }, de: { hits: 1, of: 2 }, en: { of: 0 } },
    b: { all: { hits: 1, of: 1 }, de: { of: 0 } },
  });
  expect(misses.map(({ where }) => where)).toEqual(["a/2_german"]);
});

test("a machine mail taken for human is owed an answer only when it seems to expect one", () => {
  const { notHuman, notOwed, natures } = scoreNature([
    { file: "1", nature: "bounce", expectsAnswer: true },
    { file: "2", nature: "human", expectsAnswer: false },
    { file: "3", nature: "human", expectsAnswer: true },
  ]);
  expect([notHuman.hits, notOwed.hits, notOwed.of]).toEqual([1, 2, 3]);
  expect(natures).toEqual({ bounce: 1, human: 2 });
});

test("without the shared data the samples are measured, and what is missing is named", async () => {
  const { sections, missing } = await measureAll({ shared: () => undefined, sets: "seen", onMeasure: () => {} });
  expect(missing).toEqual(["dev/sentences.jsonl", "dev/mailboxes", "reply/fixtures.jsonl", "machine"]);
  const mailboxes = sections.find(({ name }) => name === "mailboxes");
  expect(mailboxes?.figures).toMatchObject({ "sample-de": { open: {} }, "sample-en": { open: {} }, all: {} });
});

test.each([
  { sets: "seen", names: ["phrasings", "blindness"] },
  { sets: "all", names: ["phrasings", "blindness", "blind/german"] },
] as const)("of the own sets, $sets are $names", ({ sets, names }) => {
  const places = ["phrasings", "blindness", "blind/german"].map((name) => ({ name, path: `/${name}.jsonl` }));
  expect(chosen(places, sets).map(({ name }) => name)).toEqual(names);
});

describe("tables", () => {
  test("pad their columns to the widest cell, the first to the left", () => {
    const table = draw({
      title: "T",
      columns: ["", "n"],
      rows: [
        ["long", "1"],
        ["s", "123"],
      ],
    });
    expect(table.split("\n")).toEqual(["T", "", "        n", "────  ───", "long    1", "s     123", ""]);
  });

  test("write a share with its interval, and a dash where nothing was measured", () => {
    expect(written({ value: 0.5, low: 0.25, high: 0.75 })).toBe("0.500 (0.250–0.750)");
    expect(written({ value: null, low: 0, high: 1 })).toBe("–");
  });
});
