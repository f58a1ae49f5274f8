import { describe, expect, test } from "vitest";
import type { Message } from "../../packages/core/src/mail/message.ts";
import type { Mailbox, MailboxPage } from "../../packages/core/src/ports/mailbox.ts";

/** What every mailbox of the contract holds, in any order: three mails of these subjects. */
export const CONTRACT_SUBJECTS = ["Grüße", "Hello", "Re: Hello"];

/** Pages a mailbox may need for three mails; more is a mailbox that never ends. */
const PAGES_MAX = 10;

/**
 * Every mailbox passes these, fed by its own fixture of the same three messages.
 * @param make opens that mailbox anew, as after a restart; its pages should be small enough for there to be several.
 */
export function mailboxContract(name: string, make: () => Promise<Mailbox>): void {
  async function pages(mailbox: Mailbox, from?: string): Promise<readonly MailboxPage[]> {
    const seen: MailboxPage[] = [];
    let cursor = from;
    do {
      const page = await mailbox.pull(cursor);
      seen.push(page);
      if (!page.more) return seen;
      cursor = page.cursor;
    } while (seen.length < PAGES_MAX);
    throw new Error(`still more after ${PAGES_MAX} pages`);
  }

  const messagesOf = (seen: readonly MailboxPage[]): Message[] => seen.flatMap(({ messages }) => messages);
  const idsOf = (seen: readonly MailboxPage[]): string[] => messagesOf(seen).map(({ messageId }) => messageId);

  describe(`the mailbox contract: ${name}`, () => {
    test("pages until done, then has nothing new", async () => {
      const mailbox = await make();
      const seen = await pages(mailbox);
      const subjects = messagesOf(seen).map(({ subject }) => subject);
      expect(seen.length).toBeGreaterThan(1);
      expect(subjects.sort()).toEqual(CONTRACT_SUBJECTS);
      const after = await pages(mailbox, seen.at(-1)?.cursor);
      expect(messagesOf(after)).toEqual([]);
    });

    test("goes on at each page after a restart, and loses and doubles nothing", async () => {
      const whole = await pages(await make());
      for (const [at, { cursor }] of whole.entries()) {
        const rest = await pages(await make(), cursor);
        expect(idsOf(rest)).toEqual(idsOf(whole.slice(at + 1)));
      }
    });

    test("gives the same page for the same cursor: a page whose storing failed is not lost", async () => {
      const mailbox = await make();
      const first = await mailbox.pull();
      const [once, twice] = [await mailbox.pull(first.cursor), await mailbox.pull(first.cursor)];
      expect(twice).toEqual(once);
    });

    test("gives a mail the same id whenever it is read", async () => {
      const [once, twice] = [idsOf(await pages(await make())), idsOf(await pages(await make()))];
      expect(new Set(once).size).toBe(CONTRACT_SUBJECTS.length);
      expect(twice).toEqual(once);
    });

    test.each(["bogus", "", "{}", "null", '{"version":0}'])("refuses a cursor it did not issue: %j", async (cursor) => {
      await expect((await make()).pull(cursor)).rejects.toMatchObject({ code: "cursor-expired" });
    });
  });
}
