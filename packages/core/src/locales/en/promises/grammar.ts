/**
 * English grammar as far as promises need it: "I'll", "we're going to", "let me" before a plain verb; what completes the
 * verb ("in touch", "back to you") follows it. Chat drops the "I".
 */
import type { PromiseRule } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

type Rule = Omit<PromiseRule, "pattern" | "cues">;

/** Up to 14 words in between. */
const REST = String.raw`(?: \S+){0,14}?`;

/** Words that may stand between "will" and its verb. */
const ADVERBS =
  "(?: (?:definitely|certainly|surely|also|then|just|happily|gladly|personally|still|now|soon|try to|try and|make sure to|be sure to|do my best to|do our best to|aim to|be able to|have to|need to|get to|go and|go ahead and|quickly|shortly|properly|probably|at least|myself|absolutely|of course|immediately|promptly|both|first|have someone|get someone to|be happy to|be glad to|happily|gladly|always|all|each|actually|endeavour to|hopefully|be in a position to|come and)){0,3}";

const SOON =
  "(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna| gonna| promise to| plan to| intend to| aim to| undertake to| can promise to|'m about to| do intend to| commit to| hope to| expect to|'m planning to| am planning to|'m hoping to)|(?:i|we) (?:need|have|want)(?: \\S+){1,10}? and will|(?:i|we) can(?= (?:\\S+ ){1,12}?(?:by|before|on|tomorrow|today|tonight|next|this|first|within|later)(?: |$)))";
const LET = "(?:let me|allow me to|lemme|let us(?= (?:check|look|come|get|discuss|think|see)))";
const GLAD = "(?:i|we)(?:'d| would) be (?:delighted|happy|glad|pleased) to";
const DROPPED =
  "(?<=^|(?:and|but|then|ok|okay|sure|yes|so|thanks|perfect|great|now) )(?:will|'ll|shall|going to|gonna)(?! (?:you|it|he|she|they|we|i|that|this|be going|do$)(?: |$))";

/** What stands before the verb of a promise. */
export const AHEAD = `(?:${SOON}|${LET}|${GLAD}|${DROPPED})${ADVERBS}`;

/** "I'll look into it and send you": the second verb has the first one's subject and future. */
const CARRIED = `(?:${SOON}|${LET}|(?<=^)(?:will|going to))(?: \\S+){1,12}? (?:and|then|and then|or)(?: (?:then|also|will|i'll|we'll))?`;

/** Verbs that split off what completes them are looked up by their first word. */
type Phrases = Readonly<Record<string, string>>;

/**
 * A rule for verbs in the first person, to come.
 * @param verbs plain forms, one space between.
 * @param phrases verbs that count only before a wording: `{ get: "back to you" }`.
 */
export function acts(rule: Rule, verbs: string, phrases: Phrases = {}): PromiseRule {
  const list = verbs.split(" ").filter((verb) => verb !== "");
  const completed = Object.entries(phrases).map(([verb, beside]) => `${verb}${REST} (?:${beside})`);
  const act = `(?:${[...list, ...completed].join("|")})`;
  const plainly = list.length > 0 ? `|(?:i|we) (?:${list.join("|")}) (?:you|it to you|that to you|them to you|of)` : "";
  return {
    ...rule,
    cues: new Set([...list, ...Object.keys(phrases)].map((verb) => verb.split(/[ -]/)[0] ?? verb)),
    pattern: wording(`(?:${AHEAD}|${CARRIED}) ${act}${plainly}`),
  };
}

/** A rule for a set phrase. @param cues plain words, one of which every match holds. */
export function says(rule: Rule, cues: string, source: string): PromiseRule {
  return { ...rule, cues: new Set(cues.split(" ")), pattern: wording(source) };
}
