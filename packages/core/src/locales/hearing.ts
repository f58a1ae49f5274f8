/** Hearing a text: its sentences, each in its own language and in plain spelling, made once for all who look for something. */
import type { Locale } from "./contract.ts";
import { vote } from "./language.ts";
import { has, type Searchable, searchable } from "./search.ts";
import { type Sentence, sentences } from "./sentences.ts";
import { traits } from "./traits.ts";
import { weigh } from "./weighing.ts";
import { begun, isWhole, respelled, unmarked, unquoted } from "./wording.ts";

/** UTF-16 units of a text that are heard. */
export const TEXT_LIMIT = 65_536;

/** Sentences of a text that are heard; prose within the limit has some eight hundred. */
export const MOST_SENTENCES = 2_500;

export interface Heard extends Sentence {
  /** The language of this sentence; people mix them. */
  readonly locale: Locale;
  /** In plain spelling. */
  readonly words: Searchable;
  /** The same without what stands in quotation marks and without marks at its start: what the writer says themselves. */
  readonly said: Searchable;
  /**
   * What its words alone say for a promise and for a request, as log-odds: wordings found are weighed on top. A hint below
   * zero says that no wording need be looked for.
   */
  readonly odds: Readonly<Record<"promise" | "request" | "promiseHint" | "requestHint", number>>;
}

export interface Speech {
  /** The writer's own words: many sentences, or one. */
  readonly text: string;
  /** Languages the text may be in. None: nothing is heard. */
  readonly locales: readonly Locale[];
  /** The language of the text where it is known; each sentence is still judged in its own. */
  readonly locale?: Locale;
}

/** In order. Linear in the length of the text. */
export function hear({ text, locales, locale }: Speech): readonly Heard[] {
  const [first] = locales;
  if (!first) return [];
  const read = text.slice(0, TEXT_LIMIT);
  const language = locale ?? vote(read, locales, first);
  const spoken = sentences(read, language).slice(0, MOST_SENTENCES);
  return spoken.map((sentence) => heard(sentence, vote(sentence.text, locales, language)));
}

function heard(sentence: Sentence, locale: Locale): Heard {
  const own = unquoted(sentence.text);
  const words = spelled(unmarked(sentence.text), locale);
  const isSaid = own === sentence.text && words.starts[0] === 0;
  const said = isSaid ? words : spelled(begun(unmarked(own)), locale);
  const [promise = 0, request = 0, promiseHint = 0, requestHint = 0] = weigh(
    traitsOf(said, locale),
    locale.learned.intents,
  );
  const { text, start, end } = sentence;
  return { text, start, end, locale, words, said, odds: { promise, request, promiseHint, requestHint } };
}

/** In plain spelling. Most sentences have nothing to respell, which one search for all of it tells. */
function spelled(words: string, { promises: { spelling } }: Locale): Searchable {
  const found = searchable(words);
  return has(spelling, found) ? searchable(respelled(words, spelling)) : found;
}

/** Of what the writer says; a tag question behind it ("…, okay?") makes no question of it. */
export function traitsOf({ text }: Searchable, locale: Locale): readonly number[] {
  const comma = text.endsWith("?") ? text.lastIndexOf(",") : -1;
  const isTagged = comma > 0 && isWhole(locale.promises.tag, text.slice(comma + 1, -1).trim());
  return traits(isTagged ? text.slice(0, comma) : text, locale);
}
