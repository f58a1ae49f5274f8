/**
 * Wordings: patterns over plain words. Before a rule looks at a clause, the clause is brought to one spelling (lower
 * case, ä as ae, curly quotes straight, what chat leaves out put back), so that rules are written once and short, and
 * the engine runs them without the costly Unicode and case-insensitive modes.
 */
import { remembered } from "../base/memory.ts";
import { fold } from "../base/text.ts";

/** Replacements that bring a language to plain spelling, applied in order to lower-cased text. */
export type Spelling = readonly { readonly pattern: RegExp; readonly as: string }[];

const UMLAUTS: readonly (readonly [string, string])[] = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
];

/** What plain spelling does not have: letters with marks, curly quotes and backticks. */
const FANCY = /[^\x20-\x5f\x61-\x7e]/;

/** The plain form of words; letters of other scripts stay as they are. Linear. */
export function plain(text: string, spelling: Spelling): string {
  return respelled(unmarked(text), spelling);
}

/** Plain letters, before a language's own spellings are replaced. */
export function unmarked(text: string): string {
  const lower = fold(text).toLowerCase();
  return FANCY.test(lower) ? withoutMarks(lower) : lower;
}

/** @param words unmarked ones. */
export function respelled(words: string, spelling: Spelling): string {
  return spelling.reduce((text, { pattern, as }) => text.replace(pattern, as), words);
}

function withoutMarks(lower: string): string {
  let words = lower.normalize("NFC"); // a letter and its mark apart would lose the umlaut
  for (const [letter, letters] of UMLAUTS) words = words.replaceAll(letter, letters);
  if (FANCY.test(words)) words = words.normalize("NFD").replace(/\p{M}/gu, "");
  return words.replace(/[’‘ʼ´`]/g, "'").replace(/[“”„«»‹›]/g, '"');
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

/** Without the marks words begin and end in. */
export function bare(words: string): string {
  return ended(begun(words));
}

/** Without the marks they begin in. */
export function begun(words: string): string {
  return words.replace(/^[^a-z0-9]+/, "");
}

/** Without the marks they end in; walked, for a pattern bound to the end would be tried from every mark. */
export function ended(words: string): string {
  let end = words.length;
  while (end > 0 && !/[a-z0-9]/.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** The same pattern, to be found wherever it stands. */
export const everywhere = remembered(
  (pattern: RegExp) => new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`),
);

/** Does the pattern match all of the words, and not a part of them? */
export function isWhole(pattern: RegExp, words: string): boolean {
  return words !== "" && pattern.exec(words)?.[0] === words;
}

/** Without what stands in quotation marks: that was said by somebody, some time. */
export function unquoted(text: string): string {
  return text.replace(/[„“"«»][^„“”"«»]{8,400}[“”"«»]/g, " ");
}
