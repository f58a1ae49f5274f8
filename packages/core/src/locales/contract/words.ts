/** Words of a language: what tells it from others, where its sentences end, and how its words are brought to stems. */

/**
 * Things people send and talk about in mail, named alike in every language, so that "the slides" and "die Folien"
 * are one matter. A language lists its words for each; the key itself is the term that stands for them.
 */
export type Concept =
  | "slides"
  | "offer"
  | "invoice"
  | "contract"
  | "draft"
  | "minutes"
  | "figures"
  | "photos"
  | "report"
  | "resume"
  | "comments"
  | "documents"
  | "address"
  | "list"
  | "plan"
  | "article"
  | "link";

export interface WordRules {
  /** Function words, lower case: they vote for the language and are never the matter. */
  readonly stop: ReadonlySet<string>;
  /** Months, weekdays and units of time, lower case, with their short forms: they vote, and are never the matter. */
  readonly times: ReadonlySet<string>;
  /** Words of every mail, lower case ("anbei", "thanks"): they vote too, and are never the matter. */
  readonly boilerplate: ReadonlySet<string>;
  /** Spellings other languages hardly have; an unknown word that shows one votes a little. Tested per word, lower case. */
  readonly hint: RegExp;
  /** Before their full stop no sentence ends; lower case, inner stops kept, last one dropped ("z.b", "dr"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end a sentence, or be a word or name ("etc", "jan"): they do when a capital follows. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** True where "3." is read as "third": then a number's stop ends a sentence only before an opening function word. */
  readonly dottedOrdinals: boolean;
  /** Inflections, tried in order, the first that leaves at least `minStem` letters is cut or replaced. */
  readonly endings: readonly { readonly end: string; readonly as: string; readonly minStem: number }[];
  /** Letters that may join the parts of a compound, "" included; empty where words are not compounded. */
  readonly joints: readonly string[];
  readonly concepts: Readonly<Record<Concept, readonly string[]>>;
}

/** Data is written as running words: shorter to read, and a comma cannot be forgotten. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
