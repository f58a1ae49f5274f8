import { checkOutgoing } from "@dran/core/outbox/outgoing.ts";
import { describe, expect, test } from "vitest";
import { FROM, letter, OWNER, outgoing } from "../../contracts/outbox-mails.ts";

describe("what goes out", () => {
  test("is taken apart into its key's parts and its two addresses", () => {
    expect(checkOutgoing(outgoing(), OWNER)).toEqual({
      kind: "digest",
      owner: "own_1",
      issue: "2026-W11",
      from: FROM,
      to: OWNER,
    });
  });

  const greens = "anna@grünzeug.example";
  const wire = "anna@xn--grnzeug-o2a.example";
  test.each([
    ["as the owner writes it", "Anna@Example.COM", "Anna@Example.COM", "Anna@example.com"],
    ["with its domain in other case", "anna@example.com", "anna@EXAMPLE.com", "anna@example.com"],
    ["with a domain in ASCII that is not", greens, wire, wire],
    ["folded, with a name and a comment", OWNER, `"Brandt,\r\n Anna" <${OWNER}> (that's her)`, OWNER],
  ])("may name the owner %s", (_, owner, header, to) => {
    const mail = outgoing({ to: owner, raw: letter({ To: header }) });
    expect(checkOutgoing(mail, owner).to).toBe(to);
  });

  test.each([
    ["another case of the name", "anna@example.com", "Anna@example.com"],
    ["a domain that cannot be written", "anna@xn--a", "anna@xn--b"],
  ])("may not name %s", (_, owner, header) => {
    const mail = outgoing({ to: owner, raw: letter({ To: header }) });
    expect(() => checkOutgoing(mail, owner)).toThrow(expect.objectContaining({ code: "refused" }));
  });

  test("has addresses of at most 64 and 255 octets", () => {
    const at = (name: number, domain: number) =>
      `${"n".repeat(name)}@${"d.".repeat(domain / 2)}${"d".repeat(domain % 2)}`;
    const check = (to: string) => checkOutgoing(outgoing({ to, raw: letter({ To: to }) }), to).to;
    expect(check(at(64, 253))).toBe(at(64, 253));
    for (const long of [at(65, 253), at(64, 256)]) expect(() => check(long)).toThrow();
  });

  test("has keys whose parts are of at most 128 characters", () => {
    const check = (length: number) => checkOutgoing(outgoing({ key: `digest/own_1/${"w".repeat(length)}` }), OWNER);
    expect(check(128).issue).toHaveLength(128);
    expect(() => check(129)).toThrow();
  });
});
