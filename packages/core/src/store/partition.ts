/** An owner's part of the table: its key, its keyed ids, its sealing. What every repository works on. */
import type { z } from "zod";
import { decode } from "../base/decode.ts";
import { keyedId } from "../base/ids.ts";
import { type Item, type Key, MAX_ITEM_BYTES, type Page, type Query, type TablePort } from "../ports/table.ts";
import type { Vault } from "../ports/vault.ts";
import { partitionKey } from "./keys.ts";
import { migrate, type Sealed, schemaOf } from "./migrations.ts";

export interface Partition {
  readonly table: TablePort;
  readonly ownerId: string;
  readonly pk: string;
  readonly ownerKey: Uint8Array;
  /** Version of the detection whose findings are written. */
  readonly detector: number;
  /** A keyed id of something of the owner's; `kind` keeps ids of different things apart. */
  id(kind: "message" | "event" | "source" | "contact", ...parts: readonly string[]): string;
  /** Seals the value for this item and field, in the version of today. */
  seal(key: Key, noun: Sealed, value: unknown): Promise<{ readonly schema: number; readonly sealed: Uint8Array }>;
  /** Opens, brings up to date and checks. @throws {DranError} `sealed`, `malformed` */
  open<Schema extends z.ZodType>(from: Opening<Schema>): Promise<z.output<Schema>>;
  /** Pages of the owner's items, in order of the sort key; for an index, `pk` is its own partition key. */
  pages(query: Partial<Query>): AsyncGenerator<readonly Item[]>;
}

interface Opening<Schema> {
  readonly item: Key & { readonly schema: number; readonly sealed: Uint8Array };
  readonly noun: Sealed;
  readonly as: Schema;
}

/** Leaves room in an item for its clear attributes and the envelope. */
export const MAX_SEALED_BYTES = MAX_ITEM_BYTES - 4_096;

/** Items read and unsealed at once. Chosen: pages of 1,000 cost a third more memory and are no faster. */
const PAGE_ITEMS = 200;
/** Pages of one reading. Above it something is wrong with the table. */
const MAX_PAGES = 100_000;

export async function openPartition(
  table: TablePort,
  vault: Vault,
  ownerId: string,
  detector: number,
): Promise<Partition> {
  const pk = partitionKey(ownerId);
  const ownerKey = await vault.ownerKey(ownerId);
  const placeOf = (key: Key, field: Sealed, version: number) => ({
    ownerId,
    item: JSON.stringify([key.pk, key.sk]),
    field,
    version,
  });
  return {
    table,
    ownerId,
    pk,
    ownerKey,
    detector,
    id: (kind, ...parts) => keyedId(ownerKey, kind, ...parts),
    seal: async (key, noun, value) => {
      const schema = schemaOf(noun);
      const plain = Buffer.from(JSON.stringify(value));
      return { schema, sealed: await vault.seal(plain, placeOf(key, noun, schema)) };
    },
    open: async ({ item, noun, as }) => {
      const plain = await vault.open(item.sealed, placeOf(item, noun, item.schema));
      return decode(as, migrate(noun, item.schema, JSON.parse(Buffer.from(plain).toString())), `stored ${noun}`);
    },
    pages: async function* (query) {
      let page: Page = { items: [], next: "" };
      for (let read = 0; read < MAX_PAGES && page.next !== undefined; read++) {
        page = await table.query({ pk, limit: PAGE_ITEMS, ...query, ...(page.next ? { after: page.next } : {}) });
        if (page.items.length > 0) yield page.items;
      }
    },
  };
}

/**
 * The value with its named lists cut until it fits an item. Of each list the first entry and the newest (last) ones
 * stay: a thread keeps its root and its recent mails. Nothing of a usual mail is cut; it takes a list of some 200
 * References of the greatest length.
 */
export function fit<Value extends object>(value: Value, lists: readonly (keyof Value)[]): Value {
  if (sizeOf(value) <= MAX_SEALED_BYTES) return value;
  const lengths = lists.map((name) => ({ name, entries: entriesOf(value[name]) }));
  const longest = lengths.reduce((a, b) => (sizeOf(b.entries) > sizeOf(a.entries) ? b : a));
  const [first, ...rest] = longest.entries;
  if (rest.length === 0) return value;
  return fit({ ...value, [longest.name]: [first, ...rest.slice(Math.ceil(rest.length / 2))] }, lists);
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
