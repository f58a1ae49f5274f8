/** A table of learned weights, from examples to what a locale stores. */
import type { LearnedColumn, LearnedTable } from "../src/locales/contract/learned.ts";

/** What columns of a design matrix stand for: the bias, then slots, then wordings by name. */
export interface Vocabulary {
  readonly slots: readonly number[];
  readonly names: readonly string[];
  /** Columns of the matrix. */
  readonly width: number;
  readonly toColumns: (shown: Marks) => number[];
}

/** What a sentence shows for one question asked of it. */
export interface Marks {
  readonly traits: readonly number[];
  readonly names: readonly string[];
}

/** Traits and wordings that show in at least so many sentences; rarer ones say more of their author than of the language. */
const LEAST_SEEN = 5;

export function vocabularyOf(all: readonly Marks[]): Vocabulary {
  const slots = frequent(all.map(({ traits }) => traits)).sort((a, b) => a - b);
  const names = frequent(all.map(({ names }) => names)).sort();
  const ofSlot = new Map(slots.map((slot, at) => [slot, at + 1] as const));
  const ofName = new Map(names.map((name, at) => [name, slots.length + at + 1] as const));
  return {
    slots,
    names,
    width: 1 + slots.length + names.length,
    toColumns: (shown) => [
      0,
      ...[...new Set(shown.traits)].flatMap((slot) => ofSlot.get(slot) ?? []),
      ...shown.names.flatMap((name) => ofName.get(name) ?? []),
    ],
  };
}

function frequent<Thing>(lists: readonly (readonly Thing[])[]): Thing[] {
  const seen = new Map<Thing, number>();
  for (const list of lists) for (const thing of new Set(list)) seen.set(thing, (seen.get(thing) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([thing]) => thing);
}

/** @param weights by column's name, one for each column of the vocabulary. */
export function packTable(vocabulary: Vocabulary, weights: Readonly<Record<string, Float64Array>>): LearnedTable {
  const columns = Object.entries(weights).map(([name, fitted]) => [name, packColumn(vocabulary, fitted)] as const);
  return { slots: Buffer.from(varints(vocabulary.slots)).toString("base64"), columns: Object.fromEntries(columns) };
}

function packColumn({ slots, names }: Vocabulary, weights: Float64Array): LearnedColumn {
  const ofSlots = [...weights.subarray(1, 1 + slots.length)];
  const scale = rounded(Math.max(1e-6, ...ofSlots.map(Math.abs)) / 127);
  const bytes = Int8Array.from(ofSlots, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const evidence = names.map((name, at) => [name, rounded(weights[1 + slots.length + at] ?? 0)] as const);
  return {
    bias: rounded(weights[0] ?? 0),
    scale,
    evidence: Object.fromEntries(evidence),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
}

/** Four digits: far finer than what is learned, and the same on every machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function varints(ascending: readonly number[]): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const slot of ascending) {
    let gap = slot - last;
    last = slot;
    for (; gap > 0x7f; gap >>>= 7) bytes.push((gap & 0x7f) | 0x80);
    bytes.push(gap);
  }
  return bytes;
}
