import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeShared, shared } from "../support/shared.ts";
import { dran, file, fileIn, jsonLines, PROMISE, temporaryFolder } from "./command.ts";

const WHERE = ["--locale", "de", "--time-zone", "Europe/Berlin", "--now", "2026-03-10T10:00:00+01:00"];
const inspect = (...args: readonly string[]) => dran(["inspect", ...WHERE, ...args]);

/** As it would be received, with an id of its own. */
const mailOf = (id: string): string =>
  PROMISE.replace(/^From .*\n/, "").replace("Subject: Folien", `Subject: Folien\nMessage-ID: <${id}@meier.example>`);

describe("dran inspect", () => {
  test("prints a line for each mail of an mbox, with its index and the fields in order", async () => {
    const path = file(
      "two.mbox",
      PROMISE + PROMISE.replace("die Folien schicke ich dir bis Freitag.", "passt das so?"),
    );
    const { code, out, err } = await inspect(path);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [first, second, ...others] = jsonLines(out);
    expect(others).toEqual([]);
    expect(Object.keys(first ?? {})).toEqual([
      ...["file", "index", "messageId", "nature", "reasons", "language", "ownWords", "commitments", "expectsAnswer"],
    ]);
    expect(first).toMatchObject({
      file: path,
      index: 0,
      messageId: expect.stringMatching(/^[0-9a-f]{64}@dran\.invalid$/),
      nature: "human",
      reasons: [],
      language: "de",
      ownWords: expect.stringContaining("die Folien schicke ich dir"),
      expectsAnswer: false,
    });
    expect(first?.commitments).toEqual([
      {
        quote: "die Folien schicke ich dir bis Freitag.",
        kind: "send",
        due: "2026-03-06",
        confidence: expect.any(Number),
      },
    ]);
    expect(second).toMatchObject({ index: 1, commitments: [], expectsAnswer: true });
  });

  test("takes mails, folders, Maildirs and mbox files, in the order given, also between options", async () => {
    const folder = temporaryFolder();
    const mail = fileIn(folder, "odd.msg", mailOf("odd"));
    fileIn(folder, "eml/1.eml", mailOf("eml"));
    fileIn(folder, "Maildir/cur/1.a:2,S", mailOf("maildir"));
    fileIn(folder, "Maildir/cur/2.b:2,T", mailOf("trashed"));
    const mbox = fileIn(folder, "Sent", `From - Mon Mar  2 09:00:00 2026\n${mailOf("mbox")}`);
    const { code, out, err } = await dran([
      ...["inspect", mail, "--owner", "maxi@meier.example", join(folder, "eml"), "--name", "Maxi"],
      ...[join(folder, "Maildir"), mbox],
    ]);
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ messageId, index }) => [messageId, index])).toEqual([
      ["odd@meier.example", undefined],
      ["eml@meier.example", undefined],
      ["maildir@meier.example", undefined],
      ["mbox@meier.example", 0],
    ]);
    expect(err).toMatch(/trash/);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    { name: "bytes", content: Buffer.from([0, 255, 128, 10, 0]) },
    {
      name: "an open boundary",
      content: 'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain',
    },
    { name: "fields without end", content: `Subject: ${"=?utf-8?q?=ZZ?= ".repeat(20_000)}` },
    { name: "parts in parts", content: 'Content-Type: multipart/mixed; boundary="x"\n\n--x\n'.repeat(2_000) },
  ])("a mail that is $name gives one line", async ({ content }) => {
    const { code, out, err } = await inspect(file("odd.eml", content));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(jsonLines(out)).toMatchObject([{ nature: expect.any(String), reasons: expect.any(Array) }]);
  });

  test("one of two that cannot be read is named, the other is printed; where none can, it ends in 1", async () => {
    const missing = join(temporaryFolder(), "none.eml");
    const both = await inspect(missing, file("a.eml", mailOf("a")));
    expect(both.code).toBe(0);
    expect(both.err).toContain("none.eml does not exist");
    expect(jsonLines(both.out)).toHaveLength(1);
    expect(await inspect(missing)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("none.eml") });
  });

  test("an empty mailbox is no failure", async () => {
    expect(await inspect(temporaryFolder())).toMatchObject({
      code: 0,
      out: "",
      err: expect.stringContaining("no .eml"),
    });
  });

  test.each([
    { name: "nothing named", args: [], says: "dran inspect PATH" },
    { name: "an option of review", args: ["--mbox", "a.mbox"], says: "no option --mbox" },
    { name: "a wrong zone", args: ["a.eml", "--time-zone", "Mars"], says: "Mars" },
  ])("$name: exit 2 and a sentence", async ({ args, says }) => {
    expect(await dran(["inspect", ...args])).toMatchObject({ code: 2, out: "", err: expect.stringContaining(says) });
  });
});

describeShared("dran inspect on other people's mail", () => {
  test.each(["mail", "machine"])("every file of %s gives one line, in order", async (part) => {
    const files = readdirSync(join(shared, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:eml|msg)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    const { code, out, err } = await inspect(...files);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(jsonLines(out).map(({ file: path }) => path)).toEqual(files);
  });
});
