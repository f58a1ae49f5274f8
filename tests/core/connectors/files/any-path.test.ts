import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAnyPath } from "../../../../packages/core/src/connectors/files/any-path.ts";
import { describeShared, shared } from "../../../support/shared.ts";
import { mail, mboxOf, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

/** "subject" of a mail, "subject#index" of one in an mbox, "(code)" of a skip. */
async function seen(path: string): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const each of readAnyPath(path)) {
    if (each.type === "skip") all.push(`(${each.skip.code})`);
    else all.push(`${each.message.subject}${each.index === undefined ? "" : `#${each.index}`}`);
  }
  return all;
}

describe("readAnyPath", () => {
  const outlook = Buffer.from("d0cf11e0a1b11ae1", "hex");
  test.each([
    { name: "an mbox", path: () => folder.write("mails.mbox", mboxOf(mail("a"), mail("b"))), sees: ["a#0", "b#1"] },
    { name: "an mbox of another name", path: () => folder.write("Sent", mboxOf(mail("a"))), sees: ["a#0"] },
    { name: "a mail", path: () => folder.write("a.eml", mail("a")), sees: ["a"] },
    { name: "a mail of another name", path: () => folder.write("a.txt", mail("a")), sees: ["a"] },
    { name: "a mail with a separator before it", path: () => folder.write("b.eml", mboxOf(mail("b"))), sees: ["b"] },
    {
      name: "a mail that quotes an mbox is one all the same",
      path: () => folder.write("two.msg", mboxOf(mail("a"), mail("b"))),
      sees: ["a"],
    },
    { name: "a mail without a header", path: () => folder.write("c.EML", "just words\n"), sees: [""] },
    {
      name: "bytes that are called a mail",
      path: () => folder.write("d.msg", Buffer.from([0, 255, 10, 0])),
      sees: [""],
    },
    { name: "a draft", path: () => folder.write("Drafts/e.eml", mail("e")), sees: ["e"] },
    { name: "an empty file", path: () => folder.write("f.eml", ""), sees: ["(empty)"] },
    { name: "a mail of Outlook's", path: () => folder.write("g.msg", outlook), sees: ["(not-a-mailbox)"] },
    { name: "prose", path: () => folder.write("notes.txt", "Dear: all\n\nhello"), sees: ["(not-a-mailbox)"] },
    { name: "a missing file", path: () => at("none.eml"), sees: ["(unreadable)"] },
  ])("$name", async ({ path, sees }) => {
    expect(await seen(path())).toEqual(sees);
  });

  test("a folder of .eml files, deep ones too, in order, also where one folder is called new", async () => {
    for (const name of ["2", "new/3", "1/x"]) folder.write(`eml/${name}.eml`, mail(name));
    expect(await seen(at("eml"))).toEqual(["1/x", "2", "new/3"]);
  });

  test("a Maildir, by its folders; what its flags leave out is named", async () => {
    for (const name of ["cur/1.a:2,S", "new/2.b", ".Trash/cur/3.c:2,S", "cur/4.d:2,T"]) {
      folder.write(`maildir/${name}`, mail(name.replace(/.*\./, "").slice(0, 1)));
    }
    expect(await seen(at("maildir"))).toEqual(["a", "b", "c", "(left-out)"]);
  });

  test("a folder of Maildirs", async () => {
    folder.write("maildirs/inbox/cur/1.a:2,S", mail("a"));
    folder.write("maildirs/sent/cur/2.b:2,S", mail("b"));
    expect(await seen(at("maildirs"))).toEqual(["a", "b"]);
  });

  test("an empty folder, and a pipe that is called a mail", async () => {
    mkdirSync(at("nothing"));
    execFileSync("mkfifo", [at("pipe.eml")]);
    expect(await seen(at("nothing"))).toEqual(["(empty)"]);
    expect(await seen(at("pipe.eml"))).toEqual(["(unreadable)"]);
  });

  test("names the file of a mail in a folder, and the mbox of a mail in an mbox", async () => {
    folder.write("named/1.eml", mail("a"));
    const mbox = folder.write("named.mbox", mboxOf(mail("b")));
    const files: string[] = [];
    for (const path of [at("named"), mbox]) {
      for await (const each of readAnyPath(path)) if (each.type === "mail") files.push(each.file);
    }
    expect(files).toEqual([at("named/1.eml"), mbox]);
  });
});

describeShared("readAnyPath on other people's mail", () => {
  test("a torture test is one mail", async () => {
    expect(await seen(join(shared, "mail/postal-mime/mimetorture.eml"))).toHaveLength(1);
  });
});
