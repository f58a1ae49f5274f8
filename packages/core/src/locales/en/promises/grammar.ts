/**
 * English grammar as far as promises need it: "I'll", "we're going to", "let me" before a plain verb; what completes the
 * verb ("in touch", "back to you") follows it. Chat drops the "I".
 */
import type { PromiseRule } from "../../contract/promises.ts";
import { oneOf, wording } from "../../wording.ts";

type Rule = Omit<PromiseRule, "wordings">;

/** Up to 14 words in between. */
const REST = String.raw`(?: \S+){0,14}?`;

/** Words that may stand between "will" and its verb. */
const ADVERBS =
  "(?: (?:definitely|certainly|surely|also|then|just|happily|gladly|personally|still|now|soon|try to|try and|make sure to|be sure to|do my best to|do our best to|aim to|be able to|get to|go and|go ahead and|quickly|shortly|properly|probably|at least|myself|absolutely|of course|immediately|promptly|both|first|have someone|be happy to|be glad to|happily|gladly|always|all|each|actually|endeavour to|hopefully|be in a position to|come and)){0,3}";

/** "going to" before a verb; before a place it would be followed by a time: "going to Leeds on Monday". */
const GOING = "(?:going to|gonna)(?! \\S+ (?:tomorrow|today|tonight|on|in|for|next|this|at|with)(?: |$))";
const SOON = oneOf(
  `(?:i|we)(?:'ll| will| shall| promise to| plan to| intend to| aim to| undertake to| can promise to| do intend to| commit to| hope to| expect to|(?:'m| am|'re| are) (?:${GOING}|about to|planning to|hoping to)| ${GOING})`,
  "(?:i|we) (?:need|have|want)(?: \\S+){1,10}? and will",
);
const LET = "(?:let me|allow me to|let us(?= (?:check|look|come|get|discuss|think|see)))";
const GLAD = "(?:i|we)(?:'d| would) be (?:delighted|happy|glad|pleased) to";
const DROPPED =
  "(?<=^|(?:and|but|then|ok|okay|sure|yes|so|thanks|perfect|great|now) )(?:will|'ll|shall|going to|gonna)(?! (?:you|it|he|she|they|we|i|that|this|be going|do$)(?: |$))";

/** Being able to is promising where a time is named: "I can get you the figures by noon". */
const CAN =
  "(?:i|we) can(?= (?:\\S+ ){1,12}?(?:by|before|on|tomorrow|today|tonight|next|this|first|within|later)(?: |$))";

/** What stands before any verb of a promise, however rare the verb. */
export const SURELY = `(?:${SOON}|${DROPPED})${ADVERBS}`;
export const LET_ME = `${LET}${ADVERBS}`;

const AHEAD = `(?:${SOON}|${LET}|${GLAD}|${CAN}|${DROPPED})${ADVERBS}`;

/** "I'll look into it and send you": the second verb has the first one's subject and future. */
const CARRIED = `(?:${SOON}|${LET}|(?<=^)(?:will|going to))(?: \\S+){1,12}? (?:and|then|and then|or)(?: (?:then|also|will|i'll|we'll))?`;

/**
 * A rule for verbs in the first person, to come.
 * @param verbs plain forms, one space between.
 * @param phrases verbs that count only before a wording: `{ get: "back to you" }`.
 */
export function acts(rule: Rule, verbs: string, phrases: Readonly<Record<string, string>> = {}): PromiseRule {
  const plain = verbs
    .split(" ")
    .filter(Boolean)
    .map((verb) => ({
      cues: new Set([firstWord(verb)]),
      pattern: wording(`(?:${AHEAD}|${CARRIED}) ${verb}|(?:i|we) ${verb} (?:you|it to you|that to you|them to you|of)`),
    }));
  const completed = Object.entries(phrases).map(([verb, beside]) => ({
    cues: new Set([firstWord(verb)]),
    pattern: wording(`(?:${AHEAD}|${CARRIED}) ${verb}${REST} (?:${beside})`),
  }));
  return { ...rule, wordings: [...plain, ...completed] };
}

/** A rule for set phrases. @param phrases by their cues: plain words, one of which stands in every match. */
export function says(rule: Rule, phrases: Readonly<Record<string, string>>): PromiseRule {
  const wordings = Object.entries(phrases).map(([cues, source]) => ({
    cues: new Set(cues.split(" ")),
    pattern: wording(source),
  }));
  return { ...rule, wordings };
}

/** As tokens are cut: "sanity-check" is looked up under "sanity". */
function firstWord(verb: string): string {
  return /^[a-z]+/.exec(verb)?.[0] ?? verb;
}
