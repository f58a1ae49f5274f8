/** Values as DynamoDB's typed attributes, and back. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { DranError } from "../../base/errors.ts";
import type { Item, Key, Value } from "../../ports/table.ts";
import { isList } from "../check.ts";

export type Attributes = Record<string, AttributeValue>;

export function toAttributes(map: { readonly [name: string]: Value }): Attributes {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, toAttribute(value)]));
}

export function toAttribute(value: Value): AttributeValue {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: value };
  return isList(value) ? { L: value.map(toAttribute) } : { M: toAttributes(value) };
}

export function toKey({ pk, sk }: Key): Attributes {
  return { pk: { S: pk }, sk: { S: sk } };
}

/** @throws {DranError} `malformed` for what Dran does not write: sets, or an item without its keys. */
export function fromAttributes(attributes: Attributes): Item {
  const item = fromMap(attributes);
  const { pk, sk } = item;
  if (typeof pk !== "string" || typeof sk !== "string") throw unknown();
  return { ...item, pk, sk };
}

function fromMap(map: Attributes): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, fromAttribute(value)]));
}

function fromAttribute(value: AttributeValue): Value {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.B !== undefined) return new Uint8Array(value.B);
  if (value.L !== undefined) return value.L.map(fromAttribute);
  if (value.M !== undefined) return fromMap(value.M);
  throw unknown();
}

function unknown(): DranError {
  return new DranError("malformed", "The table holds something that Dran did not write.");
}
