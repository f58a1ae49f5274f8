/**
 * What a mail expects and says about the exchange: is an answer due, does it close, does it deliver, does it recall a
 * meeting? Works on the writer's own words; whose they are does not matter.
 */
import { clip } from "../base/text.ts";
import type { SentenceRule } from "../locales/contract/requests.ts";
import type { Heard } from "../locales/hearing.ts";
import { has, type Searchable } from "../locales/search.ts";
import { unquoted } from "../locales/wording.ts";

export interface Expectation {
  readonly expects: boolean;
  /** 0 to 1: how sure an answer is expected; `expects` from a half on. */
  readonly confidence: number;
  /** The sentence that asks, at most 280 UTF-16 units; the last one, since mails end in what they want. */
  readonly question?: string;
}

/** UTF-16 units of a question that are kept. */
const QUESTION_LIMIT = 280;

/** Chosen on the development set: a question mark is plain, a wording nearly so. */
const ASKED = 0.9;
const WORDED = 0.8;
const IDLE = 0.1;

/** All that a mail's words say about the exchange, heard in one pass. */
export interface Exchange {
  readonly expectation: Expectation;
  /** Ends an exchange, or is for information only: nothing new to answer. */
  readonly closes: boolean;
  /** Says that something comes with this very mail. */
  readonly delivers: boolean;
  /** Refers to a call or meeting that took place. */
  readonly recalls: boolean;
}

/** @param all the writer's own words; without any, an emoji alone may end an exchange. */
export function listen(all: readonly Heard[], text: string): Exchange {
  const expectation = expects(all);
  return {
    expectation,
    closes: !expectation.expects && ends(all, text),
    delivers: all.some(({ text, words, locale }) => !isQuestion(text) && has(locale.closings.delivers, words)),
    recalls: all.some(({ words, locale }) => has(locale.closings.recalls, words)),
  };
}

/** Does the writer ask something of the reader, so that an answer is expected? */
export function expects(all: readonly Heard[]): Expectation {
  let best: { readonly confidence: number; readonly question?: string } = { confidence: 0 };
  for (const heard of all) {
    if (has(heard.locale.requests.waives, heard.words)) return { expects: false, confidence: 0 };
    const confidence = asked(heard);
    if (confidence > 0 && confidence >= best.confidence) {
      best = { confidence, question: clip(heard.text, QUESTION_LIMIT) };
    }
  }
  const { confidence, question } = best;
  if (confidence < 0.5) return { expects: false, confidence };
  return question ? { expects: true, confidence, question } : { expects: true, confidence };
}

function ends(all: readonly Heard[], text: string): boolean {
  if (all.length === 0) return /[👍🙏👌❤😊🎉]/u.test(text.slice(0, 200));
  if (all.slice(0, 2).some(({ words, locale }) => has(locale.closings.informs, words))) return true;
  return all.length <= 6 && all.every(closes);
}

function asked({ text, said, locale: { requests } }: Heard): number {
  const words = { ...said, text: ended(said.text) };
  if (isQuestion(unquoted(text))) return isIdle(words.text, requests.courtesies) ? IDLE : ASKED;
  if (!has(requests.asks, words)) return 0;
  return has(requests.formulas, words) ? IDLE : WORDED;
}

/** A question mark at the end, whatever closes or smiles behind it; or inside, before a remark in passing. */
function isQuestion(text: string): boolean {
  return /\?(?:[\s!"'”“’»).…]|$)/.test(text);
}

/** A courtesy is one only when nothing else is asked: it is the whole sentence, or all of its last clause. */
function isIdle(words: string, courtesies: readonly SentenceRule[]): boolean {
  const last = bare(words.slice(words.search(/[^,;:–-]*$/)));
  return courtesies.some(({ pattern }) => [words, last].some((whole) => pattern.exec(whole)?.[0] === whole));
}

/** Without the marks a sentence begins and ends in. */
function bare(words: string): string {
  return ended(words.replace(/^[^a-z0-9]+/, ""));
}

function ended(words: string): string {
  let end = words.length;
  while (end > 0 && !/[a-z0-9]/.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

function closes({ words, locale: { closings } }: Heard): boolean {
  return isShort(words) && has(closings.closes, words) && !has(closings.reopens, words);
}

/** Words of a sentence that may still be a mere courtesy. Chosen. */
const COURTESY_WORDS = 14;

function isShort({ text }: Searchable): boolean {
  return text.split(" ", COURTESY_WORDS + 1).length <= COURTESY_WORDS;
}
