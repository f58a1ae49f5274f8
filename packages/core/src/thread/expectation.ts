/**
 * What a mail expects and says about the exchange: is an answer due, does it close, does it deliver, does it recall a
 * meeting? Works on the writer's own words; whose they are does not matter.
 */
import { clip } from "../base/text.ts";
import type { SentenceRule } from "../locales/contract/requests.ts";
import type { Locale } from "../locales/contract.ts";
import { vote } from "../locales/language.ts";
import { sentences } from "../locales/sentences.ts";
import { plain, unquoted } from "../locales/wording.ts";

export interface Expectation {
  readonly expects: boolean;
  /** 0 to 1: how sure an answer is expected; `expects` from a half on. */
  readonly confidence: number;
  /** The sentence that asks, at most 280 UTF-16 units; the last one, since mails end in what they want. */
  readonly question?: string;
}

export interface Words {
  readonly text: string;
  readonly locales: readonly Locale[];
  /** The language of the text where it is known; each sentence is still judged in its own. */
  readonly locale?: Locale;
}

/** UTF-16 units of a text that are read. */
const TEXT_LIMIT = 65_536;
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

/** Linear in the length of the text. */
export function listen(words: Words): Exchange {
  const all = heard(words);
  const expectation = expects(all);
  return {
    expectation,
    closes: !expectation.expects && ends(all, words.text),
    delivers: all.some(({ text, said, locale }) => !isQuestion(text) && has(locale.closings.delivers, said)),
    recalls: all.some(({ said, locale }) => has(locale.closings.recalls, said)),
  };
}

/** Does the writer ask something of the reader, so that an answer is expected? */
export function expectation(words: Words): Expectation {
  return expects(heard(words));
}

function expects(all: readonly Heard[]): Expectation {
  let best: { readonly confidence: number; readonly question?: string } = { confidence: 0 };
  for (const { text, said, locale } of all) {
    if (has(locale.requests.waives, said)) return { expects: false, confidence: 0 };
    const confidence = asked(text, said, locale);
    if (confidence > 0 && confidence >= best.confidence) best = { confidence, question: clip(text, QUESTION_LIMIT) };
  }
  const { confidence, question } = best;
  if (confidence < 0.5) return { expects: false, confidence };
  return question ? { expects: true, confidence, question } : { expects: true, confidence };
}

function ends(all: readonly Heard[], text: string): boolean {
  if (all.length === 0) return /[👍🙏👌❤😊🎉]/u.test(text.slice(0, 200));
  if (all.slice(0, 2).some(({ said, locale }) => has(locale.closings.informs, said))) return true;
  return all.length <= 6 && all.every(({ said, locale }) => closes(said, locale));
}

interface Heard {
  readonly text: string;
  /** In plain spelling. */
  readonly said: string;
  readonly locale: Locale;
}

function heard({ text, locales, locale }: Words): readonly Heard[] {
  const read = text.slice(0, TEXT_LIMIT);
  const [first] = locales;
  if (!first) return [];
  const language = locale ?? vote(read, locales, first);
  return sentences(read, language).map((sentence) => {
    const own = vote(sentence.text, locales, language);
    return { text: sentence.text, said: plain(sentence.text, own.promises.spelling), locale: own };
  });
}

function asked(text: string, said: string, { requests }: Locale): number {
  const words = bare(unquoted(said));
  if (isQuestion(unquoted(text))) return isIdle(words, requests.courtesies) ? IDLE : ASKED;
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

function has(rules: readonly SentenceRule[], words: string): boolean {
  return rules.some(({ pattern }) => pattern.test(words));
}

/** Without the marks a sentence begins and ends in. */
function bare(words: string): string {
  return words.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
}

function closes(said: string, { closings }: Locale): boolean {
  return isShort(said) && has(closings.closes, said) && !has(closings.reopens, said);
}

/** Words of a sentence that may still be a mere courtesy. Chosen. */
const COURTESY_WORDS = 14;

function isShort(words: string): boolean {
  return words.split(" ", COURTESY_WORDS + 1).length <= COURTESY_WORDS;
}
