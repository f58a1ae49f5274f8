/**
 * The vault of one machine. The key file holds the key-encryption key and is written once. Beside it, in `<file>.owners`,
 * lies one small file per owner: that owner's root key, wrapped. Forgetting an owner is removing that file, and no
 * process ever rewrites what another one reads.
 *
 * From the root two keys are derived (HKDF-SHA-256, RFC 5869), so that ids and sealing never share one.
 */
import { hkdfSync, randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { z } from "zod";
import { DranError } from "../base/errors.ts";
import { keyedId } from "../base/ids.ts";
import type { Vault } from "../ports/vault.ts";
import { bindingOf, newKeyId, open, type SealingKey, seal } from "./envelope.ts";
import { createPrivate, ensureFolder, fingerprint, readPrivate, shred } from "./private-file.ts";

const KEY_BYTES = 32;

/**
 * Milliseconds before a known owner's file is looked at again, for another process may have forgotten the owner since.
 * Chosen: short for a person who erases, long against a look (up to 20 µs) at every value sealed.
 */
export const LOOK_AGAIN_MS = 100;

const Bytes = (length: number) =>
  z
    .base64url()
    .transform((text) => new Uint8Array(Buffer.from(text, "base64url")))
    .refine((bytes) => bytes.length === length);

const KeyFile = z.strictObject({ format: z.literal("dran-key"), version: z.literal(1), key: Bytes(KEY_BYTES) });
const OwnerFile = z.strictObject({
  format: z.literal("dran-owner"),
  version: z.literal(1),
  id: Bytes(8),
  wrapped: z.base64url(),
});

interface OwnerKeys {
  readonly ids: Uint8Array;
  readonly sealing: SealingKey;
}

/**
 * Opens the key file, or creates it (its folder must exist). Without the file nothing that was sealed ever opens again:
 * keep a copy of it apart from the data.
 *
 * @throws {DranError} `unavailable` when it is open to others, `malformed` when it is no key file, `missing` folder.
 */
export function openKeyfileVault(file: string): Vault {
  const kek = readKek(file);
  const names = derive(kek, "names");
  const files = new Map<string, string>();
  const cache = new Map<string, { readonly state: string; readonly keys: OwnerKeys; readonly seenMs: number }>();

  const fileOf = (ownerId: string): string => {
    const known = files.get(ownerId) ?? join(`${file}.owners`, `${keyedId(names, ownerId)}.key`);
    files.set(ownerId, known);
    return known;
  };

  const find = (ownerId: string): OwnerKeys | undefined => {
    const cached = cache.get(ownerId);
    if (cached && performance.now() - cached.seenMs < LOOK_AGAIN_MS) return cached.keys;
    const state = fingerprint(fileOf(ownerId));
    const keys = cached?.state === state ? cached?.keys : state && readOwner(fileOf(ownerId), ownerId, kek);
    if (state && keys) cache.set(ownerId, { state, keys, seenMs: performance.now() });
    else cache.delete(ownerId);
    return keys || undefined;
  };

  /** Another process may make the owner at the same moment: the file that took the name is the owner's. */
  const make = (ownerId: string): OwnerKeys => {
    createOwner(fileOf(ownerId), ownerId, kek);
    const keys = find(ownerId);
    if (!keys) throw new DranError("unavailable", "The owner was forgotten while being made.");
    return keys;
  };

  return {
    ownerKey: async (ownerId) => Uint8Array.from((find(ownerId) ?? make(ownerId)).ids),
    seal: async (plain, place) => seal((find(place.ownerId) ?? make(place.ownerId)).sealing, plain, bindingOf(place)),
    open: async (sealed, place) => open(find(place.ownerId)?.sealing, sealed, bindingOf(place)),
    forget: async (ownerId) => {
      cache.delete(ownerId);
      shred(fileOf(ownerId));
    },
  };
}

function readKek(file: string): Uint8Array {
  if (fingerprint(file) === undefined)
    createPrivate(file, toText({ format: "dran-key", version: 1, key: base64url(randomBytes(KEY_BYTES)) }));
  const read = KeyFile.safeParse(readJson(readPrivate(file) ?? ""));
  if (!read.success) throw new DranError("malformed", `${file} is not a key file of Dran, or it is damaged.`);
  return read.data.key;
}

function readOwner(file: string, ownerId: string, kek: Uint8Array): OwnerKeys | undefined {
  const text = readPrivate(file);
  if (text === undefined) return undefined;
  const read = OwnerFile.safeParse(readJson(text));
  if (!read.success) throw new DranError("malformed", `${file} is not an owner's key of Dran, or it is damaged.`);
  const { id, wrapped } = read.data;
  const root = open(wrappingKey(kek, id), Buffer.from(wrapped, "base64url"), wrapBinding(ownerId));
  return { ids: derive(root, "ids"), sealing: { id, key: derive(root, "sealing") } };
}

function createOwner(file: string, ownerId: string, kek: Uint8Array): void {
  const id = newKeyId();
  const wrapped = seal(wrappingKey(kek, id), randomBytes(KEY_BYTES), wrapBinding(ownerId));
  ensureFolder(dirname(file));
  createPrivate(file, toText({ format: "dran-owner", version: 1, id: base64url(id), wrapped: base64url(wrapped) }));
}

function wrappingKey(kek: Uint8Array, id: Uint8Array): SealingKey {
  return { id, key: derive(kek, "wrapping") };
}

function wrapBinding(ownerId: string): string {
  return JSON.stringify(["dran/owner", ownerId]);
}

function derive(root: Uint8Array, purpose: "names" | "wrapping" | "ids" | "sealing"): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", root, "", `dran/${purpose}/v1`, KEY_BYTES));
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}

function toText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
