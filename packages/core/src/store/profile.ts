import { decode } from "../base/decode.ts";
import { Owner } from "../mail/owner.ts";
import { SealedItem } from "./items.ts";
import { ownerKey } from "./keys.ts";
import type { Partition } from "./partition.ts";

export async function putOwner(partition: Partition, owner: Owner): Promise<void> {
  const key = ownerKey(partition.pk);
  await partition.table.write({ type: "put", item: { ...key, ...(await partition.seal(key, "owner", owner)) } });
}

export async function readOwner(partition: Partition): Promise<Owner | undefined> {
  const raw = await partition.table.get(ownerKey(partition.pk));
  return raw && partition.open({ item: decode(SealedItem, raw, "stored owner"), noun: "owner", as: Owner });
}
