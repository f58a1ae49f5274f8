/**
 * One sealed value: AES-256-GCM with a random 96-bit nonce, in bytes
 *
 *     version (1) | key id (8) | nonce (12) | ciphertext | tag (16)
 *
 * The first two are authenticated together with what the caller binds the value to. Random nonces are good for 2^32
 * values under one key (NIST SP 800-38D section 8.3), more than a mailbox has mails by a factor of thousands.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { DranError } from "../base/errors.ts";
import type { Place } from "../ports/vault.ts";

const VERSION = 1;
const KEY_ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + KEY_ID_BYTES;
const CIPHER = "aes-256-gcm";

export interface SealingKey {
  /** 8 random bytes that tell keys apart, no secret. */
  readonly id: Uint8Array;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export function newKeyId(): Uint8Array {
  return randomBytes(KEY_ID_BYTES);
}

/** What a value is bound to: JSON of a fixed list of strings and a number, so no two places share it. */
export function bindingOf({ ownerId, item, field, version }: Place): string {
  return JSON.stringify(["dran/place", ownerId, item, field, version]);
}

/** Id of the key it was sealed with, as the bytes claim; undefined for what is no sealed value. */
export function keyIdOf(sealed: Uint8Array): Uint8Array | undefined {
  const whole = sealed.length >= HEADER_BYTES + NONCE_BYTES + TAG_BYTES && sealed[0] === VERSION;
  return whole ? Uint8Array.from(sealed.subarray(1, HEADER_BYTES)) : undefined;
}

/** @param bound what the value must be opened with again, as a text that no other place encodes to. */
export function seal({ id, key }: SealingKey, plain: Uint8Array, bound: string): Uint8Array {
  const header = Buffer.concat([Buffer.of(VERSION), id]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.concat([header, Buffer.from(bound)]));
  return new Uint8Array(Buffer.concat([header, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** @throws {DranError} `sealed`, the same for every cause: no key, a wrong one, another place, a changed byte. */
export function open(sealing: SealingKey | undefined, sealed: Uint8Array, bound: string): Uint8Array {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const header = bytes.subarray(0, HEADER_BYTES);
  const body = bytes.subarray(HEADER_BYTES + NONCE_BYTES, -TAG_BYTES);
  if (bytes.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || header[0] !== VERSION) throw closed();
  if (!sealing || !header.subarray(1).equals(sealing.id)) throw closed();
  try {
    const nonce = bytes.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, sealing.key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.concat([header, Buffer.from(bound)]));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch (error) {
    throw closed(error);
  }
}

function closed(cause?: unknown): DranError {
  return new DranError("sealed", "A sealed value does not open: its key is gone, or it was moved or changed.", {
    cause,
  });
}
