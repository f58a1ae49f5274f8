/** Reads a mailbox into what would be stored, without a store: for measuring what is found. */
import { addSeconds, type Instant } from "../../packages/core/src/base/time.ts";
import type { Commitment } from "../../packages/core/src/commitment/commitment.ts";
import { openFilesCalendar } from "../../packages/core/src/connectors/files/calendar.ts";
import { openFilesMailbox } from "../../packages/core/src/connectors/files/mailbox.ts";
import { localeOf, locales } from "../../packages/core/src/locales/index.ts";
import type { Fact } from "../../packages/core/src/mail/fact.ts";
import type { Message } from "../../packages/core/src/mail/message.ts";
import type { Owner } from "../../packages/core/src/mail/owner.ts";
import { type Reader, readMessage } from "../../packages/core/src/usecases/reading.ts";
import { type Review, reviewStored, type Stored } from "../../packages/core/src/usecases/review.ts";

export interface Files {
  readonly mbox: string;
  readonly ics: string;
}

/** The product's defaults. */
const SETTINGS = { owedAfterDays: 2, awaitingAfterDays: 3 };

/** The calendar window of a sync. */
const WINDOW_DAYS = { back: 200, ahead: 100 };

export async function reviewFiles(files: Files, owner: Owner, now: Instant): Promise<Review> {
  return reviewStored(await readFiles(files, owner, now), { owner, locales, now, settings: SETTINGS });
}

export async function readFiles(files: Files, owner: Owner, now: Instant): Promise<Stored> {
  const reader = readerFor(owner);
  const facts: Fact[] = [];
  const commitments: Commitment[] = [];
  const counters: Record<string, number> = {};
  for await (const message of messagesOf(files.mbox)) {
    const reading = readMessage(message, reader);
    if (reading.type === "counted") counters[reading.nature] = (counters[reading.nature] ?? 0) + 1;
    if (reading.type !== "kept") continue;
    facts.push(reading.fact);
    commitments.push(...reading.commitments);
  }
  const day = 86_400;
  const window = { from: addSeconds(now, -WINDOW_DAYS.back * day), to: addSeconds(now, WINDOW_DAYS.ahead * day) };
  const { events } = await openFilesCalendar({ ics: [files.ics], zone: owner.zone }).events(window);
  return { facts, commitments, events, counters, ownerKey: reader.ownerKey };
}

/** A key of zeros: ids are the same in every run. */
export function readerFor(owner: Owner): Reader {
  const home = localeOf(owner.locale);
  if (!home) throw new Error(`no locale ${owner.locale}`);
  return { owner, ownerKey: new Uint8Array(32), locales, home };
}

async function* messagesOf(mbox: string): AsyncGenerator<Message> {
  const mailbox = openFilesMailbox({ mbox: [mbox], eml: [] });
  let page = await mailbox.pull();
  yield* page.messages;
  while (page.more) {
    page = await mailbox.pull(page.cursor);
    yield* page.messages;
  }
}
