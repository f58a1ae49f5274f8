/**
 * A Maildir as a source: one file a mail in `cur` and `new`, its flags in the file's name; what lies in `tmp` is not
 * delivered yet. The folders below it belong to it.
 *
 * Mails come in the order they arrived in, over all folders, so that new ones come last. A mail is known by the unique
 * part of its name: other flags, or another folder, make it no new one, unless it was left out in the one place only.
 *
 * @see https://cr.yp.to/proto/maildir.html
 */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { hasMailFields } from "./head.ts";
import { type LeftOut, leftOut, placeLabels } from "./labels.ts";
import { type Found, listedSource } from "./listing.ts";
import { findMaildirs } from "./maildir-folders.ts";
import { readMaildirName } from "./maildir-name.ts";
import { readMailFile, type SingleMail } from "./single.ts";
import { type Entry, leftOutSkip, type Place, type Source, skipOf, unreadable } from "./source.ts";

/** A folder that holds a `cur` and a `new`, and what its owner calls it. */
interface Maildir {
  readonly home: string;
  readonly name: string;
}

interface MaildirMail {
  readonly maildir: Maildir;
  readonly part: Part;
  readonly file: string;
  readonly unique: string;
  readonly arrivedAt: number;
  readonly size: number;
}

/** In this order: mails only ever move from the one to the other, so none is missed when it moves in between. */
const PARTS = ["new", "cur"] as const;
type Part = (typeof PARTS)[number];

export function maildirSource(path: string): Source {
  return listedSource({
    path,
    find: () => findMails(path),
    enter: (mail, next) => enter(mail, next, path),
    nothing: () => skipOf(path, "empty", `${path} is empty; there is no mail in it.`),
  });
}

async function* findMails(path: string): AsyncGenerator<Found<MaildirMail>> {
  const mails: MaildirMail[] = [];
  for await (const found of findMaildirs(path)) {
    if (found.type === "skip") {
      yield found;
      continue;
    }
    const { home, name } = found;
    try {
      for (const mail of await mailsIn({ home, name })) mails.push(mail);
    } catch (error) {
      yield { type: "skip", skip: unreadable(home, error) };
    }
  }
  for (const file of mails.sort(byArrival)) {
    const reason = leftOutOf(file) ?? leftOut(placeLabels(file.maildir.name));
    yield { type: "file", file, size: file.size, id: `${file.unique} ${reason ?? ""}` };
  }
}

/** A mail that moved while its folder was looked at is seen twice: it lies where it was seen last. */
async function mailsIn(maildir: Maildir): Promise<Iterable<MaildirMail>> {
  const mails = new Map<string, MaildirMail>();
  for (const part of PARTS) {
    const names = await namesIn(join(maildir.home, part));
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const some = names.slice(at, at + AT_ONCE).map((file) => mailAt(maildir, part, file));
      for (const mail of await Promise.all(some)) if (mail) mails.set(mail.unique, mail);
    }
  }
  return mails.values();
}

/** Files whose size is asked for at once. Chosen: keeps the disk busy, and memory flat. */
const AT_ONCE = 64;

/** Undefined where it has gone since: it is found again in `cur`, or was removed. */
async function mailAt(maildir: Maildir, part: Part, file: string): Promise<MaildirMail | undefined> {
  const { unique, arrivedAt, size } = readMaildirName(file);
  const bytes = size ?? (await stat(join(maildir.home, part, file)).catch(() => undefined))?.size;
  return bytes === undefined ? undefined : { maildir, part, file, unique, arrivedAt, size: bytes };
}

/** Of plain files, and links to some; names that begin with a dot are not for mail. A part may be missing. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isSymbolicLink()));
    return files.map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function leftOutOf({ file }: MaildirMail): LeftOut | undefined {
  return readMaildirName(file).leftOut;
}

function byArrival(a: MaildirMail, b: MaildirMail): number {
  return a.arrivedAt - b.arrivedAt || compare(a.unique, b.unique) || compare(a.maildir.home, b.maildir.home);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function enter(mail: MaildirMail, next: Place, source: string): Promise<Entry> {
  const reason = leftOutOf(mail);
  if (reason) return { type: "skip", skip: leftOutSkip(source, reason), next };
  return readMailFile(await pathNow(mail), { folder: mail.maildir.name, next }, refuse);
}

function refuse({ raw }: SingleMail): string | undefined {
  return hasMailFields(raw) ? undefined : "is no mail, it has no mail header; take it out of the Maildir";
}

/** Mail programmes rename mails while others are read. */
async function pathNow({ maildir: { home }, part, file, unique }: MaildirMail): Promise<string> {
  const path = join(home, part, file);
  if (await stat(path).catch(() => undefined)) return path;
  for (const other of PARTS) {
    const names = await namesIn(join(home, other)).catch(() => []);
    const renamed = names.find((name) => readMaildirName(name).unique === unique);
    if (renamed) return join(home, other, renamed);
  }
  return path;
}
