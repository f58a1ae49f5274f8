/** How alike two sentences are worded, by the traits they are judged by: so that what was said of one can hold for the other. */
import { canonical } from "../base/text.ts";
import type { Locale } from "./contract.ts";
import { hear, traitsOf } from "./hearing.ts";

/** What a sentence sounds like. Made when it is needed: nothing that is stored grows old with its traits. */
export interface Sound {
  readonly words: ReadonlySet<string>;
  /** Each once; found out when they are first asked for. */
  readonly traits: () => ReadonlySet<number>;
}

/** Marks a sentence ends in say nothing of its wording, but for a question mark. */
const END = /[\s.!…,;:()-]{1,20}$/;

export function soundOf(sentence: string, locales: readonly Locale[]): Sound {
  let traits: ReadonlySet<number> | undefined;
  const find = () =>
    hear({ text: sentence, locales }).flatMap(({ said, locale }) =>
      traitsOf({ ...said, text: said.text.replace(END, "") }, locale),
    );
  return {
    words: new Set(canonical(sentence).split(" ")),
    traits: () => {
      traits ??= new Set(find());
      return traits;
    },
  };
}

/**
 * From here on two sentences have nearly the same words. What is not the same is far apart: of the 240,471 pairs of 694
 * promises of one author of the training corpus, none is above 0.30.
 */
export const SAME_WORDING = 0.6;

/** From here on they are built alike. */
export const ALIKE = 0.3;

/** Sentences that share fewer of their words have few traits in common; a hundred times sooner told. */
const SHARED_WORDS = 0.3;

/** 0 nothing in common, 1 the same words in the same order. */
export function likeness(a: Sound, b: Sound): number {
  return shared(a.words, b.words) < SHARED_WORDS ? 0 : shared(a.traits(), b.traits());
}

/** Dice's coefficient. */
function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let count = 0;
  for (const each of few) if (many.has(each)) count++;
  return (2 * count) / (few.size + many.size);
}
