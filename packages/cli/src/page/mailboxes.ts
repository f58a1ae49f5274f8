/** The page's mailboxes on this computer: forms become deliveries, deliveries are read, and the book remembers both. */
import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { openFilesMailbox } from "@dran/core/connectors/files/mailbox.ts";
import { inferOwner } from "@dran/core/connectors/files/owner.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import type { Added, Delivery, Mailboxes, Wishes } from "@dran/functions/api/mailboxes.ts";
import { ownerOf } from "../owner.ts";
import { type Files, inputsOf, type Settings } from "../settings.ts";
import type { Book } from "./book.ts";
import type { Inbox } from "./inbox.ts";
import { joinFiles, NO_FILES, sortPaths } from "./paths.ts";
import type { Reader } from "./reader.ts";

export interface MailboxesOptions {
  readonly book: Book;
  readonly inbox: Inbox;
  readonly reader: Reader;
  readonly zone: Settings["zone"];
  /** What "~" stands for. */
  readonly home: string;
}

export function openMailboxes(options: MailboxesOptions): Mailboxes {
  const { book, inbox, reader } = options;
  const delivery = (id: string): Delivery => ({
    id,
    names: async () => inputsOf(await inbox.files(id)).map((path) => basename(path)),
    save: (name, bytes) => inbox.save(id, name, bytes),
    read: (wishes) => begin(id, wishes, options),
    discard: () => inbox.remove(id),
  });
  const isWaiting = (id: string) => book.mailboxes().some(({ deliveries }) => deliveries.includes(id));
  return {
    token: randomBytes(16).toString("hex"),
    receive: async () => delivery(await inbox.open()),
    find: async (id) => ((await inbox.has(id)) && !isWaiting(id) ? delivery(id) : undefined),
    readAgain: async (ownerId) => {
      if (book.find(ownerId)) reader.read(ownerId);
    },
    progress: reader.progress,
  };
}

async function begin(id: string, wishes: Wishes, options: MailboxesOptions): Promise<Added> {
  const { book, inbox, reader, home } = options;
  const named = await sortPaths(wishes.paths, home);
  if ("missing" in named) return { status: "no-path", path: named.missing };
  const sent = await inbox.files(id);
  const all = joinFiles(named, sent);
  if (inputsOf(all).length === 0) return { status: "nothing" };
  if (!(await holdsMail(all)) && all.ics.length === 0) return { status: "unreadable" };
  const whose = await findOwner(all, wishes, options);
  if (!whose) return { status: "whose" };
  const { owner, inferred } = whose;
  const hasSent = inputsOf(sent).length > 0;
  const delivery = hasSent ? await inbox.settle(id, owner.id) : undefined;
  if (!hasSent) await inbox.remove(id);
  await book.change(owner.id, (known) => ({
    owner,
    files: joinFiles(known?.files ?? NO_FILES, named),
    deliveries: [...(known?.deliveries ?? []), ...(delivery ? [delivery] : [])],
  }));
  reader.read(owner.id, inferred ? { addresses: owner.addresses, name: owner.name } : undefined);
  return { status: "reading" };
}

async function holdsMail(files: Files): Promise<boolean> {
  const { messages, more } = await openFilesMailbox({ ...files, pageSize: 20 }).pull();
  return messages.length > 0 || more;
}

/** As said; else as the mail shows; else, where it is a calendar alone, the one owner there is. */
async function findOwner(
  files: Files,
  { addresses, locale }: Wishes,
  { book, zone }: MailboxesOptions,
): Promise<{ readonly owner: Owner; readonly inferred: boolean } | undefined> {
  const shown = await inferOwner(files);
  if (addresses.length > 0) {
    const isTheirs = shown?.addresses.some((address) => addresses.includes(address));
    return { owner: ownerOf(addresses, isTheirs ? (shown?.name ?? "") : "", { locale, zone }), inferred: false };
  }
  if (shown) return { owner: ownerOf(shown.addresses, shown.name, { locale, zone }), inferred: true };
  const [only, ...others] = book.mailboxes();
  const isCalendarAlone = inputsOf({ ...files, ics: [] }).length === 0;
  return only && others.length === 0 && isCalendarAlone ? { owner: only.owner, inferred: false } : undefined;
}
