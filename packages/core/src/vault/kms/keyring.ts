/** An owner's keys as this process knows them: read, made, unwrapped one by one as they are needed, renewed. */
import { randomBytes } from "node:crypto";
import { DranError } from "../../base/errors.ts";
import type { Condition, TablePort } from "../../ports/table.ts";
import { open, type SealingKey, seal } from "../envelope.ts";
import { type DataKey, type KmsKeys, makeDataKey, rewrap, unwrap } from "./requests.ts";
import { fromItem, keyOfKeys, MAX_DATA_KEYS, newestOf, type StoredKeys, toItem, type WrappedKey } from "./stored.ts";

const IDS_KEY_BYTES = 32;
/** Tries of a renewal that meets other writers. Chosen: a rewrap and another renewal may each come between once. */
const MAX_TRIES = 4;

export interface Keyring {
  readonly ownerId: string;
  stored: StoredKeys;
  /** By id in hex; kept only when it was unwrapped. */
  readonly unwrapped: Map<string, Promise<SealingKey>>;
  /** The renewal under way, for all who wait for one. */
  renewal?: Promise<void> | undefined;
}

export interface Keyrings {
  /** Undefined for an owner without keys. @throws {DranError} `malformed`, and what the table throws. */
  read(ownerId: string): Promise<Keyring | undefined>;
  /** The owner's first keys; those of another process when it was faster. */
  create(ownerId: string): Promise<Keyring>;
  /** Reads again. @returns false when the owner was forgotten. */
  refresh(ring: Keyring): Promise<boolean>;
  /** The data key of that id; undefined when there is none, as of the last reading. */
  keyOf(ring: Keyring, id: Uint8Array): Promise<SealingKey | undefined>;
  /** The data key to seal with: one made for the KMS key of today. */
  sealingKey(ring: Keyring): Promise<SealingKey>;
  idsKey(ring: Keyring): Promise<Uint8Array>;
  /** A new data key, and every older one under the KMS key of today: all or nothing. @throws {DranError} `usage` */
  renew(ring: Keyring): Promise<void>;
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

  const refresh = async (ring: Keyring): Promise<boolean> => {
    const stored = await readStored(ring.ownerId);
    if (stored) ring.stored = stored;
    return stored !== undefined;
  };

  const put = (ownerId: string, stored: StoredKeys, condition: Condition): Promise<boolean> =>
    table.write({ type: "put", item: toItem(ownerId, stored), condition });

  /** Only while the stored keys are those that `next` was made from: never over others, never for one forgotten. */
  const replace = async (ring: Keyring, from: StoredKeys, next: Pick<StoredKeys, "ids" | "keys">): Promise<boolean> => {
    const stored = { ...from, ...next, mark: newMark() };
    const replaced = await put(ring.ownerId, stored, { type: "equals", name: "mark", value: from.mark });
    if (replaced) ring.stored = stored;
    return replaced;
  };

  const create = async (ownerId: string): Promise<Keyring> => {
    const made = await makeDataKey(kms, ownerId);
    const ids = sealIds(made.sealing, randomBytes(IDS_KEY_BYTES), ownerId);
    const stored: StoredKeys = { schema: 1, mark: newMark(), ids, keys: [made.wrapped] };
    if (await put(ownerId, stored, { type: "absent" })) return knowing({ ownerId, stored, unwrapped: new Map() }, made);
    const theirs = await read(ownerId);
    if (!theirs) throw forgotten();
    return theirs;
  };

  /** A key that opens must not fail for not being wrapped anew: what goes wrong is left for the next time. */
  const modernise = async (ring: Keyring, old: WrappedKey, key: Uint8Array): Promise<void> => {
    try {
      const modern = await rewrap(kms, ring.ownerId, old, key);
      const from = ring.stored;
      const keys = from.keys.map((each) => (isSame(each.id, old.id) ? modern : each));
      await replace(ring, from, { ids: from.ids, keys });
    } catch (error) {
      if (!(error instanceof DranError)) throw error;
    }
  };

