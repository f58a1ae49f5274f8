/** Words of a mail made harmless for a line of text: one line, bounded, nothing invisible that could lie. */
import { clip, fold, normalise } from "../base/text.ts";
import type { LetterPhrases } from "../locales/contract/phrases.ts";

/** Zero-width and other invisible characters, the twelve bidi controls among them; what joins letters and emoji stays. */
const INVISIBLE = /(?!\u200C|\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
/** Half of a pair that lost the other: not encodable. */
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** More than this is cut off before anything else is done with it. Characters. */
const RAW_LIMIT = 4000;

/** @param limit characters kept, an ellipsis included. */
export function clean(text: string, limit: number): string {
  return clip(fold(harmless(text.slice(0, RAW_LIMIT)).replace(/[\u2028\u2029]/g, " ")), limit);
}

/** The same for text of several lines. */
export function cleanLines(text: string, limit: number): string {
  return clip(
    harmless(text.slice(0, RAW_LIMIT))
      .replace(/[\u2028\u2029]/g, "\n")
      .trim(),
    limit,
  );
}

function harmless(text: string): string {
  return normalise(text.replace(LONE_SURROGATES, "")).replace(INVISIBLE, "");
}

/**
 * Words between the language's quotation marks: begun in upper case, without a full stop before the closing mark, marks
 * inside turned into the inner pair.
 * @param limit characters between the marks.
 */
export function quoted(words: string, limit: number, { quotes }: LetterPhrases): string {
  const [open, close, innerOpen, innerClose] = quotes;
  const inner = clean(words, limit)
    .replace(/^["“”„»«]+(?=[^"“”„»«]*$)|(?<=^[^"“”„»«]*)["“”„»«]+$/gu, "")
    .replace(/["“”„»«](?=\p{L})/gu, innerOpen)
    .replace(/["“”„»«]/gu, innerClose)
    .replace(/(?<!\.)[.,;:\s]+$/u, "");
  return `${open}${inner.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}${close}`;
}
