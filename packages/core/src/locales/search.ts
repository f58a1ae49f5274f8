/**
 * Searching a sentence for many wordings at once. Wordings begin at a word, and most cannot begin with the letters a
 * given word has: the few that can are looked up, so that cost grows with what is found, not with what is known.
 */
import { remembered } from "../base/memory.ts";
import { OPENING_LENGTH, openings } from "./openings.ts";

/** A text made ready to be searched, once for all who search it. */
export interface Searchable {
  readonly text: string;
  /** Where its words begin, in order: letters and digits with neither before them. */
  readonly starts: readonly number[];
  /** What each begins with, `OPENING_LENGTH` letters of the text, as the number of `headOf`. */
  readonly heads: readonly number[];
}

export function searchable(text: string): Searchable {
  const starts: number[] = [];
  const heads: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordCode(text.charCodeAt(at));
    if (isWord && !inWord) {
      starts.push(at);
      heads.push(headOf(text, at));
    }
    inWord = isWord;
  }
  return { text, starts, heads };
}

/** Different heads that are numbered, chosen above what a language's words have; the rest go without. */
const MOST_HEADS = 20_000;

/** The head of no word, whose rules are looked for anew each time. */
const UNNUMBERED = -1;

/** Heads met so far; a number is given once and holds for every list of rules, which then need no text to look up. */
const numbers = new Map<string, number>();

function headOf(text: string, at: number): number {
  const head = text.slice(at, at + OPENING_LENGTH);
  const known = numbers.get(head);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_HEADS) return UNNUMBERED;
  numbers.set(head, numbers.size);
  return numbers.size - 1;
}

/** Letters and digits; of what is not ASCII all below the punctuation of U+2000 that is not Latin-1's. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && code < 0x2000;
}

interface Rule {
  readonly pattern: RegExp;
}

export interface Hit<Found extends Rule> {
  readonly rule: Found;
  readonly match: RegExpExecArray;
}

/** Every match of every rule that begins at a word, word by word, then in the order of the rules; they may overlap. */
export function hits<Found extends Rule>(rules: readonly Found[], { text, starts, heads }: Searchable): Hit<Found>[] {
  const found: Hit<Found>[] = [];
  const index = indexOf(rules);
  for (let nth = 0; nth < starts.length; nth++) {
    const at = starts[nth] ?? 0;
    for (const { rule, sticky } of entriesAt(text, at, heads[nth] ?? UNNUMBERED, index)) {
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match) found.push({ rule, match });
    }
  }
  return found;
}

/** Does any of the rules match? */
export function has(rules: readonly Rule[], { text, starts, heads }: Searchable): boolean {
  const index = indexOf(rules);
  for (let nth = 0; nth < starts.length; nth++) {
    const at = starts[nth] ?? 0;
    for (const { sticky } of entriesAt(text, at, heads[nth] ?? UNNUMBERED, index)) {
      sticky.lastIndex = at;
      if (sticky.test(text)) return true;
    }
  }
  return index.anywhere.some(({ pattern }) => pattern.test(text));
}

/** The rules that match, in their order. */
export function matching<Found extends Rule>(rules: readonly Found[], text: Searchable): readonly Found[] {
  const found = new Set<Rule>(hits(rules, text).map(({ rule }) => rule));
  const { anywhere } = indexOf(rules);
  if (found.size === 0 && anywhere.length === 0) return [];
  for (const { rule, pattern } of anywhere) if (pattern.test(text.text)) found.add(rule);
  return rules.filter((rule) => found.has(rule));
}

interface Entry<Found extends Rule> {
  readonly rule: Found;
  /** The rule's pattern, to be tried at one place. */
  readonly sticky: RegExp;
}

interface Index<Found extends Rule> {
  readonly entries: readonly (Entry<Found> & { readonly openings: readonly string[] })[];
  /** Rules whose matches need not begin with a word's letter: they are searched for. */
  readonly anywhere: readonly { readonly rule: Found; readonly pattern: RegExp }[];
  /** By the number of the head; filled as heads are met. */
  readonly byHead: (readonly Entry<Found>[] | undefined)[];
}

function entriesAt<Found extends Rule>(
  text: string,
  at: number,
  head: number,
  { byHead, entries }: Index<Found>,
): readonly Entry<Found>[] {
  const known = byHead[head];
  if (known) return known;
  const able = entries.filter((entry) => entry.openings.some((opening) => text.startsWith(opening, at)));
  const found = able.length > 0 ? able : NONE;
  if (head === UNNUMBERED) return found;
  while (byHead.length <= head) byHead.push(undefined); // an array with gaps would be looked up like a map
  byHead[head] = found;
  return found;
}

const NONE: readonly never[] = [];

/** A list's index holds rules of that very list. */
const indexOf = remembered(index) as <Found extends Rule>(rules: readonly Found[]) => Index<Found>;

function index(rules: readonly Rule[]): Index<Rule> {
  const read = rules.map((rule) => ({ rule, openings: [...openings(rule.pattern)] }));
  const isBound = (list: readonly string[]) =>
    list.every((opening) => opening !== "" && isWordCode(opening.charCodeAt(0)));
  return {
    entries: read
      .filter((entry) => isBound(entry.openings))
      .map((entry) => ({ ...entry, sticky: new RegExp(entry.rule.pattern, stickily(entry.rule.pattern)) })),
    anywhere: read
      .filter((entry) => !isBound(entry.openings))
      .map(({ rule }) => ({ rule, pattern: new RegExp(rule.pattern, rule.pattern.flags.replace(/[gy]/g, "")) })),
    byHead: [],
  };
}

function stickily({ flags }: RegExp): string {
  return flags.includes("y") ? flags : `${flags}y`;
}
