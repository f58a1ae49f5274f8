/** What the words of a language are known by, looked up by their hash: word fields by their stems, and signs. */
import { remembered } from "../base/memory.ts";
import { FIELDS, type Fields } from "./contract/fields.ts";
import { SIGNS, type Sign, type Signs } from "./contract/signs.ts";

/** Of a language: what its words are known by. */
export interface Vocabulary {
  readonly fields: Fields;
  readonly signs: Signs;
}

/** Hash of a word or stem to a number above 0: an open hash table, a quarter full. */
export interface Table {
  readonly keys: Int32Array;
  readonly values: Uint8Array;
}

export interface Known {
  /** To the place of its field in `FIELDS`, from 1. */
  readonly stems: Table;
  /** To a bit for each of `SIGNS` it bears. */
  readonly signs: Table;
}

/** Bits of signs. */
const bitOf = (sign: Sign): number => 1 << SIGNS.indexOf(sign);
export const WHO = bitOf("self") | bitOf("reader");
export const WHO_AND_DENIAL = WHO | bitOf("denial");
export const WEEKDAY = bitOf("weekday");
export const MONTH = bitOf("month");
/** Of a sentence: who and in what mood, not when. */
export const MOOD = WHO_AND_DENIAL | bitOf("condition") | bitOf("bygone") | bitOf("ahead");

export const knownOf = remembered(({ fields, signs }: Vocabulary): Known => {
  const stems = FIELDS.flatMap((field, at) => [...fields[field]].map((stem) => [stem, at + 1] as const));
  const borne = new Map<string, number>();
  for (const sign of SIGNS) for (const word of signs[sign]) borne.set(word, (borne.get(word) ?? 0) | bitOf(sign));
  return { stems: tableOf(stems), signs: tableOf([...borne]) };
});

function tableOf(entries: readonly (readonly [string, number])[]): Table {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 4 + 1));
  const table = { keys: new Int32Array(size), values: new Uint8Array(size) };
  for (const [word, value] of entries) insert(table, hashOf(word), value);
  return table;
}

function insert({ keys, values }: Table, hash: number, value: number): void {
  let place = hash & (keys.length - 1);
  while (values[place] !== 0) place = (place + 1) & (keys.length - 1);
  keys[place] = hash;
  values[place] = value;
}

/** 0 for what is not in it. */
export function lookUp({ keys, values }: Table, hash: number): number {
  let place = hash & (keys.length - 1);
  while (values[place] !== 0) {
    if (keys[place] === hash) return values[place] ?? 0;
    place = (place + 1) & (keys.length - 1);
  }
  return 0;
}

/** FNV-1a (draft-eastlake-fnv), 32 bits, letter by letter. */
export const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

export function lengthen(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

export function hashOf(text: string, from = 0, end = text.length): number {
  let hash = SEED;
  for (let place = from; place < end; place++) hash = lengthen(hash, text.charCodeAt(place));
  return hash;
}
