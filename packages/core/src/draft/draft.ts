/**
 * A draft: a suggestion in words, in the language and the manner of its thread. Built from the suggestion's evidence
 * and setting alone, so it cannot say what Dran does not know; what only the owner knows stands in square brackets.
 * Plain text, 60 to 900 characters.
 */
import { addDays, type Day, dayOf } from "../base/time.ts";
import type { Template } from "../locales/contract/phrases.ts";
import type { Locale } from "../locales/contract.ts";
import type { Owner } from "../mail/owner.ts";
import type { Evidence, Suggestion } from "../suggestion/suggestion.ts";
import { compose, formOf, type Letter, subjectOf, topicOf } from "./letter.ts";
import { aboutMeeting, alsoMeeting } from "./meeting.ts";
import { aboutPromise, alsoPromised } from "./promise.ts";
import { aboutAwaiting, aboutOwed, alsoAsked } from "./question.ts";
import { voice } from "./template.ts";
import { aboutTheirPromise, alsoPromisedByThem } from "./their-promise.ts";

export interface Draft {
  readonly subject: string; // one line
  readonly to: readonly string[]; // bare addresses
  readonly body: string; // plain text, LF
}

/** Longest body, in characters. */
export const LONGEST = 900;

/** From rich to plain: the first that fits is taken. */
const FITS = [
  { quoteLimit: 180, also: true },
  { quoteLimit: 120, also: true },
  { quoteLimit: 90, also: false },
] as const;

/** One draft. The same suggestion always gets the same words. */
export function writeDraft(suggestion: Suggestion, owner: Owner, locales: readonly Locale[]): Draft {
  return writeOne(suggestion, owner, locales, new Set());
}

/** The drafts of one digest, in order: no wording is used twice while there is another. */
export function writeDrafts(
  suggestions: readonly Suggestion[],
  owner: Owner,
  locales: readonly Locale[],
): readonly Draft[] {
  const taken = new Set<Template>();
  return suggestions.map((suggestion) => writeOne(suggestion, owner, locales, taken));
}

/** Adds the wordings it used to `taken`. */
function writeOne(suggestion: Suggestion, owner: Owner, locales: readonly Locale[], taken: Set<Template>): Draft {
  const locale = localeFor(suggestion, owner, locales);
  const form = formOf(suggestion.setting, locale);
  const frame = {
    locale,
    form,
    topic: topicOf(suggestion.setting, locale),
    zone: owner.zone,
    today: todayOf(suggestion, owner),
  };
  let draft: Draft = { subject: "", to: [], body: "" };
  for (const { quoteLimit, also } of FITS) {
    const used: Template[] = [];
    const say = voice(seedOf(suggestion), form, taken, (said) => used.push(said));
    const letter: Letter = { ...frame, quoteLimit, say };
    const paragraphs = paragraphsOf(suggestion, also, letter);
    const body = compose(paragraphs, suggestion, owner, letter);
    draft = { subject: subjectOf(suggestion, letter), to: [suggestion.contact], body };
    if (body.length > LONGEST) continue;
    for (const template of used) taken.add(template);
    break;
  }
  return draft;
}

/** Not the id, which is keyed: the same mail gets the same words in every store. */
function seedOf({ type, contact, messageId }: Suggestion): string {
  return `${type} ${contact} ${messageId}`;
}

function paragraphsOf({ evidence, type, setting }: Suggestion, also: boolean, letter: Letter): readonly string[] {
  const [first, second] = evidence;
  if (!first) return [];
  const more = also ? second : undefined;
  switch (first.type) {
    case "commitment":
      return [...aboutPromise(first, type === "apology", letter), ...besides(more, letter)];
    case "promised":
      return [...aboutTheirPromise(first, letter), ...besides(more, letter)];
    case "owed":
      return [...aboutOwed(first, type === "apology", letter), ...besides(more, letter)];
    case "awaiting":
      return [...aboutAwaiting(first, letter), ...besides(more, letter)];
    case "meetup":
      return aboutMeeting(first, more, setting.lastAt, letter);
  }
}

function besides(evidence: Evidence | undefined, letter: Letter): readonly string[] {
  if (!evidence) return [];
  switch (evidence.type) {
    case "commitment":
      return [alsoPromised(evidence, letter)];
    case "promised":
      return [alsoPromisedByThem(evidence, letter)];
    case "meetup":
      return alsoMeeting(evidence, letter);
    default:
      return [alsoAsked(evidence, letter)];
  }
}

/** The language of the thread; where it is one Dran does not speak, the owner's. */
function localeFor({ setting }: Suggestion, owner: Owner, locales: readonly Locale[]): Locale {
  const of = (code: string) => locales.find((locale) => locale.code === code);
  const locale = of(setting.language) ?? of(owner.locale) ?? locales[0];
  if (!locale) throw new RangeError("no locale given");
  return locale;
}

/** The newest day the evidence knows of: "today" is not told, but every count of days ends on it. */
function todayOf({ evidence, setting }: Suggestion, { zone }: Owner): Day {
  const days = evidence.flatMap((item): Day[] => {
    switch (item.type) {
      case "commitment":
      case "promised":
        return item.dueOn && item.daysLate !== undefined ? [addDays(item.dueOn, item.daysLate)] : [];
      case "meetup":
        return [];
      default:
        return [addDays(dayOf(item.askedAt, zone), item.days)];
    }
  });
  return [...days, dayOf(setting.lastAt, zone)].sort().at(-1) ?? dayOf(setting.lastAt, zone);
}
