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
import { leftOut, placeLabels } from "./labels.ts";
import { type Found, listedSource, type MailFile } from "./listing.ts";
import { findMaildirs } from "./maildir-folders.ts";
import { type MaildirName, readMaildirName } from "./maildir-name.ts";
import { readMailFile, type SingleMail } from "./single.ts";
import { type Entry, leftOutSkip, type Place, type Source, skipOf, unreadable } from "./source.ts";

interface MaildirMail extends MailFile, MaildirName {
  /** The folder that holds the `cur` or `new` it lies in. */
  readonly home: string;
  /** What its owner calls that folder. */
  readonly folder: string;
}

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
    for (const part of PARTS) {
      try {
        for await (const mail of mailsIn(found.home, part, found.name)) mails.push(mail);
      } catch (error) {
        yield { type: "skip", skip: unreadable(join(found.home, part), error) };
      }
    }
  }
  for (const file of withoutTwins(mails).sort(byArrival)) yield { type: "file", file };
}

/** In this order: mails only ever move from the one to the other, so none is missed when it moves in between. */
const PARTS = ["new", "cur"] as const;

async function* mailsIn(home: string, part: string, folder: string): AsyncGenerator<MaildirMail> {
  for (const name of await namesIn(join(home, part))) {
    const path = join(home, part, name);
    const stats = await stat(path).catch(() => undefined);
    if (!stats?.isFile()) continue; // what has gone since is found again in `cur`, or was removed
    const read = readMaildirName(name);
    const reason = read.leftOut ?? leftOut(placeLabels(folder));
    yield { ...read, path, size: stats.size, id: `${read.unique} ${reason ?? ""}`, home, folder };
  }
}

/** A part that is not there has no mail in it; names that begin with a dot are not for mail. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith("."));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** A mail that moved while its folder was looked at was seen twice: it lies where it was seen last. */
function withoutTwins(mails: readonly MaildirMail[]): MaildirMail[] {
  return [...new Map(mails.map((mail) => [`${mail.home}/${mail.unique}`, mail])).values()];
}

function byArrival(a: MaildirMail, b: MaildirMail): number {
  return a.arrivedAt - b.arrivedAt || compare(a.unique, b.unique) || compare(a.home, b.home);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function enter(mail: MaildirMail, next: Place, source: string): Promise<Entry> {
  if (mail.leftOut) return { type: "skip", skip: leftOutSkip(source, mail.leftOut), next };
  return readMailFile(await pathNow(mail), { folder: mail.folder, next }, refuse);
}

function refuse({ raw }: SingleMail): string | undefined {
  return hasMailFields(raw) ? undefined : "is no mail, it has no mail header; take it out of the Maildir";
}

/** Mail programmes rename mails while others are read. */
async function pathNow({ path, home, unique }: MaildirMail): Promise<string> {
  if (await stat(path).catch(() => undefined)) return path;
  for (const part of PARTS) {
    const names = await namesIn(join(home, part)).catch(() => []);
    const renamed = names.find((name) => readMaildirName(name).unique === unique);
    if (renamed) return join(home, part, renamed);
  }
  return path;
}
