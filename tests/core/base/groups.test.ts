import { expect, test } from "vitest";
import { addTo } from "../../../packages/core/src/base/groups.ts";

test("groups and the things in them stay in the order they came", () => {
  const groups = new Map<string, number[]>();
  for (const thing of [3, 11, 1, 12]) addTo(groups, thing > 9 ? "two digits" : "one", thing);
  expect([...groups]).toEqual([
    ["one", [3, 1]],
    ["two digits", [11, 12]],
  ]);
});
