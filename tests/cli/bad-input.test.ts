import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dran, file, MAXI, type Outcome, PROMISE, temporaryFolder } from "./command.ts";

/** What a person can read: some words, no stack, no more than a few lines. */
function expectClear({ err }: Outcome): void {
  expect(err.trim()).not.toBe("");
  expect(err).not.toMatch(/^\s+at .+:\d+/m);
  expect(err).not.toMatch(/node:|undefined|\[object/);
  expect(err.trim().split("\n").length).toBeLessThanOrEqual(6);
}

const json = (...args: readonly string[]) => dran(["review", "--json", ...MAXI, ...args]);
const commitmentsOf = ({ out }: Outcome): readonly { messageId: string; quote: string; due: string | null }[] =>
  JSON.parse(out).commitments;

const mailWithout = (field: string): string => PROMISE.replace(new RegExp(`^${field}: .*\\n`, "m"), "");

describe("input that cannot be read", () => {
  test.each([
    { name: "a missing file", make: () => join(temporaryFolder(), "none.mbox"), option: "--mbox", named: "none.mbox" },
    { name: "a missing folder", make: () => join(temporaryFolder(), "mails"), option: "--eml", named: "mails" },
    { name: "a folder given as an mbox", make: () => temporaryFolder(), option: "--mbox", named: "dran-test-" },
    {
      name: "a file that is no mbox",
      make: () => file("junk.mbox", randomBytes(4096)),
      option: "--mbox",
      named: "junk.mbox",
    },
    {
      name: "an archive",
      make: () => file("takeout.zip", "PK\u0003\u0004rest"),
      option: "--mbox",
      named: "takeout.zip",
    },
  ])("$name alone: exit 1, named", async ({ make, option, named }) => {
    const outcome = await json(option, make());
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 1, out: "" });
    expectClear(outcome);
    expect(outcome.err).toContain(named);
    expect(outcome.err.trim().split("\n")).toHaveLength(1);
  });

  test("without --owner the reason is told first: the file, not the missing address", async () => {
    const outcome = await dran(["review", "--mbox", join(temporaryFolder(), "none.mbox")]);
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain("none.mbox");
    expect(outcome.err).not.toContain("--owner");
  });

  test("one of two: it is named, the other is read, exit 0", async () => {
    const outcome = await json("--mbox", file("junk.mbox", randomBytes(4096)), file("good.mbox", PROMISE));
    expect(outcome.code).toBe(0);
    expect(outcome.err).toContain("junk.mbox");
    expect(commitmentsOf(outcome)).toHaveLength(1);
  });

  test("many of one kind are named three times and counted", async () => {
    const folder = temporaryFolder();
    const none = Array.from({ length: 8 }, (_, index) => join(folder, `none-${index}.mbox`));
    const outcome = await json("--mbox", ...none, file("good.mbox", PROMISE));
    expect(outcome.code).toBe(0);
    expect(outcome.err.match(/none-\d/g)).toHaveLength(3);
    expect(outcome.err).toContain("5 more");
  });

  test.each([
    { name: "broken off", content: "BEGIN:VCALENDAR\nnonsense" },
    { name: "bytes", content: randomBytes(500) },
  ])("a calendar that is $name: it is named, the mail is read", async ({ content }) => {
    const outcome = await json("--mbox", file("good.mbox", PROMISE), "--ics", file("bad.ics", content));
    expect(outcome.code).toBe(0);
    expectClear(outcome);
    expect(outcome.err).toContain("bad.ics");
    expect(commitmentsOf(outcome)).toHaveLength(1);
  });
});

describe("input that is empty", () => {
  test.each([
    { name: "an empty mbox", make: () => ["--mbox", file("empty.mbox", "")] },
    { name: "an empty folder", make: () => ["--eml", temporaryFolder()] },
  ])("$name: exit 0 and said", async ({ make }) => {
    const outcome = await json(...make());
    expect(outcome.code).toBe(0);
    expectClear(outcome);
    expect(commitmentsOf(outcome)).toEqual([]);
  });
});

