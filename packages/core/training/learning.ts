/** Learning from examples: what promises and asks, and of promises which kind. Pure. */
import { Kind } from "../src/commitment/commitment.ts";
import type { Learned } from "../src/locales/contract/learned.ts";
import { calibrate, calibrated } from "./calibration.ts";
import type { Row } from "./corpus.ts";
import type { Example, Shown } from "./examples.ts";
import { fit, type Matrix, matrixOf, oddsOf } from "./logistic.ts";
import { type Marks, packTable, type Vocabulary, vocabularyOf } from "./table.ts";

type Intent = "promise" | "request";

/** By wordings too, or by traits alone. */
type Basis = "all" | "traits";

const NAMES: Readonly<Record<Intent, (shown: Shown) => readonly string[]>> = {
  promise: ({ promising }) => promising,
  request: ({ asking }) => asking,
};

/** Of sentences that would be found, so many may fall below the hint that makes a reader look for wordings. */
const UNHINTED = 0.005;

function marksOf(intent: Intent, shown: Shown, basis: Basis = "all"): Marks {
  return { traits: shown.traits, names: basis === "all" ? NAMES[intent](shown) : [] };
}

/** A fitted column: give it a sentence, it gives log-odds. */
export interface Fitted {
  readonly vocabulary: Vocabulary;
  readonly weights: Float64Array;
}

/** @param sources examples by author: some in turn are left out, to see how sure the rest may be of a stranger's sentences. */
export function learn(sources: readonly (readonly Example[])[]): Learned {
  const all = sources.flat();
  const vocabulary = vocabularyFor(all);
  const promise = learnIntent("promise", sources, vocabulary);
  const request = learnIntent("request", sources, vocabulary);
  const columns = {
    promise: promise.sure,
    request: request.sure,
    promiseHint: promise.hint,
    requestHint: request.hint,
  };
  return { intents: packTable(vocabulary, columns), kinds: learnKinds(all, promise.sure, vocabulary) };
}

/** Of all that promises and requests are judged by. */
export function vocabularyFor(examples: readonly Example[]): Vocabulary {
  const shown = examples.flatMap(({ sentences }) => sentences);
  return vocabularyOf(shown.map(({ traits, promising, asking }) => ({ traits, names: [...promising, ...asking] })));
}

/** How sure a sentence is one by all it shows, and the hint its traits alone give. */
function learnIntent(intent: Intent, sources: readonly (readonly Example[])[], vocabulary: Vocabulary) {
  const all = sources.flat();
  const judged = judgeStrangers(intent, sources, vocabulary, "all");
  const hinted = judgeStrangers(intent, sources, vocabulary, "traits");
  return {
    sure: calibrated(fitIntent(intent, all, vocabulary), calibrate(judged)),
    hint: calibrated(fitIntent(intent, all, vocabulary, "traits"), { slope: 1, offset: -hintOf(judged, hinted) }),
  };
}

/** Log-odds by traits that all but `UNHINTED` of an unread author's sentences have that would be found. */
function hintOf(judged: readonly Judged[], hinted: readonly Judged[]): number {
  const found = hinted.filter(({ isOne }, at) => isOne && (judged[at]?.odds ?? 0) >= 0);
  const rising = found.map(({ odds }) => odds).sort((a, b) => a - b);
  return rising[Math.floor(rising.length * UNHINTED)] ?? 0;
}

/** Every author judged by what others taught; several are left out at a time, for each time costs a training. */
function judgeStrangers(
  intent: Intent,
  sources: readonly (readonly Example[])[],
  vocabulary: Vocabulary,
  basis: Basis,
) {
  return partsOf(sources).flatMap(({ left, others }) => {
    const weights = fitIntent(intent, others.flat(), vocabulary, basis);
    return judgeAll(intent, left.flat(), { vocabulary, weights }, basis);
  });
}

/** Authors are parted into so many groups. */
const PARTS = 6;

/** Each group left out once, and all others. */
export function partsOf<Source>(sources: readonly Source[]) {
  return Array.from({ length: Math.min(PARTS, sources.length) }, (_, part) => ({
    left: sources.filter((_, at) => at % PARTS === part),
    others: sources.filter((_, at) => at % PARTS !== part),
  }));
}

/** An example whose truth the column is asked about. */
export interface Judged {
  readonly odds: number;
  readonly isOne: boolean;
}

