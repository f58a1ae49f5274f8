import { expect, test } from "vitest";
import { remembered } from "../../../packages/core/src/base/memory.ts";

test("what is made for a thing is made once, also when that is nothing; an equal thing is another", () => {
  const asked: object[] = [];
  const make = remembered((key: { readonly name: string }) => {
    asked.push(key);
    return key.name || undefined;
  });
  const [one, equal, nameless] = [{ name: "a" }, { name: "a" }, { name: "" }];
  expect([make(one), make(one), make(equal), make(nameless), make(nameless)]).toEqual([
    "a",
    "a",
    "a",
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([one, equal, nameless]);
});
