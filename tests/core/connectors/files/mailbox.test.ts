import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type FilesMailboxOptions,
  type FilesProgress,
  openFilesMailbox,
} from "../../../../packages/core/src/connectors/files/mailbox.ts";
import type { MailboxPage } from "../../../../packages/core/src/ports/mailbox.ts";
import { mail, mboxOf, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();

/** All pages from `cursor` on as one. */
async function readAll(options: Partial<FilesMailboxOptions>, from?: string): Promise<MailboxPage> {
  const mailbox = openFilesMailbox({ mbox: [], eml: [], ...options });
  let page = await mailbox.pull(from);
  const [messages, skips] = [[...page.messages], [...page.skips]];
  while (page.more) {
    page = await mailbox.pull(page.cursor);
    messages.push(...page.messages);
    skips.push(...page.skips);
  }
  return { ...page, messages, skips };
}

const subjects = ({ messages }: MailboxPage): string[] => messages.map(({ subject }) => subject);

describe("a mailbox of files", () => {
  test("reads mbox files and folders in one feed, in order", async () => {
    const first = folder.write("feed/first.mbox", mboxOf(mail("a"), mail("b")));
    const second = folder.write("feed/second.mbox", mboxOf(mail("c")));
    folder.write("feed/eml/2.eml", mail("e"));
    folder.write("feed/eml/1.eml", mail("d"));
    const page = await readAll({ mbox: [first, second, first], eml: [join(folder.path, "feed/eml")], pageSize: 2 });
    expect(subjects(page)).toEqual(["a", "b", "c", "d", "e"]);
    expect(page.skips).toEqual([]);
  });

  test("hands labels, thread and the separator's date to the parser", async () => {
    const bare = "From: a@b.example\nX-Gmail-Labels: Gesendet,Wichtig\nX-GM-THRID: 1790000000000000001\n\nhello\n";
    const { messages } = await readAll({ mbox: [folder.write("hints.mbox", mboxOf(bare))] });
    expect(messages).toMatchObject([
      { labels: ["sent", "wichtig"], providerThreadId: "1790000000000000001", sentAt: "2026-03-02T09:00:00Z" },
    ]);
  });

  test("leaves drafts, spam and trash out, and counts them", async () => {
    const labelled = (label: string) => mail(label, [`X-Gmail-Labels: ${label}`]);
    const mails = [labelled("Drafts"), labelled("Spam"), mail("a"), labelled("Spam"), labelled("Papierkorb")];
    const path = folder.write("labels.mbox", mboxOf(...mails));
    const page = await readAll({ mbox: [path] });
    expect(subjects(page)).toEqual(["a"]);
    expect(page.skips.map(({ code, source, count }) => ({ code, source, count }))).toEqual([
      { code: "left-out", source: path, count: 1 },
      { code: "left-out", source: path, count: 2 },
      { code: "left-out", source: path, count: 1 },
    ]);
    expect(page.skips[1]?.detail).toContain("spam");
  });

  test("tells bytes and mails read of all there are", async () => {
    const path = folder.write("progress.mbox", mboxOf(mail("a"), mail("b")));
    folder.write("progress/a.eml", mail("c"));
    const seen: FilesProgress[] = [];
    const eml = [join(folder.path, "progress")];
    await readAll({ mbox: [path], eml, pageSize: 1, onProgress: (done) => seen.push(done) });
    const total = mboxOf(mail("a"), mail("b")).length + mail("c").length;
    expect(seen.map(({ messages }) => messages)).toEqual([1, 2, 3]);
    expect(seen.at(-1)).toEqual({ bytes: total, total, messages: 3 });
    expect(seen[0]).toEqual({ bytes: mboxOf(mail("a")).length, total, messages: 1 });
  });

  test("gives one mail one id, in an mbox, at its end, and as a file", async () => {
    const bare = "From: a@b.example\nSubject: bare\n\nhello\n";
    const mbox = folder.write("ids.mbox", mboxOf(bare, mail("b"), bare));
    const { messages } = await readAll({ mbox: [mbox], eml: [folder.write("ids.eml", bare)] });
    const ids = messages.filter(({ subject }) => subject === "bare").map(({ messageId }) => messageId);
    expect(ids[0]).toMatch(/^[0-9a-f]{64}@dran\.invalid$/);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });
});

describe("a file that changed since", () => {
  test("is read on from its end when it has grown", async () => {
    const path = folder.write("grown.mbox", mboxOf(mail("a"), mail("b")));
    const { cursor } = await readAll({ mbox: [path] });
    appendFileSync(path, mboxOf(mail("c")));
    expect(subjects(await readAll({ mbox: [path] }, cursor))).toEqual(["c"]);
  });

  test("has nothing new, and is not called empty, when only blank lines were added", async () => {
    const path = folder.write("blanks.mbox", mboxOf(mail("a")));
    const { cursor } = await readAll({ mbox: [path] });
    appendFileSync(path, "\n\n");
    expect(await readAll({ mbox: [path] }, cursor)).toMatchObject({ messages: [], skips: [] });
  });

  test("is read anew when its last mail has grown", async () => {
    const path = folder.write("growing.mbox", mboxOf(mail("a"), mail("b")).trimEnd());
    const { cursor } = await readAll({ mbox: [path] });
    appendFileSync(path, ` And one thing more.\n\n${mboxOf(mail("c"))}`);
    expect(subjects(await readAll({ mbox: [path] }, cursor))).toEqual(["a", "b", "c"]);
  });

  test.each([
    { name: "first", first: "A", last: "c" },
    { name: "last", first: "a", last: "C" },
  ])("is read anew when its $name mail is another", async ({ first, last }) => {
    const middle = mail("b", [], "x".repeat(4000)); // more than is compared at either end
    const path = folder.write("changed.mbox", mboxOf(mail("a"), middle, mail("c")));
    const { cursor } = await readAll({ mbox: [path] });
    folder.write("changed.mbox", mboxOf(mail(first), middle, mail(last)));
    expect(subjects(await readAll({ mbox: [path] }, cursor))).toEqual([first, "b", last]);
  });

  test("is read anew when it was cut", async () => {
    const path = folder.write("cut.mbox", mboxOf(mail("a"), mail("b")));
    const { cursor } = await readAll({ mbox: [path] });
    folder.write("cut.mbox", mboxOf(mail("a")));
    expect(subjects(await readAll({ mbox: [path] }, cursor))).toEqual(["a"]);
  });

  test("among .eml files: a new last one is read on, a new first one reads all anew", async () => {
    const eml = [join(folder.path, "growing")];
    folder.write("growing/b.eml", mail("b"));
    const first = await readAll({ eml });
    folder.write("growing/c.eml", mail("c"));
    const second = await readAll({ eml }, first.cursor);
    expect(subjects(second)).toEqual(["c"]);
    folder.write("growing/a.eml", mail("a"));
    expect(subjects(await readAll({ eml }, second.cursor))).toEqual(["a", "b", "c"]);
  });

  test("among .eml files: another one of the same name reads all anew", async () => {
    const eml = [join(folder.path, "exchanged")];
    for (const name of ["a", "b"]) folder.write(`exchanged/${name}.eml`, mail(name));
    const { cursor } = await readAll({ eml });
    folder.write("exchanged/a.eml", mail("another"));
    expect(subjects(await readAll({ eml }, cursor))).toEqual(["another", "b"]);
  });

  test("does not trouble the other files", async () => {
    const [one, two] = [folder.write("one.mbox", mboxOf(mail("a"))), folder.write("two.mbox", mboxOf(mail("b")))];
    const { cursor } = await readAll({ mbox: [one, two] });
    folder.write("one.mbox", mboxOf(mail("A")));
    const three = folder.write("three.mbox", mboxOf(mail("c")));
    expect(subjects(await readAll({ mbox: [one, two, three] }, cursor))).toEqual(["A", "c"]);
  });
});

describe("what cannot be read is named, and the rest is read", () => {
  const good = folder.write("good.mbox", mboxOf(mail("good")));
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
  mkdirSync(join(folder.path, "some-folder"));
  const pipe = join(folder.path, "pipe");
  execFileSync("mkfifo", [pipe]);
  symlinkSync("loop.mbox", join(folder.path, "loop.mbox"));

  test.each([
    { name: "a missing file", path: join(folder.path, "none.mbox"), code: "unreadable", says: "does not exist" },
    { name: "a file below a file", path: join(good, "x.mbox"), code: "unreadable", says: "does not exist" },
    { name: "a folder", path: join(folder.path, "some-folder"), code: "unreadable", says: "is a folder" },
    { name: "a pipe nobody writes to", path: pipe, code: "unreadable", says: "is no plain file" },
    { name: "a link to itself", path: join(folder.path, "loop.mbox"), code: "unreadable", says: "is a link" },
    { name: "random bytes", path: folder.write("junk.mbox", noise), code: "not-a-mailbox", says: "is not an mbox" },
    {
      name: "prose",
      path: folder.write("prose.mbox", "Dear: all\n\nhello\n"),
      code: "not-a-mailbox",
      says: "is not an mbox",
    },
    {
      name: "an archive",
      path: folder.write("takeout.zip", "PK\u0003\u0004…"),
      code: "not-a-mailbox",
      says: "unpack it",
    },
    { name: "an empty file", path: folder.write("empty.mbox", ""), code: "empty", says: "is empty" },
    { name: "blank lines", path: folder.write("blank.mbox", "\uFEFF\n\r\n\n"), code: "empty", says: "is empty" },
  ])("given as an mbox: $name", async ({ path, code, says }) => {
    const page = await readAll({ mbox: [path, good] });
    expect(subjects(page)).toEqual(["good"]);
    expect(page.skips).toEqual([{ source: path, code, count: 1, detail: expect.stringContaining(says) }]);
    expect(page.skips[0]?.detail).toContain(path);
    const again = await readAll({ mbox: [path, good] }, page.cursor);
    expect(again).toMatchObject({ messages: [], skips: page.skips });
  });

  test("a single mail given as an mbox is read as one, and that is said once", async () => {
    const path = folder.write("single.mbox", mail("single"));
    const page = await readAll({ mbox: [path] });
    expect(subjects(page)).toEqual(["single"]);
    expect(page.skips).toMatchObject([{ source: path, code: "read-as-mail" }]);
    expect(await readAll({ mbox: [path] }, page.cursor)).toMatchObject({ messages: [], skips: [] });
  });

  test("a mail above 25 MiB is read in part, and named by its index", async () => {
    const large = mail("large", [], "Passt es so?\n".repeat(2_100_000));
    const path = folder.write("large.mbox", mboxOf(mail("a"), large, mail("b")));
    const page = await readAll({ mbox: [path], eml: [folder.write("large.eml", large)] });
    expect(page.messages.map(({ subject, truncated }) => [subject, truncated])).toEqual([
      ["a", false],
      ["large", true],
      ["b", false],
      ["large", true],
    ]);
    expect(page.skips).toMatchObject([
      { source: path, index: 1, code: "too-large" },
      { source: join(folder.path, "large.eml"), index: 0, code: "too-large" },
    ]);
  });

  test("a folder: deep ones are read, links are followed once, other files are no mail", async () => {
    folder.write("deep/a/b/c/1.eml", mail("deep"));
    folder.write("deep/2.EML", mail("upper case"));
    folder.write("deep/3.emlx", "123\nnot read");
    folder.write("deep/Drafts/4.eml", mail("draft"));
    folder.write("deep/noise.eml", noise);
    folder.write("deep/nothing.eml", "");
    folder.write("elsewhere/notes.txt", "no mail");
    folder.write("elsewhere/5.eml", mail("linked"));
    symlinkSync("../..", join(folder.path, "deep/a/loop"));
    symlinkSync("../elsewhere", join(folder.path, "deep/linked"));
    symlinkSync("../elsewhere/notes.txt", join(folder.path, "deep/notes"));
    symlinkSync("nowhere.eml", join(folder.path, "deep/broken.eml"));
    const path = join(folder.path, "deep");
    const page = await readAll({ eml: [path] });
    const inside = subjects(page).filter((subject) => ["deep", "linked", "upper case", "draft"].includes(subject));
    expect(inside.sort()).toEqual(["deep", "linked", "upper case"]);
    expect(
      page.skips.filter(({ source }) => source.startsWith(path) && !source.includes("loop")).map(({ code }) => code),
    ).toEqual(["left-out", "not-a-mailbox", "empty", "unreadable"]);
  });

  test.each([
    { name: "a missing folder", path: join(folder.path, "no-folder"), code: "unreadable" },
    { name: "an mbox", path: folder.write("given-as-eml.mbox", mboxOf(mail("a"), mail("b"))), code: "not-a-mailbox" },
    { name: "a folder without mail", path: join(folder.path, "some-folder"), code: "empty" },
  ])("given as .eml: $name", async ({ path, code }) => {
    expect((await readAll({ eml: [path] })).skips).toMatchObject([{ source: path, code }]);
  });

  test("a file with a separator before its header is read as a mail without it", async () => {
    const path = folder.write("separated.eml", `\uFEFF${mboxOf(mail("separated"))}`);
    expect(subjects(await readAll({ eml: [path] }))).toEqual(["separated"]);
  });
});
