/**
 * An item as a row: its key attributes in columns, the rest as JSON, all binary values in one blob beside it.
 * In the JSON a map stands as {"m": …} and a binary value as {"b": [offset, length]}; all else is itself.
 */
import { z } from "zod";
import { decode } from "../../base/decode.ts";
import { INDEXES, type Item, keyNames, type Value } from "../../ports/table.ts";
import { isList } from "../check.ts";

/** Every key attribute, in column order. */
export const KEY_COLUMNS = [undefined, ...INDEXES].map((index) => keyNames(index)).flatMap(({ pk, sk }) => [pk, sk]);

/** libsql gives a blob as a Buffer when asked for one row, as an ArrayBuffer when asked for many. */
const Blob = z.union([
  z.instanceof(Uint8Array),
  z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer)),
]);
const Row = z.looseObject({ pk: z.string(), sk: z.string(), doc: z.string(), bytes: Blob });

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const Json: z.ZodType<Json> = z.json();
const Doc = z.record(z.string(), Json);

/** The values of a row: key columns, doc, bytes. */
export function toRow(item: Item): (string | Uint8Array | null)[] {
  const binary: Uint8Array[] = [];
  let offset = 0;
  const pack = (value: Value): Json => {
    if (typeof value !== "object" || value === null) return value;
    if (isList(value)) return value.map(pack);
    if (!(value instanceof Uint8Array)) return { m: mapValues(value, pack) };
    binary.push(value);
    offset += value.length;
    return { b: [offset - value.length, value.length] };
  };
  const rest = Object.entries(item).filter(([name]) => !KEY_COLUMNS.includes(name));
  const doc = JSON.stringify(mapValues(Object.fromEntries(rest), pack));
  const keys = KEY_COLUMNS.map((name) => (typeof item[name] === "string" ? item[name] : null));
  return [...keys, doc, Buffer.concat(binary)];
}

/** @throws {DranError} `malformed` when the row is not one that `toRow` made. */
export function fromRow(raw: unknown): Item {
  const row = decode(Row, raw, "stored row");
  const keys = KEY_COLUMNS.flatMap((name) => (typeof row[name] === "string" ? [[name, row[name]] as const] : []));
  const unpack = (value: Json): Value => {
    if (typeof value !== "object" || value === null) return value;
    if (isJsonList(value)) return value.map(unpack);
    const { m, b } = value;
    if (m && typeof m === "object" && !isJsonList(m)) return mapValues(m, unpack);
    const [offset, length] = b && isJsonList(b) ? b : [];
    if (typeof offset !== "number" || typeof length !== "number") return decode(z.never(), value, "stored row");
    return new Uint8Array(row.bytes.subarray(offset, offset + length));
  };
  const doc = mapValues(decode(Doc, JSON.parse(row.doc), "stored row"), unpack);
  return { ...doc, ...Object.fromEntries(keys), pk: row.pk, sk: row.sk };
}

function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function mapValues<From, To>(map: { readonly [name: string]: From }, to: (value: From) => To): { [name: string]: To } {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, to(value)]));
}
