/** Requests to KMS: a data key is made, unwrapped and wrapped anew for one owner, whose id is the encryption context. */
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  type KMSClient,
  KMSServiceException,
  ReEncryptCommand,
} from "@aws-sdk/client-kms";
import { DranError } from "../../base/errors.ts";
import { newKeyId, type SealingKey } from "../envelope.ts";
import type { WrappedKey } from "./stored.ts";

const KEY_BYTES = 32;

/** Milliseconds for one request with the SDK's own tries; the SDK alone would wait for ever. Chosen: KMS takes ~10. */
export const TIMEOUT_MS = 10_000;

/** What KMS says of a wrapped key that will not open the next time either. */
const FINAL = new Set([
  "InvalidCiphertextException", // changed, or another owner's
  "IncorrectKeyException", // wrapped by another KMS key than the item says
  "NotFoundException", // the KMS key is deleted
  "ValidationException",
]);

export interface KmsKeys {
  readonly client: KMSClient;
  /** ARN of the KMS key that wraps from now on. */
  readonly keyId: string;
  /** ARNs of those that did before. */
  readonly formerKeyIds: readonly string[];
  readonly timeoutMs: number;
}

export interface DataKey {
  readonly sealing: SealingKey;
  readonly wrapped: WrappedKey;
}

/** A new data key that is known to unwrap again. @throws {DranError} `unavailable` */
export async function makeDataKey(kms: KmsKeys, ownerId: string): Promise<DataKey> {
  const command = new GenerateDataKeyCommand({
    KeyId: kms.keyId,
    KeySpec: "AES_256",
    EncryptionContext: contextOf(ownerId),
  });
  const { Plaintext, CiphertextBlob } = await ask(kms, (options) => kms.client.send(command, options), new Set());
  if (Plaintext?.length !== KEY_BYTES || !CiphertextBlob?.length) throw unusable();
  const id = newKeyId();
  const wrapped = { id, made: kms.keyId, under: kms.keyId, wrapped: Uint8Array.from(CiphertextBlob) };
  const key = Uint8Array.from(Plaintext);
  await prove(kms, ownerId, wrapped, key);
  return { sealing: { id, key }, wrapped };
}

/** @throws {DranError} `sealed` when it never unwraps, `unavailable` when it may another time. */
export async function unwrap(kms: KmsKeys, ownerId: string, { under, wrapped }: WrappedKey): Promise<Uint8Array> {
  if (under !== kms.keyId && !kms.formerKeyIds.includes(under))
    throw new DranError("unavailable", "A key is wrapped by a KMS key that is not configured here.");
  const command = new DecryptCommand({
    KeyId: under,
    CiphertextBlob: wrapped,
    EncryptionContext: contextOf(ownerId),
  });
  const { Plaintext } = await ask(kms, (options) => kms.client.send(command, options), FINAL);
  if (Plaintext?.length !== KEY_BYTES) throw unusable();
  return Uint8Array.from(Plaintext);
}

/**
 * The same data key, wrapped by the KMS key of today. It will take the place of the only copy there is, so it is known
 * to unwrap to `key` again.
 *
 * @throws {DranError} `sealed`, `unavailable`
 */
export async function rewrap(kms: KmsKeys, ownerId: string, old: WrappedKey, key: Uint8Array): Promise<WrappedKey> {
  const command = new ReEncryptCommand({
    SourceKeyId: old.under,
    SourceEncryptionContext: contextOf(ownerId),
    CiphertextBlob: old.wrapped,
    DestinationKeyId: kms.keyId,
    DestinationEncryptionContext: contextOf(ownerId),
  });
  const { CiphertextBlob } = await ask(kms, (options) => kms.client.send(command, options), FINAL);
  if (!CiphertextBlob?.length) throw unusable();
  const wrapped = { ...old, under: kms.keyId, wrapped: Uint8Array.from(CiphertextBlob) };
  await prove(kms, ownerId, wrapped, key);
  return wrapped;
}

async function prove(kms: KmsKeys, ownerId: string, wrapped: WrappedKey, key: Uint8Array): Promise<void> {
  if (!Buffer.from(await unwrap(kms, ownerId, wrapped)).equals(key)) throw unusable();
}

function contextOf(ownerId: string): Record<string, string> {
  return { owner: ownerId };
}

/** @param final names of refusals after which a further try is of no use. */
async function ask<Answer>(
  { timeoutMs }: KmsKeys,
  send: (options: { readonly abortSignal: AbortSignal }) => Promise<Answer>,
  final: ReadonlySet<string>,
): Promise<Answer> {
  try {
    return await send({ abortSignal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    if (final.has(name)) throw new DranError("sealed", `KMS does not unwrap a key (${name}).`, { cause: error });
    throw new DranError("unavailable", `KMS cannot be used (${name}).`, quotesAnswer(error) ? {} : { cause: error });
  }
}

/** An answer that cannot be read is quoted in the SDK's error, and it may hold a data key. */
function quotesAnswer(error: unknown): boolean {
  return error instanceof Error && "$response" in error && !(error instanceof KMSServiceException);
}

function unusable(): DranError {
  return new DranError("unavailable", "KMS answers with something else than the key.");
}
