/** Other people's mails, read in place: none may make reading fail, and the figures may not fall. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { judge } from "../../../packages/core/src/mail/nature.ts";
import { ownWords } from "../../../packages/core/src/mail/own-words.ts";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { describeShared, shared } from "../../support/shared.ts";

const owner = { id: "o", name: "Anna Reindl", addresses: ["anna@reindl.example"], locale: "de", zone: "Europe/Vienna" };

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(join(shared, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describeShared("difficult and malformed mail", () => {
  test("every file is read: parsed, judged, its own words told", async () => {
    const files = filesOf("mail");
    expect(files.length).toBeGreaterThan(400);
    for (const file of files) {
      const message = await parse(readFileSync(file));
      const words = ownWords(message.text, locales, message.from?.name);
      expect(judge(message, owner, locales).nature, file).toBeTypeOf("string");
      expect(message.messageId, file).not.toBe("");
      expect(words.own.length, file).toBeLessThanOrEqual(message.text.length + 1);
    }
  });
});

describeShared("bounces, complaints and automatic answers", () => {
  test("at least 99 of 100 are not taken for human mail", async () => {
    const files = filesOf("machine").filter((file) => file.endsWith(".eml"));
    const human: string[] = [];
    for (const file of files) {
      if (judge(await parse(readFileSync(file)), owner, locales).nature === "human") human.push(file);
    }
    expect(files.length).toBeGreaterThan(190);
    expect(1 - human.length / files.length, human.join("\n")).toBeGreaterThanOrEqual(0.99);
  });
});

const Row = z.object({
  id: z.string(),
  input: z.string(),
  expected: z.string(),
  lang: z.string(),
  sender: z.string().optional(),
});

describeShared("replies with quotes and signatures", () => {
  const fold = (text: string) => text.replace(/\s+/g, " ").trim();
  const rows = () => {
    const lines = readFileSync(join(shared, "reply/fixtures.jsonl"), "utf8").trim().split("\n");
    return lines.map((line) => Row.parse(JSON.parse(line)));
  };
  const score = (some: readonly z.infer<typeof Row>[]) =>
    some.filter((row) => fold(ownWords(row.input, locales, row.sender).own) === fold(row.expected)).length /
    some.length;

  // Conventions differ: talon keeps "Regards, Roman", "-- " and a forward, which here are signature and quote.
  test.each([
    { source: "crisp", floor: 0.95 },
    { source: "talon", floor: 0.82 },
  ])("$source: at least $floor word for word", ({ source, floor }) => {
    expect(score(rows().filter(({ id }) => id.startsWith(source)))).toBeGreaterThanOrEqual(floor);
  });

  test("all German ones", () => {
    const german = rows().filter(({ id, lang }) => lang === "de" || id.includes("german"));
    expect(german.length).toBeGreaterThanOrEqual(4);
    expect(score(german)).toBe(1);
  });
});
