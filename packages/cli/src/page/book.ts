/**
 * The book: whose mailboxes this computer's page shows, where they lie, and which deliveries still wait to be read. It
 * lies sealed in the data folder like everything else, in a store of the page's own.
 */
import { Owner } from "@dran/core/mail/owner.ts";
import { z } from "zod";
import { withStore } from "../findings.ts";

const Paths = z.array(z.string().max(4_096)).max(1_000);

export const Mailbox = z.strictObject({
  owner: Owner,
  /** Absolute paths, read anew at every start. */
  files: z.strictObject({ mbox: Paths, eml: Paths, maildir: Paths, ics: Paths }),
  /** Ids of deliveries, read once and then removed; see `inbox.ts`. */
  deliveries: z.array(z.string().max(40)).max(1_000),
});
export type Mailbox = z.infer<typeof Mailbox>;

export interface Book {
  /** The one changed last comes first. */
  readonly mailboxes: () => readonly Mailbox[];
  find(ownerId: string): Mailbox | undefined;
  /** Changes one mailbox, or enters it. @param change gets what stands there now */
  change(ownerId: string, change: (known: Mailbox | undefined) => Mailbox): Promise<Mailbox>;
}

const PAGE = { id: "page" } as const;
const NOTE = "mailboxes";

export async function openBook(root: string): Promise<Book> {
  let mailboxes: readonly Mailbox[] =
    (await withStore(root, PAGE, (store) => store.note(NOTE, z.array(Mailbox).max(100)))) ?? [];
  let written: Promise<unknown> = Promise.resolve();
  const find = (ownerId: string) => mailboxes.find(({ owner }) => owner.id === ownerId);
  return {
    mailboxes: () => mailboxes,
    find,
    async change(ownerId, change) {
      const changed = change(find(ownerId));
      mailboxes = [changed, ...mailboxes.filter(({ owner }) => owner.id !== ownerId)];
      // One after the other, so that the newest is written last.
      written = written.then(() => withStore(root, PAGE, (store) => store.putNote(NOTE, mailboxes)));
      await written;
      return changed;
    },
  };
}
