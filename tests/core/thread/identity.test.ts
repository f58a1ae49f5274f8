import { describe, expect, test } from "vitest";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { identities } from "../../../packages/core/src/thread/identity.ts";
import { fact } from "../../support/builders.ts";

const [home, work] = ["jan@roth.example", "j.roth@statik.example"];
const from = (address: string, name: string, over: Partial<Fact> = {}) =>
  fact({ messageId: `${address} ${name}`, from: { name, address }, ...over });

describe("two addresses", () => {
  test.each([
    { name: "one full name: one person", facts: [from(home, "Jan Roth"), from(work, "Jan Roth")], one: true },
    { name: "written another way: one person", facts: [from(home, "jan roth"), from(work, "Jan  Roth.")], one: true },
    { name: "two names", facts: [from(home, "Jan Roth"), from(work, "Julia Roth")], one: false },
    { name: "one first name", facts: [from(home, "Jan"), from(work, "Jan")], one: false },
    { name: "no name", facts: [from(home, ""), from(work, "")], one: false },
    {
      name: "a name only others gave: one person",
      facts: [
        from(home, "Jan Roth"),
        fact({ messageId: "s", direction: "sent", to: [{ name: "Jan Roth", address: work }] }),
      ],
      one: true,
    },
    {
      name: "a name others gave, and another they give themselves",
      facts: [
        from(home, "Jan Roth"),
        from(work, "Julia Roth"),
        fact({ messageId: "s", direction: "sent", to: [{ name: "Jan Roth", address: work }] }),
      ],
      one: false,
    },
    {
      name: "a name once shared, and given up since",
      facts: [from(home, "Jan Roth"), from(work, "Jan Roth"), from(work, "Statik Roth")],
      one: false,
    },
    {
      name: "a mail system's name",
      facts: [from(home, "Mail System", { nature: "bounce" }), from(work, "Mail System", { nature: "bounce" })],
      one: false,
    },
  ])("$name", ({ facts, one }) => {
    const who = identities(facts);
    expect(who(home) === who(work)).toBe(one);
  });

  test("that differ only in spelling reach one person, named or not", () => {
    const who = identities([from(home, "Jan Roth")]);
    expect(who("Jan+Post@roth.example")).toBe(who(home));
    expect(who("Eva+Post@huber.example")).toBe(who("eva@huber.example"));
    expect(who("eva@huber.example")).not.toBe(who("eva@lang.example"));
  });
});
