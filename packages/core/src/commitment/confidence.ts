/**
 * How sure a sentence is a promise, and of what kind: its words and the wordings found in it, weighed as was learned from
 * labelled sentences, and calibrated on sentences of authors that were left out.
 */
import { type Heard, traitsOf } from "../locales/hearing.ts";
import { evidenceFor, probability, weigh } from "../locales/weighing.ts";
import { best, type Candidate, candidates, evidenceOf } from "./candidate.ts";
import { Kind } from "./commitment.ts";

/**
 * From here on a sentence of a mail is a commitment; what stays below is counted, not shown. Chosen on the development and
 * sample mailboxes: well above even odds, for most sentences of a mail promise nothing, and it was learned where many do.
 */
export const THRESHOLD = 0.88;

export interface Judged {
  /** 0 to 1, in thousandths: what is compared is what is kept. */
  readonly confidence: number;
  /** The clause that promises, where a wording found one. */
  readonly chosen: Candidate | undefined;
  readonly evidence: ReadonlySet<string>;
}

/** Somebody is called by name and nothing is said: "Jonah,". Letters alone may look like anything. */
const CALL = /^\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30}){0,2},$/u;

/** Undefined for what is less sure than `atLeast`, and for a sentence with no hint of a promise. */
export function judge({ text, said, odds, locale }: Heard, atLeast: number): Judged | undefined {
  const { intents } = locale.learned;
  if (odds.promiseHint < 0 || CALL.test(text)) return undefined;
  const found = candidates(said, locale.promises);
  const chosen = best(found);
  const evidence = evidenceOf(found, chosen);
  const sure = probability(odds.promise + evidenceFor("promise", evidence, intents));
  const confidence = Math.round(sure * 1000) / 1000;
  return confidence < atLeast ? undefined : { confidence, chosen, evidence };
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
