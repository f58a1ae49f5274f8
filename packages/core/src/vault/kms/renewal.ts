/** A new data key for an owner, and the older ones under the KMS key of today: in one write, or not at all. */
import { DranError } from "../../base/errors.ts";
import type { SealingKey } from "../envelope.ts";
import { forgotten, isSameId, type Keyring, type Keyrings, remember, sealIdsKey } from "./keyring.ts";
import { type KmsKeys, makeDataKey, rewrap, unwrap } from "./requests.ts";
import { MAX_DATA_KEYS, newestOf, type StoredKeys, type WrappedKey } from "./stored.ts";

/** Tries of a renewal that meets other writers. Chosen: a wrapping anew and another renewal may each come between. */
const MAX_TRIES = 4;

export interface Renewal {
  /** The data key to seal with: one made for the KMS key of today. */
  sealingKey(ring: Keyring): Promise<SealingKey>;
  /** @throws {DranError} `usage` when there are as many keys as there may be, `unavailable`, `sealed` */
  renew(ring: Keyring): Promise<void>;
}

export function openRenewal(keyrings: Keyrings, kms: KmsKeys): Renewal {
  const underway = new WeakMap<Keyring, Promise<void>>();

  const underTodays = async (ownerId: string, wrapped: WrappedKey): Promise<WrappedKey> =>
    wrapped.under === kms.keyId ? wrapped : rewrap(kms, ownerId, wrapped, await unwrap(kms, ownerId, wrapped));

  /** One try. False when others wrote meanwhile; what they wrote is for the next reading to tell. */
  const renewOnce = async (ring: Keyring): Promise<boolean> => {
    const { ownerId } = ring;
    if (isFull(ring.stored)) throw new DranError("usage", `An owner has at most ${MAX_DATA_KEYS} data keys.`);
    const { ids } = ring.stored;
    const idsKey = await keyrings.idsKey(ring);
    const from = ring.stored; // unwrapping may have wrapped anew
    if (from.ids !== ids) return false; // read again meanwhile: the key for ids may be another one's
    const made = await makeDataKey(kms, ownerId);
    const older = await Promise.all(from.keys.map((each) => underTodays(ownerId, each)));
    const next = { ids: sealIdsKey(made.sealing, idsKey, ownerId), keys: [...older, made.wrapped] };
    const renewed = await keyrings.replace(ring, from, next);
    if (renewed) remember(ring, made);
    return renewed;
  };

  /** Until `done`, by this process or another. */
  const renewUntil = async (ring: Keyring, done: (stored: StoredKeys) => boolean): Promise<void> => {
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      if (!(await keyrings.refresh(ring))) throw forgotten();
      if (done(ring.stored) || (await renewOnce(ring))) return;
    }
    throw new DranError("unavailable", "The owner's keys are being changed by others.");
  };

  /** With as many keys as there may be, the newest one goes on. */
  const isModern = (stored: StoredKeys): boolean => newestOf(stored).made === kms.keyId || isFull(stored);

  /** Once for all who come meanwhile. */
  const modernise = (ring: Keyring): Promise<void> => {
    const work = underway.get(ring) ?? renewUntil(ring, isModern).finally(() => underway.delete(ring));
    underway.set(ring, work);
    return work;
  };

  return {
    sealingKey: async (ring) => {
      if (!isModern(ring.stored)) await modernise(ring);
      const key = await keyrings.keyOf(ring, newestOf(ring.stored).id);
      if (!key) throw forgotten();
      return key;
    },
    renew: async (ring) => {
      if (!(await keyrings.refresh(ring))) throw forgotten();
      const { id } = newestOf(ring.stored);
      await renewUntil(ring, (stored) => !isSameId(newestOf(stored).id, id));
    },
  };
}

function isFull({ keys }: StoredKeys): boolean {
  return keys.length >= MAX_DATA_KEYS;
}
