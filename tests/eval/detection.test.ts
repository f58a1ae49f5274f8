/** How well promises and requests are found, per language: on the development set, and on phrasings written later. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detect } from "../../packages/core/src/commitment/detect.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { expectation } from "../../packages/core/src/thread/expectation.ts";
import { describeShared, shared } from "../support/shared.ts";
import { score } from "./score.ts";

interface Row {
  readonly lang: string;
  readonly text: string;
  readonly context?: string;
  readonly label: "promise" | "request" | "none";
  readonly kinds?: readonly string[];
  readonly kind_ok?: readonly string[];
}

const madeOn = "2026-03-10";

function read(file: string | URL, lang: string): readonly Row[] {
  const rows: readonly Row[] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return rows.filter((row) => row.lang === lang);
}

const best = ({ text, context }: Row) =>
  [...detect({ text, ...(context ? { context } : {}), locales, madeOn })].sort(
    (a, b) => b.confidence - a.confidence,
  )[0];

function commitments(rows: readonly Row[]) {
  const judged = rows.map((row) => ({ row, finding: best(row) }));
  const hits = judged.filter(({ row, finding }) => finding && row.label === "promise");
  const right = hits.filter(({ row, finding }) => (row.kind_ok ?? row.kinds ?? []).includes(finding?.kind ?? ""));
  return {
    ...score(judged.map(({ row, finding }) => ({ found: finding !== undefined, wanted: row.label === "promise" }))),
    kind: right.length / Math.max(1, hits.length),
  };
}

function requests(rows: readonly Row[]) {
  const judged = rows
    .filter((row) => row.label !== "promise")
    .map((row) => ({ found: expectation({ text: row.text, locales }).expects, wanted: row.label === "request" }));
  return score(judged);
}

describe.each(["de", "en"])("phrasings written after the rules, in %s", (lang) => {
  const rows = read(new URL("phrasings.jsonl", import.meta.url), lang);

  test("promises", () => {
    const { precision, recall, kind } = commitments(rows);
    expect({ precision, recall, kind }).toSatisfy((it) => it.precision >= 0.95 && it.recall >= 0.92 && it.kind >= 0.85);
  });

  test("requests", () => {
    expect(requests(rows).f1).toBeGreaterThanOrEqual(0.93);
  });
});

describeShared("the development set", () => {
  describe.each(["de", "en"])("in %s", (lang) => {
    const rows = read(`${shared}/dev/sentences.jsonl`, lang);

    test("promises", () => {
      const { precision, recall, kind } = commitments(rows);
      expect({ precision, recall, kind }).toSatisfy(
        (it) => it.precision >= 0.97 && it.recall >= 0.97 && it.kind >= 0.95,
      );
    });

    test("requests", () => {
      expect(requests(rows).f1).toBeGreaterThanOrEqual(0.97);
    });
  });
});
