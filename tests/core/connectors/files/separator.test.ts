import { describe, expect, test } from "vitest";
import { readSeparator, trimEnd, unquoteFrom } from "../../../../packages/core/src/connectors/files/separator.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (raw: Uint8Array): string => new TextDecoder().decode(raw);

describe("readSeparator", () => {
  test.each([
    {
      name: "asctime with a padded day",
      line: "From a@b.example Mon Mar  2 09:00:00 2026",
      at: "2026-03-02T09:00:00Z",
    },
    { name: "asctime with two digits", line: "From a@b.example Thu Mar 12 09:00:00 2026", at: "2026-03-12T09:00:00Z" },
    {
      name: "Gmail Takeout",
      line: "From 1790000000000000001@xxx Mon Mar 02 09:00:00 +0000 2026",
      at: "2026-03-02T09:00:00Z",
    },
    {
      name: "an offset before the year",
      line: "From a@b.example Mon Mar  2 09:00:00 +0130 2026",
      at: "2026-03-02T07:30:00Z",
    },
    {
      name: "an offset after the year",
      line: "From a@b.example Mon Mar  2 09:00:00 2026 -0500",
      at: "2026-03-02T14:00:00Z",
    },
    { name: "a zone's name", line: "From a@b.example Mon Mar  2 09:00:00 CET 2026", at: "2026-03-02T08:00:00Z" },
    { name: "no seconds", line: "From a@b.example Mon Mar  2 09:00 2026", at: "2026-03-02T09:00:00Z" },
    {
      name: "a date as in a header",
      line: "From a@b.example Mon, 2 Mar 2026 09:00:00 +0100",
      at: "2026-03-02T08:00:00Z",
    },
    { name: "Thunderbird's dash", line: "From - Mon Mar 02 09:00:00 2026", at: "2026-03-02T09:00:00Z" },
    { name: "Eudora's question marks", line: "From ???@??? Mon Mar 02 09:00:00 2026", at: "2026-03-02T09:00:00Z" },
    { name: "a bounce's sender", line: "From MAILER-DAEMON Mon Mar  2 09:00:00 2026", at: "2026-03-02T09:00:00Z" },
    { name: "no address at all", line: "From  Mon Mar  2 09:00:00 2026", at: "2026-03-02T09:00:00Z" },
    { name: "git's patches", line: "From 8e5f717aa8e5f717aa Mon Sep 17 00:00:00 2001", at: "2001-09-17T00:00:00Z" },
    { name: "UUCP", line: "From jan Mon Mar  2 09:00:00 2026 remote from roth", at: "2026-03-02T09:00:00Z" },
    { name: "spaces at its end", line: "From a@b.example Mon Mar  2 09:00:00 2026  ", at: "2026-03-02T09:00:00Z" },
    { name: "no such date: a separator still", line: "From a@b.example Mon Mar 99 09:00:00 2026", at: undefined },
  ])("takes $name", ({ line, at }) => {
    expect(readSeparator(line)).toEqual({ at });
  });

  test.each([
    { name: "prose", line: "From here on it is only a question of time." },
    { name: "prose that names a weekday", line: "From Mon on I am away, until Mar 2 2026." },
    { name: "an address alone", line: "From a@b.example" },
    { name: "words between address and date", line: "From a@b.example on Mon Mar  2 09:00:00 2026" },
    { name: "words after the date", line: "From a@b.example Mon Mar  2 09:00:00 2026 he wrote:" },
    { name: "no weekday", line: "From a@b.example Mar  2 09:00:00 2026" },
    { name: "no year", line: "From a@b.example Mon Mar  2 09:00:00" },
    { name: "an ISO date", line: "From a@b.example 2026-03-02 09:00:00" },
    { name: "a header field", line: "From: a@b.example Mon Mar  2 09:00:00 2026" },
    { name: "a quoted one", line: ">From a@b.example Mon Mar  2 09:00:00 2026" },
    { name: "small letters", line: "from a@b.example Mon Mar  2 09:00:00 2026" },
    { name: "an address of more than 640 characters", line: `From ${"a".repeat(641)} Mon Mar  2 09:00:00 2026` },
  ])("does not take $name", ({ line }) => {
    expect(readSeparator(line)).toBeUndefined();
  });
});

describe("unquoteFrom", () => {
  test.each([
    { name: "takes one mark off", raw: "a\n>From b\n", plain: "a\nFrom b\n" },
    { name: "takes one of several off (mboxrd)", raw: "a\n>>>From b\n", plain: "a\n>>From b\n" },
    { name: "sees the first line", raw: ">From b\nc", plain: "From b\nc" },
    { name: "sees lines that end in CRLF", raw: "a\r\n>From b\r\n", plain: "a\r\nFrom b\r\n" },
    { name: "sees every line", raw: "\n>From a\n>>From b\nc\n>From d", plain: "\nFrom a\n>From b\nc\nFrom d" },
    { name: "leaves quotes with a space alone", raw: "a\n> From b\n", plain: "a\n> From b\n" },
    { name: "leaves the midst of a line alone", raw: "see >From b and >>From c", plain: "see >From b and >>From c" },
    { name: "leaves other words alone", raw: "\n>From: b\n>Fromage", plain: "\n>From: b\n>Fromage" },
  ])("$name", ({ raw, plain }) => {
    expect(text(unquoteFrom(bytes(raw)))).toBe(plain);
  });
});

test("trimEnd takes line ends off the end and nothing else", () => {
  expect(text(trimEnd(bytes("\na \r\n\r\n\n")))).toBe("\na ");
  expect(text(trimEnd(bytes("\r\n")))).toBe("");
});
