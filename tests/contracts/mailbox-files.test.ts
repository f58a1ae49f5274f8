import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { type FilesMailboxOptions, openFilesMailbox } from "../../packages/core/src/connectors/files/mailbox.ts";
import { mailboxContract } from "./mailbox.ts";

const folder = mkdtempSync(join(tmpdir(), "dran-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The third has no Message-ID: its id is made from its bytes. */
const mails = [
  "From: Jan Roth <jan@roth.example>\nSubject: Hello\nMessage-ID: <hello@roth.example>\n\nhello\n",
  "From: Maxi <maxi@meier.example>\nSubject: Re: Hello\nMessage-ID: <re@meier.example>\nIn-Reply-To: <hello@roth.example>\n\nhi\n",
  "From: Ute Lang <ute@lang.example>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n\nviele\n",
];
const mbox = (from: number, to: number): string =>
  mails
    .slice(from, to)
    .map((mail) => `From - Mon Mar  2 09:00:00 2026\n${mail}\n`)
    .join("");

writeFileSync(join(folder, "all.mbox"), mbox(0, 3));
writeFileSync(join(folder, "first.mbox"), mbox(0, 2));
mkdirSync(join(folder, "eml"));
for (const [at, mail] of mails.entries()) writeFileSync(join(folder, `eml/${at}.eml`), mail);

/** In a folder of their own each, and one not taken note of yet. */
const delivered = [
  "maildir/cur/1772442000.1.host:2,S",
  "maildir/.Sent/cur/1772442001.2.host:2,S",
  "maildir/new/1772442002.3.host",
];
for (const [at, path] of delivered.entries()) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), mails[at] ?? "");
}

type Named = Partial<Record<"mbox" | "eml" | "maildir", readonly string[]>>;

function suite(name: string, files: Named): void {
  const paths = (names: readonly string[] = []) => names.map((path) => join(folder, path));
  const options: FilesMailboxOptions = {
    mbox: paths(files.mbox),
    eml: paths(files.eml),
    maildir: paths(files.maildir),
    pageSize: 1,
  };
  mailboxContract(name, async () => openFilesMailbox(options));
}

suite("an mbox", { mbox: ["all.mbox"] });
suite("a folder of .eml files", { eml: ["eml"] });
suite("an mbox and single .eml files", { mbox: ["first.mbox"], eml: ["eml/2.eml"] });
suite("a missing file beside an mbox", { mbox: ["none.mbox", "all.mbox"] });
suite("a Maildir", { maildir: ["maildir"] });
suite("single .eml files and one folder of a Maildir", { eml: ["eml/0.eml", "eml/2.eml"], maildir: ["maildir/.Sent"] });
