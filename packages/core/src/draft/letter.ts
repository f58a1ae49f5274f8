/** The frame of a letter: its language and form, its dates, its subject, its salutation and its signature. */
import { type Day, dayOf, daysBetween, type Instant, weekdayOf } from "../base/time.ts";
import { isSignOff, speaksToGroup } from "../contact/manner.ts";
import { firstName, greet } from "../contact/name.ts";
import type { Form } from "../locales/contract/address.ts";
import type { DayParts } from "../locales/contract/phrases.ts";
import type { Locale } from "../locales/contract.ts";
import type { Owner } from "../mail/owner.ts";
import { baseSubject, isForward } from "../mail/subject.ts";
import type { Setting, Suggestion } from "../suggestion/suggestion.ts";
import { clean, cleanLines, quoted } from "./clean.ts";
import { fill, raise, type Say } from "./template.ts";

/** All that the parts of a draft need to speak. */
export interface Letter {
  readonly locale: Locale;
  readonly form: Form | undefined;
  readonly say: Say;
  /** The subject of the thread between quotation marks, when it names a matter. */
  readonly topic: string | undefined;
  readonly zone: string;
  /** The newest day that the suggestion speaks of; dates long before it carry their year. */
  readonly today: Day;
  /** Characters of a quote. */
  readonly quoteLimit: number;
}

/** Longer subjects are no topic to speak of in a sentence, and shorter ones say nothing. Characters. */
const TOPIC = { min: 4, max: 60 } as const;
const SUBJECT_LIMIT = 300;
/** From here on a date without its year is misread. Chosen: ten months. */
const YEAR_DAYS = 300;

export function formOf({ address, salutation }: Setting, locale: Locale): Form | undefined {
  const group = salutation !== undefined && speaksToGroup(salutation, locale);
  return group && address !== "formal" ? "group" : address;
}

export function topicOf({ subject }: Setting, locale: Locale): string | undefined {
  const { emptyTopics } = locale.phrases.letter;
  const topic = clean(baseSubject(subject), SUBJECT_LIMIT);
  const speaks = topic.length >= TOPIC.min && topic.length <= TOPIC.max && !emptyTopics.test(topic);
  return speaks ? quoted(topic, TOPIC.max, locale.phrases.letter) : undefined;
}

export function partsOf(day: Day): DayParts {
  return {
    day,
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
    weekday: weekdayOf(day),
  };
}

/** "3. März"; with its year when that is long ago. */
export function dayWords(day: Day, today: Day, { phrases: { calendar } }: Locale): string {
  return daysBetween(day, today) > YEAR_DAYS ? calendar.dayOfYear(partsOf(day)) : calendar.day(partsOf(day));
}

export function dateOf(at: Instant, { zone, today, locale }: Letter): string {
  return dayWords(dayOf(at, zone), today, locale);
}

/** The thread's own subject with its own prefix; the locale's prefix where it had none. */
export function subjectOf({ setting }: Suggestion, letter: Letter): string {
  const { phrases } = letter.locale;
  const subject = clean(setting.subject, SUBJECT_LIMIT);
  const base = clean(baseSubject(subject), SUBJECT_LIMIT);
  if (!base) return fill(phrases.letter.noSubject, { date: dateOf(setting.lastAt, letter) }, undefined) ?? "";
  if (base === subject || isForward(subject)) return clean(`${phrases.letter.replyPrefix} ${subject}`, SUBJECT_LIMIT);
  const prefix = /^[^:：]{1,12}[:：]/u.exec(subject)?.[0] ?? phrases.letter.replyPrefix;
  return clean(`${prefix} ${base}`, SUBJECT_LIMIT);
}

/** Salutation, paragraphs and signature, in the contact's usual manner. */
export function compose(paragraphs: readonly string[], suggestion: Suggestion, owner: Owner, letter: Letter): string {
  const { setting, contactName } = suggestion;
  const salutation = setting.salutation
    ? clean(setting.salutation, 120)
    : greet(clean(contactName, 200), letter.form, letter.locale);
  const goesOn = letter.locale.phrases.letter.lowerAfterComma && salutation.endsWith(",");
  const [first = "", ...rest] = paragraphs.filter(Boolean);
  return [salutation, goesOn ? first : raise(first), ...rest.map(raise), signature(setting, owner, letter)].join(
    "\n\n",
  );
}

function signature({ signedAs = "" }: Setting, owner: Owner, { form, locale }: Letter): string {
  const signed = cleanLines(signedAs, 80);
  if (signed && isSignOff(signed, locale)) return signed;
  const { informal, formal, unknown } = locale.phrases.letter.signOff;
  const formula = form === "formal" ? formal : form ? informal : unknown;
  const name = clean(owner.name, 80);
  return `${formula}\n${signed || (form === "informal" && firstName(name, locale)) || name}`;
}
