/** All that a language is learned from, author by author: the corpus, and the examples of its own wordings. */
import { fileURLToPath } from "node:url";
import type { Locale } from "../src/locales/contract.ts";
import { readCorpus } from "./corpus.ts";
import { type Example, exampleOf } from "./examples.ts";
import { wordingsOf } from "./wordings.ts";

export const CORPUS = fileURLToPath(new URL("corpus", import.meta.url));

export function sourcesOf(locale: Locale): readonly (readonly Example[])[] {
  const authors = [...readCorpus(CORPUS, locale.code).map(({ rows }) => rows), wordingsOf(locale)];
  return authors.map((rows) => rows.map((row) => exampleOf(row, locale)));
}

/** Where what was learned of it is kept. */
export function learnedFile({ code }: Locale): URL {
  return new URL(`../src/locales/${code}/learned.generated.json`, import.meta.url);
}
