/**
 * The correspondence: every fact of the owner's mail, indexed the ways that questions about silence and proof need it.
 * Built once per review; look-ups are by contact or thread, never over everything.
 */
import type { Instant } from "../base/time.ts";
import type { Fact } from "../mail/fact.ts";
import { byTime, type Thread, threads } from "./thread.ts";

export interface Correspondence {
  readonly facts: readonly Fact[];
  threadOf(messageId: string): Thread | undefined;
  /** Terms of a mail and of the one it answers. */
  matter(messageId: string): readonly string[];
  /** Human mail from the owner to the address after an instant, oldest first; `to` and `cc` count. */
  sentTo(address: string, after: Instant): readonly Fact[];
  /** Human mail from the address to the owner after an instant, oldest first. */
  receivedFrom(address: string, after: Instant): readonly Fact[];
  /** Out-of-office answers from the address, oldest first. */
  absences(address: string): readonly Fact[];
  /** A bounce within days said that this mail did not reach the address. */
  bounced(fact: Fact, address: string): boolean;
}

export function correspondence(facts: readonly Fact[]): Correspondence {
  const sorted = unique(facts).sort(byTime);
  const byMessage = new Map<string, Thread>();
  for (const thread of threads(sorted)) for (const fact of thread.facts) byMessage.set(fact.messageId, thread);
  const sent = new Map<string, Fact[]>();
  const received = new Map<string, Fact[]>();
  const away = new Map<string, Fact[]>();
  const failed = new Map<string, Fact[]>();
  for (const fact of sorted) {
    if (fact.nature === "bounce") for (const address of fact.failedRecipients) push(failed, address, fact);
    else if (fact.nature === "out-of-office") push(away, fact.from.address, fact);
    else if (fact.direction === "received") push(received, fact.from.address, fact);
    else for (const address of recipients(fact)) push(sent, address, fact);
  }
  const byId = new Map(sorted.map((fact) => [fact.messageId, fact]));
  const answered = (fact: Fact): Fact | undefined => byId.get(fact.references.findLast((id) => byId.has(id)) ?? "");
  return {
    facts: sorted,
    matter: (messageId) => {
      const fact = byId.get(messageId);
      return fact ? [...new Set([...fact.terms, ...(answered(fact)?.terms ?? [])])] : [];
    },
    threadOf: (messageId) => byMessage.get(messageId),
    sentTo: (address, after) => since(sent.get(address), after),
    receivedFrom: (address, after) => since(received.get(address), after),
    absences: (address) => away.get(address) ?? [],
    bounced: (fact, address) =>
      (failed.get(address) ?? []).some((bounce) => bounce.sentAt >= fact.sentAt && within(fact, bounce)),
  };
}

/** To and Cc without doubles. */
export function recipients(fact: Fact): readonly string[] {
  return [...new Set([...fact.to, ...fact.cc].map((person) => person.address))];
}

/** Mail servers give up after at most five days (RFC 5321 4.5.4.1). */
const GIVE_UP_MS = 6 * 86_400_000;

function within(fact: Fact, bounce: Fact): boolean {
  return Date.parse(bounce.sentAt) - Date.parse(fact.sentAt) < GIVE_UP_MS;
}

/** The same mail in two folders or accounts counts once. */
function unique(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.messageId, fact])).values()];
}

function push(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}

/** Binary search in a list sorted by time. */
function since(facts: readonly Fact[] | undefined, after: Instant): readonly Fact[] {
  if (!facts) return [];
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.sentAt ?? "") > after) high = middle;
    else low = middle + 1;
  }
  return facts.slice(low);
}
