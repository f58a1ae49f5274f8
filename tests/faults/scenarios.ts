/**
 * What a child process does to the store, by name. Run again after being killed anywhere, a scenario goes on by itself
 * and ends in the same store as a run that nobody disturbed. To add one, add a line here: kill.test.ts takes them all.
 */
import { join } from "node:path";
import { openFilesCalendar } from "../../packages/core/src/connectors/files/calendar.ts";
import { openFilesMailbox } from "../../packages/core/src/connectors/files/mailbox.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import type { MessageBatch, Store } from "../../packages/core/src/store/store.ts";
import { review as reviewNow } from "../../packages/core/src/usecases/review.ts";
import { sync } from "../../packages/core/src/usecases/sync.ts";
import { commitment, event, fact, owner } from "../support/builders.ts";

export type Scenario = (store: Store) => Promise<void>;

const SOURCE = "mbox:/mail";
const PAGES = 4;

export const scenarios: Readonly<Record<string, Scenario>> = { mail, calendar, review, wholeRun };

/** A mailbox of four pages, each stored with its cursor; the second one takes several transactions. */
async function mail(store: Store): Promise<void> {
  for (let page = Number((await store.cursor(SOURCE)) ?? 0); page < PAGES; page++)
    await store.putMessages({ ...pageOf(page), cursor: { source: SOURCE, value: String(page + 1) } });
}

async function calendar(store: Store): Promise<void> {
  const window = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
  const events = Array.from({ length: 150 }, (_, at) => event({ uid: `e${at}` }));
  await store.putEvents("ics", events, window);
  await store.putEvents("ics", events.slice(0, 20), window);
}

/** What a review decides on one page of mail, some of it decided already. */
async function review(store: Store): Promise<void> {
  await store.putOwner(owner);
  await store.putMessages(pageOf(0));
  const at = "2026-03-04T09:00:00Z";
  await store.settle([
    { id: "p0-0", status: "kept", proof: { type: "message", messageId: "proof@x.example", at } },
    { id: "p0-1", status: "snoozed", snoozedUntil: "2026-04-01" },
    { id: "p0-2", status: "dismissed" },
  ]);
}

/** What `dran review --data` does: a real mailbox and calendar in, and what follows from them written back. */
async function wholeRun(store: Store): Promise<void> {
  const sample = (file: string) => join(process.cwd(), "packages/cli/sample/de", file);
  const johanna = { ...owner, addresses: ["johanna.reuter@lernwerk-leipzig.example"] };
  const mailbox = openFilesMailbox({ mbox: [sample("mailbox.mbox")], eml: [], pageSize: 45 });
  const calendar = openFilesCalendar({ ics: [sample("calendar.ics")], zone: owner.zone });
  const now = "2026-03-10T09:00:00Z";
  await store.putOwner(johanna);
  await sync({ mailbox, calendar, source: "files", store, owner: johanna, locales, now });
  const settings = { owedAfterDays: 2, awaitingAfterDays: 3 };
  await reviewNow({ store, owner: johanna, locales, now, settings });
}

/** Some mails of a page stood on the page before, too. */
function pageOf(page: number): MessageBatch {
  const mails = page === 1 ? 160 : 12;
  const id = (at: number) => (at < 3 ? `m${page - 1}-${11 - at}@x.example` : `m${page}-${at}@x.example`);
  const counted = (at: number) => ({ messageId: `list${at < 2 ? 0 : page}-${at}@x.example`, nature: "list" }) as const;
  return {
    facts: Array.from({ length: mails }, (_, at) => fact({ messageId: id(at) })),
    commitments: Array.from({ length: 5 }, (_, at) => commitment({ id: `p${page}-${at}` })),
    machine: Array.from({ length: 8 }, (_, at) => counted(at)),
  };
}
