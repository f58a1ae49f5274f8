import { createHash, createHmac } from "node:crypto";

/** Hex SHA-256. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * A keyed id: HMAC-SHA-256 over the parts, 128 bits in base64url (22 characters). Parts are length-prefixed, so that
 * ("ab","c") and ("a","bc") differ. Without the owner's key nobody can tell which mail an id stands for.
 */
export function keyedId(key: Uint8Array, ...parts: readonly string[]): string {
  const mac = createHmac("sha256", key);
  for (const part of parts) mac.update(`${Buffer.byteLength(part)}:`).update(part);
  return mac.digest("base64url").slice(0, 22);
}
