/**
 * The stored form of an owner's keys: one item of the owner's partition, read and replaced as a whole, so that two
 * writers meet on one condition. All in it is wrapped or sealed; names of KMS keys are no secret.
 */
import { z } from "zod";
import { decode } from "../../base/decode.ts";
import { type Item, type Key, keyNames } from "../../ports/table.ts";

/** Most data keys of an owner: a renewal a year for a life, and far within an item's size. Chosen. */
export const MAX_DATA_KEYS = 64;
/** Most bytes of a ciphertext that KMS takes (API reference, Decrypt). */
const MAX_WRAPPED_BYTES = 6_144;

export interface WrappedKey {
  /** 8 bytes, as in the values it sealed. */
  readonly id: Uint8Array;
  /** ARN of the KMS key it was made for. */
  readonly made: string;
  /** ARN of the KMS key that wraps it now. */
  readonly under: string;
  readonly wrapped: Uint8Array;
}

export interface StoredKeys {
  readonly schema: 1;
  /**
   * Another random text with each write. A count would not do: it starts again for an owner who was forgotten, and a
   * writer that still holds the keys of before must not put them back.
   */
  readonly mark: string;
  /** The key for ids, sealed with the newest data key. */
  readonly ids: Uint8Array;
  /** Oldest first; the last one seals. */
  readonly keys: readonly WrappedKey[];
}

const Bytes = (min: number, max: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length >= min && value.length <= max);

const WrappedKey: z.ZodType<WrappedKey> = z.strictObject({
  id: Bytes(8, 8),
  made: z.string(),
  under: z.string(),
  wrapped: Bytes(1, MAX_WRAPPED_BYTES),
});

const StoredKeys: z.ZodType<StoredKeys> = z.strictObject({
  schema: z.literal(1),
  mark: z.string(),
  ids: Bytes(1, MAX_WRAPPED_BYTES),
  keys: z.array(WrappedKey).min(1).max(MAX_DATA_KEYS),
});

/** "VAULT#" is above the other sort keys, so that an erasure that is broken off still has the keys to go on with. */
export function keyOfKeys(ownerId: string): Key {
  return { pk: `O#${ownerId}`, sk: "VAULT#KEYS" };
}

export function toItem(ownerId: string, { keys, ...rest }: StoredKeys): Item {
  return { ...keyOfKeys(ownerId), ...rest, keys: keys.map((each) => ({ ...each })) };
}

/** @throws {DranError} `malformed` when it is damaged, or a newer Dran wrote it. */
export function fromItem(item: Item): StoredKeys {
  const { pk, sk } = keyNames();
  const attributes = Object.entries(item).filter(([name]) => name !== pk && name !== sk);
  return decode(StoredKeys, Object.fromEntries(attributes), "stored keys");
}

export function newestOf({ keys }: StoredKeys): WrappedKey {
  const newest = keys.at(-1);
  if (!newest) throw new Error("the schema lets no list without keys pass");
  return newest;
}
