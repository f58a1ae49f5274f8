/**
 * The table port: DynamoDB's own words, few of them. Conditions and updates are closed data, no expression strings.
 * Index reads may be stale. Drivers: table/sqlite, table/dynamodb; one contract suite runs on both.
 */

/** What an attribute may hold. Binary is for sealed values. */
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

/** Holds for the item as it is now; a missing item has no attributes. */
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
  | { readonly type: "add"; readonly name: string; readonly by: number };

export type Write =
  | { readonly type: "put"; readonly item: Item; readonly condition?: Condition }
  | { readonly type: "update"; readonly key: Key; readonly changes: readonly Change[]; readonly condition?: Condition }
  | { readonly type: "delete"; readonly key: Key; readonly condition?: Condition }
  | { readonly type: "check"; readonly key: Key; readonly condition: Condition };

export type IndexName = "gsi1" | "gsi2" | "gsi3";

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

export interface TablePort {
  get(key: Key): Promise<Item | undefined>;
  /** Any number of keys; missing ones are left out; order is not kept. */
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
