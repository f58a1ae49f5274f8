import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digest } from "@dran/core/digest/digest.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { locales } from "@dran/core/locales/index.ts";
import { writeDigest } from "@dran/core/outbox/files.ts";
import { composeDigest } from "@dran/core/outbox/mail.ts";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anna, german, week } from "../../support/suggestions.ts";

const made = digest(week(german.slice(0, 7), anna), locales);

describe("the digest as a mail", () => {
  test("is to the owner alone, in two parts, as rendered", async () => {
    const mail = await PostalMime.parse(await composeDigest(made, de));
    expect(mail.from).toMatchObject({ name: "Dran", address: "digest@dran.invalid" });
    expect(mail.to).toMatchObject([{ name: "Anna Brandt", address: "anna.brandt@stadtwerkstatt.example" }]);
    expect([mail.cc, mail.bcc].flat().filter(Boolean)).toEqual([]);
    expect(mail.subject).toBe(made.subject);
    expect(mail.text?.trimEnd()).toBe(renderText(made, de).trimEnd());
    expect(mail.html?.trimEnd()).toBe(renderHtml(made, de).trimEnd());
    expect(mail.attachments).toEqual([]);
  });

  test("says that a machine wrote it, and which one", async () => {
    const { headers, messageId, date } = await PostalMime.parse(await composeDigest(made, de));
    const value = (name: string) => headers.find(({ key }) => key === name)?.value;
    expect(value("auto-submitted")).toBe("auto-generated");
    expect(value("x-auto-response-suppress")).toBe("All");
    expect(value("list-id")).toBe("Dran <digest.dran.invalid>");
    expect(value("x-dran-digest")).toBe("2026-W11");
    expect(value("date")).toBe("Tue, 10 Mar 2026 09:00:00 +0000");
    expect(messageId).toMatch(/^<2026-W11\.[0-9a-f]{24}@dran\.invalid>$/u);
    expect(date).toBe("2026-03-10T09:00:00.000Z");
  });

  test("the same digest gives the same bytes; another owner or week another Message-ID", async () => {
    const again = digest(week(german.slice(0, 7), anna), locales);
    expect(await composeDigest(again, de)).toEqual(await composeDigest(made, de));
    const idOf = async (over: object) =>
      (await PostalMime.parse(await composeDigest({ ...made, ...over }, de))).messageId;
    const ids = [
      await idOf({}),
      await idOf({ issue: "2026-W12" }),
      await idOf({ owner: { ...made.owner, id: "own_x" } }),
    ];
    expect(new Set(ids).size).toBe(3);
  });

  test("names its sender where there is one, in the Message-ID too", async () => {
    const mail = await PostalMime.parse(await composeDigest(made, de, "digest@dran.example"));
    expect(mail.from).toMatchObject({ name: "Dran", address: "digest@dran.example" });
    expect(mail.messageId).toMatch(/^<2026-W11\.[0-9a-f]{24}@dran\.example>$/u);
  });

  test("no line is longer than a mail server takes, and all of it is ASCII", async () => {
    const text = new TextDecoder("latin1").decode(await composeDigest(made, de));
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(text).toMatch(/^(?:\r\n|[\t\x20-\x7E])*$/u);
  });
});

describe("the outbox that is a folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dran-outbox-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("writes one file, for this user alone, and the same one again", async () => {
    const path = await writeDigest(folder, made, de);
    const first = readFileSync(path);
    expect(await writeDigest(folder, made, de)).toBe(path);
    expect(readdirSync(folder)).toEqual(["dran-2026-W11.eml"]);
    expect(readFileSync(path)).toEqual(first);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("a folder that is not there is named as missing, and nothing is left behind", async () => {
    await expect(writeDigest(join(folder, "none"), made, de)).rejects.toMatchObject({ code: "missing" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
