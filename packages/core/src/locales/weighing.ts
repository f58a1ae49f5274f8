/** Weighing a sentence by what was learned: its traits and the wordings found in it add up to log-odds. */
import type { LearnedColumn, LearnedTable } from "./contract/learned.ts";
import { SLOTS } from "./traits.ts";

/** A table made ready: unpacked at first use, once. */
interface Unpacked {
  readonly names: readonly string[];
  /** By slot, the row of its weights, from 1; 0 for a trait never learned. */
  readonly rows: Uint16Array;
  /** Row by row, a weight for each column. */
  readonly weights: Float32Array;
  /** By row, the last sentence that showed its trait: a trait counts once, however often it shows. */
  readonly seen: { readonly last: Uint32Array; sentence: number };
}

/**
 * Log-odds by column, in their order, from the traits alone.
 * @param slots as `traits` gives them.
 */
export function weigh(slots: readonly number[], table: LearnedTable): Float64Array {
  const { names, rows, weights, seen } = unpacked(table);
  seen.sentence = (seen.sentence + 1) >>> 0 || 1;
  const sums = Float64Array.from(names, (name) => table.columns[name]?.bias ?? 0);
  for (const slot of slots) {
    const row = rows[slot] ?? 0;
    if (row === 0 || seen.last[row] === seen.sentence) continue;
    seen.last[row] = seen.sentence;
    const from = (row - 1) * sums.length;
    for (let column = 0; column < sums.length; column++) {
      sums[column] = (sums[column] ?? 0) + (weights[from + column] ?? 0);
    }
  }
  return sums;
}

/** What the wordings found add to a column; one never met in training adds nothing. */
export function evidenceFor(column: string, found: Iterable<string>, { columns }: LearnedTable): number {
  const known = columns[column]?.evidence ?? {};
  let sum = 0;
  for (const name of found) sum += known[name] ?? 0;
  return sum;
}

const ceilings = new WeakMap<LearnedColumn, number>();

/** The most that wordings can add to a column; of names that begin with the same word ("rule …") only one can be found. */
export function ceiling(column: string, { columns }: LearnedTable): number {
  const learned = columns[column];
  if (!learned) return 0;
  const known = ceilings.get(learned);
  if (known !== undefined) return known;
  const most = new Map<string, number>();
  for (const [name, weight] of Object.entries(learned.evidence)) {
    const group = name.includes(" ") ? name.slice(0, name.indexOf(" ")) : name;
    most.set(group, Math.max(most.get(group) ?? 0, weight));
  }
  const sum = [...most.values()].reduce((total, weight) => total + weight, 0);
  ceilings.set(learned, sum);
  return sum;
}

/** 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

const cache = new WeakMap<LearnedTable, Unpacked>();

function unpacked(table: LearnedTable): Unpacked {
  const known = cache.get(table);
  if (known) return known;
  const made = unpack(table);
  cache.set(table, made);
  return made;
}

function unpack({ slots, columns }: LearnedTable): Unpacked {
  const learned = gaps(Buffer.from(slots, "base64"));
  const names = Object.keys(columns);
  const rows = new Uint16Array(SLOTS);
  for (const [row, slot] of learned.entries()) rows[slot] = row + 1;
  const weights = new Float32Array(learned.length * names.length);
  for (const [at, { weights: packed, scale }] of Object.values(columns).entries()) {
    const bytes = new Int8Array(Buffer.from(packed, "base64"));
    for (const [row, byte] of bytes.entries()) weights[row * names.length + at] = byte * scale;
  }
  return { names, rows, weights, seen: { last: new Uint32Array(learned.length + 1), sentence: 0 } };
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
