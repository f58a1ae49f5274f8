import { describe, test } from "vitest";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import type { Fact, Person } from "../../../packages/core/src/mail/fact.ts";
import { reviewStored, type Stored } from "../../../packages/core/src/usecases/review.ts";
import { commitment, event, fact, jan, owner } from "../../support/builders.ts";
import { expectLinear } from "../../support/cost.ts";

const HOUR_MS = 3_600_000;
const instant = (ms: number) => new Date(ms).toISOString().replace(".000", "");
const NOW = Date.UTC(2026, 2, 10, 9);

interface Letter {
  readonly fact?: Partial<Fact>;
  readonly promise?: Partial<Commitment>;
  /** With whom the owner meets in that hour. */
  readonly meets?: Person;
}

/** A mail an hour, each in a thread of its own, with a promise. */
function stored(mails: number, letter: (index: number) => Letter): Stored {
  const facts: Fact[] = [];
  const commitments: Commitment[] = [];
  const events: Event[] = [];
  for (let index = 0; index < mails; index++) {
    const ms = NOW - (mails - index) * HOUR_MS;
    const [id, sentAt] = [String(index), instant(ms)];
    const { meets, ...over } = letter(index);
    const mail = fact({ messageId: id, sentAt, direction: index % 2 ? "sent" : "received", ...over.fact });
    const [to = jan] = mail.to;
    const made = { id, messageId: id, madeAt: sentAt, from: mail.from.address, to: [to.address] };
    facts.push(mail);
    commitments.push(commitment({ ...made, by: index % 2 ? "owner" : "contact", ...over.promise }));
    const attendees = meets ? [{ ...meets, status: "accepted" as const }] : [];
    if (meets) events.push(event({ uid: id, startAt: sentAt, endAt: instant(ms + HOUR_MS), attendees }));
  }
  return { facts, commitments, events, counters: {}, ownerKey: new Uint8Array(32) };
}

const review = (input: Stored) =>
  reviewStored(input, {
    owner,
    locales,
    now: instant(NOW),
    settings: { owedAfterDays: 2, awaitingAfterDays: 3 },
  });

/** A word that begins and ends like no other number's. */
const word = (index: number) =>
  Math.floor(((index * 48_271) % 2_147_483_647) + 2 ** 31)
    .toString(26)
    .replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));

describe("twice the mail costs twice the time", () => {
  test.each<{ name: string; letter: (index: number) => Letter }>([
    {
      name: "where every mail promises one thing, which never is kept",
      letter: () => ({ fact: { terms: ["folien", "vortrag"] } }),
    },
    {
      name: "where every mail promises an answer, each to something else",
      letter: (index) => ({ fact: { terms: [word(index)] }, promise: { kind: "reply", terms: [] } }),
    },
    {
      name: "where every mail promises somebody else a call, and nobody calls but Jan",
      letter: (index) => {
        const contact = { name: `Eva ${word(index)}`, address: `${index}@huber.example` };
        const people = index % 2 ? { to: [contact] } : { from: contact };
        return { fact: people, promise: { kind: "call" }, meets: jan };
      },
    },
  ])("$name", ({ letter }) => {
    expectLinear((mails) => review(stored(mails, letter)), 2000);
  });
});
