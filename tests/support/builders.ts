/** Builders fill the dull fields, so that a test shows what it is about. */
import type { Event } from "../../packages/core/src/calendar/event.ts";
import type { Commitment } from "../../packages/core/src/commitment/commitment.ts";
import type { Lesson } from "../../packages/core/src/commitment/lesson.ts";
import type { Fact } from "../../packages/core/src/mail/fact.ts";
import type { Owner } from "../../packages/core/src/mail/owner.ts";

export const owner: Owner = {
  id: "owner",
  name: "Maxi Meier",
  addresses: ["maxi@meier.example", "m.meier@firma.example"],
  locale: "de",
  zone: "Europe/Berlin",
};

export const maxi = { name: "Maxi Meier", address: "maxi@meier.example" };
export const jan = { name: "Jan Roth", address: "jan@roth.example" };
export const ute = { name: "Ute Lang", address: "ute@lang.example" };

/** A received human mail from Jan; `sent` turns it round. */
export function fact(over: Partial<Fact> & { messageId: string }): Fact {
  const sent = over.direction === "sent";
  return {
    references: [],
    sentAt: "2026-03-02T09:00:00Z",
    direction: "received",
    nature: "human",
    reasons: [],
    from: sent ? maxi : jan,
    to: [sent ? jan : maxi],
    cc: [],
    subject: "Folien",
    language: "de",
    expectsAnswer: false,
    closing: false,
    pitch: false,
    terms: ["folien"],
    attachments: [],
    links: 0,
    length: 200,
    delivers: false,
    recalls: false,
    places: [],
    visits: [],
    failedRecipients: [],
    ...over,
  };
}

/** The owner's open, undated promise to send Jan the slides. */
export function commitment(over: Partial<Commitment> & { id: string }): Commitment {
  return {
    messageId: `${over.id}@meier.example`,
    by: "owner",
    from: maxi.address,
    to: [jan.address],
    quote: "Die Folien schicke ich dir.",
    kind: "send",
    rule: "de/send",
    confidence: 0.99,
    madeAt: "2026-03-02T09:00:00Z",
    terms: ["folien"],
    about: [],
    status: "open",
    ...over,
  };
}

/** An hour with Jan in the owner's calendar. */
export function event(over: Partial<Event> & { uid: string }): Event {
  return {
    startAt: "2026-03-05T09:00:00Z",
    endAt: "2026-03-05T10:00:00Z",
    status: "confirmed",
    transparent: false,
    summary: "Termin",
    location: "",
    description: "",
    attendees: [{ name: jan.name, address: jan.address, status: "accepted" }],
    categories: [],
    ...over,
  };
}

type Saying<Says extends Lesson["says"]> = Extract<Lesson, { readonly says: Says }>;

const taught = { contact: jan.address, taughtAt: "2026-03-09T09:00:00Z" };

/** The owner said that the promise "taught" is none. */
export function denial(over: Partial<Saying<"not_a_promise">> = {}): Saying<"not_a_promise"> {
  const quote = "Die Folien schicke ich dir bis Freitag.";
  return { ...taught, says: "not_a_promise", id: "denial", quote, commitmentId: "taught", by: "owner", ...over };
}

/** The owner said that the promise "taught" has no date. */
export function redating(over: Partial<Saying<"wrong_date">> = {}): Saying<"wrong_date"> {
  return { ...denial(), id: "redating", says: "wrong_date", ...over };
}

/** The owner said that the mail "taught@roth.example" needs no answer. */
export function waiver(over: Partial<Saying<"no_answer_needed">> = {}): Saying<"no_answer_needed"> {
  const quote = "Wie geht es dir?";
  return { ...taught, says: "no_answer_needed", id: "waiver", quote, messageId: "taught@roth.example", ...over };
}
