/** What the correspondence says of a person and a thread: who they are, how one speaks with them. */
import { EPOCH } from "../base/time.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Setting } from "../suggestion/suggestion.ts";
import { type Correspondence, recipients } from "../thread/correspondence.ts";
import { byTime } from "../thread/thread.ts";

/** The newest name each address gave itself; a name others gave it only where it gave none. */
export function peopleOf(mail: Correspondence): (address: string) => Person {
  const names = new Map<string, string>();
  const given = new Map<string, string>();
  for (const fact of mail.facts) {
    if (fact.from.name) names.set(fact.from.address, fact.from.name);
    for (const { name, address } of [...fact.to, ...fact.cc]) if (name) given.set(address, name);
  }
  return (address) => ({ address, name: names.get(address) ?? given.get(address) ?? "" });
}

function merged(lists: readonly (readonly Fact[])[]): readonly Fact[] {
  return [...new Map(lists.flat().map((fact) => [fact.messageId, fact])).values()].sort(byTime);
}

/**
 * How a draft to the contact should sound: the language and address form of the newest mail that shows one, this
 * thread first; how the owner opened and signed to them last.
 */
export function settingOf(mail: Correspondence, owner: Owner, contact: string, messageId: string): Setting {
  const thread = (mail.threadOf(messageId)?.facts ?? []).filter((fact) => involves(fact, contact));
  const sent = mail.sentTo(contact, EPOCH);
  const between = merged([sent, mail.receivedFrom(contact, EPOCH)]);
  const own = sent.filter((fact) => fact.to.length === 1);
  const last = thread.at(-1) ?? between.at(-1);
  const address = newest(thread, (fact) => fact.address) ?? newest(between, (fact) => fact.address);
  const salutation = newest(own, (fact) => fact.salutation);
  const signedAs = newest(sent, (fact) => fact.signedAs);
  return {
    language: last?.language ?? owner.locale,
    ...(address ? { address } : {}),
    ...(salutation ? { salutation } : {}),
    ...(signedAs ? { signedAs } : {}),
    subject: last?.subject ?? "",
    lastAt: last?.sentAt ?? EPOCH,
  };
}

function involves(fact: Fact, contact: string): boolean {
  return fact.from.address === contact || recipients(fact).includes(contact);
}

function newest<T>(facts: readonly Fact[], pick: (fact: Fact) => T | undefined): T | undefined {
  for (let at = facts.length - 1; at >= 0; at--) {
    const fact = facts[at];
    const value = fact && fact.nature === "human" ? pick(fact) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
