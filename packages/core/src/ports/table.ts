/**
 * The table port: DynamoDB's own words, few of them. Conditions and updates are closed data, no expression strings.
 * Index reads may be stale. Drivers: table/sqlite, table/dynamodb; one contract suite runs on both.
 */

/** What an attribute may hold, at most 31 lists and maps deep. Numbers are finite, strings well-formed. Binary is for sealed values. */
export type Value =
  | string
  | number
  | boolean
  | Uint8Array
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Item = Key & { readonly [name: string]: Value };

/** Holds for the item as it is now; a missing item has no attributes. Values of another type are neither equal nor below. */
export type Condition =
  | { readonly type: "exists" }
  | { readonly type: "absent" }
  | { readonly type: "equals"; readonly name: string; readonly value: string | number | boolean }
  | { readonly type: "below"; readonly name: string; readonly value: string | number }
  | { readonly type: "missing"; readonly name: string }
  | { readonly type: "all" | "any"; readonly of: readonly Condition[] };

export type Change =
  | { readonly type: "set"; readonly name: string; readonly value: Value }
  | { readonly type: "remove"; readonly name: string }
  /** To a number, or to nothing as if it were 0; `by` is a whole number. */
  | { readonly type: "add"; readonly name: string; readonly by: number };

/** An update makes the item when it is missing; it has one change or more, each of another attribute but pk and sk. */
export type Write =
  | { readonly type: "put"; readonly item: Item; readonly condition?: Condition }
  | { readonly type: "update"; readonly key: Key; readonly changes: readonly Change[]; readonly condition?: Condition }
  | { readonly type: "delete"; readonly key: Key; readonly condition?: Condition }
  | { readonly type: "check"; readonly key: Key; readonly condition: Condition };

/** The sparse indexes: an item is in one when it has both its key attributes. */
export const INDEXES = ["gsi1", "gsi2", "gsi3"] as const;
export type IndexName = (typeof INDEXES)[number];

/** Attribute names of a key; the one place that drivers and infrastructure take them from. All are strings. */
export function keyNames(index?: IndexName): { readonly pk: string; readonly sk: string } {
  return index ? { pk: `${index}pk`, sk: `${index}sk` } : { pk: "pk", sk: "sk" };
}

/** Attribute with the second since 1970 after which an item may be cleaned up; for clean-up only, days late. */
export const TTL = "ttl";

/** Most bytes of an item put, or of an update's changes. Chosen: far below DynamoDB's 400 KB, far above our needs. */
export const MAX_ITEM_BYTES = 65_536;
/** Most writes and bytes of one transaction: DynamoDB's own limits. */
export const MAX_TRANSACTION_WRITES = 100;
export const MAX_TRANSACTION_BYTES = 4_194_304;
/** Most items of a page. */
export const MAX_PAGE_ITEMS = 1_000;

export interface Query {
  /** Absent: the table itself; otherwise a sparse index over `<index>pk`, `<index>sk`, whose reads may be stale. */
  readonly index?: IndexName;
  readonly pk: string;
  /** On the sort key, inclusive. `prefix` excludes the two others. */
  readonly prefix?: string;
  readonly from?: string;
  readonly to?: string;
  readonly descending?: boolean;
  /** Items per page, 1 to 1,000. */
  readonly limit?: number;
  /** `next` of the page before. Opaque. */
  readonly after?: string;
}

export interface Page {
  readonly items: readonly Item[];
  /** Present when there may be more; a page may be empty and still have one. */
  readonly next?: string;
}

/** @throws {DranError} `malformed` for a write, query or token outside the limits above; `unavailable`, `rate-limited`. */
export interface TablePort {
  get(key: Key): Promise<Item | undefined>;
  /** Any number of keys; missing ones are left out, doubled ones come once; order is not kept. */
  batchGet(keys: readonly Key[]): Promise<readonly Item[]>;
  /** False when its condition does not hold: an expected outcome. */
  write(write: Write): Promise<boolean>;
  /** All or nothing, 1 to 100 writes on distinct keys. False when a condition does not hold. */
  transact(writes: readonly Write[]): Promise<boolean>;
  query(query: Query): Promise<Page>;
  /** Everything, for export and erase. */
  scan(after?: string): Promise<Page>;
  close(): Promise<void>;
}
