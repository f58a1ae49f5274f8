/** What the page shows of each mailbox: its review at this moment, and what the owner had seen of it before. */
import type { Instant } from "@dran/core/base/time.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import type { Store } from "@dran/core/store/store.ts";
import type { ApiPorts, ShownOwner } from "@dran/functions/api/app.tsx";
import type { View } from "@dran/functions/api/entries.ts";
import { Looks, lookAgain } from "@dran/functions/api/look.ts";
import type { Teaching } from "@dran/functions/api/teaching.ts";
import { reviewStore, withStore } from "../findings.ts";
import type { Settings } from "../settings.ts";
import { teach, undo } from "../teaching.ts";
import { LOOK } from "./reader.ts";

export interface ShownMailbox {
  readonly owner: Owner;
  /** Where its store lies. */
  readonly folder: string;
  readonly entry: ShownOwner;
}

type Views = Pick<ApiPorts, "owners" | "loadReview" | "look"> & { readonly teaching: Omit<Teaching, "token"> };

/** @param mailboxes what there is to show at this moment; at least one */
export function openViews(mailboxes: () => readonly ShownMailbox[], settings: Settings, now: () => Instant): Views {
  const first = (): ShownMailbox => {
    const [mailbox] = mailboxes();
    if (!mailbox) throw new Error("there is no mailbox to show");
    return mailbox;
  };
  const find = (id: string): ShownMailbox => mailboxes().find(({ entry }) => entry.id === id) ?? first();
  const view = async (store: Store, { owner, entry }: ShownMailbox): Promise<View> => {
    const at = now();
    return { owner, locale: entry.locale, now: at, review: await reviewStore(store, owner, { ...settings, now: at }) };
  };
  return {
    owners: () => {
      const rest = mailboxes().slice(1);
      return [first().entry, ...rest.map(({ entry }) => entry)];
    },
    loadReview: (id) => inStore(find(id), view),
    look: (id) =>
      inStore(find(id), async (store, mailbox) => {
        const seen = await view(store, mailbox);
        const looks = lookAgain(await store.note(LOOK, Looks), seen.review, seen.now);
        await store.putNote(LOOK, looks);
        return { ...seen, before: looks.before };
      }),
    teaching: {
      teach: (id, item, saying) =>
        inStore(find(id), async (store, { owner }) => {
          const { status } = await teach(store, owner, { item, saying, now: now() });
          return status === "taught";
        }),
      undo: (id, lesson) => inStore(find(id), (store) => undo(store, lesson)),
    },
  };
}

function inStore<T>(mailbox: ShownMailbox, use: (store: Store, mailbox: ShownMailbox) => Promise<T>): Promise<T> {
  return withStore(mailbox.folder, mailbox.owner, (store) => use(store, mailbox));
}
