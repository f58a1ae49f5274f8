/** One card per person: promises both ways, who waits for whom, silence and meetings. Pure. */
import { type Day, dayOf, daysBetween, type Instant } from "@dran/core/base/time.ts";
import { counterpartOf } from "@dran/core/commitment/lesson.ts";
import { dayWords } from "@dran/core/draft/letter.ts";
import type { Person } from "@dran/core/mail/fact.ts";
import { type Entry, tagOf, tell, type View } from "./entries.ts";
import { byUrgency, isOpen } from "./sections.ts";
import { wordingOf } from "./wording/index.ts";

export interface Card {
  readonly person: Person;
  /** When they last wrote, met and meet: one line each. */
  readonly exchange: readonly string[];
  /** With a title each; those without entries are left out. */
  readonly lists: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
}

/** Everybody something was found with, by name. */
export function peopleIn({ review, locale }: View): readonly Person[] {
  const addresses = new Set([
    ...review.commitments.map(({ commitment }) => counterpartOf(commitment)),
    ...[...review.owed, ...review.awaiting].map(({ contact }) => contact.address),
    ...review.meetups.map(({ contact }) => contact),
  ]);
  addresses.delete("");
  const order = new Intl.Collator(locale.tag);
  return [...addresses]
    .map(review.person)
    .sort((a, b) => order.compare(a.name || a.address, b.name || b.address) || (a.address < b.address ? -1 : 1));
}

/** @param tag as `tagOf` makes it; undefined for nobody. */
export function cardOf(tag: string, view: View): Card | undefined {
  const person = peopleIn(view).find(({ address }) => tagOf(address) === tag);
  if (!person) return undefined;
  const { review, locale } = view;
  const { sections, page } = wordingOf(locale);
  const teller = tell(view);
  const promises = review.commitments
    .filter(({ commitment }) => counterpartOf(commitment) === person.address)
    .toSorted(byUrgency);
  const by = (who: "owner" | "contact") => promises.filter((each) => each.commitment.by === who && isOpen(each));
  const withThem = ({ contact }: { contact: Person }) => contact.address === person.address;
  const lists = [
    { title: sections.promises, entries: by("owner").map(teller.promise) },
    { title: sections.promised, entries: by("contact").map(teller.promise) },
    { title: sections.owed, entries: review.owed.filter(withThem).map(teller.waiting) },
    { title: sections.awaiting, entries: review.awaiting.filter(withThem).map(teller.waiting) },
    {
      title: sections.meetups,
      entries: review.meetups.filter(({ contact }) => contact === person.address).map(teller.meetup),
    },
    { title: page.people.settled, entries: promises.filter((each) => !isOpen(each)).map(teller.promise) },
  ];
  return { person, exchange: exchangeOf(person, view), lists: lists.filter(({ entries }) => entries.length > 0) };
}

function exchangeOf(person: Person, { review, owner, now, locale }: View): readonly string[] {
  const { people } = wordingOf(locale).page;
  const { wroteAt, heardAt, metAt, meetsAt } = review.exchange(person);
  const today = dayOf(now, owner.zone);
  const on = (at: Instant): Day => dayOf(at, owner.zone);
  const words = (at: Instant): string => dayWords(on(at), today, locale);
  const ago = (at: Instant): number => daysBetween(on(at), today);
  return [
    ...(wroteAt ? [people.wrote(words(wroteAt), ago(wroteAt))] : []),
    ...(heardAt ? [people.heard(words(heardAt), ago(heardAt))] : []),
    ...(metAt ? [people.met(words(metAt))] : []),
    ...(meetsAt ? [people.meets(words(meetsAt))] : []),
    ...(metAt || meetsAt ? [] : [people.neverMet]),
  ];
}
