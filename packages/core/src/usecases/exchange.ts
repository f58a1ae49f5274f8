/** An exchange: when the owner and a contact last wrote to each other, last met, and meet next. */
import { EPOCH, type Instant } from "../base/time.ts";
import { type Meeting, meetingsWith } from "../calendar/meeting.ts";
import type { Person } from "../mail/fact.ts";
import type { Correspondence } from "../thread/correspondence.ts";

export interface Exchange {
  /** The owner's last mail to them, and theirs to the owner. */
  readonly wroteAt?: Instant;
  readonly heardAt?: Instant;
  readonly metAt?: Instant;
  readonly meetsAt?: Instant;
}

interface Scope {
  readonly mail: Correspondence;
  readonly meetings: readonly Meeting[];
  readonly now: Instant;
}

export function exchangeWith(person: Person, { mail, meetings, now }: Scope): Exchange {
  const starts = meetingsWith([person], meetings)
    .map(({ startAt }) => startAt)
    .sort();
  const wroteAt = mail.sentTo(person.address, EPOCH).at(-1)?.sentAt;
  const heardAt = mail.receivedFrom(person.address, EPOCH).at(-1)?.sentAt;
  const metAt = starts.findLast((startAt) => startAt <= now);
  const meetsAt = starts.find((startAt) => startAt > now);
  return {
    ...(wroteAt ? { wroteAt } : {}),
    ...(heardAt ? { heardAt } : {}),
    ...(metAt ? { metAt } : {}),
    ...(meetsAt ? { meetsAt } : {}),
  };
}
