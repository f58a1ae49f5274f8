/** The day a promise is due: of all days its sentence names, the one on which the writer is going to act. */
import { addDays, type Day } from "../base/time.ts";
import type { Locale } from "../locales/contract.ts";
import { type FoundDate, findDates, firstDayBack } from "../locales/dates.ts";
import type { Due } from "./commitment.ts";

export { readBackOn, readSpan } from "../locales/dates.ts";

/** As in the schema of `Due`. */
const WORDS_LIMIT = 80;

/**
 * Reads when the promise in `sentence` is due: the last sensible day, or undefined when it names none.
 *
 * Of several days, a deadline ("by Friday") goes before a day something is planned on, that before a day another thing
 * is on ("the meeting on Friday"), and all before days of conditions, absence and others' doings. Among equals the last
 * one counts: "bis Freitag, spätestens Montag" is Monday. What is past or denied is never due.
 *
 * @param madeOn  the day of the mail in the owner's zone.
 * @param context  what was said before, for "the day after" and "dann", which name a day by another.
 * @param isAgreed the promise takes up what was said before, so that a day said there is its own unless it names one: "Saturday
 *                 suits me. I'll be there at ten."
 */
export function readDue(
  sentence: string,
  madeOn: Day,
  locale: Locale,
  context = "",
  isAgreed = false,
): Due | undefined {
  const found = findDates(sentence, madeOn, locale).filter(isPossible);
  const named = found.filter(({ span }) => span !== undefined);
  const anaphor = found.findLast((date) => date.span === undefined && (date.shift !== 0 || named.length === 0));
  const pointed = anaphor && pointedTo(anaphor, named, madeOn, locale, context);
  if (pointed) return pointed;
  const best = Math.max(...named.map(rank));
  const chosen = named.findLast((date) => rank(date) === best);
  const agreed = isAgreed && (!chosen || chosen.hour) ? lastDay(context, madeOn, locale) : undefined;
  const day = agreed ?? chosen;
  return day && due(day);
}

/** The day `context` names last; hours are none. */
function lastDay(context: string, madeOn: Day, locale: Locale): FoundDate | undefined {
  return findDates(context, madeOn, locale).findLast((date) => date.span && !date.weak && isPossible(date));
}

function isPossible({ binder, clause }: FoundDate): boolean {
  return binder !== "never" && clause !== "past" && clause !== "denied";
}

function rank({ binder, clause, weak }: FoundDate): number {
  const bound = binder === "by" || binder === "before" ? 3 : binder === "about" ? 1 : 2;
  return bound - (weak ? 4 : 0) - (clause ? 8 : 0);
}

function due(date: FoundDate): Due | undefined {
  const { span, words, clause, binder } = date;
  // "I'm away until Friday and will write then": the first day it can be done.
  const on = clause === "away" && binder === "by" ? firstDayBack(date) : span?.endOn;
  return span && on ? { on, said: span.said, words: words.slice(0, WORDS_LIMIT) } : undefined;
}

/** "On the 12th … the day after": the day named last before the words, in the sentence or the one before it. */
function pointedTo(anaphor: FoundDate, named: readonly FoundDate[], madeOn: Day, locale: Locale, context: string) {
  const before = named.findLast(({ end }) => end <= anaphor.start);
  const base = before ?? lastDay(context, madeOn, locale);
  if (!base?.span) return undefined;
  const on = addDays(base.span.endOn, anaphor.shift);
  return on < madeOn ? undefined : { on, said: base.span.said, words: anaphor.words.slice(0, WORDS_LIMIT) };
}
