/**
 * The traits a sentence is judged by: its words, pairs and triples of them, pairs at a distance, heads and tails of long
 * words, what it begins and ends with, and the word fields it touches. Each trait is a slot, a number below `SLOTS`:
 * hashing needs no dictionary, and two rare traits that share a slot do little harm.
 */
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

/** One word or mark, as hashes. */
interface Token {
  readonly word: number;
  readonly stem: number;
  readonly head: number; // 0 of a short word
  readonly tail: number; // 0 of a short word
  /** Place of its word field in `FIELDS`, from 1; 0 where it has none. */
  readonly field: number;
}

/** @param text plain words; their marks count. @returns a slot for each trait, as often as it shows. */
export function traits(text: string, fields: Fields): readonly number[] {
  const tokens = tokensOf(text, stemsOf(fields));
  const slots: number[] = [];
  put(slots, KIND.length, Math.min(6, Math.floor(Math.log2(tokens.length + 1))));
  put(slots, KIND.ends, tokens[0]?.word ?? 0, endOf(text));
  put(slots, KIND.pair, tokens.at(-1)?.word ?? EDGE.word, EDGE.word);
  for (let at = 0; at < tokens.length; at++) {
    putWord(slots, tokens, at);
    putNeighbours(slots, tokens, at);
  }
  return slots;
}

function putWord(slots: number[], tokens: readonly Token[], at: number): void {
  const { word, head, tail, field } = tokens[at] ?? EDGE;
  put(slots, KIND.word, word);
  if (head !== 0) put(slots, KIND.head, head);
  if (tail !== 0) put(slots, KIND.tail, tail);
  if (field !== 0) put(slots, KIND.field, field);
  if (at < 2) put(slots, KIND.first, at, word);
  if (at >= tokens.length - 2) put(slots, KIND.last, tokens.length - at, word);
}

function putNeighbours(slots: number[], tokens: readonly Token[], at: number): void {
  const [token, before, earlier] = [tokens[at] ?? EDGE, tokens[at - 1] ?? EDGE, tokens[at - 2] ?? EDGE];
  put(slots, KIND.pair, before.word, token.word);
  if (at > 1) put(slots, KIND.triple, earlier.word, before.word, token.word);
  putFields(slots, KIND.fieldPair, before, token);
  for (let ahead = 2; ahead <= REACH && at + ahead < tokens.length; ahead++) {
    const other = tokens[at + ahead] ?? EDGE;
    put(slots, KIND.distant, token.stem, other.stem);
    putFields(slots, KIND.distantFields, token, other);
  }
}

/** A pair of words by their fields; a word without one stands for itself. */
function putFields(slots: number[], kind: number, one: Token, other: Token): void {
  if (one.field !== 0 || other.field !== 0) put(slots, kind, one.field || one.word, other.field || other.word);
}

function put(slots: number[], kind: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(a ^ kind, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  slots.push((hash ^ (hash >>> 16)) & (SLOTS - 1));
}

const EDGE: Token = { word: 1, stem: 1, head: 0, tail: 0, field: 0 };
const NUMBER: Token = { word: 2, stem: 2, head: 0, tail: 0, field: 0 };

function tokensOf(text: string, stems: ReadonlyMap<number, number>): readonly Token[] {
  const found: Token[] = [];
  for (const [said] of text.matchAll(TOKEN)) {
    found.push(/^\d/.test(said) ? NUMBER : tokenOf(said, stems));
    if (found.length === MOST_TOKENS) break;
  }
  return found;
}

/** A word with its apostrophe, a number with its points, or a mark that parts clauses. */
const TOKEN = /[a-zß-\u1fff]+(?:'[a-z]+)?|\d+(?:[.:/,]\d+)*|[?!,:;()…]/g;

function tokenOf(said: string, stems: ReadonlyMap<number, number>): Token {
  const prefixes: number[] = [];
  let hash = SEED;
  for (let at = 0; at < said.length; at++) {
    hash = extend(hash, said.charCodeAt(at));
    prefixes.push(hash);
  }
  const isLong = said.length >= LONG;
  return {
    word: hash,
    stem: isLong ? (prefixes[STEM - 1] ?? hash) : hash,
    head: isLong ? (prefixes[HEAD - 1] ?? 0) : 0,
    tail: isLong ? hashOf(said.slice(-TAIL)) : 0,
    field: fieldOf(prefixes, stems),
  };
}

function fieldOf(prefixes: readonly number[], stems: ReadonlyMap<number, number>): number {
  const shortest = Math.max(1, prefixes.length - MOST_ENDING);
  for (let length = prefixes.length; length >= shortest; length--) {
    const field = stems.get(prefixes[length - 1] ?? 0);
    if (field !== undefined) return field;
  }
  return 0;
}

/** FNV-1a (draft-eastlake-fnv), 32 bits: what a beginning of a word hashes to falls off on the way. */
const SEED = 0x811c9dc5;

function extend(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at++) hash = extend(hash, text.charCodeAt(at));
  return hash;
}

/** "?", "!", "." or ":" as a code, 0 for none: what a sentence ends in, but for quotes and smileys. */
function endOf(text: string): number {
  for (let at = text.length - 1; at >= Math.max(0, text.length - 6); at--) {
    if ("?!.:…".includes(text.charAt(at))) return text.charCodeAt(at);
  }
  return 0;
}

const compiled = new WeakMap<Fields, ReadonlyMap<number, number>>();

/** Hash of a stem to the place of its field in `FIELDS`, from 1. */
function stemsOf(fields: Fields): ReadonlyMap<number, number> {
  const known = compiled.get(fields);
  if (known) return known;
  const pairs = FIELDS.flatMap((field, place) => [...fields[field]].map((stem) => [hashOf(stem), place + 1] as const));
  const made = new Map(pairs);
  compiled.set(fields, made);
  return made;
}
