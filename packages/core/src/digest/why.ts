/** Why now: one line for the owner, in the owner's language. */
import { dayOf, daysBetween, type Instant } from "../base/time.ts";
import { clean } from "../draft/clean.ts";
import { dayWords, partsOf } from "../draft/letter.ts";
import type { Locale } from "../locales/contract.ts";
import { cityName } from "../locales/places/cities.ts";
import type { Owner } from "../mail/owner.ts";
import type { Evidence, Suggestion } from "../suggestion/suggestion.ts";

/** Reasons in one line. */
const MOST = 2;

/** The first reasons of a suggestion. Words of the owner's calendar are in it, none of a mail. */
export function why(suggestion: Suggestion, owner: Owner, now: Instant, locales: readonly Locale[]): string {
  const locale = ownerLocale(owner, locales);
  const reasons = suggestion.evidence.slice(0, MOST).map((evidence) => reason(evidence, owner, now, locale));
  return reasons.reduce((first, second) => locale.phrases.why.also(first, second));
}

/** The owner's language; the first one known where it is none of these. */
export function ownerLocale({ locale: code }: Owner, locales: readonly Locale[]): Locale {
  const locale = locales.find((known) => known.code === code) ?? locales[0];
  if (!locale) throw new RangeError("no locale given");
  return locale;
}

function reason(evidence: Evidence, { zone }: Owner, now: Instant, locale: Locale): string {
  const { why: phrases, calendar } = locale.phrases;
  const today = dayOf(now, zone);
  const date = (at: Instant) => dayWords(dayOf(at, zone), today, locale);
  switch (evidence.type) {
    case "commitment": {
      const { madeAt, dueOn } = evidence;
      const promised = date(madeAt);
      if (!dueOn) return phrases.undated(promised, Math.max(1, daysBetween(dayOf(madeAt, zone), today)));
      const late = daysBetween(dueOn, today);
      if (late > 0) return phrases.overdue(late, promised);
      return late === 0
        ? phrases.dueToday(promised)
        : phrases.dueSoon(calendar.weekday(partsOf(dueOn)), -late, promised);
    }
    case "promised": {
      const { madeAt, dueOn } = evidence;
      const since = daysBetween(dueOn ?? dayOf(madeAt, zone), today);
      return phrases.promised(date(madeAt), dueOn && dayWords(dueOn, today, locale), Math.max(1, since));
    }
    case "owed":
      return phrases.owed(date(evidence.askedAt), Math.max(1, evidence.days));
    case "awaiting": {
      const waited = phrases.awaiting(date(evidence.askedAt), Math.max(1, evidence.days));
      return evidence.backOn ? `${waited}, ${phrases.away(dayWords(evidence.backOn, today, locale))}` : waited;
    }
    case "meetup": {
      const span = calendar.span(partsOf(evidence.startOn), partsOf(evidence.endOn));
      const city = clean(cityName(evidence.city, locale.code), 60);
      const event = clean(evidence.eventSummary, 80);
      return evidence.reason === "visit" ? phrases.visit(span, city) : phrases[evidence.reason](span, city, event);
    }
  }
}
