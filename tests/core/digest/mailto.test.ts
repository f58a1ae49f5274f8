import { mailto } from "@dran/core/digest/mailto.ts";
import { describe, expect, test } from "vitest";

const draft = (over: { to?: string[]; subject?: string; body?: string } = {}) => ({
  to: ["jan@kontor.example"],
  subject: "AW: Prüfstand",
  body: "Lieber Jan,\n\nja.",
  ...over,
});
const bodyOf = (href: string) => decodeURIComponent(href.split("&body=")[1] ?? "");

describe("a draft as a mailto link", () => {
  test("carries subject and body, lines ended as RFC 6068 asks", () => {
    expect(mailto(draft()).href).toBe(
      "mailto:jan@kontor.example?subject=AW%3A%20Pr%C3%BCfstand&body=Lieber%20Jan%2C%0D%0A%0D%0Aja.",
    );
  });

  test("an address cannot bring a header", () => {
    const { href } = mailto(draft({ to: ["a@b.example?bcc=evil@x.example&x=y"] }));
    expect(href.split("?")).toHaveLength(2);
    expect(new URL(href).searchParams.get("bcc")).toBeNull();
  });

  test.each([
    { name: "a long body is cut to fit", body: "ä".repeat(5000) },
    { name: "never inside a character", body: "😀".repeat(2000) },
    { name: "never between CR and LF", body: "\n".repeat(2000) },
    { name: "a short one stays whole", body: "kurz" },
  ])("$name", ({ body }) => {
    const { href } = mailto(draft({ body }));
    expect(href.length).toBeLessThanOrEqual(1800);
    const kept = bodyOf(href).replaceAll("\r\n", "\n");
    expect(body.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThan(0);
  });

  test("an endless subject leaves a whole link", () => {
    const { href, shortHref } = mailto(draft({ subject: "ü".repeat(3000) }));
    expect(href.length).toBeLessThanOrEqual(1800);
    expect(() => decodeURIComponent(shortHref)).not.toThrow();
  });
});
