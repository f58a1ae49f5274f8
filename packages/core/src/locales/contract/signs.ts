/**
 * Signs: small words that tell who a sentence speaks of and in what mood. Which of them a sentence holds is told apart
 * before its words are weighed: "I" and "you" make a promise of what would be news without them. Whole words, in plain
 * spelling; a word may bear several ("won't").
 */
export const SIGNS = [
  "self", // I and we, and what is theirs
  "reader", // you and yours, in every form of address
  "denial", // not, no, never
  "condition", // if, would, could
  "bygone", // was, had, have, yesterday
  "ahead", // will, tomorrow, by, next
  "weekday", // all are one word: what is promised for a Friday could be for a Monday
  "month", // likewise
] as const;

export type Sign = (typeof SIGNS)[number];

export type Signs = Readonly<Record<Sign, ReadonlySet<string>>>;
