import { decode } from "../base/decode.ts";
import type { Instant } from "../base/time.ts";
import { Fact } from "../mail/fact.ts";
import type { Item, Key, Write } from "../ports/table.ts";
import { FactItem } from "./items.ts";
import { factKey, idOf, PREFIX, since } from "./keys.ts";
import { fit, type Partition } from "./partition.ts";

/** What is cut first when a fact does not fit an item. */
const LISTS = ["references", "cc", "to"] as const;

export function keyOfFact(partition: Partition, fact: { readonly messageId: string; readonly sentAt: Instant }): Key {
  return factKey(partition.pk, fact.sentAt, partition.id("message", fact.messageId));
}

/** The same fact is the same item again, whichever account it came from. */
export async function putFact(partition: Partition, fact: Fact): Promise<Write> {
  const key = keyOfFact(partition, fact);
  const sealed = await partition.seal(key, "fact", fit(fact, LISTS));
  return { type: "put", item: { ...key, detector: partition.detector, ...sealed } };
}

/** Pages of facts, oldest first, sent at `since` or later. */
export async function* readFacts(partition: Partition, from?: Instant): AsyncGenerator<readonly Fact[]> {
  const bounds = from === undefined ? { prefix: PREFIX.fact } : since(from);
  for await (const items of partition.pages(bounds))
    yield await Promise.all(items.map((item) => openFact(partition, item)));
}

/**
 * Which of these mails (keyed ids) this detector has read: as correspondence, or as something that is only counted.
 * Nothing is unsealed for it.
 */
export async function readAgain(partition: Partition, among: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const note = (sk: string) => among.has(idOf(sk)) && ids.add(idOf(sk));
  for await (const items of partition.pages({ prefix: PREFIX.fact }))
    for (const raw of items) {
      const { sk, detector } = decode(FactItem, raw, "stored fact");
      if (detector >= partition.detector) note(sk);
    }
  for await (const items of partition.pages({ prefix: PREFIX.marker })) for (const { sk } of items) note(sk);
  return ids;
}

function openFact(partition: Partition, raw: Item): Promise<Fact> {
  return partition.open({ item: decode(FactItem, raw, "stored fact"), noun: "fact", as: Fact });
}
