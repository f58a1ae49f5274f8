/** Own words: the reply as it must be left once quotes and signatures are gone, word for word. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { clip, fold } from "../../packages/core/src/base/text.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { ownWords } from "../../packages/core/src/mail/own-words.ts";
import { type Share, share } from "./intervals.ts";
import { counted, type Section, written } from "./section.ts";

const Row = z.object({ id: z.string(), input: z.string(), expected: z.string(), lang: z.string() });
type Row = z.infer<typeof Row>;

export interface Judged {
  /** Whose rows: conventions differ, so each source is scored by itself. */
  readonly source: string;
  readonly id: string;
  readonly language: string;
  /** White space folded: it does not count, for where a line breaks is a matter of taste. */
  readonly own: string;
  readonly expected: string;
}

/** Per source: every row, and those in each language Dran reads. */
export type OwnWordsFigures = Readonly<Record<string, Readonly<Record<string, Share>>>>;

export function measureOwnWords(path: string): Section {
  const rows = readFileSync(path, "utf8").trim().split("\n");
  const judged = rows.map((line) => judgeRow(Row.parse(JSON.parse(line))));
  const figures = scoreOwnWords(judged);
  const lines = Object.entries(figures).flatMap(([source, parts]) =>
    Object.entries(parts).map(([part, each]) => [`${source} ${part}`, counted(each), written(each)]),
  );
  return {
    name: "ownWords",
    figures,
    tables: [{ title: "Own words, word for word", columns: ["", "right", "share"], rows: lines }],
    misses: judged
      .filter((each) => !isRight(each))
      .map(({ id, language, own, expected }) => ({
        where: id,
        what: `other own words (${language})`,
        words: `${clip(own, SHOWN)} | expected: ${clip(expected, SHOWN)}`,
      })),
  };
}

/** UTF-16 units of a reply shown in a miss. */
const SHOWN = 200;

function judgeRow({ id, input, expected, lang }: Row): Judged {
  const [source = ""] = id.split("/", 1);
  const own = fold(ownWords(input, locales).own);
  return { source, id, language: languageOf(id, lang), own, expected: fold(expected) };
}

function isRight({ own, expected }: Judged): boolean {
  return own === expected;
}

/** Some rows are English words below a frame in another language; their name says which. */
function languageOf(id: string, lang: string): string {
  return id.includes("german") ? "de" : lang;
}

export function scoreOwnWords(judged: readonly Judged[]): OwnWordsFigures {
  const scoreOf = (some: readonly Judged[]) => share(some.filter(isRight).length, some.length);
  const sources = [...new Set(judged.map(({ source }) => source))].sort();
  return Object.fromEntries(
    sources.map((source) => {
      const rows = judged.filter((each) => each.source === source);
      const languages = locales.map(({ code }) => [code, rows.filter(({ language }) => language === code)] as const);
      return [source, Object.fromEntries([["all", rows] as const, ...languages].map(([k, v]) => [k, scoreOf(v)]))];
    }),
  );
}
