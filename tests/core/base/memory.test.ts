import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type Bounds, once, recalling, remembered } from "../../../packages/core/src/base/memory.ts";

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

describe("what is recalled of texts", () => {
  const counting = (bounds?: Bounds) => {
    const asked: string[] = [];
    const recall = recalling((text: string) => {
      asked.push(text);
      return text.length;
    }, bounds);
    return { asked, recall };
  };

  test("is made once for a text, also when it is zero or false", () => {
    const { asked, recall } = counting();
    expect([recall("ab"), recall("ab"), recall(""), recall("")]).toEqual([2, 2, 0, 0]);
    expect(asked).toEqual(["ab", ""]);
  });

  test("is made anew for texts too long to be remembered, and once there were too many", () => {
    const { asked, recall } = counting({ most: 2, longest: 3 });
    for (const text of ["abcd", "abcd", "abc", "abc", "b", "c", "abc"]) expect(recall(text)).toBe(text.length);
    expect(asked).toEqual(["abcd", "abcd", "abc", "b", "c", "abc"]);
  });

  test("is made for the very text, whatever is in it", () => {
    const { asked, recall } = counting();
    const odd = "ä\uD800\u0000😀";
    expect(recall(odd)).toBe(odd.length);
    expect(asked).toEqual([odd]);
  });

  test("does not keep the mails that words were cut out of", () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const held = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const recall = recalling((word: string) => word.slice(1));
    const before = held();
    for (let at = 0; at < 200; at++) recall(`${"x".repeat(100_000)} ${at} vertragsentwurfsfassung`.slice(100_001));
    expect(held() - before).toBeLessThan(5_000_000);
    expect(recall("0 vertragsentwurfsfassung")).toBe(" vertragsentwurfsfassung");
  });
});

test("what is made once is made when it is first asked for, also when that is nothing", () => {
  const asked: number[] = [];
  const make = once(() => {
    asked.push(1);
    return undefined;
  });
  expect(asked).toEqual([]);
  expect([make(), make()]).toEqual([undefined, undefined]);
  expect(asked).toEqual([1]);
});
