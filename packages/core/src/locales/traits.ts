/**
 * The traits a sentence is judged by: its words, pairs of them, beside each other and at a distance, heads and tails of
 * long words, what it begins and ends with, the word fields it touches, and each word once more together with the signs
 * of the sentence. Each trait is a slot, a number below `SLOTS`: hashing needs no dictionary, and two rare traits that
 * share a slot do little harm.
 */
import { MOST_ENDING } from "./contract/fields.ts";
import {
  hashOf,
  type Known,
  knownOf,
  lengthen,
  lookUp,
  MONTH,
  MOOD,
  SEED,
  type Table,
  type Vocabulary,
  WEEKDAY,
  WHO,
  WHO_AND_DENIAL,
} from "./known.ts";

/** Traits that are told apart: so many that a trait never learned rarely meets the slot of a learned one. */
export const SLOTS = 1 << 20;

/** Words and marks of a sentence that are looked at. */
const MOST_TOKENS = 200;

/** How far apart the two words of a pair may stand. More were tried, and triples too: they taught nothing further. */
const REACH = 3;

/** Letters of a word that count in pairs at a distance, where its ending does not. */
const STEM = 5;

/** Letters of the head and tail of a long word that are traits of their own. */
const HEAD = 4;
const TAIL = 3;
const LONG = 6;

/** What a trait is made of: so that a word and a tail that look alike are two traits. */
const KIND = {
  word: 0x9e37,
  pair: 0x85eb,
  distant: 0x27d4,
  head: 0x1656,
  tail: 0xd3a2,
  first: 0x7feb,
  last: 0x68e3,
  length: 0x94d0,
  ends: 0x3c6e,
  field: 0x2545,
  fieldPair: 0xbf58,
  signs: 0x5511,
  fieldSigned: 0x5513,
  wordSigned: 0x5514,
} as const;

/** A sentence's words and marks as hashes: column by column, for objects of them would cost more than all else. */
interface Tokens {
  length: number;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  /** 0 of a short word, as in `tail`. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** What stands for the word where its field does: place of its word field in `FIELDS` from 1, or 0. */
  readonly field: Int32Array;
  /** A bit for each of `SIGNS` that one of the words bears. */
  signs: number;
}

/** @param text plain words; their marks count. @returns a slot for each trait, as often as it shows. */
export function traits(text: string, vocabulary: Vocabulary): readonly number[] {
  const tokens = read(text, knownOf(vocabulary));
  const { length, word, signs } = tokens;
  const slots: number[] = [];
  put(slots, KIND.length, Math.min(6, Math.floor(Math.log2(length + 1))));
  put(slots, KIND.ends, length > 0 ? at(word, 0) : 0, endOf(text));
  put(slots, KIND.pair, length > 0 ? at(word, length - 1) : EDGE, EDGE);
  put(slots, KIND.signs, signs & MOOD);
  for (let place = 0; place < length; place++) {
    putWord(slots, tokens, place);
    putNeighbours(slots, tokens, place);
  }
  return slots;
}

function putWord(slots: number[], tokens: Tokens, place: number): void {
  const word = at(tokens.word, place);
  const [head, tail, field] = [at(tokens.head, place), at(tokens.tail, place), at(tokens.field, place)];
  put(slots, KIND.word, word);
  if (head !== 0) put(slots, KIND.head, head);
  if (tail !== 0) put(slots, KIND.tail, tail);
  if (field !== 0) put(slots, KIND.field, field);
  if (field !== 0) put(slots, KIND.fieldSigned, tokens.signs & WHO_AND_DENIAL, field);
  else put(slots, KIND.wordSigned, tokens.signs & WHO, word);
  if (place < 2) put(slots, KIND.first, place, word);
  if (place >= tokens.length - 2) put(slots, KIND.last, tokens.length - place, word);
}

function putNeighbours(slots: number[], tokens: Tokens, place: number): void {
  const { word, stem, length } = tokens;
  const [own, before] = [at(word, place), place > 0 ? at(word, place - 1) : EDGE];
  put(slots, KIND.pair, before, own);
  if (place > 0) putFields(slots, tokens, place - 1, place);
  const last = Math.min(length - 1, place + REACH);
  for (let other = place + 2; other <= last; other++) put(slots, KIND.distant, at(stem, place), at(stem, other));
}

