import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeFolderName } from "../../../../packages/core/src/connectors/files/folder-name.ts";
import { openFilesMailbox } from "../../../../packages/core/src/connectors/files/mailbox.ts";
import { readMaildirName } from "../../../../packages/core/src/connectors/files/maildir-name.ts";
import { inferOwner } from "../../../../packages/core/src/connectors/files/owner.ts";
import type { MailboxPage } from "../../../../packages/core/src/ports/mailbox.ts";
import { mail, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();

/** A Maildir of the name with these files, each a mail whose subject is the last word of its path. */
function maildir(name: string, files: readonly string[]): string {
  for (const file of files) folder.write(`${name}/${file}`, mail(subjectOf(file)));
  return join(folder.path, name);
}

/** "cur/1772442000.apple:2,S" is "apple". */
function subjectOf(file: string): string {
  return /\.([a-z]+)(?::2,\w*)?$/.exec(file)?.[1] ?? "";
}

async function readAll(path: string, from?: string): Promise<MailboxPage> {
  const mailbox = openFilesMailbox({ mbox: [], eml: [], maildir: [path], pageSize: 2 });
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

describe("readMaildirName", () => {
  test.each([
    { name: "1772442000.M20P7.host", unique: "1772442000.M20P7.host", arrivedAt: 1772442000 },
    { name: "1772442000.7.host:2,", unique: "1772442000.7.host", arrivedAt: 1772442000 },
    {
      name: "1772442000.7.host,S=9:2,FPRS",
      unique: "1772442000.7.host,S=9",
      arrivedAt: 1772442000,
      size: 9,
    },
    { name: "1772442000.7.host,S=90,W=95", unique: "1772442000.7.host,S=90,W=95", arrivedAt: 1772442000, size: 90 },
    { name: "1772442000.7.host,S=x:2,S", unique: "1772442000.7.host,S=x", arrivedAt: 1772442000 },
    { name: "1772442000.7.host:2,DS", unique: "1772442000.7.host", arrivedAt: 1772442000, leftOut: "draft" },
    { name: "1772442000.7.host:2,ST", unique: "1772442000.7.host", arrivedAt: 1772442000, leftOut: "trash" },
    { name: "1772442000.7.host;2,T", unique: "1772442000.7.host", arrivedAt: 1772442000, leftOut: "trash" },
    { name: "1772442000.7.host!2,S", unique: "1772442000.7.host", arrivedAt: 1772442000 },
    { name: "1772442000.7.host:2,Sab", unique: "1772442000.7.host", arrivedAt: 1772442000 },
    { name: "1772442000.DT.host", unique: "1772442000.DT.host", arrivedAt: 1772442000 },
    { name: "letter.eml", unique: "letter.eml", arrivedAt: 0 },
  ])("$name", ({ name, ...said }) => {
    expect(readMaildirName(name)).toEqual(said);
  });
});

describe("decodeFolderName", () => {
  test.each([
    { name: "Sent", means: "Sent" },
    { name: "Entw&APw-rfe", means: "Entwürfe" },
    { name: "Gel&APY-scht", means: "Gelöscht" },
    { name: "&ZeVnLIqe-", means: "日本語" },
    { name: "&2D3cSw-", means: "👋" },
    { name: "Rat &- Tat", means: "Rat & Tat" },
    { name: "Rat & Tat", means: "Rat & Tat" },
    { name: "Entwürfe", means: "Entwürfe" },
    { name: "half &AP-", means: "half &AP-" },
    { name: "one and a half &AAAA-", means: "one and a half &AAAA-" },
    { name: "half a pair &2D0-", means: "half a pair &2D0-" },
  ])("$name is $means", ({ name, means }) => {
    expect(decodeFolderName(name)).toBe(means);
  });
});

describe("a Maildir", () => {
  test("gives mails in the order they arrived in, over all its folders", async () => {
    const path = maildir("order", [
      "cur/1772442003.d:2,S",
      "new/1772442002.c",
      "cur/999999999.a:2,",
      ".Sent/cur/1772442001.b:2,S",
      ".Archive.2026/new/1772442004.e",
    ]);
    const page = await readAll(path);
    expect(subjects(page)).toEqual(["a", "b", "c", "d", "e"]);
    expect(page.skips).toEqual([]);
  });

  test("leaves drafts and what is trashed out by their flags, and counts them", async () => {
    const path = maildir("flags", ["cur/1.a:2,DS", "cur/2.b:2,T", "cur/3.c:2,RS", "cur/4.d:2,ST"]);
    const page = await readAll(path);
    expect(subjects(page)).toEqual(["c"]);
    const named = (reason: string) => page.skips.filter(({ detail }) => detail.includes(reason));
    expect(page.skips.every(({ code, source }) => code === "left-out" && source === path)).toBe(true);
    expect([named("draft"), named("trash")]).toMatchObject([[{ count: 1 }], [{ count: 2 }]]);
  });

  test.each([
    { folder: ".Sent", labels: ["sent"] },
    { folder: ".Gesendete Elemente", labels: ["sent"] },
    { folder: ".INBOX.Sent", labels: ["sent"] },
    { folder: ".[Gmail].Gesendet", labels: ["sent"] },
    { folder: "Sent", labels: ["sent"] },
    { folder: ".Projekt Sent", labels: [] },
    { folder: ".Villa.Entw&APw-rfe", labels: [] },
  ])("labels a mail in $folder as $labels", async ({ folder: name, labels }) => {
    const path = maildir(`labels-${name}`, ["cur/1.inbox:2,S", `${name}/cur/2.a:2,S`]);
    const { messages } = await readAll(path);
    expect(messages.find(({ subject }) => subject === "a")?.labels).toEqual(labels);
  });

  test.each([".Entw&APw-rfe", ".Entwürfe", ".Junk", ".Trash", ".Papierkorb", "Drafts"])(
    "leaves out what lies in %s",
    async (name) => {
      const page = await readAll(maildir(`left-out-${name}`, ["cur/1.a:2,S", `${name}/cur/2.b:2,S`]));
      expect(subjects(page)).toEqual(["a"]);
      expect(page.skips).toMatchObject([{ code: "left-out", count: 1 }]);
    },
  );

  test("may be one of several folders inside a folder, as some programmes lay them", async () => {
    const path = maildir("nested", [
      "work/INBOX/cur/1.a:2,S",
      "work/Sent/cur/2.b:2,S",
      "home/new/3.c",
      ".notmuch/x/y.z",
    ]);
    expect((await readAll(path)).messages.map(({ subject, labels }) => [subject, labels])).toEqual([
      ["a", ["inbox"]],
      ["b", ["sent"]],
      ["c", []],
    ]);
  });

  test("is not read where nothing is delivered yet, nor in files that are no mails", async () => {
    const path = maildir("others", ["cur/1.a:2,S", "tmp/2.b", ".Sent/tmp/3.c", "cur/.hidden.d", "dovecot/cur.e"]);
    folder.write("others/maildirfolder", "");
    folder.write("others/cur/4.junk:2,S", "no mail at all");
    folder.write("others/cur/5.nothing:2,S", "");
    mkdirSync(join(path, "cur/6.folder"));
    symlinkSync(".", join(path, ".Loop"));
    const page = await readAll(path);
    expect(subjects(page)).toEqual(["a"]);
    expect(page.skips.map(({ code }) => code).sort()).toEqual(["empty", "not-a-mailbox"]);
  });
});

describe("a Maildir that changed since", () => {
  const before = ["new/10.a", "cur/11.b:2,S", ".Sent/cur/12.c:2,S", ".Trash/cur/13.d:2,S"];
  const move = (path: string, from: string, to: string): void => renameSync(join(path, from), join(path, to));

  test.each([
    { name: "nothing", change: () => undefined, found: [] },
    { name: "a new mail", change: (path: string) => deliver(path, "new/20.e"), found: ["e"] },
    {
      name: "a new mail in another folder",
      change: (path: string) => deliver(path, ".Sent/cur/20.e:2,S"),
      found: ["e"],
    },
    { name: "a new folder", change: (path: string) => deliver(path, ".Later/new/20.e"), found: ["e"] },
    { name: "a mail that was seen", change: (path: string) => move(path, "new/10.a", "cur/10.a:2,S"), found: [] },
    {
      name: "a mail that was answered",
      change: (path: string) => move(path, "cur/11.b:2,S", "cur/11.b:2,RS"),
      found: [],
    },
    {
      name: "a mail that was filed",
      change: (path: string) => move(path, "cur/11.b:2,S", ".Sent/cur/11.b:2,S"),
      found: [],
    },
    {
      name: "a mail that came out of the trash",
      change: (path: string) => move(path, ".Trash/cur/13.d:2,S", "cur/13.d:2,S"),
      found: ["a", "b", "c", "d"],
    },
    { name: "a mail that came late", change: (path: string) => deliver(path, "new/9.e"), found: ["e", "a", "b", "c"] },
    { name: "a mail that is gone", change: (path: string) => rmSync(join(path, "cur/11.b:2,S")), found: ["a", "c"] },
  ])("by $name gives what it should", async ({ name, change, found }) => {
    const path = maildir(`changed by ${name}`, before);
    const { cursor } = await readAll(path);
    change(path);
    expect(subjects(await readAll(path, cursor))).toEqual(found);
  });

  function deliver(path: string, file: string): void {
    folder.write(join(path.slice(folder.path.length + 1), file), mail(subjectOf(file)));
  }

  test("while it is read: a mail renamed meanwhile is found, one that is gone is named", async () => {
    const path = maildir("live", ["new/1.a", "new/2.b", "new/3.c", "cur/4.d:2,"]);
    const mailbox = openFilesMailbox({ mbox: [], eml: [], maildir: [path], pageSize: 1 });
    const first = await mailbox.pull();
    move(path, "new/2.b", "cur/2.b:2,S");
    rmSync(join(path, "new/3.c"));
    const second = await mailbox.pull(first.cursor);
    const third = await mailbox.pull(second.cursor);
    expect([first, second, third].flatMap(subjects)).toEqual(["a", "b", "d"]);
    expect(third.skips).toMatchObject([{ code: "unreadable", source: join(path, "new/3.c") }]);
  });
});

describe("a Maildir that cannot be read", () => {
  test.each([
    { name: "a missing folder", path: () => join(folder.path, "none"), code: "unreadable", says: "does not exist" },
    {
      name: "a folder of something else",
      path: () => maildir("eml", ["1.a", "news/1.b"]),
      code: "not-a-mailbox",
      says: "is no Maildir",
    },
    { name: "a file", path: () => folder.write("file.mbox", "x"), code: "not-a-mailbox", says: "is no Maildir" },
    {
      name: "an empty one",
      path: () => {
        for (const name of ["cur", "new", "tmp"]) mkdirSync(join(folder.path, "empty", name), { recursive: true });
        return join(folder.path, "empty");
      },
      code: "empty",
      says: "is empty",
    },
  ])("$name is named", async ({ path: make, code, says }) => {
    const path = make();
    const page = await readAll(path);
    expect(subjects(page)).toEqual([]);
    expect(page.skips).toEqual([{ source: path, code, count: 1, detail: expect.stringContaining(says) }]);
  });
});

describe("inferOwner", () => {
  test("knows the owner by the Sent folder of a Maildir", async () => {
    const path = join(folder.path, "owned");
    const other = mail("in").replace("Maxi Meier <maxi@meier.example>", "Sam Else <sam@else.example>");
    folder.write("owned/.Gesendet/cur/2.sent:2,S", mail("sent"));
    folder.write("owned/cur/1.in:2,S", other);
    folder.write("owned/cur/3.trashed:2,ST", other);
    expect(await inferOwner({ mbox: [], eml: [], maildir: [path] })).toMatchObject({
      addresses: ["maxi@meier.example"],
      name: "Maxi Meier",
    });
  });
});
