/**
 * How sure a sentence is a promise, and of what kind: its words and the wordings found in it, weighed as was learned from
 * labelled sentences, and calibrated on sentences of authors that were left out.
 */
import { type Heard, traitsOf } from "../locales/hearing.ts";
import { evidenceFor, probability, weigh } from "../locales/weighing.ts";
import { type Candidate, candidates, evidenceOf } from "./candidate.ts";
import { Kind } from "./commitment.ts";

/**
 * From here on a sentence is a commitment; what stays below is counted, not shown. Chosen on authors nothing was learned
 * from: a little above even odds, for a false promise costs more trust than a missed one.
 */
export const THRESHOLD = 0.7;

export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly found: readonly Candidate[];
  readonly evidence: ReadonlySet<string>;
}

/** Undefined for what is less sure than `atLeast`, and for a sentence with no hint of a promise. */
export function judge({ said, odds, locale }: Heard, atLeast: number): Judged | undefined {
  const { intents } = locale.learned;
  if (odds.promiseHint < 0) return undefined;
  const found = candidates(said, locale.promises);
  const evidence = evidenceOf(found);
  const confidence = probability(odds.promise + evidenceFor("promise", evidence, intents));
  return confidence < atLeast ? undefined : { confidence, found, evidence };
}

/** Of a sentence that promises: what. */
export function kindOf({ said, locale }: Heard, evidence: ReadonlySet<string>): Kind {
  const { kinds } = locale.learned;
  const odds = weigh(traitsOf(said, locale), kinds);
  let best: { readonly kind: Kind; readonly odds: number } | undefined;
  for (const [at, column] of Object.keys(kinds.columns).entries()) {
    const sum = (odds[at] ?? 0) + evidenceFor(column, evidence, kinds);
    if (!best || sum > best.odds) best = { kind: Kind.parse(column), odds: sum };
  }
  return best?.kind ?? "do";
}
