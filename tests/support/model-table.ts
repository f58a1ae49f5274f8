/** The table in its simplest form, to compare drivers with; and random writes for both. */
import type { Change, Condition, IndexName, Item, Key, Value, Write } from "../../packages/core/src/ports/table.ts";

export interface ModelTable {
  transact(writes: readonly Write[]): boolean;
  items(): readonly Item[];
  indexed(index: IndexName, pk: string): readonly Item[];
}

export function modelTable(): ModelTable {
  const items = new Map<string, Item>();
  const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`;
  const keyOf = (write: Write) => (write.type === "put" ? write.item : write.key);
  const holds = (condition: Condition, item: Item | undefined): boolean => {
    switch (condition.type) {
      case "all":
        return condition.of.every((each) => holds(each, item));
      case "any":
        return condition.of.some((each) => holds(each, item));
      case "exists":
        return item !== undefined;
      case "absent":
        return item === undefined;
      case "missing":
        return item?.[condition.name] === undefined;
      case "equals":
        return item?.[condition.name] === condition.value;
      case "below":
        return typeof item?.[condition.name] === "number" && Number(item[condition.name]) < Number(condition.value);
    }
  };
  const apply = (item: Item, change: Change): Item => {
    const { [change.name]: before, ...rest } = item;
    const same = { ...rest, pk: item.pk, sk: item.sk };
    if (change.type === "remove") return same;
    return { ...same, [change.name]: change.type === "set" ? change.value : Number(before ?? 0) + change.by };
  };
  return {
    transact: (writes) => {
      if (writes.some((write) => write.condition && !holds(write.condition, items.get(nameOf(keyOf(write))))))
        return false;
      for (const write of writes) {
        const name = nameOf(keyOf(write));
        if (write.type === "put") items.set(name, write.item);
        if (write.type === "delete") items.delete(name);
        if (write.type === "update") items.set(name, write.changes.reduce(apply, items.get(name) ?? { ...write.key }));
      }
      return true;
    },
    items: () => [...items.values()],
    indexed: (index, pk) =>
      [...items.values()].filter((item) => item[`${index}pk`] === pk && item[`${index}sk`] !== undefined),
  };
}

/** Transactions of 1 to 5 writes on eight keys, so that they meet. The same for the same seed. */
export function* randomWrites(seed: number, count: number): Generator<readonly Write[]> {
  const random = mulberry(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Choice>(...choices: readonly [Choice, ...Choice[]]): Choice =>
    choices[below(choices.length)] ?? choices[0];

  const value = (): Value =>
    pick<Value>(below(5), "x", true, null, Uint8Array.of(below(256)), [below(3)], { m: below(3) });
  const condition = (depth: number): Condition => {
    const type = pick(
      "exists",
      "absent",
      "equals",
      "below",
      "missing",
      depth > 0 ? "all" : "exists",
      depth > 0 ? "any" : "absent",
    );
    if (type === "exists" || type === "absent") return { type };
    if (type === "missing") return { type, name: pick("n", "v") };
    if (type === "equals") return { type, name: pick("n", "v"), value: pick<string | number>(below(3), "x") };
    if (type === "below") return { type, name: "n", value: below(4) };
    return { type, of: [condition(depth - 1), condition(depth - 1)] };
  };
  const change = (name: string): Change =>
    name === "n"
      ? { type: "add", name, by: below(3) - 1 }
      : pick({ type: "remove", name }, { type: "set", name, value: name === "v" ? value() : "I" });
  const write = (key: Key): Write => {
    const conditions = below(2) === 0 ? { condition: condition(2) } : {};
    const keys = pick<{ [name: string]: string }>(
      {},
      { gsi1pk: "I", gsi1sk: "1" },
      { gsi2pk: "I" },
      { gsi3pk: "I", gsi3sk: "2" },
    );
    const names = ["n", "v", "gsi1pk", "gsi2sk"].filter(() => below(2) === 0);
    switch (pick("put", "update", "delete", "check")) {
      case "put":
        return { type: "put", item: { ...key, n: below(4), v: value(), ...keys }, ...conditions };
      case "update":
        return { type: "update", key, changes: (names.length > 0 ? names : ["n"]).map(change), ...conditions };
      case "delete":
        return { type: "delete", key, ...conditions };
      default:
        return { type: "check", key, condition: condition(2) };
    }
  };
  for (let at = 0; at < count; at++) {
    const start = below(8);
    yield Array.from({ length: 1 + below(5) }, (_, next) =>
      write({ pk: `P${(start + next) % 2}`, sk: `S${(start + next) % 8}` }),
    );
  }
}

/** A small generator with a seed (mulberry32); numbers from 0 up to 1. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
