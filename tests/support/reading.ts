/** Reads a mailbox into what would be stored, without a store: for measuring what is found. */
import { addSeconds, type Instant } from "../../packages/core/src/base/time.ts";
import { openFilesCalendar } from "../../packages/core/src/connectors/files/calendar.ts";
import { openFilesMailbox } from "../../packages/core/src/connectors/files/mailbox.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import type { Owner } from "../../packages/core/src/mail/owner.ts";
import { readMessage } from "../../packages/core/src/usecases/reading.ts";
import { type Review, reviewStored, type Stored } from "../../packages/core/src/usecases/review.ts";

export async function readFiles(files: { mbox: string; ics: string }, owner: Owner, now: Instant): Promise<Stored> {
  const home = locales.find(({ code }) => code === owner.locale);
  if (!home) throw new Error(`no locale ${owner.locale}`);
  const ownerKey = new Uint8Array(32);
  const stored = { facts: [], commitments: [], events: [], counters: {} as Record<string, number>, ownerKey } as {
    -readonly [Name in keyof Stored]: Stored[Name] extends readonly (infer Item)[] ? Item[] : Stored[Name];
  } & { counters: Record<string, number> };
  const mailbox = openFilesMailbox({ mbox: [files.mbox], eml: [] });
  let page = await mailbox.pull();
  for (;;) {
    for (const message of page.messages) {
      const reading = readMessage(message, { owner, ownerKey, locales, home });
      if (reading.type === "counted") stored.counters[reading.nature] = (stored.counters[reading.nature] ?? 0) + 1;
      if (reading.type !== "kept") continue;
      stored.facts.push(reading.fact);
      stored.commitments.push(...reading.commitments);
    }
    if (!page.more) break;
    page = await mailbox.pull(page.cursor);
  }
  const window = { from: addSeconds(now, -200 * 86_400), to: addSeconds(now, 100 * 86_400) };
  stored.events.push(...(await openFilesCalendar({ ics: [files.ics], zone: owner.zone }).events(window)).events);
  return stored;
}

export async function reviewFiles(files: { mbox: string; ics: string }, owner: Owner, now: Instant): Promise<Review> {
  const settings = { owedAfterDays: 2, awaitingAfterDays: 3 };
  return reviewStored(await readFiles(files, owner, now), { owner, locales, now, settings });
}
