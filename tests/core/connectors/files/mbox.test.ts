import { open } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  BODY_HEAD,
  findSeparator,
  type MboxMail,
  type MboxPlace,
  readMbox,
} from "../../../../packages/core/src/connectors/files/mbox.ts";
import { RAW_BYTES } from "../../../../packages/core/src/mail/bounds.ts";
import { mboxOf, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const SEPARATOR = "From a@b.example Mon Mar  2 09:00:00 2026";
const MIB = 1024 * 1024;

async function read(data: string | Uint8Array, start?: MboxPlace): Promise<MboxMail[]> {
  const file = await open(folder.write("test.mbox", data), "r");
  try {
    const offset = await findSeparator(file, start?.offset ?? 0);
    if (offset === undefined) throw new Error("no separator stands there");
    const mails: MboxMail[] = [];
    for await (const mail of readMbox(file, { offset, index: start?.index ?? 0 })) mails.push(mail);
    return mails;
  } finally {
    await file.close();
  }
}

const texts = (mails: readonly MboxMail[]): string[] => mails.map(({ raw }) => Buffer.from(raw).toString());

describe("readMbox", () => {
  test.each([
    {
      name: "two mails",
      data: `${SEPARATOR}\na: 1\n\nx\n\n${SEPARATOR}\nb: 2\n\ny\n`,
      mails: ["a: 1\n\nx", "b: 2\n\ny"],
    },
    {
      name: "lines that end in CRLF",
      data: `${SEPARATOR}\r\na: 1\r\n\r\nx\r\n\r\n${SEPARATOR}\r\nb: 2\r\n`,
      mails: ["a: 1\r\n\r\nx", "b: 2"],
    },
    {
      name: "a last mail without a line end",
      data: `${SEPARATOR}\na: 1\n\n${SEPARATOR}\nb: 2\n\ny`,
      mails: ["a: 1", "b: 2\n\ny"],
    },
    { name: "a byte order mark", data: `\uFEFF${SEPARATOR}\na: 1\n`, mails: ["a: 1"] },
    { name: "blank lines before the first mail", data: `\n\r\n\n${SEPARATOR}\na: 1\n`, mails: ["a: 1"] },
    {
      name: "NUL bytes",
      data: `${SEPARATOR}\na: 1\n\n\0x\0\n\n${SEPARATOR}\nb: 2\n`,
      mails: ["a: 1\n\n\0x\0", "b: 2"],
    },
    {
      name: "quoted From lines",
      data: `${SEPARATOR}\na: 1\n\n>From x\n>>From y\n`,
      mails: ["a: 1\n\nFrom x\n>From y"],
    },
    {
      name: "a separator without a blank line before it, which is text",
      data: `${SEPARATOR}\na: 1\n\nx\n${SEPARATOR}\ny\n`,
      mails: [`a: 1\n\nx\n${SEPARATOR}\ny`],
    },
    {
      name: "prose after a blank line",
      data: `${SEPARATOR}\na: 1\n\nFrom here on all is well.\n`,
      mails: ["a: 1\n\nFrom here on all is well."],
    },
    {
      name: "two separators in a row: a mail of nothing",
      data: `${SEPARATOR}\n\n${SEPARATOR}\nb: 2\n`,
      mails: ["", "b: 2"],
    },
    { name: "a separator as the last line", data: `${SEPARATOR}\na: 1\n\n${SEPARATOR}`, mails: ["a: 1", ""] },
    {
      name: "a Content-Length that would swallow the next mail",
      data: `${SEPARATOR}\nContent-Length: 70\n\nx\n\n${SEPARATOR}\nb: 2\n`,
      mails: ["Content-Length: 70\n\nx", "b: 2"],
    },
  ])("reads $name", async ({ data, mails }) => {
    expect(texts(await read(data))).toEqual(mails);
  });

  test("numbers the mails and says where each lies and when it was taken in", async () => {
    const mails = await read(mboxOf("a: 1\n", "b: 2\n"));
    expect(mails).toMatchObject([
      { index: 0, offset: 0, end: 55, separatedAt: "2026-03-02T09:00:00Z", truncated: false },
      { index: 1, offset: 55, end: 110, separatedAt: "2026-03-02T09:00:00Z", truncated: false },
    ]);
  });

  test("finds a separator wherever the end of a stretch falls", async () => {
    const first = `${SEPARATOR}\na: 1\n\n`;
    // Where the own part of the first stretch ends, and where its bytes do.
    const shifts = [-1026, 0].flatMap((edge) => Array.from({ length: 50 }, (_, at) => edge + 5 - at));
    const second = `b: 2\n\n${"y".repeat(4000)}`; // long enough for another stretch to follow
    for (const shift of shifts) {
      const fill = "x".repeat(MIB + 1028 - first.length + shift);
      const mails = await read(`${first}${fill}\n\n${SEPARATOR}\n${second}\n`);
      expect(mails.map(({ raw }) => raw.length)).toEqual([
        first.length - SEPARATOR.length - 1 + fill.length,
        second.length,
      ]);
    }
  }, 60_000);

  test("loses and doubles no byte of a mail longer than several stretches", async () => {
    const body = Array.from({ length: 70_000 }, (_, line) => `${line} ${"y".repeat(line % 90)}\n`).join("");
    const mails = await read(mboxOf(`a: 1\n\n${body}`, "b: 2\n"));
    expect(body.length).toBeGreaterThan(3 * MIB);
    expect(texts(mails)).toEqual([`a: 1\n\n${body}`.trimEnd(), "b: 2"]);
  });

  test.each([
    { name: "a mail of 25 MiB whole", size: RAW_BYTES, truncated: false, length: RAW_BYTES - 2 },
    {
      name: "of a mail one byte larger the header and the first MiB",
      size: RAW_BYTES + 1,
      truncated: true,
      length: 4 + BODY_HEAD,
    },
  ])("reads $name", async ({ size, truncated, length }) => {
    const mail = `a: 1\n\n${"z".repeat(size - 8)}\n\n`;
    const mails = await read(`${SEPARATOR}\n${mail}${SEPARATOR}\nb: 2\n`);
    expect(mails.map(({ truncated, raw }) => [truncated, raw.length])).toEqual([
      [truncated, length],
      [false, 4],
    ]);
  });
});

describe("findSeparator", () => {
  test.each([
    { name: "random bytes", data: Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251) },
    { name: "a mail without a separator", data: "From: a@b.example\n\nhello\n" },
    { name: "text before the first separator", data: `hello\n\n${SEPARATOR}\na: 1\n` },
  ])("finds none in $name", async ({ data }) => {
    await expect(read(data)).rejects.toThrow("no separator stands there");
  });

  test("goes on behind a mail only where a blank line and a separator follow", async () => {
    const first = `${SEPARATOR}\na: 1\n\nx`;
    const start = { offset: first.length, index: 1 };
    expect(texts(await read(`${first}\n\n${SEPARATOR}\nb: 2\n`, start))).toEqual(["b: 2"]);
    await expect(read(`${first}\n${SEPARATOR}\nb: 2\n`, start)).rejects.toThrow("no separator");
    await expect(read(`${first} and more\n\n${SEPARATOR}\nb: 2\n`, start)).rejects.toThrow("no separator");
    expect(await read(`${first}\n`, start)).toEqual([]);
  });
});
