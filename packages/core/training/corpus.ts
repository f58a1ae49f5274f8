/** The labelled corpus: one sentence or short paragraph a line, as it stands in a mail its writer sent. See README.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { decode } from "../src/base/decode.ts";
import { Kind } from "../src/commitment/commitment.ts";

const Row = z.object({
  id: z.string(),
  text: z.string().min(1),
  context: z.string().default(""),
  label: z.enum(["promise", "request", "none"]),
  /** Every kind that is right, the first the most so; empty unless it is a promise. */
  kind_ok: z.array(Kind).default([]),
});
export type Row = z.infer<typeof Row>;

/** The rows of one author's file. */
export interface Source {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** @param folder holds a folder for each language with its `*.jsonl`. Sources come in the order of their names. */
export function readCorpus(folder: string, language: string): readonly Source[] {
  const home = join(folder, language);
  return readdirSync(home)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => ({ name, rows: readRows(join(home, name)) }));
}

export function readRows(file: string): readonly Row[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line, at) => decode(Row, JSON.parse(line), `line ${at + 1} of ${file}`));
}
