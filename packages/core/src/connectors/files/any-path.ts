/** Mail at any path somebody names: an mbox, a single mail, a folder of .eml files, a Maildir. What it is, is seen. */
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Message } from "../../mail/message.ts";
import type { Skip } from "../../ports/mailbox.ts";
import { emlSource } from "./eml.ts";
import { readHead } from "./head.ts";
import { labelsOf } from "./labels.ts";
import { maildirSource } from "./maildir.ts";
import { holdsMaildir } from "./maildir-folders.ts";
import { mboxSource } from "./mbox-source.ts";
import { parseMail } from "./raw-mail.ts";
import { readMailFile, type SingleMail } from "./single.ts";
import { type Entry, START } from "./source.ts";

export type Seen =
  | {
      readonly type: "mail";
      readonly file: string;
      /** In an mbox, from 0. */
      readonly index?: number;
      readonly message: Message;
    }
  | { readonly type: "skip"; readonly skip: Skip };

/**
 * Every mail there in order, one at a time; of drafts, spam and trash, only what is flagged so in a Maildir is left out.
 * What cannot be read comes as a skip.
 */
export async function* readAnyPath(path: string): AsyncGenerator<Seen> {
  const kind = await kindOf(path);
  let isIndexed = kind === "mbox";
  for await (const entry of ENTRIES[kind](path)) {
    if (entry.type === "skip") {
      if (entry.skip.code === "read-as-mail")
        isIndexed = false; // no news here: nobody said that it is an mbox
      else yield { type: "skip", skip: entry.skip };
      continue;
    }
    const { mail } = entry;
    const head = readHead(mail.raw);
    const { message, skip } = await parseMail(mail, head, labelsOf(head, mail.folder));
    if (message) yield { type: "mail", file: mail.path, ...(isIndexed && { index: mail.index }), message };
    if (skip) yield { type: "skip", skip };
  }
}

type Kind = "mail" | "mbox" | "folder" | "maildir";

/** A file that its name calls a mail is one; any other is told by how it begins, by the reader of mbox files. */
async function kindOf(path: string): Promise<Kind> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return (await holdsMaildir(path).catch(() => false)) ? "maildir" : "folder";
  return stats?.isFile() && /\.(?:eml|msg)$/i.test(path) ? "mail" : "mbox";
}

const ENTRIES: Readonly<Record<Kind, (path: string) => AsyncIterable<Entry>>> = {
  mail: readMail,
  mbox: (path) => mboxSource(path).read(START),
  folder: (path) => emlSource(path).read(START),
  maildir: (path) => maildirSource(path).read(START),
};

/** However odd it is: whoever names a mail wants to see what becomes of it. */
async function* readMail(path: string): AsyncGenerator<Entry> {
  const next = { offset: 0, index: 1 };
  yield await readMailFile(path, { folder: basename(dirname(path)), next }, refuse);
}

function refuse({ raw }: SingleMail): string | undefined {
  const isOutlooks = OUTLOOK.every((byte, at) => raw[at] === byte);
  return isOutlooks ? "is a message in Outlook's own format; save it as .eml and give that" : undefined;
}

/** First bytes of a compound file, which Outlook's .msg is. */
const OUTLOOK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
