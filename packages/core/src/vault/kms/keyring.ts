/** An owner's keys as this process knows them: read, made, and unwrapped one by one as they are needed. */
import { randomBytes } from "node:crypto";
import { DranError } from "../../base/errors.ts";
import type { Condition, TablePort } from "../../ports/table.ts";
import { open, type SealingKey, seal } from "../envelope.ts";
import { type DataKey, type KmsKeys, makeDataKey, rewrap, unwrap } from "./requests.ts";
import { fromItem, keyOfKeys, newestOf, type StoredKeys, toItem, type WrappedKey } from "./stored.ts";

const IDS_KEY_BYTES = 32;

export interface Keyring {
  readonly ownerId: string;
  /** As of the last reading or writing. */
  stored: StoredKeys;
  /** By id in hex; a key that did not unwrap is not kept. */
  readonly unwrapped: Map<string, Promise<SealingKey>>;
}

export interface Keyrings {
  /** Undefined for an owner without keys. @throws {DranError} `malformed`, and what the table throws. */
  read(ownerId: string): Promise<Keyring | undefined>;
  /** The owner's first keys; those of another process when it was faster. */
  create(ownerId: string): Promise<Keyring>;
  /** Reads again. @returns false when the owner was forgotten. */
  refresh(ring: Keyring): Promise<boolean>;
  /** The data key of that id; undefined when there is none in `stored`. */
  keyOf(ring: Keyring, id: Uint8Array): Promise<SealingKey | undefined>;
  idsKey(ring: Keyring): Promise<Uint8Array>;
  /** False when the stored keys are no longer `from`: others wrote, or the owner was forgotten. */
  replace(ring: Keyring, from: StoredKeys, next: Pick<StoredKeys, "ids" | "keys">): Promise<boolean>;
  forget(ownerId: string): Promise<void>;
}

export function openKeyrings(table: TablePort, kms: KmsKeys): Keyrings {
  const readStored = async (ownerId: string): Promise<StoredKeys | undefined> => {
    const item = await table.get(keyOfKeys(ownerId));
    return item && fromItem(item);
  };

  const read = async (ownerId: string): Promise<Keyring | undefined> => {
    const stored = await readStored(ownerId);
    return stored && { ownerId, stored, unwrapped: new Map() };
  };

  const put = (ownerId: string, stored: StoredKeys, condition: Condition): Promise<boolean> =>
    table.write({ type: "put", item: toItem(ownerId, stored), condition });

  const create = async (ownerId: string): Promise<Keyring> => {
    const made = await makeDataKey(kms, ownerId);
    const ids = sealIdsKey(made.sealing, randomBytes(IDS_KEY_BYTES), ownerId);
    const stored: StoredKeys = { schema: 1, mark: newMark(), ids, keys: [made.wrapped] };
    if (await put(ownerId, stored, { type: "absent" })) {
      const ring: Keyring = { ownerId, stored, unwrapped: new Map() };
      remember(ring, made);
      return ring;
    }
    const theirs = await read(ownerId);
    if (!theirs) throw forgotten();
    return theirs;
  };

  const replace: Keyrings["replace"] = async (ring, from, next) => {
    const stored = { ...from, ...next, mark: newMark() };
    const replaced = await put(ring.ownerId, stored, { type: "equals", name: "mark", value: from.mark });
    if (replaced) ring.stored = stored;
    return replaced;
  };

  /** A key that opens must not fail for not being wrapped anew: what goes wrong is left for the next time. */
  const modernise = async (ring: Keyring, old: WrappedKey, key: Uint8Array): Promise<void> => {
    try {
      const modern = await rewrap(kms, ring.ownerId, old, key);
      const from = ring.stored;
      const keys = from.keys.map((each) => (isSameId(each.id, old.id) ? modern : each));
      await replace(ring, from, { ids: from.ids, keys });
    } catch (error) {
      if (!(error instanceof DranError)) throw error;
    }
  };

  const unwrapped = async (ring: Keyring, wrapped: WrappedKey): Promise<SealingKey> => {
    const key = await unwrap(kms, ring.ownerId, wrapped);
    if (wrapped.under !== kms.keyId) await modernise(ring, wrapped, key);
    return { id: wrapped.id, key };
  };

  const keyOf = async (ring: Keyring, id: Uint8Array): Promise<SealingKey | undefined> => {
    const wrapped = ring.stored.keys.find((each) => isSameId(each.id, id));
    if (!wrapped) return undefined;
    const name = nameOf(id);
    const known = ring.unwrapped.get(name);
    if (known) return known;
    const key = unwrapped(ring, wrapped);
    ring.unwrapped.set(name, key);
    key.catch(() => ring.unwrapped.delete(name));
    return key;
  };

  return {
    read,
    create,
    replace,
    keyOf,
    refresh: async (ring) => {
      const stored = await readStored(ring.ownerId);
      if (stored) ring.stored = stored;
      return stored !== undefined;
    },
    idsKey: async (ring) => {
      const { ids } = ring.stored;
      return open(await keyOf(ring, newestOf(ring.stored).id), ids, idsBinding(ring.ownerId));
    },
    forget: async (ownerId) => {
      await table.write({ type: "delete", key: keyOfKeys(ownerId) });
    },
  };
}

/** Spares asking KMS for a key that was made here. */
export function remember(ring: Keyring, { sealing }: DataKey): void {
  ring.unwrapped.set(nameOf(sealing.id), Promise.resolve(sealing));
}

export function sealIdsKey(sealing: SealingKey, idsKey: Uint8Array, ownerId: string): Uint8Array {
  return seal(sealing, idsKey, idsBinding(ownerId));
}

export function isSameId(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}

export function forgotten(): DranError {
  return new DranError("unavailable", "The owner was forgotten in this moment.");
}

function idsBinding(ownerId: string): string {
  return JSON.stringify(["dran/ids", ownerId]);
}

function newMark(): string {
  return randomBytes(16).toString("base64url");
}

function nameOf(id: Uint8Array): string {
  return Buffer.from(id).toString("hex");
}
