/** Many writes in few transactions, in order. */
import type { Nature } from "../mail/message.ts";
import { MAX_TRANSACTION_BYTES, MAX_TRANSACTION_WRITES, type Write } from "../ports/table.ts";
import { countWrites } from "./counters.ts";
import type { Partition } from "./partition.ts";

/** Writes that belong in one transaction, and how they change the counters: together or not at all. */
export interface Unit {
  readonly writes: readonly Write[];
  readonly counts?: readonly { readonly nature: Nature; readonly by: number }[];
}

/** Room for the one write to the counters. */
const MAX_WRITES = MAX_TRANSACTION_WRITES - 1;
/** Room for clear attributes and keys, which are not counted here. */
const MAX_BYTES = MAX_TRANSACTION_BYTES / 2;

/**
 * Writes the units in order, as many as fit into each transaction. Broken off anywhere, a first part of them is written.
 * @returns false when a condition did not hold: some units may be written, so plan anew and try again.
 */
export async function commit(partition: Partition, units: readonly Unit[]): Promise<boolean> {
  for (const chunk of chunksOf(units)) {
    const counts = countWrites(
      partition,
      chunk.flatMap((unit) => unit.counts ?? []),
    );
    const written = await partition.table.transact([...chunk.flatMap((unit) => unit.writes), ...counts]);
    if (!written) return false;
  }
  return true;
}

function* chunksOf(units: readonly Unit[]): Generator<readonly Unit[]> {
  let chunk: Unit[] = [];
  let writes = 0;
  let bytes = 0;
  for (const unit of units.filter((each) => each.writes.length > 0)) {
    const size = bytesOf(unit);
    if (chunk.length > 0 && (writes + unit.writes.length > MAX_WRITES || bytes + size > MAX_BYTES)) {
      yield chunk;
      [chunk, writes, bytes] = [[], 0, 0];
    }
    chunk.push(unit);
    writes += unit.writes.length;
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}

/** What weighs is sealed; the rest of an item is small. */
function bytesOf({ writes }: Unit): number {
  const values = writes.flatMap((write) => {
    if (write.type === "put") return Object.values(write.item);
    return write.type === "update" ? write.changes.map((change) => (change.type === "set" ? change.value : null)) : [];
  });
  return values.reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0);
}