/** A pair of words by their fields; a word without one stands for itself. */
function putFields(slots: number[], { field, word }: Tokens, one: number, other: number): void {
  const [first, second] = [at(field, one), at(field, other)];
  if (first !== 0 || second !== 0) put(slots, KIND.fieldPair, first || at(word, one), second || at(word, other));
}

function put(slots: number[], kind: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(a ^ kind, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  slots.push((hash ^ (hash >>> 16)) & (SLOTS - 1));
}

function at(column: Int32Array, place: number): number {
  return column[place] ?? 0;
}

/** Beginning and end of a sentence, any number, any weekday and any month, as words. */
const EDGE = 1;
const NUMBER = 2;
const A_WEEKDAY = 3;
const A_MONTH = 4;

/** Filled anew by every sentence, and never held for longer. */
const column = () => new Int32Array(MOST_TOKENS);
const page: Tokens = {
  length: 0,
  word: column(),
  stem: column(),
  head: column(),
  tail: column(),
  field: column(),
  signs: 0,
};

function read(text: string, known: Known): Tokens {
  page.length = 0;
  page.signs = 0;
  for (let from = 0; from < text.length && page.length < MOST_TOKENS; ) {
    const code = text.charCodeAt(from);
    if (isLetter(code)) from = readWord(text, from, known);
    else if (isDigit(code)) from = readNumber(text, from);
    else {
      if (MARKS.includes(text.charAt(from))) turn(code, code);
      from += 1;
    }
  }
  return page;
}

/** Marks that part clauses. */
const MARKS = "?!,:;()…";

/** Writes one more word or mark on the page. */
function turn(word: number, stem: number, head = 0, tail = 0, field = 0): void {
  const place = page.length++;
  page.word[place] = word;
  page.stem[place] = stem;
  page.head[place] = head;
  page.tail[place] = tail;
  page.field[place] = field;
}

/** Hashes of a word's beginnings, letter by letter; a word longer than this is cut. */
const prefixes = new Int32Array(64);

/** A word with its apostrophe ("i'll"). FNV-1a (draft-eastlake-fnv), 32 bits: its beginnings' hashes fall off on the way. */
function readWord(text: string, from: number, { stems, signs }: Known): number {
  let hash = SEED;
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(code === APOSTROPHE && isLetter(text.charCodeAt(end + 1)))) break;
    hash = lengthen(hash, code);
    if (end - from < prefixes.length) prefixes[end - from] = hash;
  }
  const length = end - from;
  const field = fieldOf(Math.min(length, prefixes.length), stems);
  const borne = lookUp(signs, hash);
  page.signs |= borne;
  const whole = borne & MONTH ? A_MONTH : borne & WEEKDAY ? A_WEEKDAY : hash;
  if (whole !== hash || length < LONG) turn(whole, whole, 0, 0, field);
  else turn(hash, at(prefixes, STEM - 1), at(prefixes, HEAD - 1), hashOf(text, end - TAIL, end), field);
  return end;
}

/** "12", "12.30", "1/2": all numbers are one. */
function readNumber(text: string, from: number): number {
  let end = from + 1;
  while (isDigit(text.charCodeAt(end)) || (".:/,".includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))
    end += 1;
  turn(NUMBER, NUMBER);
  return end;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x2000);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const APOSTROPHE = 0x27;
/** The field of the longest stem that the word just read is, or is but for an ending. */
function fieldOf(length: number, stems: Table): number {
  for (let cut = length; cut >= Math.max(3, length - MOST_ENDING); cut--) {
    const field = lookUp(stems, at(prefixes, cut - 1));
    if (field !== 0) return field;
  }
  return 0;
}

/** "?", "!", "." or ":" as a code, 0 for none: what a sentence ends in, but for quotes and smileys. */
function endOf(text: string): number {
  for (let place = text.length - 1; place >= Math.max(0, text.length - 6); place--) {
    const code = text.charCodeAt(place);
    if (code === COLON ? place === text.length - 1 : isEnd(code) && !isDigit(text.charCodeAt(place + 1))) return code;
  }
  return 0;
}

const COLON = 0x3a;

function isEnd(code: number): boolean {
  return code === 0x3f || code === 0x21 || code === 0x2e || code === 0x2026; // ? ! . …
}
