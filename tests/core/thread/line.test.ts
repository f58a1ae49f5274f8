import { describe, expect, test } from "vitest";
import { tracesOf } from "../../../packages/core/src/locales/traces.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { lineOf, merged } from "../../../packages/core/src/thread/line.ts";
import { fact } from "../../support/builders.ts";

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, "0")}:00Z`;

/** A mail a minute; every tenth is about the contract, every seventh in the thread "t". */
const facts = Array.from({ length: 60 }, (_, minute) =>
  fact({
    messageId: `${minute}`,
    sentAt: at(minute),
    terms: [minute % 10 === 0 ? "vertragsentwurf" : `${4700 + minute}`],
  }),
);
const line = lineOf(facts, (messageId) => (Number(messageId) % 7 === 0 ? "t" : undefined));
const ids = (found: Iterable<{ readonly messageId: string }>) => [...found].map(({ messageId }) => Number(messageId));

describe("a line", () => {
  test("goes on after an instant, not with it", () => {
    expect(ids(line.after(at(57)))).toEqual([58, 59]);
    expect(ids(line.after(at(59)))).toEqual([]);
  });

  test("finds what shares a term, or a part of one, oldest first", () => {
    expect(ids(line.near({ traces: tracesOf(["entwurf", "4733"]) }, at(10)))).toEqual([20, 30, 33, 40, 50]);
  });

  test("finds what is in the thread, and what is both once", () => {
    expect(ids(line.near({ traces: tracesOf(["vertrag"]), thread: "t" }, at(20)))).toEqual([
      21, 28, 30, 35, 40, 42, 49, 50, 56,
    ]);
  });

  test("finds nothing by nothing", () => {
    expect(ids(line.near({ traces: new Set(), thread: "other" }, at(0)))).toEqual([]);
  });
});

test("several lists become one in order of time, without doubles, read no further than asked", () => {
  const [a, b, c, d] = facts;
  if (!a || !b || !c || !d) throw new Error("no facts");
  function* broken(): Generator<Fact> {
    if (b) yield b;
    throw new Error("read too far");
  }
  expect([...merged([[a, c, d], [b, c], []])]).toEqual([a, b, c, d]);
  expect([...merged([])]).toEqual([]);
  const [first] = merged([[a, c], broken()]);
  expect(first).toBe(a);
});
