/** Weighing a sentence by what was learned: its traits and the wordings found in it add up to log-odds. */
import { remembered } from "../base/memory.ts";
import type { LearnedTable } from "./contract/learned.ts";
import { SLOTS } from "./traits.ts";

/**
 * A table made ready: unpacked at first use, once, into little memory, for what does not fit a processor's cache costs more
 * than all the adding up.
 */
interface Unpacked {
  /** By column. */
  readonly biases: Float64Array;
  readonly scales: Float64Array;
  /** A bit for each slot: was its trait learned? Most were not. */
  readonly learned: Int32Array;
  /** How many were before each word of bits: with those in the word, a trait's row. */
  readonly ranks: Uint16Array;
  /** Row by row, a weight for each column. */
  readonly weights: Int8Array;
  /** By row, the last sentence that showed its trait: a trait counts once, however often it shows. */
  readonly seen: { readonly last: Uint16Array; sentence: number };
}

/**
 * Log-odds by column, in their order, from the traits alone.
 * @param slots as `traits` gives them.
 */
export function weigh(slots: readonly number[], table: LearnedTable): Float64Array {
  const { biases, scales, learned, ranks, weights, seen } = unpacked(table);
  const width = biases.length;
  const sums = new Float64Array(width);
  begin(seen);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const bits = learned[slot >>> 5] ?? 0;
    const bit = 1 << (slot & 31);
    if ((bits & bit) === 0) continue;
    const row = (ranks[slot >>> 5] ?? 0) + ones(bits & (bit - 1));
    if (seen.last[row] === seen.sentence) continue;
    seen.last[row] = seen.sentence;
    for (let column = 0; column < width; column++) {
      sums[column] = (sums[column] ?? 0) + (weights[row * width + column] ?? 0);
    }
  }
  for (let column = 0; column < width; column++) {
    sums[column] = (sums[column] ?? 0) * (scales[column] ?? 0) + (biases[column] ?? 0);
  }
  return sums;
}

function begin(seen: Unpacked["seen"]): void {
  if (seen.sentence === 0xffff) seen.last.fill(0);
  seen.sentence = (seen.sentence % 0xffff) + 1;
}

/** Bits set in 32. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What the wordings found add to a column; one never met in training adds nothing. */
export function evidenceFor(column: string, found: Iterable<string>, { columns }: LearnedTable): number {
  const known = columns[column]?.evidence ?? {};
  let sum = 0;
  for (const name of found) sum += known[name] ?? 0;
  return sum;
}

/** 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

const unpacked = remembered(unpack);

function unpack({ slots, columns }: LearnedTable): Unpacked {
  const known = gaps(Buffer.from(slots, "base64"));
  const all = Object.values(columns);
  const learned = new Int32Array(SLOTS / 32);
  for (const slot of known) learned[slot >>> 5] = (learned[slot >>> 5] ?? 0) | (1 << (slot & 31));
  const ranks = new Uint16Array(learned.length);
  for (let word = 1; word < ranks.length; word++) ranks[word] = (ranks[word - 1] ?? 0) + ones(learned[word - 1] ?? 0);
  const weights = new Int8Array(known.length * all.length);
  for (const [at, column] of all.entries()) {
    const bytes = new Int8Array(Buffer.from(column.weights, "base64"));
    for (const [row, byte] of bytes.entries()) weights[row * all.length + at] = byte;
  }
  return {
    biases: Float64Array.from(all, ({ bias }) => bias),
    scales: Float64Array.from(all, ({ scale }) => scale),
    learned,
    ranks,
    weights,
    seen: { last: new Uint16Array(known.length), sentence: 0 },
  };
}

function gaps(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  let [slot, gap, shift] = [0, 0, 0];
  for (const byte of bytes) {
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    slot += gap;
    found.push(slot);
    [gap, shift] = [0, 0];
  }
  return found;
}
