/**
 * Finding promises in somebody's own words. Needs no network and no language model; the wordings are data of the
 * locales. It does not matter whose words they are: mail sent and mail received are read alike.
 */
import type { Day } from "../base/time.ts";
import type { Heard } from "../locales/hearing.ts";
import type { Due, Kind } from "./commitment.ts";
import { type Judged, judge, kindOf, THRESHOLD } from "./confidence.ts";
import { readDue } from "./due.ts";

export { THRESHOLD } from "./confidence.ts";

export interface Finding {
  /** The sentence, white space folded, at most 280 UTF-16 units; stands in the text word by word. */
  readonly quote: string;
  readonly kind: Kind;
  /** Rule of the locale, "de/let-have"; "de/learned" where none matched. */
  readonly rule: string;
  /** 0 to 1; a commitment from `THRESHOLD` on. */
  readonly confidence: number;
  readonly due?: Due;
}

export interface Circumstances {
  /** The day the words were written, in the writer's zone. */
  readonly madeOn: Day;
  /** What was said just before, or the question answered; nothing is found in it. */
  readonly context?: string;
  /** Also yields what is less sure than a commitment, down to this confidence. */
  readonly atLeast?: number;
}

const QUOTE_LIMIT = 280;

/** Promises found in one text; what has more is no letter. Chosen: the longest prose that is heard holds some forty. */
const MOST_FOUND = 200;

/** The promises in somebody's own words, one a sentence at most, in order. */
export function detect(words: readonly Heard[], { madeOn, context = "", atLeast }: Circumstances): readonly Finding[] {
  const found: Finding[] = [];
  let before = context;
  let isAnswer = context.trimEnd().endsWith("?");
  let isAssent = false;
  for (const heard of words) {
    if (found.length >= MOST_FOUND) break;
    const judged = judge(heard, atLeast ?? THRESHOLD);
    if (judged) {
      const promised = finding(heard, judged);
      if (isAssent) found.pop(); // "Will do! I'll ring the nursery" is one promise
      const isAgreed = isAnswer || AGREED.has(promised.kind);
      const due = readDue(heard.text, madeOn, heard.locale, before, isAgreed);
      found.push({ ...promised, ...(due ? { due } : {}) });
      isAssent = promised.kind === "do" && heard.words.starts.length <= ASSENT_WORDS;
    } else isAssent = false;
    const isBrief = heard.words.starts.length <= BRIEF_WORDS && before.length <= CONTEXT_LIMIT;
    before = isBrief ? `${before} ${heard.text}` : heard.text;
    isAnswer &&= isBrief;
  }
  return found;
}

/** Kinds whose day is usually agreed on before: "Thursday at nine suits me. I'll be there." */
const AGREED: ReadonlySet<Kind> = new Set<Kind>(["meet", "call"]);

/** "You bet." and "Of course I will." change nothing of what is talked about. Words, chosen. */
const BRIEF_WORDS = 4;

/** "Will do!", "Mach ich gern.": it says that, not what; the promise behind it does. Words, chosen. */
const ASSENT_WORDS = 3;

/** UTF-16 units up to which brief sentences are added to what was said before them. Chosen. */
const CONTEXT_LIMIT = 400;

function finding(heard: Heard, { confidence, chosen, evidence }: Judged): Finding {
  return {
    quote: quoted(heard.text, chosen?.at ?? 0),
    kind: kindOf(heard, evidence),
    rule: chosen?.rule ?? `${heard.locale.code}/learned`,
    confidence,
  };
}

/** A long sentence is quoted from about the clause that promises, between spaces. */
function quoted(sentence: string, at: number): string {
  if (sentence.length <= QUOTE_LIMIT) return sentence;
  const from = sentence.lastIndexOf(",", at * sentence.length) + 1;
  const rest = sentence.slice(Math.min(from, sentence.length - QUOTE_LIMIT / 2)).trimStart();
  if (rest.length <= QUOTE_LIMIT) return rest;
  const space = rest.lastIndexOf(" ", QUOTE_LIMIT);
  return rest.slice(0, space > 0 ? space : QUOTE_LIMIT).replace(/[\uD800-\uDBFF]$/, "");
}
