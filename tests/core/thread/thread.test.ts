import { describe, expect, test } from "vitest";
import { threads } from "../../../packages/core/src/thread/thread.ts";
import { fact } from "../../support/builders.ts";
import { expectWithin } from "../../support/cost.ts";

const ids = (facts: Parameters<typeof threads>[0]) =>
  threads(facts)
    .map(({ facts: members }) => members.map(({ messageId }) => messageId).join(" "))
    .sort();

describe("threads", () => {
  test.each([
    {
      name: "an answer joins what it refers to",
      facts: [fact({ messageId: "a" }), fact({ messageId: "b", references: ["a"] })],
      expected: ["a b"],
    },
    {
      name: "one subject is not one thread",
      facts: [fact({ messageId: "a" }), fact({ messageId: "b" })],
      expected: ["a", "b"],
    },
    {
      name: "two answers to a mail that is missing belong together",
      facts: [fact({ messageId: "a", references: ["x"] }), fact({ messageId: "b", references: ["x"] })],
      expected: ["a b"],
    },
    {
      name: "an answer that came before its parent joins it",
      facts: [fact({ messageId: "b", references: ["a"] }), fact({ messageId: "a", sentAt: "2026-03-01T09:00:00Z" })],
      expected: ["a b"],
    },
    {
      name: "the provider's thread id joins mails without references",
      facts: [fact({ messageId: "a", providerThreadId: "7" }), fact({ messageId: "b", providerThreadId: "7" })],
      expected: ["a b"],
    },
    {
      name: "a provider's id that looks like a Message-ID joins nothing",
      facts: [fact({ messageId: "7" }), fact({ messageId: "b", providerThreadId: "7" })],
      expected: ["7", "b"],
    },
    {
      name: "a mail that refers to itself is one thread",
      facts: [fact({ messageId: "a", references: ["a"] })],
      expected: ["a"],
    },
    {
      name: "two mails that refer to each other are one thread",
      facts: [fact({ messageId: "a", references: ["b"] }), fact({ messageId: "b", references: ["a"] })],
      expected: ["a b"],
    },
  ])("$name", ({ facts, expected }) => {
    expect(ids(facts)).toEqual(expected);
  });

  test("the id is the same in whatever order mail was read", () => {
    const facts = [
      fact({ messageId: "c", references: ["b"] }),
      fact({ messageId: "b", references: ["a"] }),
      fact({ messageId: "a" }),
    ];
    expect(threads([...facts].reverse())[0]?.id).toBe(threads(facts)[0]?.id);
    expect(threads(facts)[0]?.id).toBe("a");
  });

  test("a chain of 20,000 answers is joined in linear time", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      fact({ messageId: `m${at}`, references: at > 0 ? [`m${at - 1}`] : [] }),
    );
    expectWithin(1_000, () => expect(threads(chain)).toHaveLength(1));
  });
});
