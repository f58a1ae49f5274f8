import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import * as Bounds from "../../../packages/core/src/mail/bounds.ts";
import { ownWords } from "../../../packages/core/src/mail/own-words.ts";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { multipart, rawMail } from "./mail.ts";

const LINE = `${"x".repeat(62)}\r\n`; // 64 bytes

function nested(depth: number): Uint8Array {
  let body = "Content-Type: text/plain\r\n\r\ntief\r\n";
  for (let level = depth; level >= 1; level--) {
    body = `Content-Type: multipart/mixed; boundary=n${level}\r\n\r\n--n${level}\r\n${body}--n${level}--\r\n`;
  }
  return Buffer.from(`Subject: A\r\n${body}`);
}

describe("at a bound a mail is whole, beyond it is cut and says so", () => {
  test.each([
    { name: "headers", at: Bounds.HEADER_BYTES, make: (bytes: number) => headerOf(bytes) },
    { name: "header fields", at: Bounds.HEADER_FIELDS, make: (count: number) => fieldsOf(count) },
    { name: "nesting", at: Bounds.NESTING, make: nested },
    { name: "parts", at: Bounds.PARTS, make: (count: number) => multipart("mixed", ...partsOf(count - 1)) },
    { name: "text", at: Bounds.TEXT_CHARS, make: (chars: number) => rawMail({}, "x".repeat(chars)) },
    { name: "one part's bytes", at: Bounds.PART_BYTES, make: (bytes: number) => htmlOf(bytes) },
  ])("$name", async ({ at, make }) => {
    const whole = await parse(make(at));
    const cut = await parse(make(at + 1));
    expect([whole.truncated, cut.truncated]).toEqual([false, true]);
    expect([whole.subject, cut.subject]).toEqual(
      ["A", "A"].map((subject) => (whole.subject === "A" ? subject : "Angebot")),
    );
  });

  test("a raw mail above 25 MiB keeps its header and the start of its text", async () => {
    const head = Buffer.from("Subject: A\r\nContent-Type: application/pdf\r\n\r\n");
    const whole = await parse(Buffer.concat([head, Buffer.alloc(Bounds.RAW_BYTES - head.length, LINE)]));
    const cut = await parse(Buffer.concat([head, Buffer.alloc(Bounds.RAW_BYTES - head.length + 1, LINE)]));
    expect([whole.truncated, cut.truncated]).toEqual([false, true]);
    const long = await parse(rawMail({}, Buffer.alloc(Bounds.RAW_BYTES, "Hallo Anna\r\n")));
    expect(long.text.startsWith("Hallo Anna\nHallo Anna")).toBe(true);
    expect(long).toMatchObject({ subject: "Angebot", truncated: true });
  });

  test("the header survives when it is cut, and so does the text below it", async () => {
    const message = await parse(headerOf(Bounds.HEADER_BYTES * 2));
    expect(message).toMatchObject({ subject: "A", text: "Hallo", truncated: true });
  });

  test("nesting beyond the bound leaves the outer parts", async () => {
    const message = await parse(nested(300));
    expect(message).toMatchObject({ subject: "A", text: "", truncated: true });
  });

  test("all texts together", async () => {
    const part = LINE.repeat(Bounds.PART_BYTES / LINE.length);
    const parts = (count: number) =>
      Array.from({ length: count }, () => ["Content-Type: text/calendar", part] as const);
    const full = Bounds.BODY_BYTES / Bounds.PART_BYTES;
    expect((await parse(multipart("mixed", ...parts(full)))).truncated).toBe(true); // the line end before each boundary
    expect((await parse(multipart("mixed", ...parts(full - 1)))).truncated).toBe(true);
    expect((await parse(multipart("mixed", ["Content-Type: text/calendar", part.slice(0, -4)]))).truncated).toBe(false);
  });

  test("addresses", async () => {
    const list = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@x.example`).join(",\r\n ");
    expect((await parse(rawMail({ To: list(Bounds.ADDRESSES) }))).to).toHaveLength(Bounds.ADDRESSES);
    const more = await parse(rawMail({ To: list(Bounds.ADDRESSES + 1) }));
    expect(more.to).toHaveLength(Bounds.ADDRESSES);
    expect(more.to[0]?.address).toBe("a0@x.example");
  });

  test("one address, one id, links", async () => {
    const local = (length: number) => `${"a".repeat(length - 10)}@x.example`;
    expect((await parse(rawMail({ To: local(Bounds.ADDRESS_CHARS) }))).to).toHaveLength(1);
    expect((await parse(rawMail({ To: local(Bounds.ADDRESS_CHARS + 1) }))).to).toHaveLength(0);
    expect((await parse(rawMail({ "Message-ID": `<${local(Bounds.MESSAGE_ID_CHARS)}>` }))).messageId).toHaveLength(
      Bounds.MESSAGE_ID_CHARS,
    );
    expect((await parse(rawMail({ "Message-ID": `<${local(Bounds.MESSAGE_ID_CHARS + 1)}>` }))).messageId).toMatch(
      /@dran\.invalid$/,
    );
    const links = Array.from({ length: Bounds.LINKS + 1 }, (_, at) => `https://x.example/${at}`).join(" ");
    expect((await parse(rawMail({}, links))).links).toHaveLength(Bounds.LINKS);
  });

  test("own words", () => {
    const line = `${"x".repeat(63)}\n`;
    const words = (bytes: number) => ownWords(line.repeat(bytes / 64), locales).own.length;
    expect(words(Bounds.OWN_CHARS)).toBe(Bounds.OWN_CHARS - 1);
    expect(words(Bounds.OWN_CHARS * 2)).toBe(Bounds.OWN_CHARS);
  });
});

function headerOf(bytes: number): Uint8Array {
  const start = "Subject: A\r\n";
  let rest = bytes - start.length - 2; // the empty line counts as the header's end
  let lines = "";
  while (rest > 0) {
    const size = rest > 2_000 ? 1_000 : rest;
    lines += `X-A: ${"x".repeat(Math.max(0, size - 7))}\r\n`;
    rest -= size;
  }
  return Buffer.from(`${start}${lines}\r\nHallo`);
}

function fieldsOf(count: number): Uint8Array {
  return Buffer.from(`Subject: A\r\n${"X-A: b\r\n".repeat(count - 1)}\r\nHallo`);
}

function partsOf(count: number): readonly (readonly [string, string])[] {
  return Array.from({ length: count }, () => ["Content-Type: text/calendar", "x"] as const);
}

function htmlOf(bytes: number): Uint8Array {
  return rawMail({ "Content-Type": "text/html; charset=utf-8" }, `<p>Hallo</p>${" ".repeat(bytes - 12)}`);
}
