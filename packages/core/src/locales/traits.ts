/**
 * The traits a sentence is judged by: its words, pairs and triples of them, pairs at a distance, heads and tails of long
 * words, what it begins and ends with, and the word fields it touches. Each trait is a slot, a number below `SLOTS`:
 * hashing needs no dictionary, and two rare traits that share a slot do little harm.
 */
import { remembered } from "../base/memory.ts";
import { FIELDS, type Fields, MOST_ENDING } from "./contract/fields.ts";

/** Traits that are told apart: so many that a trait never learned rarely meets the slot of a learned one. */
export const SLOTS = 1 << 20;

/** Words and marks of a sentence that are looked at. */
const MOST_TOKENS = 200;

/** Words between the two of a pair. */
const REACH = 5;

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
  triple: 0xc2b2,
  distant: 0x27d4,
  head: 0x1656,
  tail: 0xd3a2,
  first: 0x7feb,
  last: 0x68e3,
  length: 0x94d0,
  ends: 0x3c6e,
  field: 0x2545,
  fieldPair: 0xbf58,
  distantFields: 0xe703,
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
}

/** @param text plain words; their marks count. @returns a slot for each trait, as often as it shows. */
export function traits(text: string, fields: Fields): readonly number[] {
  const tokens = read(text, stemsOf(fields));
  const { length, word } = tokens;
  const slots: number[] = [];
  put(slots, KIND.length, Math.min(6, Math.floor(Math.log2(length + 1))));
  put(slots, KIND.ends, length > 0 ? at(word, 0) : 0, endOf(text));
  put(slots, KIND.pair, length > 0 ? at(word, length - 1) : EDGE, EDGE);
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
  if (place < 2) put(slots, KIND.first, place, word);
  if (place >= tokens.length - 2) put(slots, KIND.last, tokens.length - place, word);
}

function putNeighbours(slots: number[], tokens: Tokens, place: number): void {
  const { word, stem, length } = tokens;
  const [own, before] = [at(word, place), place > 0 ? at(word, place - 1) : EDGE];
  put(slots, KIND.pair, before, own);
  if (place > 1) put(slots, KIND.triple, at(word, place - 2), before, own);
  if (place > 0) putFields(slots, KIND.fieldPair, tokens, place - 1, place);
  const last = Math.min(length - 1, place + REACH);
  for (let other = place + 2; other <= last; other++) {
    put(slots, KIND.distant, at(stem, place), at(stem, other));
    putFields(slots, KIND.distantFields, tokens, place, other);
  }
}

/** A pair of words by their fields; a word without one stands for itself. */
function putFields(slots: number[], kind: number, { field, word }: Tokens, one: number, other: number): void {
  const [first, second] = [at(field, one), at(field, other)];
  if (first !== 0 || second !== 0) put(slots, kind, first || at(word, one), second || at(word, other));
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

/** Beginning and end of a sentence, and any number, as words. */
const EDGE = 1;
const NUMBER = 2;

/** Filled anew by every sentence, and never held for longer. */
const column = () => new Int32Array(MOST_TOKENS);
const page: Tokens = { length: 0, word: column(), stem: column(), head: column(), tail: column(), field: column() };

function read(text: string, stems: Stems): Tokens {
  page.length = 0;
  for (let from = 0; from < text.length && page.length < MOST_TOKENS; ) {
    const code = text.charCodeAt(from);
    if (isLetter(code)) from = readWord(text, from, stems);
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
function readWord(text: string, from: number, stems: Stems): number {
  let hash = SEED;
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(code === APOSTROPHE && isLetter(text.charCodeAt(end + 1)))) break;
    hash = Math.imul(hash ^ code, PRIME);
    if (end - from < prefixes.length) prefixes[end - from] = hash;
  }
  const length = end - from;
  const isLong = length >= LONG;
  const field = fieldOf(Math.min(length, prefixes.length), stems);
  if (isLong) turn(hash, at(prefixes, STEM - 1), at(prefixes, HEAD - 1), hashOf(text, end - TAIL, end), field);
  else turn(hash, hash, 0, 0, field);
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
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(text: string, from = 0, end = text.length): number {
  let hash = SEED;
  for (let place = from; place < end; place++) hash = Math.imul(hash ^ text.charCodeAt(place), PRIME);
  return hash;
}

/** The field of the longest stem that the word just read is, or is but for an ending. */
function fieldOf(length: number, stems: Stems): number {
  for (let cut = length; cut >= Math.max(3, length - MOST_ENDING); cut--) {
    const field = lookUp(stems, at(prefixes, cut - 1));
    if (field !== 0) return field;
  }
  return 0;
}

/** "?", "!", "." or ":" as a code, 0 for none: what a sentence ends in, but for quotes and smileys. */
function endOf(text: string): number {
  for (let place = text.length - 1; place >= Math.max(0, text.length - 6); place--) {
    if ("?!.:…".includes(text.charAt(place))) return text.charCodeAt(place);
  }
  return 0;
}

/** Hash of a stem to the place of its field in `FIELDS`, from 1: an open hash table, a quarter full. */
interface Stems {
  readonly keys: Int32Array;
  readonly places: Uint8Array;
}

const stemsOf = remembered((fields: Fields): Stems => {
  const count = FIELDS.reduce((sum, field) => sum + fields[field].size, 1);
  const size = 2 ** Math.ceil(Math.log2(count * 4));
  const stems = { keys: new Int32Array(size), places: new Uint8Array(size) };
  for (const [place, field] of FIELDS.entries())
    for (const stem of fields[field]) insert(stems, hashOf(stem), place + 1);
  return stems;
});

function insert({ keys, places }: Stems, hash: number, field: number): void {
  let place = hash & (keys.length - 1);
  while (places[place] !== 0) place = (place + 1) & (keys.length - 1);
  keys[place] = hash;
  places[place] = field;
}

function lookUp({ keys, places }: Stems, hash: number): number {
  let place = hash & (keys.length - 1);
  while (places[place] !== 0) {
    if (keys[place] === hash) return places[place] ?? 0;
    place = (place + 1) & (keys.length - 1);
  }
  return 0;
}
