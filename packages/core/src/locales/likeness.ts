/** How alike two sentences are worded, by the traits they are judged by: so that what was said of one can hold for the other. */
import type { Locale } from "./contract.ts";
import { hear, traitsOf } from "./hearing.ts";

/** The traits of a sentence, each once. Made when it is needed: nothing that is stored grows old with them. */
export type Sound = ReadonlySet<number>;

/** Marks a sentence ends in say nothing of its wording, but for a question mark. */
const END = /[\s.!…,;:()-]{1,20}$/;

export function soundOf(words: string, locales: readonly Locale[]): Sound {
  const heard = hear({ text: words, locales });
  return new Set(heard.flatMap(({ said, locale }) => traitsOf({ ...said, text: said.text.replace(END, "") }, locale)));
}

/**
 * From here on two sentences have nearly the same words. What is not the same is far apart: of the 241,165 pairs of 695
 * promises of one author of the training corpus, none is above 0.31.
 */
export const SAME_WORDING = 0.6;

/** From here on they are built alike. */
export const ALIKE = 0.3;

/** Dice's coefficient: 0 nothing in common, 1 the same words in the same order. */
export function likeness(a: Sound, b: Sound): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const trait of few) if (many.has(trait)) shared++;
  return (2 * shared) / (few.size + many.size);
}
