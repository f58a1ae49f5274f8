/**
 * The reader: mailboxes read in the background, one at a time, while the page is served. A reading may be broken off
 * anywhere; the next start goes on with it, since the book still names it.
 */
import { basename } from "node:path";
import { DranError } from "@dran/core/base/errors.ts";
import type { Instant } from "@dran/core/base/time.ts";
import { openFilesCalendar } from "@dran/core/connectors/files/calendar.ts";
import { type FilesProgress, openFilesMailbox } from "@dran/core/connectors/files/mailbox.ts";
import { locales } from "@dran/core/locales/index.ts";
import type { Mailbox as MailboxPort, Skip } from "@dran/core/ports/mailbox.ts";
import type { Store } from "@dran/core/store/store.ts";
import { sync } from "@dran/core/usecases/sync.ts";
import { Looks, turnLook } from "@dran/functions/api/look.ts";
import type { Progress } from "@dran/functions/api/mailboxes.ts";
import { withStore } from "../findings.ts";
import { isNothingReadable } from "../readable.ts";
import { type Files, inputsOf } from "../settings.ts";
import type { Book, Mailbox } from "./book.ts";
import type { Inbox } from "./inbox.ts";

type Inferred = { readonly addresses: readonly string[]; readonly name: string };

export interface Reader {
  /** Reads the mailbox and its deliveries when those before it are done. */
  read(ownerId: string, inferred?: Inferred): void;
  progress(): Progress;
  /** Ends at the next page of mail, and waits for that. */
  stop(): Promise<void>;
}

export interface ReaderOptions {
  readonly root: string;
  readonly book: Book;
  readonly inbox: Inbox;
  readonly now: () => Instant;
  readonly onFault: (error: unknown) => void;
}

/** Name of the note that remembers what was looked at. */
export const LOOK = "look";

export function openReader({ root, book, inbox, now, onFault }: ReaderOptions): Reader {
  let progress: Progress = { status: "idle" };
  let isStopped = false;
  let done: Promise<void> = Promise.resolve();

  const readOne = async (ownerId: string, inferred: Inferred | undefined): Promise<void> => {
    const mailbox = book.find(ownerId);
    if (!mailbox || isStopped) return;
    progress = { status: "reading", messages: 0, share: 0 };
    try {
      const { messages, skips, inputs } = await withStore(root, mailbox.owner, (store) =>
        readAll(mailbox, store, inbox, { now: now(), onProgress: show, isStopped: () => isStopped }),
      );
      await forget(mailbox, book, inbox);
      const status = inputs.length > 0 && isNothingReadable(inputs, skips) ? "failed" : "done";
      const named = skips.map((skip) => ({ ...skip, source: basename(skip.source) }));
      progress = { status, ownerId, messages, at: now(), skips: named, ...(inferred ? { inferred } : {}) };
    } catch (error) {
      if (isStopped) return;
      onFault(error);
      progress = { status: "failed", ownerId, messages: 0, at: now(), skips: [] };
    }
  };
  const show = ({ bytes, total, messages }: FilesProgress): void => {
    progress = { status: "reading", messages, share: total > 0 ? Math.floor((100 * bytes) / total) : 0 };
  };
  return {
    read(ownerId, inferred) {
      if (progress.status !== "reading") progress = { status: "reading", messages: 0, share: 0 };
      done = done.then(() => readOne(ownerId, inferred));
    },
    progress: () => progress,
    async stop() {
      isStopped = true;
      await done;
    },
  };
}

interface Circumstances {
  readonly now: Instant;
  readonly onProgress: (progress: FilesProgress) => void;
  readonly isStopped: () => boolean;
}

async function readAll({ owner, files, deliveries }: Mailbox, store: Store, inbox: Inbox, around: Circumstances) {
  await store.putOwner(owner);
  const feeds: { source: string; files: Files }[] = [{ source: "files", files }];
  for (const id of deliveries) feeds.push({ source: `delivery:${id}`, files: await inbox.files(id) });
  let messages = 0;
  const skips: Skip[] = [];
  for (const { source, files: inFeed } of feeds) {
    const mailbox = stoppable(openFilesMailbox({ ...inFeed, onProgress: around.onProgress }), around.isStopped);
    const calendar =
      inFeed.ics.length > 0 ? { calendar: openFilesCalendar({ ics: inFeed.ics, zone: owner.zone }) } : {};
    const outcome = await sync({ mailbox, ...calendar, source, store, owner, locales, now: around.now });
    messages += outcome.messages;
    skips.push(...outcome.skips);
  }
  const looks = messages > 0 ? await store.note(LOOK, Looks) : undefined;
  if (looks) await store.putNote(LOOK, turnLook(looks));
  return { messages, skips, inputs: feeds.flatMap((feed) => inputsOf(feed.files)) };
}

/** The book first: files it does not name are removed at the next start, should this one end here. */
async function forget({ owner, deliveries }: Mailbox, book: Book, inbox: Inbox): Promise<void> {
  if (deliveries.length === 0) return;
  await book.change(owner.id, (known) => ({
    owner,
    files: known?.files ?? { mbox: [], eml: [], maildir: [], ics: [] },
    deliveries: (known?.deliveries ?? []).filter((id) => !deliveries.includes(id)),
  }));
  for (const id of deliveries) await inbox.remove(id);
}

/** A page that was begun is stored; no other is begun. */
function stoppable(mailbox: MailboxPort, isStopped: () => boolean): MailboxPort {
  return {
    async pull(cursor) {
      if (isStopped()) throw new DranError("unavailable", "The reading was stopped.");
      return mailbox.pull(cursor);
    },
  };
}
