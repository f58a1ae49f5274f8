/** How much mail of each nature was seen and not kept. Changed only together with the mail's marker: see `commit`. */
import type { Nature } from "../mail/message.ts";
import type { Write } from "../ports/table.ts";
import { NATURES } from "./items.ts";
import { counterKey } from "./keys.ts";
import type { Partition } from "./partition.ts";

export type Counters = { readonly [nature in Nature]: number };

export async function readCounters({ table, pk }: Partition): Promise<Counters> {
  const item = await table.get(counterKey(pk));
  const count = (nature: Nature): number => {
    const value = item?.[nature];
    return typeof value === "number" ? value : 0;
  };
  return {
    human: count("human"),
    list: count("list"),
    bulk: count("bulk"),
    machine: count("machine"),
    bounce: count("bounce"),
    "out-of-office": count("out-of-office"),
    calendar: count("calendar"),
  };
}

/** One write for all of them, or none when they cancel out. */
export function countWrites({ pk }: Partition, counts: readonly { nature: Nature; by: number }[]): readonly Write[] {
  const changes = NATURES.flatMap((name) => {
    const by = counts.reduce((sum, { nature, by }) => (nature === name ? sum + by : sum), 0);
    return by === 0 ? [] : [{ type: "add", name, by } as const];
  });
  return changes.length > 0 ? [{ type: "update", key: counterKey(pk), changes }] : [];
}
