/**
 * What a mail expects and says about the exchange: is an answer due, does it close, does it deliver, does it recall a
 * meeting? Works on the writer's own words; whose they are does not matter.
 */
import { clip } from "../base/text.ts";
import type { SentenceRule } from "../locales/contract/requests.ts";
import type { Heard } from "../locales/hearing.ts";
import { has, type Searchable } from "../locales/search.ts";
import { evidenceFor, probability } from "../locales/weighing.ts";
import { bare, ended, isWhole, unquoted } from "../locales/wording.ts";

export interface Expectation {
  readonly expects: boolean;
  /** 0 to 1: how sure an answer is expected; `expects` from what was asked for on. */
  readonly confidence: number;
  /** The sentence that asks, at most 280 UTF-16 units; the last one, since mails end in what they want. */
  readonly question?: string;
}

/** UTF-16 units of a question that are kept. */
const QUESTION_LIMIT = 280;

/** From here on a bare sentence asks: below even odds, for an unread author's requests are rather missed than imagined. */
const ASKS = 0.4;

/**
 * From here on a mail asks by what stands in it. More than of a bare sentence, for most of a mail's ask nothing: "give
 * Maureen my love". Chosen on mailboxes nothing was learned from.
 */
export const ASKS_IN_MAIL = 0.6;

/** How sure a mere courtesy or a bill asks, whatever its words: "how are you?", "isn't it lovely?", "please pay by the 1st". */
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
  const expectation = expects(all, ASKS_IN_MAIL);
  return {
    expectation,
    closes: !expectation.expects && (waives(all) || ends(all, text)),
    delivers: all.some(({ text, words, locale }) => !isQuestion(text) && has(locale.closings.delivers, words)),
    recalls: all.some(({ words, locale }) => has(locale.closings.recalls, words)),
  };
}

/**
 * Does the writer ask something of the reader, so that an answer is expected?
 * @param atLeast how sure, 0 to 1.
 */
export function expects(all: readonly Heard[], atLeast = ASKS): Expectation {
  if (waives(all)) return { expects: false, confidence: 0 };
  const judged = all.map((heard) => ({ text: heard.text, confidence: asks(heard) }));
  const confidence = Math.max(0, ...judged.map((each) => each.confidence));
  const asking = judged.filter((each) => each.confidence >= atLeast);
  const last = asking.findLast(({ text }) => isQuestion(text)) ?? asking.at(-1);
  return last
    ? { expects: true, confidence, question: clip(last.text, QUESTION_LIMIT) }
    : { expects: false, confidence };
}

/** What wordings of a sentence say about whether it asks, by the names it was learned under. */
export function asking({ text, words, said, locale: { requests, closings } }: Heard): ReadonlySet<string> {
  const isAsked = isQuestion(unquoted(text));
  const clause = { ...said, text: ended(said.text) };
  const isOfNothing = isAsked ? isIdle(clause.text, requests.courtesies) : has(requests.payments, clause);
  const found = [
    ...(isOfNothing ? ["idle"] : isAsked ? ["question"] : ["statement"]),
    ...(has(requests.asks, clause) ? [isAsked ? "asks, asked" : "asks"] : []),
    ...(has(requests.formulas, clause) ? [isAsked ? "formula, asked" : "formula"] : []),
    ...(has(closings.closes, words) ? ["closes"] : []),
  ];
  return new Set(found);
}

/** 0 to 1; wordings are looked for only where something hints at a request. */
function asks(heard: Heard): number {
  if (heard.odds.requestHint < 0) return 0;
  const found = asking(heard);
  if (found.has("idle")) return IDLE;
  return probability(heard.odds.request + evidenceFor("request", found, heard.locale.learned.intents));
}

/** No answer is needed, or no longer: that settles it for the whole text. */
function waives(all: readonly Heard[]): boolean {
  return all.some(({ words, locale }) => has(locale.requests.waives, words));
}

/** What follows a name that somebody is called by. */
const VOCATIVE = /^(?:[,:;]| ?[-–—]) /;

/** Without what is said to somebody else by name: "Ronny, could you …", "…, Ronny?". @param names plain first names. */
export function saidToOthers(all: readonly Heard[], names: readonly string[]): readonly Heard[] {
  if (names.length === 0) return all;
  return all.filter(({ said: { text } }) => {
    const spoken = ended(text);
    return !names.some(
      (name) => (text.startsWith(name) && VOCATIVE.test(text.slice(name.length))) || spoken.endsWith(`, ${name}`),
    );
  });
}

function ends(all: readonly Heard[], text: string): boolean {
  if (all.length === 0) return /[👍🙏👌❤😊🎉]/u.test(text.slice(0, 200));
  if (all.slice(0, 2).some(({ words, locale }) => has(locale.closings.informs, words))) return true;
  return all.length <= 6 && all.every(closes);
}

/** A question mark at the end, whatever closes or smiles behind it; or inside, before a remark in passing. */
function isQuestion(text: string): boolean {
  return /\?(?:[\s!"'”“’»).…]|$)/.test(text);
}

/** A courtesy is one only when nothing else is asked: it is the whole sentence, or all of its last clause. */
function isIdle(words: string, courtesies: readonly SentenceRule[]): boolean {
  const last = bare(words.slice(words.search(/[^,;:–-]*$/)));
  return courtesies.some(({ pattern }) => isWhole(pattern, words) || isWhole(pattern, last));
}

function closes({ words, locale: { closings } }: Heard): boolean {
  return isShort(words) && has(closings.closes, words) && !has(closings.reopens, words);
}

/** Words of a sentence that may still be a mere courtesy. Chosen. */
const COURTESY_WORDS = 14;

function isShort({ text }: Searchable): boolean {
  return text.split(" ", COURTESY_WORDS + 1).length <= COURTESY_WORDS;
}
