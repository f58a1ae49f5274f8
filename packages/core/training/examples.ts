/** From rows to what is learned from: the traits and wordings of each of a row's sentences. */
import { candidates, evidenceOf } from "../src/commitment/candidate.ts";
import type { Locale } from "../src/locales/contract.ts";
import { type Heard, hear, traitsOf } from "../src/locales/hearing.ts";
import { asking } from "../src/thread/expectation.ts";
import type { Row } from "./corpus.ts";

/** A sentence: what it shows, as slots of `traits` and names of wordings. */
export interface Shown {
  readonly traits: readonly number[];
  readonly promising: readonly string[];
  readonly asking: readonly string[];
}

export interface Example {
  readonly row: Row;
  /** At least one: a row is labelled as a whole, and one of its sentences made it so. */
  readonly sentences: readonly Shown[];
}

export function exampleOf(row: Row, locale: Locale): Example {
  const heard = hear({ text: row.text, locales: [locale], locale });
  return { row, sentences: heard.map(show) };
}

function show(heard: Heard): Shown {
  const { said, locale } = heard;
  return {
    traits: traitsOf(said, locale),
    promising: [...evidenceOf(candidates(said, locale.promises))],
    asking: [...asking(heard)],
  };
}