export function judgeAll(
  intent: Intent,
  examples: readonly Example[],
  fitted: Fitted,
  basis: Basis = "all",
): readonly Judged[] {
  return examples
    .filter(({ row }) => row.label === intent || isNone(row, intent))
    .map((example) => ({
      odds: Math.max(-99, ...oddsIn(intent, example, fitted, basis)),
      isOne: example.row.label === intent,
    }));
}

/** Surely none of its sentences is one: a promise goes before a request, so that a row called one may also ask. */
function isNone({ label }: Row, intent: Intent): boolean {
  return label !== intent && (intent === "promise" || label === "none");
}

/** Log-odds of each sentence. */
function oddsIn(intent: Intent, { sentences }: Example, { vocabulary, weights }: Fitted, basis: Basis): Float64Array {
  const rows = sentences.map((shown) => vocabulary.toColumns(marksOf(intent, shown, basis)));
  return oddsOf(matrixOf(rows, vocabulary.width), weights);
}

/**
 * Of a row of several sentences only one need promise. First all others teach; then, with what was learned, the sentence that
 * promises most is taken for the one.
 */
export function fitIntent(
  intent: Intent,
  examples: readonly Example[],
  vocabulary: Vocabulary,
  basis: Basis = "all",
): Float64Array {
  const sentences = examples.flatMap((example) => example.sentences.map((shown) => ({ example, shown })));
  const matrix = matrixOf(
    sentences.map(({ shown }) => vocabulary.toColumns(marksOf(intent, shown, basis))),
    vocabulary.width,
  );
  const labels = Float64Array.from(sentences, ({ example }) => Number(example.row.label === intent));
  const plain = Float64Array.from(sentences, ({ example }) => Number(isPlain(example, intent)));
  const first = fit(matrix, { labels, weigh: plain });
  const chosen = telling(sentences, oddsOf(matrix, first));
  const weigh = plain.map((weight, at) => weight || Number(labels[at] === 1 && chosen.has(at)));
  return fit(matrix, { labels, weigh }, first);
}

/** It is known which of its sentences are and which are not: a single one, or none of many. */
function isPlain({ row, sentences }: Example, intent: Intent): boolean {
  return sentences.length === 1 || isNone(row, intent);
}

/** For each example the place of the sentence with the highest odds. */
function telling(sentences: readonly { readonly example: Example }[], odds: Float64Array): ReadonlySet<number> {
  const best = new Map<Example, number>();
  for (const [at, { example }] of sentences.entries()) {
    const known = best.get(example);
    if (known === undefined || (odds[at] ?? 0) > (odds[known] ?? 0)) best.set(example, at);
  }
  return new Set(best.values());
}

/** One column a kind, against all others; where several kinds are right, the lesser ones teach nothing. */
function learnKinds(examples: readonly Example[], promise: Float64Array, vocabulary: Vocabulary) {
  const promises = examples.filter(({ row }) => row.label === "promise");
  const told = promises.map((example) => tellingOf(example, { vocabulary, weights: promise })).map(kindMarks);
  const own = vocabularyOf(told);
  const matrix = matrixOf(told.map(own.toColumns), own.width);
  const right = promises.map(({ row }) => row.kind_ok);
  return packTable(own, Object.fromEntries(Kind.options.map((kind) => [kind, fitKind(kind, right, matrix)] as const)));
}

function fitKind(kind: Kind, right: readonly (readonly Kind[])[], matrix: Matrix): Float64Array {
  const labels = Float64Array.from(right, ([first]) => Number(first === kind));
  const weigh = Float64Array.from(right, ([first, ...others]) => Number(first === kind || !others.includes(kind)));
  return fit(matrix, { labels, weigh });
}

function kindMarks({ traits, promising }: Shown): Marks {
  return { traits, names: promising.filter((name) => name.startsWith("kind ") || name.startsWith("rule ")) };
}

/** The sentence that made its row a promise. */
function tellingOf(example: Example, fitted: Fitted): Shown {
  const { sentences } = example;
  const odds = oddsIn("promise", example, fitted, "all");
  const [first = NOTHING] = sentences;
  return sentences[odds.indexOf(Math.max(...odds))] ?? first;
}

const NOTHING: Shown = { traits: [], promising: [], asking: [] };
