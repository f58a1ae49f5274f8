/**
 * English grammar as far as promises need it: "I'll", "we're going to", "let me" before a plain verb, "I'm sending"
 * with one, and chat, which drops the "I". What completes the verb ("in touch", "back to you") follows it.
 */
import type { PromiseRule } from "../../contract/promises.ts";
import { wording } from "../../wording.ts";

type Rule = Omit<PromiseRule, "pattern" | "cues">;

const REST = String.raw`(?: \S+){0,14}?`;

/** Words that may stand between "will" and its verb. */
const ADVERBS =
  "(?: (?:definitely|certainly|surely|also|then|just|happily|gladly|personally|still|now|soon|try to|try and|make sure to|make sure i|be sure to|do my best to|aim to|be able to|have to|need to|get to|go and|go ahead and|quickly|shortly|properly|probably|at least|myself|absolutely|of course|immediately|promptly|gratefully|both|then|first|have someone|be)){0,3}";

/** "I'll", "we will", "I'm going to", "let me"; also without the subject at the start or after "and". */
export const WILL = `(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna| gonna|'ll be going to| promise to| plan to| intend to| aim to| undertake to|'m happy to| can promise to|'m about to| do intend to| commit to| hope to)|let me|allow me to|i(?:'d| would) be (?:delighted|happy|glad|pleased) to|(?<=^|(?:and|but|then|ok|okay|sure|yes|so|thanks|perfect|great|now) )(?:will|'ll|shall|going to|gonna)(?! (?:you|it|he|she|they|we|i|be going)(?: |$)))`;

function participle(verb: string): string {
  if (/[^aeiou]e$/.test(verb) && !verb.endsWith("ee")) return `${verb.slice(0, -1)}ing`;
  if (
    /^(?:get|put|let|set|run|drop|ship|swing|pop|chat|dig|plan|stop|tag|step|submit|bring)$/.test(verb) &&
    verb !== "bring"
  )
    return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

/**
 * A rule for verbs in the first person, to come.
 * @param verbs plain forms, one space between.
 * @param beside wordings one of which follows the verb; none asked when empty.
 */
export function acts(rule: Rule, verbs: string, beside: readonly string[] = []): PromiseRule {
  const list = verbs.split(" ");
  const many = `(?:${list.join("|")})`;
  const now = `(?:${list.map(participle).join("|")})`;
  const doing = `(?:(?:i'm|i am|we're|we are)${ADVERBS}|(?:i|we)(?:'ll| will) be) ${now}`;
  const joined = `(?:(?:i|we)(?:'ll| will| shall)|let me|going to)(?: \\S+){1,12}? (?:and|then|and then) ${many}`;
  const plainly = `(?:i|we) ${many} (?:you|it to you|that to you|them to you|of)`;
  const start = `(?:${WILL}${ADVERBS} ${many}|${doing}|${joined}|${plainly})`;
  const end = beside.length > 0 ? `${REST} (?:${beside.join("|")})` : "";
  return { ...rule, cues: new Set([...list, ...list.map(participle)]), pattern: wording(`${start}${end}`) };
}

/** A rule for a set phrase. @param cues plain words, one of which every match holds. */
export function says(rule: Rule, cues: string, source: string): PromiseRule {
  return { ...rule, cues: new Set(cues.split(" ")), pattern: wording(source) };
}
