import { describe, expect, test } from "vitest";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { acquaintances } from "../../../packages/core/src/suggestion/acquaintance.ts";
import { fact, jan, maxi, owner } from "../../support/builders.ts";

const now = "2026-03-10T09:00:00Z";
const known = (facts: readonly Fact[]) => acquaintances(facts, owner, now).map(({ address }) => address);

/** The owner wrote to them, and they wrote back. */
const exchange = (address: string): readonly Fact[] => [
  fact({ messageId: "s", direction: "sent", to: [{ name: "", address }] }),
  fact({ messageId: "r", from: { name: "", address } }),
];

describe("an acquaintance", () => {
  test.each([
    { name: "who wrote back", address: jan.address, count: 1 },
    { name: "an own address", address: "m.meier@firma.example", count: 0 },
    { name: "an own address, written another way", address: "M.Meier+privat@firma.example", count: 0 },
    { name: "one like it at another house", address: "m.meier@andere-firma.example", count: 1 },
    { name: "a colleague", address: "kollegin@meier.example", count: 0 },
    { name: "one of a house that only ends like the owner's", address: "eva@xmeier.example", count: 1 },
    { name: "no address at all", address: "", count: 0 },
  ])("$name: $count", ({ address, count }) => {
    expect(known(exchange(address))).toHaveLength(count);
  });

  test.each([
    { name: "to the owner", to: maxi.address, count: 1 },
    { name: "to a plus address of the owner", to: "maxi+privat@meier.example", count: 1 },
    { name: "to somebody else", to: "maxima@meier.example", count: 0 },
  ])("a first letter as to a friend, $name: $count", ({ to, count }) => {
    expect(known([fact({ messageId: "a", address: "informal", to: [{ name: "", address: to }] })])).toHaveLength(count);
  });
});
