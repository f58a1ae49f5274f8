/**
 * Terms: the stems of a text's content words, by which a promise and the mail that keeps it are seen to speak of the
 * same matter. Common objects ("Folien", "slides") become one concept in every language; names and numbers stay.
 */

import { recalling, remembered } from "../base/memory.ts";
import type { WordRules } from "./contract/words.ts";
import type { Locale } from "./contract.ts";

/** Characters of a text that are looked at, and letters kept of a term. */
const TEXT_LIMIT = 20_000;
const TERM_LIMIT = 40;

/** Shortest shared part that makes two terms related ("gutachten" in "bodengutachten"). Chosen: shorter ones collide. */
export const SHARED_PART = 5;

/**
 * Content terms in order of appearance, each once.
 * @param limit most terms returned.
 */
export function terms(text: string, locale: Locale, limit: number): string[] {
  const found = new Set<string>();
  const termsOf = termsIn(locale.words);
  for (const word of text.slice(0, TEXT_LIMIT).match(WORD) ?? []) {
    for (const term of termsOf(word)) found.add(term);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}

/** Words remembered with their terms, and the longest of them in letters: mail repeats its words. */
const REMEMBERED = { most: 20_000, longest: 40 };

const termsIn = remembered((words: WordRules) =>
  recalling((word) => termsOf(word.toLowerCase().replaceAll("’", "'"), words), REMEMBERED),
);

/** What is between marks; spelled plainly, for Unicode classes cost five times as much. */
const WORD = /[^\s.,;:!?()<>[\]{}/"„“”»«…–—*_@#&+=|~^°§%€$£-]+/g;

/**
 * How much of the same matter two lists speak of: 0 nothing, 1 all that the shorter one names. Longer terms and those
 * with digits are rarer and count more; a compound that holds the other's word counts in part. One single shared
 * everyday word is weak evidence and stays near a half.
 */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [few, many] = weightOf(a) <= weightOf(b) ? [a, b] : [b, a];
  let shared = 0;
  for (const term of few) shared += weight(term) * Math.max(0, ...many.map((other) => likeness(term, other)));
  return shared / Math.max(ENOUGH_WEIGHT, weightOf(few));
}

/** About two everyday words. Chosen: fewer cannot make a full match. */
const ENOUGH_WEIGHT = 1.6;

function termsOf(word: string, words: WordRules): readonly string[] {
  if ([words.stop, words.times, words.boilerplate].some((dropped) => dropped.has(word))) return [];
  if (!/[\p{L}\p{N}]/u.test(word)) return [];
  if (/\p{N}/u.test(word)) return isTelling(word) ? [word.slice(0, TERM_LIMIT)] : [];
  if (word.length < 3 && !conceptsOf(words).has(word)) return [];
  const stem = stemOf(word, words).slice(0, TERM_LIMIT);
  return split(stem, words) ?? [stem];
}

/** An order number or "q4", but no day of a month, hour or year: those are of every mail. */
function isTelling(word: string): boolean {
  return /\p{L}/u.test(word) ? /^\p{L}/u.test(word) : word.length >= 3 && !/^(?:19|20)\d\d$/.test(word);
}

/** "vertragsentwurf" to contract and draft: by a known tail, and the head before it; undefined when none is known. */
function split(stem: string, words: WordRules): readonly string[] | undefined {
  const concepts = conceptsOf(words);
  const whole = concepts.get(stem);
  if (whole) return [whole];
  if (words.joints.length === 0) return undefined;
  for (let at = LEAST_PART; at <= stem.length - LEAST_PART - 1; at++) {
    const tail = concepts.get(stem.slice(at));
    if (tail) return [headOf(stem.slice(0, at), words), tail];
  }
  return undefined;
}

/** Letters of a compound's head; its tail has one more. */
const LEAST_PART = 3;

function headOf(head: string, words: WordRules): string {
  for (const joint of words.joints) {
    const concept = head.endsWith(joint) && conceptsOf(words).get(head.slice(0, head.length - joint.length));
    if (concept) return concept;
  }
  return stemOf(head, words);
}

/** Umlauts, their spelled-out forms and accents are folded in every language, so that Müller and Mueller are one. */
function stemOf(word: string, { endings }: WordRules): string {
  const plain = /^[a-z]+$/.test(word) ? word : word.replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
  const folded = plain.replace(/([aou])e/g, "$1");
  const ending = endings.find(({ end, minStem }) => folded.endsWith(end) && folded.length - end.length >= minStem);
  return ending ? folded.slice(0, folded.length - ending.end.length) + ending.as : folded;
}

/** Stem to concept. */
const conceptsOf = remembered((words: WordRules): ReadonlyMap<string, string> => {
  const pairs = Object.entries(words.concepts).flatMap(([concept, list]) =>
    list.map((word) => [stemOf(word.toLowerCase(), words), concept] as const),
  );
  return new Map(pairs);
});

function weightOf(list: readonly string[]): number {
  return list.reduce((sum, term) => sum + weight(term), 0);
}

/** 0.5 for three letters to 1.5 for twelve or more; numbers are ids and count 1.5. */
function weight(term: string): number {
  return /\d/.test(term) ? 1.5 : 0.5 + Math.min(9, Math.max(0, term.length - 3)) / 9;
}

/** 1 the same, 0.9 but for an ending (another language's stemmer), 0.6 a part of a compound, 0.4 a shared half. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/.test(short) || short.length < SHARED_PART) return 0;
  if (long.startsWith(short) && long.length - short.length <= 2) return 0.9;
  if (long.startsWith(short) || long.endsWith(short)) return 0.6;
  const part = long.slice(0, Math.max(SHARED_PART + 1, Math.ceil(short.length * 0.6)));
  return short.startsWith(part) ? 0.4 : 0;
}