describe("mail that lacks something", () => {
  test("without Message-ID: its id comes from its bytes and is the same in every run", async () => {
    const path = file("good.mbox", PROMISE);
    const [first] = commitmentsOf(await json("--mbox", path));
    const [second] = commitmentsOf(await json("--mbox", path));
    expect(first?.messageId).toMatch(/^[0-9a-f]{64}@dran\.invalid$/);
    expect(second).toEqual(first);
    expect(first?.due).toBe("2026-03-06");
  });

  test("without Date: the separator's time stands in", async () => {
    const [found] = commitmentsOf(await json("--mbox", file("good.mbox", mailWithout("Date"))));
    expect(found?.due).toBe("2026-03-06");
  });

  test("without Date anywhere: it is named, not lost silently", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "undated.eml"), mailWithout("Date").replace(/^From .*\n/, ""));
    const outcome = await json("--eml", folder, "--mbox", file("good.mbox", PROMISE));
    expect(outcome.code).toBe(0);
    expect(outcome.err).toMatch(/date/);
    expect(commitmentsOf(outcome)).toHaveLength(1);
  });

  test("without From: it is read, and is nobody's promise", async () => {
    const outcome = await json("--mbox", file("good.mbox", mailWithout("From")));
    expect(outcome.code).toBe(0);
    expect(commitmentsOf(outcome)).toEqual([]);
  });

  test("with broken MIME: the rest is read", async () => {
    const broken = PROMISE.replace("text/plain", 'multipart/mixed; boundary="x"').replace(
      "Folien\n",
      "=?utf-8?q?=ZZ?=\n",
    );
    const outcome = await json("--mbox", file("two.mbox", broken + PROMISE.replace("Jan", "Ina")));
    expect(outcome.code).toBe(0);
    expect(commitmentsOf(outcome).length).toBeGreaterThanOrEqual(1);
  });
});

describe("wrong usage: exit 2, one sentence, before anything is read", () => {
  const without = (name: string): readonly string[] =>
    MAXI.filter((_, at) => MAXI[at] !== name && MAXI[at - 1] !== name);
  test.each([
    { name: "zone", args: [...without("--time-zone"), "--time-zone", "Mars/Olympus"], says: "Mars/Olympus" },
    {
      name: "zone, nearly right",
      args: [...without("--time-zone"), "--time-zone", "Europe/Berln"],
      says: "did you mean Europe/Berlin?",
    },
    { name: "zone as an offset", args: [...without("--time-zone"), "--time-zone", "+01:00"], says: "Europe/Berlin" },
    { name: "locale", args: [...without("--locale"), "--locale", "xx"], says: "de and en" },
    { name: "now", args: [...without("--now"), "--now", "yesterday"], says: "2026-03-10T10:00:00+01:00" },
    { name: "now without offset", args: [...without("--now"), "--now", "2026-03-10T10:00:00"], says: "offset" },
    { name: "owner", args: [...MAXI, "--owner", "maxi"], says: '"maxi" is not an address' },
    { name: "number", args: [...MAXI, "--owed-after", "two"], says: "whole number of days" },
    { name: "negative number", args: [...MAXI, "--awaiting-after=-1"], says: "from 0 to 365" },
    { name: "fraction", args: [...MAXI, "--awaiting-after", "1.5"], says: "whole number" },
    { name: "option", args: [...MAXI, "--frobnicate"], says: "--frobnicate" },
    { name: "missing value", args: [...MAXI, "--name"], says: "--name needs a value" },
  ])("$name", async ({ args, says }) => {
    const outcome = await dran(["review", "--mbox", file("good.mbox", PROMISE), ...args]);
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 2, out: "" });
    expectClear(outcome);
    expect(outcome.err).toContain(says);
    expect(outcome.err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    { name: "an unknown command", args: ["frobnicate"], says: 'no command "frobnicate"' },
    { name: "a misspelt command", args: ["reveiw"], says: "did you mean `dran review`?" },
    { name: "an option before the command", args: ["--mbox", "x"], says: "stands before a command" },
    { name: "no mail at all", args: ["review"], says: "--mbox FILE" },
    {
      name: "a digest in no known form",
      args: ["digest", "--mbox", "x", "--out", "digest.pdf"],
      says: ".html, .txt, .eml",
    },
    {
      name: "a digest into a folder that is not there",
      args: ["digest", "--mbox", "x", "--out", "/nowhere/digest.txt"],
      says: "/nowhere",
    },
    { name: "a port that is none", args: ["start", "--port", "70000"], says: "from 0 to 65535" },
  ])("$name", async ({ args, says }) => {
    const outcome = await dran(args);
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 2, out: "" });
    expectClear(outcome);
    expect(outcome.err).toContain(says);
  });

  test("a mailbox that does not show its owner asks for the address", async () => {
    const outcome = await dran(["review", "--mbox", file("good.mbox", PROMISE)]);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain("--owner");
  });

  test("a data folder that cannot be made is named", async () => {
    const blocked = file("in-the-way", "");
    const outcome = await json("--mbox", file("good.mbox", PROMISE), "--data", join(blocked, "data"));
    expect({ code: outcome.code, out: outcome.out }).toEqual({ code: 1, out: "" });
    expectClear(outcome);
    expect(outcome.err).toContain("in-the-way");
  });

  test("a data folder that holds something else is named", async () => {
    const folder = join(temporaryFolder(), "data");
    mkdirSync(folder);
    writeFileSync(join(folder, "dran.sqlite"), "no database, but some text that is long enough".repeat(100));
    const outcome = await json("--mbox", file("good.mbox", PROMISE), "--data", folder);
    expect(outcome.code).toBe(1);
    expectClear(outcome);
  });
});
