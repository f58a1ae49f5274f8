import { describe, expect, test } from "vitest";
import { REFERENCES, REFERENCES_CHARS } from "../../../packages/core/src/mail/bounds.ts";
import { newestReceived, readDate, readIds } from "../../../packages/core/src/mail/header.ts";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { rawMail } from "./mail.ts";

describe("readIds", () => {
  test.each([
    { name: "in order, without brackets", value: "<a@x> <b@x>", ids: ["a@x", "b@x"] },
    { name: "each once", value: "<a@x><b@x><a@x>", ids: ["a@x", "b@x"] },
    { name: "a fold inside an id is no part of it", value: "<a\t@x>", ids: ["a@x"] },
    {
      name: "comments and words around are nobody's",
      value: 'Your message of Monday "<a@x>" (was <b@x>)',
      ids: ["a@x", "b@x"],
    },
    { name: "bare, as some programs write", value: "a@x, b@x", ids: ["a@x", "b@x"] },
    { name: "one without an at sign, in brackets", value: "<20260302>", ids: ["20260302"] },
    { name: "none", value: "nothing here", ids: [] },
    { name: "empty brackets", value: "<> <  >", ids: [] },
  ])("$name", ({ value, ids }) => {
    expect(readIds(value)).toEqual(ids);
  });

  const many = (count: number) => Array.from({ length: count }, (_, at) => `<${at}@x>`).join(" ");

  test("at the bound all stay, beyond it the root and the newest", () => {
    expect(readIds(many(REFERENCES))).toHaveLength(REFERENCES);
    const ids = readIds(many(REFERENCES + 1));
    expect(ids).toHaveLength(REFERENCES);
    expect(ids.slice(0, 2)).toEqual(["0@x", "2@x"]);
    expect(ids.at(-1)).toBe(`${REFERENCES}@x`);
  });

  test("of a field that is too long the end is read", () => {
    const padded = (length: number) => `<root@x>${" ".repeat(length - "<root@x><new@x>".length)}<new@x>`;
    expect(readIds(padded(REFERENCES_CHARS))).toEqual(["root@x", "new@x"]);
    expect(readIds(padded(REFERENCES_CHARS + 1))).toEqual(["new@x"]);
  });

  test("References that were encoded and folded are read", async () => {
    const encoded = "=?utf-8?Q?=3Ca=40x.example=3E?=\r\n =?utf-8?Q?_=3Cb=40x=2Eexample=3E?=";
    expect((await parse(rawMail({ References: encoded }))).references).toEqual(["a@x.example", "b@x.example"]);
  });
});

describe("readDate", () => {
  test.each([
    { name: "RFC 5322", value: "Mon, 2 Mar 2026 14:03:00 +0100", at: "2026-03-02T13:03:00Z" },
    { name: "with a comment and without seconds", value: "2 Mar 2026 14:03 -0530 (IST)", at: "2026-03-02T19:33:00Z" },
    { name: "a named zone", value: "Mon, 2 Mar 2026 14:03:00 EST", at: "2026-03-02T19:03:00Z" },
    { name: "a European zone name", value: "Wed, 1 Jul 2026 14:03:00 MEST", at: "2026-07-01T12:03:00Z" },
    { name: "a zone nobody knows is UTC", value: "Mon, 2 Mar 2026 14:03:00 XYZ", at: "2026-03-02T14:03:00Z" },
    { name: "no zone is UTC, wherever this runs", value: "Mon, 2 Mar 2026 14:03:00", at: "2026-03-02T14:03:00Z" },
    {
      name: "an offset of a day and more is none",
      value: "Mon, 2 Mar 2026 14:03:00 +9900",
      at: "2026-03-02T14:03:00Z",
    },
    { name: "two digits of the year below 50", value: "2 Mar 26 14:03:00 +0000", at: "2026-03-02T14:03:00Z" },
    { name: "the last two-digit year of this century", value: "2 Mar 49 14:03:00 +0000", at: "2049-03-02T14:03:00Z" },
    { name: "the first of the last century, which is before 1970", value: "2 Mar 50 14:03:00 +0000", at: undefined },
    { name: "two digits of the year from 50 on", value: "2 Mar 99 14:03:00 +0000", at: "1999-03-02T14:03:00Z" },
    { name: "three digits of the year", value: "2 Mar 126 14:03:00 +0000", at: "2026-03-02T14:03:00Z" },
    { name: "asctime", value: "Mon Mar  2 14:03:00 2026", at: "2026-03-02T14:03:00Z" },
    { name: "ISO 8601", value: "2026-03-02T14:03:00+01:00", at: "2026-03-02T13:03:00Z" },
    {
      name: "a leap second is the last of its minute",
      value: "31 Dec 2016 23:59:60 +0000",
      at: "2016-12-31T23:59:59Z",
    },
    { name: "no such hour", value: "2 Mar 2026 25:03:00 +0000", at: undefined },
    { name: "no such month", value: "2 Foo 2026 14:03:00 +0000", at: undefined },
    { name: "before 1970", value: "2 Mar 1969 14:03:00 +0000", at: undefined },
    { name: "words", value: "gestern", at: undefined },
  ])("$name", ({ value, at }) => {
    expect(readDate(value)).toBe(at);
  });

  test("of several Received the newest counts, what has no date does not", () => {
    const values = ["by a; Mon, 2 Mar 2026 10:00:00 +0000", "by b; Mon, 2 Mar 2026 12:00:00 +0100", "by c"];
    expect(newestReceived(values)).toBe("2026-03-02T11:00:00Z");
    expect(newestReceived([])).toBeUndefined();
  });
});
