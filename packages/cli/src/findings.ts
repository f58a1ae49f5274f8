/** From files to findings: read into the store, reviewed, and what could not be read is said. */
import { rm } from "node:fs/promises";
import { DranError } from "@dran/core/base/errors.ts";
import { openFilesCalendar } from "@dran/core/connectors/files/calendar.ts";
import { openFilesMailbox } from "@dran/core/connectors/files/mailbox.ts";
import { locales } from "@dran/core/locales/index.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import { openStore, type Store } from "@dran/core/store/store.ts";
import { openSqliteTable } from "@dran/core/table/sqlite/index.ts";
import { type Review, review } from "@dran/core/usecases/review.ts";
import { sync } from "@dran/core/usecases/sync.ts";
import { openKeyfileVault } from "@dran/core/vault/keyfile.ts";
import { openFolder, openTemporaryFolder, storeFilesIn } from "./folder.ts";
import { findOwner } from "./owner.ts";
import { isNothingReadable } from "./readable.ts";
import { type Files, inputsOf, type Settings } from "./settings.ts";
import { saySkips, type Terminal } from "./terminal.ts";

export interface Findings {
  readonly owner: Owner;
  readonly settings: Settings;
  readonly review: Review;
}

/** Reads and reviews. Undefined where nothing could be read; why was said. @throws {DranError} `usage` */
export async function findAll(settings: Settings, terminal: Terminal): Promise<Findings | undefined> {
  const { files, data } = settings;
  const isKept = data !== undefined && settings.addresses.length > 0; // what was stored before can be looked at
  if (!isKept) requireMail(files);
  const owner = await findOwner(settings, terminal);
  const folder = data === undefined ? openTemporaryFolder() : await openFolder(data);
  return withStore(folder, owner, async (store) => {
    const isReadable = await readFiles({ files, store, owner, settings, terminal });
    return isReadable ? { owner, settings, review: await reviewStore(store, owner, settings) } : undefined;
  });
}

/** @throws {DranError} `usage` */
export function requireMail(files: Files): void {
  if (inputsOf({ ...files, ics: [] }).length > 0) return;
  throw new DranError("usage", "there is no mail to read; name it with --mbox FILE, --eml FOLDER or --maildir DIR.");
}

/** Key and table lie beside each other in the folder. */
export async function withStore<T>(
  folder: string,
  { id: ownerId }: Pick<Owner, "id">,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const files = storeFilesIn(folder);
  const table = openSqliteTable(files.table);
  try {
    await rm(files.erased, { force: true });
    const vault = openKeyfileVault(files.key);
    return await use(await openStore({ table, vault, ownerId }));
  } finally {
    await table.close();
  }
}

export interface ReadInput {
  readonly files: Files;
  readonly store: Store;
  readonly owner: Owner;
  readonly settings: Pick<Settings, "now">;
  readonly terminal: Terminal;
}

/** Files into the store; says what was skipped. False when there was nothing to read in any of them. */
export async function readFiles({ files, store, owner, settings, terminal }: ReadInput): Promise<boolean> {
  const mailbox = openFilesMailbox({
    ...files,
    onProgress: ({ bytes, total, messages }) => {
      const share = total > 0 ? `, ${Math.floor((100 * bytes) / total)} %` : "";
      terminal.progress(`reading: ${messages.toLocaleString("en")} ${messages === 1 ? "mail" : "mails"}${share}`);
    },
  });
  const calendar = files.ics.length > 0 ? openFilesCalendar({ ics: files.ics, zone: owner.zone }) : undefined;
  await store.putOwner(owner);
  const { skips } = await sync({
    mailbox,
    source: "files",
    ...(calendar ? { calendar } : {}),
    store,
    owner,
    locales,
    now: settings.now,
  });
  terminal.progress("");
  saySkips(skips, terminal);
  const inputs = inputsOf(files);
  if (inputs.length === 0 || !isNothingReadable(inputs, skips)) return true;
  if (inputs.length > 1) terminal.say("none of the files could be read.");
  return false;
}

export function reviewStore(store: Store, owner: Owner, settings: Settings): Promise<Review> {
  const { now, owedAfterDays, awaitingAfterDays } = settings;
  return review({ store, owner, locales, now, settings: { owedAfterDays, awaitingAfterDays } });
}
