/** The vault port: seals small values for one owner. Drivers: vault/keyfile (one machine), vault/kms. */

/** Where a sealed value lives; bound to it as additional authenticated data, so it opens nowhere else. */
export interface Place {
  readonly ownerId: string;
  readonly item: string; // pk and sk of the item
  readonly field: string;
  readonly version: number; // the item's schema version
}

export interface Vault {
  /** The owner's key for ids and look-ups (32 bytes); made at first use, the same ever after. */
  ownerKey(ownerId: string): Promise<Uint8Array>;
  /** AES-256-GCM with a random nonce; the result names its key id. */
  seal(plain: Uint8Array, place: Place): Promise<Uint8Array>;
  /**
   * @throws {DranError} `sealed` when key, place or bytes are not those it was sealed with, `unavailable` when the keys
   *                     cannot be reached. Fails closed.
   */
  open(sealed: Uint8Array, place: Place): Promise<Uint8Array>;
  /**
   * Destroys the owner's keys: what was sealed with them never opens again; in another process that uses them at this
   * moment, not later than a driver's short while. Safe to repeat.
   */
  forget(ownerId: string): Promise<void>;
}
