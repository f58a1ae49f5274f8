import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { dran, fileIn, temporaryFolder } from "./command.ts";

const sample = (what: string): string =>
  fileURLToPath(new URL(`../../packages/cli/sample/de/${what}`, import.meta.url));

const ALL = ["--locale", "de", "--time-zone", "Europe/Berlin", "--now", "2026-03-10T10:00:00+01:00"];

const ADDRESSES = [
  "johanna.reuter@lernwerk-leipzig.example",
  "j.reuter@lernwerk-leipzig.example",
  "johanna@reuterpost.example",
];
const JOHANNA = ["--owner", ...ADDRESSES, "--name", "Johanna Reuter"];

/** The sample mailbox as a Maildir: what Johanna wrote in a folder of its own, as a German server names it. */
function sampleMaildir(): string {
  const folder = temporaryFolder();
  const mails = readFileSync(sample("mailbox.mbox"), "utf8")
    .split(/^From .* \d{4}\n/m)
    .slice(1);
  for (const [at, mail] of mails.entries()) {
    const isSent = /^From: .*Johanna Reuter/m.test(mail);
    fileIn(folder, `${isSent ? ".Gesendete Objekte/" : ""}cur/${1_772_000_000 + at}.${at}.host:2,S`, mail);
  }
  return folder;
}

describe("--maildir", () => {
  test("review finds in a Maildir what it finds in an mbox of the same mails", async () => {
    const args = ["review", "--json", ...ALL, ...JOHANNA, "--ics", sample("calendar.ics")];
    const fromMaildir = await dran([...args, "--maildir", sampleMaildir()]);
    const fromMbox = await dran([...args, "--mbox", sample("mailbox.mbox")]);
    expect(fromMaildir.code).toBe(0);
    const { commitments, owedReplies, awaitingReplies } = JSON.parse(fromMaildir.out);
    const expected = JSON.parse(fromMbox.out);
    expect(commitments.length).toBeGreaterThan(5);
    expect({ commitments, owedReplies, awaitingReplies }).toEqual({
      commitments: expected.commitments,
      owedReplies: expected.owedReplies,
      awaitingReplies: expected.awaitingReplies,
    });
  });

  test("whose it is shows in its folder of sent mail", async () => {
    const { code, err } = await dran(["review", ...ALL, "--maildir", sampleMaildir()]);
    expect(code).toBe(0);
    for (const address of ADDRESSES) expect(err).toContain(address);
    expect(err).toContain("Taken as the owner's name: Johanna Reuter.");
  });

  test("digest reads it too, and a second run with --data finds the mail that came since", async () => {
    const [maildir, data] = [sampleMaildir(), temporaryFolder()];
    const args = [...ALL, "--maildir", maildir, "--data", data];
    expect(await dran(["digest", ...args])).toMatchObject({ code: 0, out: expect.stringContaining("Johanna") });
    const count = async () => JSON.parse((await dran(["review", "--json", ...args])).out).commitments.length;
    const before = await count();
    fileIn(
      maildir,
      ".Gesendete Objekte/new/1773000000.new.host",
      [
        "From: Johanna Reuter <johanna.reuter@lernwerk-leipzig.example>",
        "To: Ida Neu <ida@neu.example>",
        "Date: Mon, 09 Mar 2026 10:00:00 +0100",
        "Message-ID: <new@lernwerk-leipzig.example>",
        "",
        "Liebe Frau Neu,",
        "",
        "das Angebot schicke ich Ihnen bis Donnerstag.",
        "",
        "Viele Grüße",
        "Johanna Reuter",
        "",
      ].join("\n"),
    );
    expect(await count()).toBe(before + 1);
  });

  test("a folder that is none is named, exit 1", async () => {
    const folder = temporaryFolder();
    const outcome = await dran(["review", ...ALL, "--owner", "m@x.example", "--maildir", folder]);
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toContain(`${folder} is no Maildir`);
    expect(outcome.err.trim().split("\n")).toHaveLength(1);
  });

  test("a Maildir without mail is empty, which is no failure", async () => {
    const folder = temporaryFolder();
    fileIn(folder, "tmp/1.x", "");
    fileIn(folder, "cur/.keep", "");
    const outcome = await dran(["review", ...ALL, "--owner", "m@x.example", "--maildir", join(folder)]);
    expect(outcome).toMatchObject({ code: 0, err: expect.stringContaining("is empty") });
  });
});
