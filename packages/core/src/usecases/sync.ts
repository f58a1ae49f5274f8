/**
 * Sync: one account's mailbox and calendar into the store. Safe to repeat and to break off anywhere: a page's items
 * are written first, the place in the feed last, and every item's key comes from its content.
 */
import { DranError } from "../base/errors.ts";
import { addSeconds, type Instant } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Locale } from "../locales/contract.ts";
import type { Fact } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Calendar } from "../ports/calendar.ts";
import type { Mailbox, MailboxPage, Skip } from "../ports/mailbox.ts";
import type { Counted } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import { type Reader, type Reading, readMessage } from "./reading.ts";

export interface SyncInput {
  readonly mailbox: Mailbox;
  /** Names this feed among the owner's; the cursor is kept under it. */
  readonly source: string;
  readonly calendar?: Calendar;
  readonly store: Store;
  readonly owner: Owner;
  readonly locales: readonly Locale[];
  readonly now: Instant;
  /** Called after each stored page. */
  readonly onPage?: (done: { readonly messages: number }) => void;
}

export interface SyncOutcome {
  /** Messages read in this run; those read before are not read again. */
  readonly messages: number;
  readonly events: number;
  readonly skips: readonly Skip[];
}

/** Pages of one run. Above it something is wrong with the feed, and the rest waits for the next run. */
const MAX_PAGES = 100_000;

/** How far calendar events are looked at: half a year back for proofs, a season ahead for trips. */
const WINDOW_DAYS = { back: 200, ahead: 100 };

export async function sync(input: SyncInput): Promise<SyncOutcome> {
  const mail = await syncMailbox(input);
  const calendar = await syncCalendar(input);
  return { messages: mail.messages, events: calendar.events, skips: [...mail.skips, ...calendar.skips] };
}

async function syncMailbox(input: SyncInput): Promise<{ messages: number; skips: readonly Skip[] }> {
  const { mailbox, store, source, onPage } = input;
  const reader = await readerOf(input);
  const skips: Skip[] = [];
  let messages = 0;
  let cursor = await store.cursor(source);
  const anew = cursor === undefined;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = await pull(mailbox, cursor);
    const batch = readPage(page, reader);
    await store.putMessages({ ...batch, cursor: { source, value: page.cursor } });
    skips.push(...page.skips, ...batch.undated);
    messages += page.messages.length;
    cursor = page.cursor;
    onPage?.({ messages });
    if (!page.more) break;
  }
  if (anew) await store.withdraw(); // a newer detector read it all: what it no longer finds goes
  return { messages, skips };
}

/** A cursor that has expired costs reading anew, nothing else: every write is the same write again. */
async function pull(mailbox: Mailbox, cursor: string | undefined): Promise<MailboxPage> {
  try {
    return await mailbox.pull(cursor);
  } catch (error) {
    if (cursor !== undefined && error instanceof DranError && error.code === "cursor-expired") return mailbox.pull();
    throw error;
  }
}

async function readerOf({ store, owner, locales }: SyncInput): Promise<Reader> {
  const home = locales.find((locale) => locale.code === owner.locale) ?? locales[0];
  if (!home) throw new DranError("usage", "no language is enabled");
  return { owner, ownerKey: store.ownerKey, locales, home };
}

interface Batch {
  readonly facts: Fact[];
  readonly commitments: Commitment[];
  readonly machine: Counted[];
  readonly undated: Skip[];
}

function readPage(page: MailboxPage, reader: Reader): Batch {
  const batch: Batch = { facts: [], commitments: [], machine: [], undated: [] };
  for (const message of page.messages) {
    const reading = readMessage(message, reader);
    if (reading.type === "counted") batch.machine.push(countedOf(reading));
    else if (reading.type === "undated") batch.undated.push(undated());
    else {
      batch.facts.push(reading.fact);
      batch.commitments.push(...reading.commitments);
    }
  }
  return batch;
}

/** Its instant finds the fact that was stored when an earlier detector took it for correspondence. */
function countedOf({ messageId, nature, sentAt }: Extract<Reading, { type: "counted" }>): Counted {
  return { messageId, nature, sentAt };
}

function undated(): Skip {
  return {
    source: "mailbox",
    code: "no-date",
    detail: "A mail carries no date anywhere, so it cannot be placed in time.",
  };
}

async function syncCalendar({
  calendar,
  store,
  source,
  now,
}: SyncInput): Promise<{ events: number; skips: readonly Skip[] }> {
  if (!calendar) return { events: 0, skips: [] };
  const window = { from: addSeconds(now, -WINDOW_DAYS.back * 86_400), to: addSeconds(now, WINDOW_DAYS.ahead * 86_400) };
  const { events, skips } = await calendar.events(window);
  await store.putEvents(source, events, window);
  return { events: events.length, skips };
}
