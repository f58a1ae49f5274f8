/**
 * What every driver refuses alike, so that code which runs on one file runs on DynamoDB too.
 * Sizes are counted as DynamoDB counts them: names and values in UTF-8 bytes.
 */
import { DranError } from "../base/errors.ts";
import {
  type Change,
  INDEXES,
  type Key,
  keyNames,
  MAX_ITEM_BYTES,
  MAX_PAGE_ITEMS,
  MAX_TRANSACTION_BYTES,
  MAX_TRANSACTION_WRITES,
  type Query,
  type Value,
  type Write,
} from "../ports/table.ts";

/** DynamoDB's limits: bytes of a partition and of a sort key, lists and maps within each other, magnitudes of a number. */
const MAX_PK_BYTES = 2_048;
const MAX_SK_BYTES = 1_024;
const MAX_DEPTH = 31;
const [LEAST, MOST] = [1e-130, 1e125];

const KEY_ATTRIBUTES = new Set(["pk", "sk"]);
const INDEX_ATTRIBUTES = new Set(INDEXES.map(keyNames).flatMap(({ pk, sk }) => [pk, sk]));

/** @throws {DranError} `malformed` when the writes are not a transaction of 1 to 100 on distinct keys. */
export function checkTransaction(writes: readonly Write[]): void {
  if (writes.length < 1 || writes.length > MAX_TRANSACTION_WRITES)
    refuse(`a transaction has 1 to ${MAX_TRANSACTION_WRITES} writes, not ${writes.length}`);
  if (new Set(writes.map((write) => keyText(keyOf(write)))).size < writes.length)
    refuse("a transaction writes each key once");
  const bytes = writes.reduce((sum, write) => sum + checkWrite(write), 0);
  if (bytes > MAX_TRANSACTION_BYTES) refuse(`a transaction of ${bytes} bytes is over ${MAX_TRANSACTION_BYTES}`);
}

/** @returns the bytes it writes. @throws {DranError} `malformed` */
export function checkWrite(write: Write): number {
  checkKey(keyOf(write));
  if (write.type === "put") return checkSize(bytesOfMap(write.item, 0), write.item);
  if (write.type === "update") return checkChanges(write.changes);
  return 0;
}

/** @throws {DranError} `malformed` */
export function checkKey({ pk, sk }: Key): void {
  if (!isKeyPart(pk, MAX_PK_BYTES) || !isKeyPart(sk, MAX_SK_BYTES))
    refuse(`a key is two strings of 1 to ${MAX_PK_BYTES} and ${MAX_SK_BYTES} bytes`);
}

/** @throws {DranError} `malformed` */
export function checkQuery({ prefix, from, to, limit = 1 }: Query): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE_ITEMS)
    refuse(`a page has 1 to ${MAX_PAGE_ITEMS} items, not ${limit}`);
  if (prefix !== undefined && (from !== undefined || to !== undefined))
    refuse("a query has a prefix or bounds, not both");
  if (prefix === "" || from === "" || to === "") refuse("a bound of a query is not empty");
}

/** The key a write is about. */
export function keyOf(write: Write): Key {
  return write.type === "put" ? { pk: write.item.pk, sk: write.item.sk } : write.key;
}

/** A key as one text, for comparing. */
export function keyText({ pk, sk }: Key): string {
  return JSON.stringify([pk, sk]);
}

function checkChanges(changes: readonly Change[]): number {
  const names = new Set(changes.map((change) => change.name));
  if (changes.length === 0 || names.size < changes.length) refuse("an update changes one attribute or more, each once");
  if (changes.some(({ name }) => KEY_ATTRIBUTES.has(name))) refuse("an update does not change pk and sk");
  if (changes.some((change) => change.type === "add" && !Number.isSafeInteger(change.by)))
    refuse("an update adds whole numbers");
  const values = changes.flatMap((change) => (change.type === "set" ? [[change.name, change.value] as const] : []));
  const set = Object.fromEntries(values);
  return checkSize(bytesOfMap(set, 0), set);
}

function checkSize(bytes: number, attributes: { readonly [name: string]: Value }): number {
  if (bytes > MAX_ITEM_BYTES) refuse(`an item of ${bytes} bytes is over ${MAX_ITEM_BYTES}`);
  for (const name of INDEX_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && !isKeyPart(value, MAX_SK_BYTES)) refuse(`${name} is not a string of 1 to 1,024 bytes`);
  }
  return bytes;
}

function isKeyPart(value: unknown, most: number): boolean {
  return typeof value === "string" && value !== "" && bytesOfText(value) <= most;
}

function bytesOf(value: Value, depth: number): number {
  if (typeof value === "string") return bytesOfText(value);
  if (typeof value === "number") return bytesOfNumber(value);
  if (typeof value === "boolean" || value === null) return 1;
  if (value instanceof Uint8Array) return value.length;
  if (depth >= MAX_DEPTH) refuse(`a value is at most ${MAX_DEPTH} levels deep`);
  if (isList(value)) return value.reduce<number>((sum, part) => sum + 1 + bytesOf(part, depth + 1), 3);
  if (typeof value !== "object") refuse("a value of an unknown type");
  return 3 + bytesOfMap(value, depth + 1);
}

function bytesOfMap(map: { readonly [name: string]: Value }, depth: number): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(map)) {
    if (name === "") refuse("an attribute has a name");
    bytes += bytesOfText(name) + bytesOf(value, depth) + (depth > 0 ? 1 : 0);
  }
  return bytes;
}

/** Half a surrogate pair has no UTF-8: it would come back as another string. */
function bytesOfText(text: string): number {
  if (/\p{Surrogate}/u.test(text)) refuse("a string is well-formed Unicode");
  return Buffer.byteLength(text);
}

function bytesOfNumber(value: number): number {
  const size = Math.abs(value);
  if (value !== 0 && !(size >= LEAST && size <= MOST)) refuse("a number is finite, 1e-130 to 1e125 or 0");
  return String(value).length;
}

/** `Array.isArray` that knows a read-only list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function refuse(sentence: string): never {
  throw new DranError("malformed", `The table refuses it: ${sentence}.`);
}
