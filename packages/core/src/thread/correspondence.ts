/**
 * The correspondence: every fact of the owner's mail, indexed the ways that questions about silence and proof need it.
 * Built once per review; look-ups are by contact or thread, never over everything. A contact is a person, whichever of
 * their addresses is given.
 */
import { addTo } from "../base/groups.ts";
import { recalling } from "../base/memory.ts";
import type { Instant } from "../base/time.ts";
import type { Fact } from "../mail/fact.ts";
import { identities } from "./identity.ts";
import { firstAfter, firstWhere, type Line, lineOf } from "./line.ts";
import { byTime, type Thread, threads } from "./thread.ts";

export interface Correspondence {
  readonly facts: readonly Fact[];
  threadOf(messageId: string): Thread | undefined;
  /** Terms of a mail and of the one it answers. */
  matter(messageId: string): readonly string[];
  /** What stands for the person behind an address: the same for all their addresses. */
  who(address: string): string;
  /** Human mail from the owner to the person after an instant, oldest first; `to` and `cc` count. */
  sentTo(address: string, after: Instant): readonly Fact[];
  /** Human mail from the person to the owner after an instant, oldest first. */
  receivedFrom(address: string, after: Instant): readonly Fact[];
  /** All that `sentTo` and `receivedFrom` choose from. */
  lineTo(address: string): Line;
  lineFrom(address: string): Line;
  /** Out-of-office answers from the person, oldest first. */
  absences(address: string): readonly Fact[];
  /** A bounce within days said that this mail did not reach this very address. */
  bounced(fact: Fact, address: string): boolean;
}

export function correspondence(facts: readonly Fact[]): Correspondence {
  const sorted = unique(facts).sort(byTime);
  const byMessage = new Map<string, Thread>();
  for (const thread of threads(sorted)) for (const fact of thread.facts) byMessage.set(fact.messageId, thread);
  const who = identities(sorted);
  const sent = new Map<string, Fact[]>();
  const received = new Map<string, Fact[]>();
  const away = new Map<string, Fact[]>();
  const failed = new Map<string, Fact[]>();
  for (const fact of sorted) {
    if (fact.nature === "bounce") for (const address of fact.failedRecipients) addTo(failed, address, fact);
    else if (fact.nature === "out-of-office") addTo(away, who(fact.from.address), fact);
    else if (fact.direction === "received") addTo(received, who(fact.from.address), fact);
    else for (const person of new Set(recipients(fact).map(who))) addTo(sent, person, fact);
  }
  const byId = new Map(sorted.map((fact) => [fact.messageId, fact]));
  const answered = (fact: Fact): Fact | undefined => byId.get(fact.references.findLast((id) => byId.has(id)) ?? "");
  const lines = (mail: ReadonlyMap<string, readonly Fact[]>) => {
    const lineWith = recalling((person): Line => lineOf(mail.get(person) ?? [], (id) => byMessage.get(id)?.id));
    return (address: string) => lineWith(who(address));
  };
  const lineTo = lines(sent);
  const lineFrom = lines(received);
  return {
    facts: sorted,
    matter: (messageId) => {
      const fact = byId.get(messageId);
      return fact ? [...new Set([...fact.terms, ...(answered(fact)?.terms ?? [])])] : [];
    },
    threadOf: (messageId) => byMessage.get(messageId),
    who,
    sentTo: (address, after) => since(lineTo(address).facts, after),
    receivedFrom: (address, after) => since(lineFrom(address).facts, after),
    lineTo,
    lineFrom,
    absences: (address) => away.get(who(address)) ?? [],
    bounced: (fact, address) => hasReturned(fact, failed.get(address) ?? []),
  };
}

/** To and Cc without doubles. */
export function recipients(fact: Fact): readonly string[] {
  return [...new Set([...fact.to, ...fact.cc].map((person) => person.address))];
}

/** Mail servers give up after at most five days (RFC 5321 4.5.4.1). */
const GIVE_UP_MS = 6 * 86_400_000;

/**
 * Did this mail come back? A bounce that names what it answers is believed; of others the time must do.
 *
 * @param bounces oldest first.
 */
function hasReturned(fact: Fact, bounces: readonly Fact[]): boolean {
  for (let at = firstWhere(bounces, ({ sentAt }) => sentAt >= fact.sentAt); at < bounces.length; at++) {
    const bounce = bounces[at];
    if (!bounce || Date.parse(bounce.sentAt) - Date.parse(fact.sentAt) >= GIVE_UP_MS) return false;
    if (bounce.references.length === 0 || bounce.references.includes(fact.messageId)) return true;
  }
  return false;
}

/** The same mail in two folders or accounts counts once. */
function unique(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.messageId, fact])).values()];
}

function since(facts: readonly Fact[], after: Instant): readonly Fact[] {
  const start = firstAfter(facts, after);
  return start === 0 ? facts : facts.slice(start);
}
