/**
 * `dran start`: mail read, kept, and shown on a page of this computer, where more can be added. It shows the mailboxes
 * of the owner's that are named or were before, and sample mailboxes where there is none.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { DranError } from "@dran/core/base/errors.ts";
import { dayOf, type Instant, instantOf } from "@dran/core/base/time.ts";
import { type Locale, localeOf } from "@dran/core/locales/index.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import { createApp, type ShownOwner } from "@dran/functions/api/app.tsx";
import type { Call, Run } from "../call.ts";
import { readFiles, requireMail, withStore } from "../findings.ts";
import { openFolder, platformFolder } from "../folder.ts";
import { findOwner } from "../owner.ts";
import { type Book, type Mailbox, openBook } from "../page/book.ts";
import { openInbox } from "../page/inbox.ts";
import { openMailboxes } from "../page/mailboxes.ts";
import { absoluteFiles, joinFiles, NO_FILES } from "../page/paths.ts";
import { openReader } from "../page/reader.ts";
import { openViews, type ShownMailbox } from "../page/views.ts";
import { prepareSamples } from "../samples.ts";
import { LOOPBACK_HOSTS, serve } from "../server.ts";
import { inputsOf, last, readSettings, readWhole, type Settings } from "../settings.ts";

export const run: Run = async (call) => {
  const { given, around, terminal } = call;
  const settings = readSettings(given, around);
  const port = last(given, "port");
  const wanted = port === undefined ? undefined : readWhole("port", port, 0, 65_535);
  // The page stays open for days: it shows the moment it is looked at, unless one was asked for.
  const now = (): Instant => (given.has("now") ? settings.now : (instantOf(around.clock()) ?? settings.now));
  const root = await openFolder(settings.data ?? platformFolder(around.env, around.platform));
  const book = await openBook(root);
  const named = inputsOf(settings.files).length > 0 ? await readNamed(root, book, settings, call) : undefined;
  if (named === "unreadable") return 1;
  const samples = book.mailboxes().length === 0 ? await samplesIn(root, settings, call) : [];
  terminal.say(`what was found is kept in ${root}`);
  const inbox = await openInbox(
    root,
    book.mailboxes().flatMap(({ deliveries }) => deliveries),
  );
  const reader = openReader({ root, book, inbox, now, onFault: (error) => terminal.say(sentenceOf(error)) });
  const views = openViews(() => shownOf(book.mailboxes(), root, samples), settings, now);
  const mailboxes = openMailboxes({ book, inbox, reader, zone: settings.zone, home: homedir() });
  const teaching = { ...views.teaching, token: mailboxes.token };
  const server = await serve(createApp({ ...views, hosts: LOOPBACK_HOSTS, mailboxes, teaching }), wanted);
  for (const { owner, deliveries } of book.mailboxes()) {
    if (owner.id !== named?.owner.id || deliveries.length > 0) reader.read(owner.id);
  }
  const ended = untilSignal();
  await terminal.print(`Dran is at ${server.url} (Ctrl-C ends it)\n`);
  await ended;
  await server.close();
  await reader.stop();
  return 0;
};

/** Reads what was named on the command line, and remembers it for the next start. */
async function readNamed(
  root: string,
  book: Book,
  settings: Settings,
  { terminal }: Call,
): Promise<Mailbox | "unreadable"> {
  requireMail(settings.files);
  const owner = await findOwner(settings, terminal);
  const files = absoluteFiles(settings.files);
  const isReadable = await withStore(root, owner, (store) => readFiles({ files, store, owner, settings, terminal }));
  if (!isReadable) return "unreadable";
  return book.change(owner.id, (known) => ({
    owner,
    files: joinFiles(known?.files ?? NO_FILES, files),
    deliveries: known?.deliveries ?? [],
  }));
}

async function samplesIn(
  root: string,
  settings: Settings,
  { around, terminal }: Call,
): Promise<readonly ShownMailbox[]> {
  const { folder, samples } = await prepareSamples(
    around.samples,
    join(root, "sample"),
    dayOf(settings.now, settings.zone),
  );
  const shown: ShownMailbox[] = [];
  for (const { owner, locale, files } of samples) {
    await withStore(folder, owner, (store) => readFiles({ files, store, owner, settings, terminal }));
    const entry: ShownOwner = { id: locale.code, label: languageOf(locale), locale, isSample: true };
    shown.push({ owner, folder, entry });
  }
  // The owner's own language first, as far as there is a sample in it.
  return shown.sort((a, b) => rankOf(b, settings) - rankOf(a, settings));
}

/** A language's name in itself: "Deutsch". */
function languageOf({ code, tag }: Locale): string {
  return new Intl.DisplayNames([tag], { type: "language" }).of(code) ?? code;
}

function rankOf({ entry }: ShownMailbox, { locale }: Settings): number {
  return entry.locale === locale ? 1 : 0;
}

/** Invented mailboxes only as long as there is no real one. */
function shownOf(own: readonly Mailbox[], root: string, samples: readonly ShownMailbox[]): readonly ShownMailbox[] {
  return own.length > 0 ? own.map((mailbox) => ownIn(root, mailbox)) : samples;
}

function ownIn(folder: string, { owner, files }: Mailbox): ShownMailbox {
  const locale = localeOf(owner.locale);
  if (!locale) throw new DranError("malformed", "a stored mailbox is in a language this Dran does not know.");
  const canReadAgain = inputsOf(files).length > 0;
  return { owner, folder, entry: { id: owner.id, label: labelOf(owner), locale, canReadAgain } };
}

function labelOf({ name, addresses }: Owner): string {
  return name || (addresses[0] ?? "");
}

/** Of a fault of ours only that it is one: it may hold words of a mail. */
function sentenceOf(error: unknown): string {
  return error instanceof DranError ? error.message : "a mailbox could not be read; this is a fault in Dran.";
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
