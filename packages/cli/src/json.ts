/**
 * The findings as `dran review --json` prints them: a shape other programmes rely on, field order included. Ids without
 * brackets, bare addresses, days as ISO dates, times with the zone's own offset.
 */
import type { Instant } from "@dran/core/base/time.ts";
import type { Proof } from "@dran/core/commitment/commitment.ts";
import type { Settled } from "@dran/core/commitment/settlement.ts";
import { cityName } from "@dran/core/locales/places/cities.ts";
import { isOwn } from "@dran/core/mail/address.ts";
import { markOf } from "@dran/functions/api/entries.ts";
import { reasonToMeet } from "@dran/functions/api/sections.ts";
import type { Findings } from "./findings.ts";
import { atZone } from "./wall.ts";

export function jsonOf({ owner, settings, review }: Findings) {
  const at = (instant: Instant): string => atZone(instant, owner.zone);
  // What is not kept cannot be taught: only beside a data folder has an item a name.
  const named = (item: string) => (settings.data === undefined ? {} : { item });
  return {
    now: at(settings.now),
    commitments: review.commitments
      .filter(({ commitment }) => commitment.status !== "superseded")
      .map((settled) => ({ ...commitmentOf(settled, at), ...named(markOf.commitment(settled.commitment)) })),
    owedReplies: review.owed.map(({ fact, days }) => ({
      messageId: fact.messageId,
      from: fact.from.address,
      days,
      ...named(markOf.waiting(fact)),
    })),
    awaitingReplies: review.awaiting.map(({ fact, days }) => ({
      messageId: fact.messageId,
      to: fact.to.map(({ address }) => address).filter((address) => address !== "" && !isOwn(address, owner)),
      days,
      ...named(markOf.waiting(fact)),
    })),
    meetups: review.meetups.map((meetup) => ({
      contact: meetup.contact,
      city: cityName(meetup.city, settings.locale.code),
      why: reasonToMeet(meetup, settings.locale),
      slots: meetup.slots.map(({ startAt, endAt }) => ({ start: at(startAt), end: at(endAt) })),
    })),
    suggestions: review.suggestions.map(({ type, strategy, contact, contactName, messageId, why, draft }) => ({
      type,
      strategy,
      contact,
      contactName,
      messageId,
      why,
      draft: { subject: draft.subject, to: draft.to, body: draft.body },
    })),
    withheld: review.withheld,
  };
}

function commitmentOf({ commitment, also }: Settled, at: (instant: Instant) => string) {
  const { messageId, quote, by, from, to, kind, due, status, proof } = commitment;
  return {
    messageId,
    also,
    quote,
    by,
    from,
    to,
    kind,
    due: due?.on ?? null,
    status,
    proof: proof ? proofOf(proof, at) : null,
  };
}

function proofOf(proof: Proof, at: (instant: Instant) => string) {
  return proof.type === "message"
    ? { type: proof.type, messageId: proof.messageId, at: at(proof.at) }
    : { type: proof.type, uid: proof.uid, at: at(proof.at) };
}
