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
  const tallies = among.map(() => 0);
  for (const [word] of text.slice(0, VOTE_TEXT_LIMIT).toLowerCase().replaceAll("’", "'").matchAll(WORD)) {
    const votes = among.map((locale) => Number(isKnown(word, locale)));
    const unknown = !votes.includes(1);
    among.forEach((locale, index) => {
      const vote = unknown && locale.words.hint.test(word) ? HINT_WEIGHT : votes[index];
      tallies[index] = (tallies[index] ?? 0) + (vote ?? 0);
    });
  }
  const most = Math.max(0, ...tallies);
  const leaders = among.filter((_, index) => tallies[index] === most);
  return leaders.length === 1 ? (leaders[0] ?? fallback) : fallback;
}

/** What is between marks and digits; spelled plainly, for Unicode classes cost five times as much. */
const WORD = /[^\s\d.,;:!?()<>[\]/"„“”»«…–—*_@#-]+/g;

function isKnown(word: string, { words }: Locale): boolean {
  return words.stop.has(word) || words.boilerplate.has(word) || words.times.has(word);
}
