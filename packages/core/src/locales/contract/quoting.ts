/**
 * What mail programs and habit put around a writer's own words in one language: "On … wrote:", "From: / Sent:",
 * "Best regards", "Sent from my phone", legal footers. And the subjects that answering machines write.
 */

/** One wording. `matches` and `rejects` (near misses) are run by the contract suite. */
export interface LineRule {
  readonly id: string;
  /** Tried on one line without white space around it; an attribution is tried on up to four lines joined by spaces. */
  readonly pattern: RegExp;
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

/** Which header a label of a quoted header block names. */
export type HeaderKind = "from" | "date" | "to" | "cc" | "subject";

export interface QuotingRules {
  /** The line before a quote, sure enough to take what follows for the quote even when it has no marks. */
  readonly attributions: readonly LineRule[];
  /** The line before a quote that only counts when marked quotes ("> ") follow: "Anna schrieb:". */
  readonly introductions: readonly LineRule[];
  /** Labels of the header block above a quoted mail, lower case, without colon. */
  readonly labels: Readonly<Record<HeaderKind, readonly string[]>>;
  /** Lines after which everything is another mail: "-----Original Message-----", forwards. Dashes around them are gone. */
  readonly separators: readonly LineRule[];
  /** Whole lines that end a letter by themselves: "Viele Grüße". A name may follow on the line. */
  readonly signOffs: readonly LineRule[];
  /** Whole lines that end a letter when the writer's name follows: "Danke", "Cheers". */
  readonly partings: readonly LineRule[];
  /** What phones put below a mail. */
  readonly mobile: readonly LineRule[];
  /** First lines of legal and company footers, of virus scanners' and list servers' notes. */
  readonly footers: readonly LineRule[];
  /** Subjects of out-of-office answers. */
  readonly absences: readonly LineRule[];
  /** Subjects of reports that a mail could not be delivered. */
  readonly bounces: readonly LineRule[];
}

/** A person's name, as far as a pattern can tell: up to three words of letters. */
const NAME = String.raw`[\p{L}][\p{L}\p{M}'’.-]{0,25}(?:\s[\p{L}][\p{L}\p{M}'’.-]{0,25}){0,2}`;

/**
 * A whole line of closing words, alone or with a name ("Best regards, Anna").
 * @param words    alternatives of closing words.
 * @param notNames words after which it is a sentence, not a name ("Grüße an …").
 */
export function signOff(words: string, notNames: string): RegExp {
  const name = String.raw`(?:\s{0,2}[,.!;:–—-]{0,3}\s{1,3}(?!(?:${notNames})(?![\p{L}]))${NAME})?`;
  return new RegExp(String.raw`^(?:${words})${name}[\s,.!;:–—…)-]{0,5}$`, "iu");
}
