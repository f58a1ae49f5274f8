import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { readDue } from "../../../packages/core/src/commitment/due.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { describeShared, shared } from "../../support/shared.ts";

const Row = z.object({
  lang: z.string(),
  context: z.string(),
  text: z.string(),
  label: z.enum(["promise", "request", "none"]),
  due: z.string().nullable(),
  due_ok: z.array(z.string().nullable()),
});

/** The day every sentence of the set was written on. */
const MADE_ON = "2026-03-10";

describeShared("due dates of the labelled promises", () => {
  test.each(locales)("$code: dated ones are read, undated ones left empty", (locale) => {
    const lines = readFileSync(join(shared, "dev/sentences.jsonl"), "utf8").trim().split("\n");
    const rows = lines.map((line) => Row.parse(JSON.parse(line)));
    const mine = rows.filter(({ label, lang }) => label === "promise" && lang === locale.code);
    const read = mine.map((row) => ({ ...row, on: readDue(row.text, MADE_ON, locale, row.context)?.on ?? null }));
    const dated = read.filter(({ due }) => due !== null);
    const undated = read.filter(({ due_ok }) => due_ok.length === 0);
    expect(dated.length).toBeGreaterThan(70);
    expect(undated.length).toBeGreaterThan(40);
    expect(dated.filter(({ on, due_ok }) => due_ok.includes(on)).length / dated.length).toBeGreaterThanOrEqual(0.98);
    expect(undated.filter(({ on }) => on === null).length / undated.length).toBeGreaterThanOrEqual(0.98);
  });
});
