/**
 * The vault of the cloud. Each owner has data keys that KMS made and wraps, with the owner as the encryption context;
 * wrapped, they lie in the one table, in the owner's partition. The newest one seals; each value names its own. The
 * key for ids is sealed beside them and outlives them all.
 *
 * A KMS key that takes the place of another (`keyId`, the other among `formerKeyIds`): the next value is sealed with a
 * new data key, and an older data key is wrapped anew when it is next unwrapped. No value is sealed anew.
 */
import { KMSClient, type KMSClientConfig } from "@aws-sdk/client-kms";
import { DranError } from "../../base/errors.ts";
import type { TablePort } from "../../ports/table.ts";
import type { Vault } from "../../ports/vault.ts";
import { bindingOf, keyIdOf, open, type SealingKey, seal } from "../envelope.ts";
import { boundedCache } from "./bounded-cache.ts";
import { type Keyring, openKeyrings } from "./keyring.ts";
import { openRenewal } from "./renewal.ts";
import { TIMEOUT_MS } from "./requests.ts";

/**
 * Milliseconds an owner's unwrapped keys are used without looking again, and so the longest that another process opens
 * what this one forgot. Chosen: long for one run, short for a person who erases.
 */
export const CACHE_MS = 60_000;
/** Owners whose keys are held at once. Chosen: above what one run meets, and little memory. */
export const CACHED_OWNERS = 1_000;

export interface KmsVaultOptions {
  /** Holds the wrapped keys. The caller closes it. */
  readonly table: TablePort;
  /** ARN of the KMS key that wraps; no alias, which could come to mean another one. */
  readonly keyId: string;
  /** ARNs of the KMS keys that may still wrap something. A key wrapped by any other is left alone. */
  readonly formerKeyIds?: readonly string[];
  /** A client of the caller's, which the caller closes; or what one is made with (region, endpoint, credentials). */
  readonly client?: KMSClient;
  readonly config?: KMSClientConfig;
  readonly cacheMs?: number;
  readonly cachedOwners?: number;
  readonly timeoutMs?: number;
  /** Milliseconds since 1970. */
  readonly nowMs?: () => number;
}

/** Every method throws {DranError} `unavailable` when KMS cannot be used, and what the table throws. */
export interface KmsVault extends Vault {
  /**
   * A new data key seals from now on, here; elsewhere after `CACHE_MS`. All older ones are wrapped by the KMS key of
   * today, so that none needs a former one. Safe to repeat.
   *
   * @returns false for an owner without keys. @throws {DranError} `usage` when the owner has 64 data keys.
   */
  rotate(ownerId: string): Promise<boolean>;
  close(): void;
}

/** Nothing is asked of KMS yet. @throws {DranError} `usage` for a key id that is no ARN of a key. */
export function openKmsVault(options: KmsVaultOptions): KmsVault {
  const { table, keyId, formerKeyIds = [], cacheMs = CACHE_MS, cachedOwners = CACHED_OWNERS } = options;
  for (const each of [keyId, ...formerKeyIds]) checkArn(each);
  const client = options.client ?? new KMSClient(options.config ?? {});
  const kms = { client, keyId, formerKeyIds, timeoutMs: options.timeoutMs ?? TIMEOUT_MS };
  const keyrings = openKeyrings(table, kms);
  const renewal = openRenewal(keyrings, kms);
  const cache = boundedCache<Keyring>({ max: cachedOwners, maxMs: cacheMs, nowMs: options.nowMs ?? Date.now });

  const find = async (ownerId: string): Promise<Keyring | undefined> =>
    cache.get(ownerId) ?? cache.keep(ownerId, keyrings.read(ownerId));

  const make = (ownerId: string): Promise<Keyring> => cache.keep(ownerId, keyrings.create(ownerId));

  /** Of those who waited for the same reading, the first one makes the keys for all. */
  const findOrMake = async (ownerId: string): Promise<Keyring> => {
    const known = (await find(ownerId)) ?? (await (cache.get(ownerId) ?? make(ownerId)));
    return known ?? make(ownerId);
  };

  /** A key of an id not known here may have come since: another process rotated, or forgot and began anew. */
  const keyFor = async (ownerId: string, id: Uint8Array): Promise<SealingKey | undefined> => {
    const ring = await find(ownerId);
    const known = ring && (await keyrings.keyOf(ring, id));
    if (known || !ring) return known;
    if (await keyrings.refresh(ring)) return keyrings.keyOf(ring, id);
    cache.drop(ownerId);
    return undefined;
  };

  return {
    ownerKey: async (ownerId) => Uint8Array.from(await keyrings.idsKey(await findOrMake(ownerId))),
    seal: async (plain, place) => {
      const ring = await findOrMake(place.ownerId);
      return seal(await renewal.sealingKey(ring), plain, bindingOf(place));
    },
    open: async (sealed, place) => {
      const id = keyIdOf(sealed);
      return open(id && (await keyFor(place.ownerId, id)), sealed, bindingOf(place));
    },
    forget: async (ownerId) => {
      await keyrings.forget(ownerId);
      cache.drop(ownerId); // afterwards, so that nobody reads them again in between
    },
    rotate: async (ownerId) => {
      const ring = await find(ownerId);
      if (ring) await renewal.renew(ring);
      return ring !== undefined;
    },
    close: () => {
      if (!options.client) client.destroy();
    },
  };
}

function checkArn(keyId: string): void {
  if (!/^arn:[a-z0-9-]{1,30}:kms:[a-z0-9-]{1,30}:\d{12}:key\/[A-Za-z0-9-]{1,60}$/.test(keyId))
    throw new DranError("usage", "A KMS key is named by its ARN (arn:aws:kms:REGION:ACCOUNT:key/ID), not by an alias.");
}
