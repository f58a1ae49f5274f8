/**
 * Wordings: patterns over plain words. Before a rule looks at a clause, the clause is brought to one spelling (lower
 * case, ä as ae, curly quotes straight, what chat leaves out put back), so that rules are written once and short, and
 * the engine runs them without the costly Unicode and case-insensitive modes.
 */
import { fold } from "../base/text.ts";

/** Replacements that bring a language to plain spelling, applied in order to lower-cased text. */
export type Spelling = readonly (readonly [found: RegExp, plain: string])[];

const MARKS = /\p{M}/gu;
const QUOTES: Spelling = [
  [/[’‘ʼ´`]/g, "'"],
  [/[“”„«»‹›]/g, '"'],
];
const UMLAUTS: readonly (readonly [string, string])[] = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
];

/** The plain form of words; letters of other scripts stay as they are. Linear. */
export function plain(text: string, spelling: Spelling): string {
  let words = fold(text).toLowerCase();
  for (const [letter, letters] of UMLAUTS) words = words.replaceAll(letter, letters);
  words = words.normalize("NFD").replace(MARKS, "");
  for (const [found, as] of QUOTES) words = words.replace(found, as);
  for (const [found, as] of spelling) words = words.replace(found, as);
  return words;
}

/**
 * A pattern of alternatives over plain words, starting and ending at a word's edge. Written in lower case; umlauts may be written as
 * such. Every repetition is bounded (`(?: \S+){0,6}?`, never `.*`): mail is hostile input.
 */
export function wording(...alternatives: readonly string[]): RegExp {
  let spelled = any(...alternatives);
  for (const [letter, letters] of UMLAUTS) spelled = spelled.replaceAll(letter, letters);
  return new RegExp(`(?<![a-z0-9])(?:${spelled})(?![a-z0-9])`);
}

/** Alternatives of a pattern, written over several lines. */
export function any(...alternatives: readonly string[]): string {
  return alternatives.join("|");
}

/** The same, as one piece of a longer pattern. */
export function oneOf(...alternatives: readonly string[]): string {
  return `(?:${any(...alternatives)})`;
}

/** A list of words, written over several lines. */
export function words(...lines: readonly string[]): string {
  return lines.join(" ");
}

/** The words of a plain text, for looking up which rules can apply at all. */
export function tokens(words: string): readonly string[] {
  return words.match(/[a-z0-9]{1,40}/g) ?? [];
}

/** Without what stands in quotation marks: that was said by somebody, some time. */
export function unquoted(text: string): string {
  return text.replace(/[„“"«»][^„“”"«»]{8,400}[“”"«»]/g, " ");
}
