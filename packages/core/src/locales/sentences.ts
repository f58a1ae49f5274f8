/**
 * Sentences of mail prose. `Intl.Segmenter` was measured and left: it is as fast, but ends a sentence at "am 3. März",
 * "Dr. Lutz" and inside a URL, and knows nothing of wrapped lines, bullets and salutations.
 */
import { fold } from "../base/text.ts";
import type { WordRules } from "./contract/words.ts";
import type { Locale } from "./contract.ts";
import { unmarked } from "./wording.ts";

export interface Sentence {
  /** White space folded; the words as written otherwise. */
  readonly text: string;
  /** Where it stands in the text it was read from, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units; what runs longer is no prose and is cut at a space. */
export const SENTENCE_LIMIT = 1000;

/** Splits own words into sentences, in order. Linear in the length of the text. */
export function sentences(text: string, locale: Locale): readonly Sentence[] {
  return blocks(text, locale).flatMap(({ start, end }) => split(text, start, end, locale.words));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const BULLET = /^\s{0,20}(?:[-*•·–—>+]|\d{1,2}[.)]|[a-z]\))\s/i;

/** The word behind a number and its dot: "24. November" at the start of a line is a day, not the 24th point of a list. */
function dated(line: string): string {
  return unmarked(/^\s{0,20}\d{1,2}\.\s(\p{L}{3,12})/u.exec(line)?.[1] ?? "");
}

/** A salutation stands alone although it ends in a comma: short, few words, nothing but a name behind. */
const SALUTATION_LIMIT = 45;

/** Columns, chosen: a narrower paragraph is a list of lines; a `long` line without a stop was cut; no mailer wraps wider. */
const WRAPPED = { least: 40, long: 55, most: 120 };

/** Runs of lines that belong together: a wrapped paragraph is one, a bullet, a salutation, a list line each its own. */
function blocks(text: string, locale: Locale): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const paragraph of paragraphs(text)) {
    const width = Math.max(...paragraph.map(({ start, end }) => end - start));
    paragraph.forEach((line, index) => {
      const before = paragraph[index - 1];
      const block = found.at(-1);
      if (before && block && isWrapped(text, before, line, width, index === 1, locale)) block.end = line.end;
      else found.push({ ...line });
    });
  }
  return found;
}

function paragraphs(text: string): readonly (readonly Span[])[] {
  const found: Span[][] = [[]];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim()) found.at(-1)?.push({ start, end });
    else if (found.at(-1)?.length) found.push([]);
    start = end + 1;
  }
  return found.filter((lines) => lines.length > 0);
}