  const keyOf = async (ring: Keyring, id: Uint8Array): Promise<SealingKey | undefined> => {
    const wrapped = ring.stored.keys.find((each) => isSame(each.id, id));
    if (!wrapped) return undefined;
    const name = nameOf(id);
    const known = ring.unwrapped.get(name);
    if (known) return known;
    const key = unwrapped(ring, wrapped);
    ring.unwrapped.set(name, key);
    key.catch(() => ring.unwrapped.delete(name));
    return key;
  };

  const unwrapped = async (ring: Keyring, wrapped: WrappedKey): Promise<SealingKey> => {
    const key = await unwrap(kms, ring.ownerId, wrapped);
    if (wrapped.under !== kms.keyId) await modernise(ring, wrapped, key);
    return { id: wrapped.id, key };
  };

  const idsOf = async (ring: Keyring): Promise<Uint8Array> => {
    const { ids } = ring.stored;
    return open(await keyOf(ring, newestOf(ring.stored).id), ids, idsBinding(ring.ownerId));
  };

  const underTodays = async (ring: Keyring, wrapped: WrappedKey): Promise<WrappedKey> =>
    wrapped.under === kms.keyId
      ? wrapped
      : rewrap(kms, ring.ownerId, wrapped, await unwrap(kms, ring.ownerId, wrapped));

  /** One try. False when others wrote meanwhile; whose keys `ring` then holds is for the next reading to tell. */
  const renewOnce = async (ring: Keyring): Promise<boolean> => {
    if (isFull(ring.stored)) throw new DranError("usage", `An owner has at most ${MAX_DATA_KEYS} data keys.`);
    const { ids } = ring.stored;
    const idsKey = await idsOf(ring);
    const from = ring.stored; // unwrapping may have wrapped anew
    if (from.ids !== ids) return false;
    const made = await makeDataKey(kms, ring.ownerId);
    const older = await Promise.all(from.keys.map((each) => underTodays(ring, each)));
    const keys = [...older, made.wrapped];
    if (!(await replace(ring, from, { ids: sealIds(made.sealing, idsKey, ring.ownerId), keys }))) return false;
    knowing(ring, made);
    return true;
  };

  /** Until `done`, by this process or another. */
  const renewUntil = async (ring: Keyring, done: (stored: StoredKeys) => boolean): Promise<void> => {
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      if (!(await refresh(ring))) throw forgotten();
      if (done(ring.stored) || (await renewOnce(ring))) return;
    }
    throw new DranError("unavailable", "The owner's keys are being changed by others.");
  };

  const isModern = (stored: StoredKeys): boolean => newestOf(stored).made === kms.keyId || isFull(stored);

  /** Once for all who come meanwhile. */
  const moderniseAll = (ring: Keyring): Promise<void> => {
    ring.renewal ??= renewUntil(ring, isModern).finally(() => {
      ring.renewal = undefined;
    });
    return ring.renewal;
  };

  return {
    read,
    create,
    refresh,
    keyOf,
    sealingKey: async (ring) => {
      if (!isModern(ring.stored)) await moderniseAll(ring);
      const key = await keyOf(ring, newestOf(ring.stored).id);
      if (!key) throw forgotten();
      return key;
    },
    idsKey: idsOf,
    renew: async (ring) => {
      if (!(await refresh(ring))) throw forgotten();
      const { id } = newestOf(ring.stored);
      await renewUntil(ring, (stored) => !isSame(newestOf(stored).id, id));
    },
    forget: async (ownerId) => {
      await table.write({ type: "delete", key: keyOfKeys(ownerId) });
    },
  };
}

function knowing(ring: Keyring, { sealing }: DataKey): Keyring {
  ring.unwrapped.set(nameOf(sealing.id), Promise.resolve(sealing));
  return ring;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}

function isFull({ keys }: StoredKeys): boolean {
  return keys.length >= MAX_DATA_KEYS;
}

function sealIds(sealing: SealingKey, idsKey: Uint8Array, ownerId: string): Uint8Array {
  return seal(sealing, idsKey, idsBinding(ownerId));
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

function forgotten(): DranError {
  return new DranError("unavailable", "The owner was forgotten in this moment.");
}
