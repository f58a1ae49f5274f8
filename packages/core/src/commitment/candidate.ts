/**
 * Candidates: the clauses of a sentence that sound like a promise, with what speaks for and against each. Wordings become
 * features here; how much a feature counts was learned.
 */
import { remembered } from "../base/memory.ts";
import type { PromiseRule, PromiseRules, Support, Trap, Veto, Wording } from "../locales/contract/promises.ts";
import { matching, type Searchable, searchable } from "../locales/search.ts";
import { bare, isWhole, tokens } from "../locales/wording.ts";
import type { Kind } from "./commitment.ts";

export type Feature = PromiseRule["strength"] | Support | `${Veto["weight"]}:${Trap}`;

export interface Candidate {
  readonly rule: string;
  readonly kind: Kind;
  /** Where in the sentence the clause begins, 0 to 1. */
  readonly at: number;
  readonly features: readonly Feature[];
}

/** Every candidate of a sentence, in order. Most sentences have none, which costs a look at their words only. */
export function candidates(sentence: Searchable, rules: PromiseRules): readonly Candidate[] {
  const heard = sentence.text;
  if (!hasCue(heard, rules)) return [];
  const found: Candidate[] = [];
  let around: readonly Feature[] | undefined;
  const parts = clauses(heard);
  for (const part of parts) {
    const words = bare(bare(part.text).replace(rules.subordinate, ""));
    const rule = words ? strongest(words, rules) : undefined;
    if (!rule) continue;
    around ??= [
      ...anywhere(heard, rules),
      ...vetoed(sentence, rules, "sentence"),
      ...(isAsked(heard, parts, rules) ? (["fatal:question"] as const) : []),
    ];
    const clause = main(words, rules);
    found.push({
      rule: rule.id,
      kind: kindOf(rule, clause, rules),
      at: part.start / heard.length,
      features: [
        rule.strength,
        ...within(words, rules),
        ...vetoed(searchable(clause), rules, "clause"),
        ...around,
        ...(part.announces ? (["doubt:inmail"] as const) : []),
      ],
    });
  }
  return found;
}

/** The candidate least spoken against; among equals the strongest, then the one with most support, then the first. */
export function best(found: readonly Candidate[]): Candidate | undefined {
  const count = ({ features }: Candidate, kind: string) => features.filter((each) => each.startsWith(kind)).length;
  const strength = ({ features }: Candidate) => STRENGTHS.findIndex((each) => features.includes(each));
  return found.toSorted(
    (a, b) =>
      count(a, "fatal:") - count(b, "fatal:") ||
      count(a, "doubt:") - count(b, "doubt:") ||
      strength(b) - strength(a) ||
      b.features.length - a.features.length,
  )[0];
}

/** What the candidates of a sentence say, by the names it was learned under. @param chosen the best of them. */
export function evidenceOf(found: readonly Candidate[], chosen = best(found)): ReadonlySet<string> {
  if (!chosen) return new Set(["none"]);
  const sound = found.filter(({ features }) => !features.some((each) => each.startsWith("fatal:")));
  return new Set([
    ...chosen.features,
    `rule ${chosen.rule}`,
    ...sound.map(({ kind }) => `kind ${kind}`),
    ...(sound.length > 0 ? ["sound"] : []),
  ]);
}

interface Clause {
  readonly text: string;
  readonly start: number;
  /** It ends in a colon: what it announces follows at once. */
  readonly announces: boolean;
}

/** Clauses looked at in one sentence; whoever writes more lists things. */
const CLAUSE_LIMIT = 24;

function clauses(sentence: string): readonly Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const stop of sentence.matchAll(/[,;:!?()…]+|\s[-–—]+\s|\.{2,}/g)) {
    found.push({ text: sentence.slice(start, stop.index), start, announces: stop[0] === ":" });
    start = stop.index + stop[0].length;
    if (found.length === CLAUSE_LIMIT) return found;
  }
  found.push({ text: sentence.slice(start), start, announces: false });
  return found.filter(({ text }) => /[a-z]/.test(text));
}

/** A clause without what hangs on it; one that begins with it is left whole. */
function main(words: string, { tail }: PromiseRules): string {
  const at = words.search(tail);
  return at > 0 ? words.slice(0, at) : words;
}

/** A question takes back what it says, unless only a tag asks: "I'll send it Monday, okay?". */
function isAsked(sentence: string, parts: readonly Clause[], rules: PromiseRules): boolean {
  if (!/\?["'”“’»)\s!.]{0,4}(?:\s?(?:[:;]-?[)(DP]|\p{Extended_Pictographic}\uFE0F?)){0,3}$/u.test(sentence))
    return false;
  return parts.length < 2 || !isWhole(rules.tag, bare(parts.at(-1)?.text ?? ""));
}

const STRENGTHS: readonly PromiseRule["strength"][] = ["faint", "possible", "likely", "sure"];

/** Told first when several things are promised: what the reader gets before the work it takes. */
const TELLING: readonly Kind[] = ["introduce", "call", "meet", "send", "review", "stay_in_touch", "reply", "do"];

/** Of the rules that match, the strongest; among equals the one with the most telling kind. */
function strongest(words: string, rules: PromiseRules): PromiseRule | undefined {
  let best: Entry | undefined;
  for (const entry of applicable(words, rules)) {
    if ((!best || entry.rank > best.rank) && entry.wording.pattern.test(words)) best = entry;
  }
  return best?.rule;
}

function kindOf({ kind, open }: PromiseRule, words: string, { kinds }: PromiseRules): Kind {
  return (open && kinds.find(({ pattern }) => pattern.test(words))?.kind) || kind;
}

interface Entry {
  readonly rule: PromiseRule;
  readonly wording: Wording;
  readonly rank: number;
}

/** A language's promises, as they are looked for. */
interface Index {
  readonly byCue: ReadonlyMap<string, readonly Entry[]>;
  readonly vetoes: Readonly<Record<Veto["scope"], readonly Veto[]>>;
}

const indexOf = remembered(({ rules, vetoes }: PromiseRules): Index => {
  const byCue = new Map<string, Entry[]>();
  rules.forEach((rule, order) => {
    const rank = STRENGTHS.indexOf(rule.strength) * 10 - TELLING.indexOf(rule.kind) - order / rules.length;
    for (const wording of rule.wordings) {
      const entry = { rule, wording, rank };
      for (const cue of wording.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), entry]);
    }
  });
  const within = (scope: Veto["scope"]) => vetoes.filter((veto) => veto.scope === scope);
  return { byCue, vetoes: { clause: within("clause"), sentence: within("sentence") } };
});

/** The wordings that have a cue among the words. */
function applicable(words: string, rules: PromiseRules): Iterable<Entry> {
  const { byCue } = indexOf(rules);
  const found = new Set<Entry>();
  for (const token of tokens(words)) for (const entry of byCue.get(token) ?? []) found.add(entry);
  return found;
}

function hasCue(words: string, rules: PromiseRules): boolean {
  const { byCue } = indexOf(rules);
  return tokens(words).some((token) => byCue.has(token));
}

function within(clause: string, { support }: PromiseRules): readonly Feature[] {
  return (["recipient", "matter"] as const).filter((name) => support[name].test(clause));
}

function anywhere(sentence: string, { support }: PromiseRules): readonly Feature[] {
  return (["time", "deadline", "pledge"] as const).filter((name) => support[name].test(sentence));
}

function vetoed(words: Searchable, rules: PromiseRules, scope: Veto["scope"]): readonly Feature[] {
  return matching(indexOf(rules).vetoes[scope], words).map(({ weight, trap }) => `${weight}:${trap}` as const);
}
