/** Conditions and changes as DynamoDB would evaluate them, on items in memory. */
import { DranError } from "../../base/errors.ts";
import type { Change, Condition, Item, Key, Value } from "../../ports/table.ts";

export function holds(condition: Condition | undefined, item: Item | undefined): boolean {
  switch (condition?.type) {
    case undefined:
      return true;
    case "exists":
      return item !== undefined;
    case "absent":
      return item === undefined;
    case "missing":
      return item?.[condition.name] === undefined;
    case "equals":
      return item?.[condition.name] === condition.value;
    case "below":
      return isBelow(item?.[condition.name], condition.value);
    case "all":
      return condition.of.every((part) => holds(part, item));
    case "any":
      return condition.of.some((part) => holds(part, item));
  }
}

/** The item after the changes; a missing one is made. @throws {DranError} `malformed` when adding to no number. */
export function changed(key: Key, item: Item | undefined, changes: readonly Change[]): Item {
  const attributes = new Map<string, Value>(Object.entries(item ?? {}));
  for (const change of changes) {
    if (change.type === "set") attributes.set(change.name, change.value);
    else if (change.type === "remove") attributes.delete(change.name);
    else attributes.set(change.name, sum(attributes.get(change.name) ?? 0, change.by));
  }
  return { ...Object.fromEntries(attributes), ...key };
}

function sum(value: Value, by: number): number {
  if (typeof value !== "number")
    throw new DranError("malformed", "The table refuses it: only to a number can be added.");
  return value + by;
}

/** Strings compare by their UTF-8 bytes, as in DynamoDB; JavaScript's `<` compares UTF-16. */
function isBelow(value: Value | undefined, limit: string | number): boolean {
  if (typeof value === "number" && typeof limit === "number") return value < limit;
  if (typeof value === "string" && typeof limit === "string")
    return Buffer.compare(Buffer.from(value), Buffer.from(limit)) < 0;
  return false;
}
