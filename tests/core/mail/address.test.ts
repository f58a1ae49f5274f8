import { describe, expect, test } from "vitest";
import { canonicalAddress, cleanName, domainOf, isOwn } from "../../../packages/core/src/mail/address.ts";

describe("isOwn", () => {
  const owner = { addresses: ["anna@reindl.example", "a.reindl@gmail.com"] };
  test.each([
    { address: "Anna@Reindl.Example", own: true },
    { address: "anna+rechnung@reindl.example", own: true },
    { address: "areindl@googlemail.com", own: true },
    { address: "A.Rein.dl+x@gmail.com", own: true },
    { address: "an.na@reindl.example", own: false }, // dots count elsewhere
    { address: "anna@other.example", own: false },
    { address: "joanna@reindl.example", own: false },
    { address: "", own: false },
  ])("$address: $own", ({ address, own }) => {
    expect(isOwn(address, owner)).toBe(own);
  });

  test("an own address that has a plus itself is found", () => {
    expect(isOwn("anna+dran@reindl.example", { addresses: ["anna+privat@reindl.example"] })).toBe(true);
  });
});

test("canonicalAddress leaves what is no address", () => {
  expect(canonicalAddress(" MAILER-DAEMON ")).toBe("mailer-daemon");
});

test("domainOf", () => {
  expect(domainOf('"a@b"@Reindl.Example')).toBe("reindl.example");
  expect(domainOf("anna")).toBe("");
});

describe("cleanName", () => {
  test.each([
    { name: "Reindl, Anna", clean: "Anna Reindl" },
    { name: "von der Heide, Anna Maria", clean: "Anna Maria von der Heide" },
    { name: "Reindl, Anna (EXT)", clean: "Anna Reindl" },
    { name: "Kuhn, Jan [Vertrieb]", clean: "Jan Kuhn" },
    { name: "Jan Kuhn, PhD", clean: "Jan Kuhn, PhD" },
    { name: "Kuhn Messtechnik, GmbH", clean: "Kuhn Messtechnik, GmbH" },
    { name: "Kuhn GmbH, Einkauf", clean: "Kuhn GmbH, Einkauf" },
    { name: "Kuhn, Jan, Dr.", clean: "Kuhn, Jan, Dr." },
    { name: "'Anna Reindl'", clean: "Anna Reindl" },
    { name: '"Anna  Reindl" ', clean: "Anna Reindl" },
    { name: "Patrick O'Brien", clean: "Patrick O'Brien" },
    { name: "Anna\u202Edl\u202CReindl", clean: "AnnadlReindl" },
    { name: "Anna\u0000\r\nReindl", clean: "Anna Reindl" },
    { name: "anna@reindl.example", clean: "" },
    { name: "x".repeat(201), clean: "x".repeat(200) },
  ])("$name", ({ name, clean }) => {
    expect(cleanName(name, "anna@reindl.example")).toBe(clean);
  });
});
