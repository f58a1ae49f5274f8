/** The people the owner really corresponds with, and where they are: what the facts of their mail say together. */
import { addTo } from "../base/groups.ts";
import { addDays, type Day, dayOf, type Instant } from "../base/time.ts";
import { type CityKey, findCities } from "../locales/places/cities.ts";
import { domainOf, isOwn } from "../mail/address.ts";
import type { Fact } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";

export interface Acquaintance {
  readonly address: string;
  readonly name: string;
  /** Last word of the name in lower case; "" when too short to be told from other words. */
  readonly familyName: string;
  /** Where they live or work, after their newest mail that says so. */
  readonly cities: readonly CityKey[];
  readonly visits: Fact["visits"];
  /** Away until then, as their newest absence note says. */
  readonly backOn?: Day;
  /** Terms of each of their recent mails. */
  readonly terms: readonly (readonly string[])[];
  /** The newest human mail between the two. */
  readonly messageId: string;
  readonly lastAt: Instant;
}

/** Days within which a mail of one side alone makes an acquaintance: not answered yet. Chosen: a quarter. */
const RECENT_DAYS = 90;

/** Days for which an announced visit without a newer mail is believed. Chosen: half a year. */
const VISIT_DAYS = 180;

/** Shorter family names are also words ("Roth", "Lang" pass, "Wei", "Kern" and "May" with their look-alikes do not harm). */
const MIN_FAMILY_NAME = 4;

/** Those to whom the owner wrote and who wrote back, or with whom an exchange just began; last written with first. */
export function acquaintances(facts: readonly Fact[], owner: Owner, now: Instant): readonly Acquaintance[] {
  const today = dayOf(now, owner.zone);
  const byAddress = new Map<string, Fact[]>();
  for (const fact of [...facts].sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1))) {
    for (const address of othersOf(fact, owner)) {
      addTo(byAddress, address, fact);
    }
  }
  return [...byAddress]
    .flatMap(([address, exchanged]) => acquaintanceOf(address, exchanged, owner, today))
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : a.address < b.address ? -1 : 1));
}

/** Whom a mail is between: its writer, or those it was sent to. */
function othersOf(fact: Fact, owner: Owner): readonly string[] {
  if (fact.direction === "self") return [];
  const people = fact.direction === "sent" ? fact.to : [fact.from];
  return [...new Set(people.map(({ address }) => address))].filter((address) => !isOwnHouse(address, owner));
}

/** Own addresses, and colleagues: whoever shares the domain of the owner's first address is met at work. */
function isOwnHouse(address: string, owner: Owner): boolean {
  return address === "" || isOwn(address, owner) || domainOf(address) === domainOf(owner.addresses[0] ?? "");
}

/** @param exchanged newest first. */
function acquaintanceOf(
  address: string,
  exchanged: readonly Fact[],
  owner: Owner,
  today: Day,
): readonly Acquaintance[] {
  const human = exchanged.filter((fact) => fact.nature === "human");
  const received = human.filter((fact) => fact.direction === "received");
  const sent = human.filter((fact) => fact.direction === "sent");
  const since = (days: number) => (fact: Fact) => dayOf(fact.sentAt, owner.zone) >= addDays(today, -days);
  const direct = received.filter((fact) => fact.to.some((to) => isOwn(to.address, owner)));
  const visits = direct.filter(since(VISIT_DAYS)).flatMap((fact) => fact.visits);
  const mutual = received.length > 0 && sent.length > 0;
  const asked = sent.some((fact) => fact.to.length === 1 && since(RECENT_DAYS)(fact));
  // A stranger's first letter begins nothing; who writes as one does to a friend is none.
  const greeted = direct.some((fact) => fact.address === "informal" && !fact.pitch && since(RECENT_DAYS)(fact));
  const begun = asked || greeted || visits.length > 0;
  const [newest] = human;
  if (newest === undefined || !(mutual || begun)) return [];
  const absence = exchanged.find((fact) => fact.nature === "out-of-office" && fact.direction === "received");
  const name = nameOf(address, human);
  return [
    {
      address,
      name,
      familyName: familyNameOf(name),
      cities: received.find((fact) => fact.places.length > 0)?.places ?? cityOfDomain(address),
      visits,
      ...(absence?.backOn ? { backOn: absence.backOn } : {}),
      terms: received.filter(since(VISIT_DAYS)).map((fact) => fact.terms),
      messageId: newest.messageId,
      lastAt: newest.sentAt,
    },
  ];
}

function nameOf(address: string, exchanged: readonly Fact[]): string {
  const people = exchanged.flatMap((fact) => [fact.from, ...fact.to]);
  return people.find((person) => person.address === address && person.name !== "")?.name ?? "";
}

function familyNameOf(name: string): string {
  const last =
    name
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.at(-1) ?? "";
  return last.length >= MIN_FAMILY_NAME ? last : "";
}

/** Whoever writes from "kulturhaus-graz.example" is likely in Graz. Only names that are a city's and nothing else's count. */
function cityOfDomain(address: string): readonly CityKey[] {
  const labels = (address.split("@")[1] ?? "").split(/[.-]/).filter((label) => label.length > 3);
  const mentions = labels.flatMap((label) => findCities(label.slice(0, 1).toUpperCase() + label.slice(1)));
  return [...new Set(mentions.filter((mention) => mention.sure).map((mention) => mention.key))];
}
