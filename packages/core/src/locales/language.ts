import { recalling, remembered } from "../base/memory.ts";
import type { Locale } from "./contract.ts";

/** Characters of a text that are looked at: a language shows in its first lines, and a vote must stay cheap. */
export const VOTE_TEXT_LIMIT = 2048;

/** What an unknown word counts that merely looks like a language, against 1 for a known one. Chosen. */
const HINT_WEIGHT = 0.4;

/**
 * Which of the languages `among` a text is in: every known function or mail word is a vote, the majority wins. Words
 * two languages share vote for both and so decide nothing.
 * @param fallback when nothing speaks for one language more than for another.
 */
export function vote(text: string, among: readonly Locale[], fallback: Locale): Locale {
  const ballots = ballotsOf(among);
  const tallies = new Float64Array(among.length);
  for (const word of text.slice(0, VOTE_TEXT_LIMIT).toLowerCase().replaceAll("’", "'").match(WORD) ?? []) {
    const ballot = ballots(word);
    for (let index = 0; index < ballot.length; index++) tallies[index] = (tallies[index] ?? 0) + (ballot[index] ?? 0);
  }
  const most = Math.max(0, ...tallies);
  const leaders = among.filter((_, index) => tallies[index] === most);
  return leaders.length === 1 ? (leaders[0] ?? fallback) : fallback;
}

/** What is between marks and digits; spelled plainly, for Unicode classes cost five times as much. */
const WORD = /[^\s\d.,;:!?()<>[\]/"„“”»«…–—*_@#-]+/g;

/** What a word counts for each language, in their order. */
type Ballot = readonly number[];

/** Words remembered, and the longest of them in letters: mail repeats its words, and is not to fill the memory. */
const REMEMBERED = { most: 50_000, longest: 40 };

const ballotsOf = remembered((among: readonly Locale[]) => recalling((word) => ballotOf(word, among), REMEMBERED));

function ballotOf(word: string, among: readonly Locale[]): Ballot {
  const knows = among.map((locale) => isKnown(word, locale));
  return among.map(({ words }, index) =>
    knows.includes(true) ? Number(knows[index]) : words.hint.test(word) ? HINT_WEIGHT : 0,
  );
}

function isKnown(word: string, { words }: Locale): boolean {
  return words.stop.has(word) || words.boilerplate.has(word) || words.times.has(word);
}
