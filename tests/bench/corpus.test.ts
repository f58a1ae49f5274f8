import { describe, expect, test } from "vitest";
import { fold } from "../../packages/core/src/base/text.ts";
import { parse } from "../../packages/core/src/mail/parse.ts";
import { readMessage } from "../../packages/core/src/usecases/reading.ts";
import { lehmer } from "../support/random.ts";
import { readerFor } from "../support/reading.ts";
import { makeUpOf, OWNER, writeCorpus } from "./corpus.ts";
import { wrap, writeLetter } from "./letter.ts";
import { mime, type Shape } from "./mime.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";

const bytes = (seed: number) => Buffer.concat([...writeCorpus("mixed", 30, seed)].map(({ raw }) => raw)).toString();

describe("the corpus", () => {
  test("mixed: median 6 KB, half with HTML, attachments in at most a tenth, half German", () => {
    const { medianBytes, html, attachments, german } = makeUpOf([...writeCorpus("mixed", 3_000)]);
    expect(medianBytes / 6_000).toBeCloseTo(1, 1); // within a twentieth
    expect(html).toBeCloseTo(0.5, 1);
    expect(attachments).toBeGreaterThan(0.05);
    expect(attachments).toBeLessThanOrEqual(0.1);
    expect(german).toBeCloseTo(0.5, 1);
  });

  test("short: plain text, under 2 KB", () => {
    const makeUp = makeUpOf([...writeCorpus("short", 1_000)]);
    expect(makeUp).toMatchObject({ html: 0, attachments: 0 });
    expect(makeUp.medianBytes).toBeLessThan(2_000);
    expect(makeUp.german).toBeCloseTo(0.5, 1);
  });

  test("is the same for the same seed, and another for another", () => {
    expect(bytes(1)).toBe(bytes(1));
    expect(bytes(1)).not.toBe(bytes(2));
  });

  test("is human correspondence in threads of three, in the language it was written in", async () => {
    const mails = [...writeCorpus("mixed", 60)];
    const reader = readerFor(OWNER);
    const readings = await Promise.all(mails.map(async ({ raw }) => readMessage(await parse(raw), reader)));
    const facts = readings.flatMap((reading) => (reading.type === "kept" ? [reading.fact] : []));
    expect(facts.map(({ nature }) => nature)).toEqual(mails.map(() => "human"));
    expect(facts.map(({ references }) => references.length)).toEqual(mails.map((_, at) => at % 3));
    expect(facts.map(({ language }) => language)).toEqual(mails.map(({ language }) => language));
    expect(new Set(facts.map(({ direction }) => direction))).toEqual(new Set(["sent", "received"]));
  });
});

describe("a mail", () => {
  const from = { name: "Zoë Bäcker", address: "zoe@kontakt.example" };
  const to = { name: "Maxi Meier", address: "maxi@meier.example" };
  const dated = { id: "1@kontakt.example", references: [], sentAt: new Date(0), subject: "Grüße" };

  test.each([
    { html: false, coding: "quoted-printable", attachmentBytes: 0, relays: 0 },
    { html: "beside-text", coding: "base64", attachmentBytes: 20_000, relays: 4 },
    { html: "alone", coding: "quoted-printable", attachmentBytes: 0, relays: 4 },
    { html: "alone", coding: "8bit", attachmentBytes: 0, relays: 1 },
  ] as const)("is read as it was written: %o", async (shape: Shape) => {
    const letter = writeLetter(6, from, de, lehmer(3));
    const quoted = [{ frame: "On Monday, Maxi <m@m.example> wrote:", letter: writeLetter(2, to, en, lehmer(4)) }];
    const message = await parse(mime({ ...dated, from, to, letter, quoted, shape }, lehmer(5)).raw);
    expect(message).toMatchObject({ from, to: [to], subject: dated.subject, messageId: dated.id, truncated: false });
    expect(message.attachments).toHaveLength(shape.attachmentBytes > 0 ? 1 : 0);
    expect(fold(message.text)).toContain(fold(letter.own.join(" ")));
  });

  test("has no line over 76 characters when it is quoted-printable", () => {
    const shape = { html: "alone", coding: "quoted-printable", attachmentBytes: 0, relays: 0 } as const;
    const letter = writeLetter(20, from, de, lehmer(3));
    const { raw } = mime({ ...dated, from, to, letter, quoted: [], shape }, lehmer(5));
    const body = Buffer.from(raw).toString().split("\r\n\r\n").slice(1).join("\r\n\r\n");
    expect(Math.max(...body.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  test("is wrapped at spaces only", () => {
    expect(wrap("aa bb cc", 5)).toEqual(["aa bb", "cc"]);
    expect(wrap("aa bb cc", 4)).toEqual(["aa", "bb", "cc"]);
    expect(wrap("longer than that", 4)).toEqual(["longer", "than", "that"]);
  });
});