/** Was the break before `line` made by a machine that ran out of columns, or by the writer? */
function isWrapped(
  text: string,
  before: Span,
  line: Span,
  width: number,
  isSecond: boolean,
  { signs }: Locale,
): boolean {
  const above = text.slice(before.start, before.end).trimEnd();
  const below = text.slice(line.start, line.end);
  if (BULLET.test(below) && !signs.month.has(dated(below))) return false;
  if (isSecond && above.endsWith(",") && above.length <= SALUTATION_LIMIT) return false;
  const word = /^\s{0,20}(\S{1,100})/.exec(below)?.[1] ?? "";
  const room = width - above.length - 1 - word.length;
  if (above.length > WRAPPED.most) return false;
  if (/[.!?:…]$/.test(above)) return room < 0 && width >= WRAPPED.least && width <= WRAPPED.most;
  if (/^[\p{Ll}(]/u.test(word) && room < 25) return true;
  return above.length >= WRAPPED.long || (room < 0 && width >= WRAPPED.least);
}

/** ":-)" or an emoji with its joiners and skin tones. */
const SMILEY = String.raw`(?:[:;]-?[)(DP]|\p{Extended_Pictographic}[\p{M}\p{Cf}\p{Emoji_Modifier}]{0,3})`;

/** A stop with what closes behind it and the smileys that belong to it, or a smiley alone; then white space or the end. */
const STOP = new RegExp(
  String.raw`(?:[.!?…]{1,10}["'”“’»«)\]]{0,3}(?:\s?${SMILEY}){0,4}|${SMILEY}{1,4})(?=\s|$)`,
  "uy",
);

/** Where a stop can begin; plain enough that the engine skips over letters. Surrogates and symbols may be emoji. */
const CANDIDATE = /[.!?:;\u2026\u203C-\u32FF\uD83C-\uD83E]/g;

function split(text: string, start: number, end: number, words: WordRules): readonly Sentence[] {
  const found: Sentence[] = [];
  const block = text.slice(start, end);
  let from = 0;
  const take = (to: number) => {
    for (const piece of pieces(block, from, to)) found.push(sentence(block, piece, start));
    from = to;
  };
  let seen = 0;
  for (const { index } of block.matchAll(CANDIDATE)) {
    if (index < seen) continue;
    STOP.lastIndex = index;
    const stop = STOP.exec(block)?.[0];
    if (stop === undefined) continue;
    seen = index + stop.length;
    if (endsHere(block, from, index, stop, words)) take(seen);
  }
  take(block.length);
  return found.filter(({ text: said }) => /[\p{L}\p{N}]/u.test(said));
}

/** Cuts what exceeds the limit, at a space where one is in reach. */
function pieces(block: string, from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  while (to - start > SENTENCE_LIMIT) {
    const space = block.lastIndexOf(" ", start + SENTENCE_LIMIT);
    const end = space > start + SENTENCE_LIMIT / 2 ? space : start + SENTENCE_LIMIT;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: to });
  return found;
}

function sentence(block: string, { start, end }: Span, offset: number): Sentence {
  const raw = block.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { text: fold(raw), start: offset + start + lead, end: offset + start + lead + raw.trim().length };
}

/** Characters looked at on either side of a stop: no longer word decides. */
const REACH = 40;

function endsHere(block: string, from: number, at: number, stop: string, words: WordRules): boolean {
  const after =
    /^\s{0,20}["'„“”«»(]{0,2}(\S{0,40})/u.exec(block.slice(at + stop.length, at + stop.length + 80))?.[1] ?? "";
  if (after === "") return true;
  const isLower = /^\p{Ll}/u.test(after);
  if (!/^[.!?…]/.test(stop)) return !isLower;
  if (isLower && (stop.startsWith("…") || stop.startsWith("..") || /["'”“’»«]/.test(stop))) return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  const before = wordBefore(block, from, at);
  if (!/^[\d.]+$/.test(before)) return endsAfterWord(before.toLowerCase(), after, words);
  if (block.slice(from, at).trim() === before) return false;
  return !isLower && endsAfterNumber(before, after, words);
}

/** Walked, not searched: a pattern bound to the end would be tried from every character. */
function wordBefore(block: string, from: number, at: number): string {
  let start = at;
  while (start > Math.max(from, at - REACH) && !/[\s("„“«[/]/.test(block.charAt(start - 1))) start -= 1;
  return block.slice(start, at);
}

/** "am 3. März" goes on, "bis zum 20. Danach" ends, and so does a year. */
function endsAfterNumber(number: string, after: string, words: WordRules): boolean {
  if (!words.dottedOrdinals || /^\d{4,}$/.test(number)) return true;
  return words.stop.has(/^[\p{L}'’]+/u.exec(after)?.[0].toLowerCase() ?? "");
}

function endsAfterWord(word: string, after: string, words: WordRules): boolean {
  const isLower = /^\p{Ll}/u.test(after);
  if (words.closingAbbreviations.has(word)) return /^\p{Lu}/u.test(after);
  if (words.abbreviations.has(word)) return false;
  if (word.length === 1) return words.stop.has(word) && !isLower;
  return !isLower || word.length > 3 || words.stop.has(word);
}
