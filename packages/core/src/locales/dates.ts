/** Finds the days a sentence names, and what the words around each make of it. Language-free: rules are the locale's. */
import { remembered } from "../base/memory.ts";
import { addDays, type Day, weekdayOf } from "../base/time.ts";
import {
  type Binders,
  type Clauses,
  type DateRule,
  type DateRules,
  type Lexicon,
  type Meaning,
  Part,
  type Values,
  valueName,
} from "./contract/dates.ts";
import type { Locale } from "./contract.ts";
import { addWorkdays, reckon, type Span } from "./reckon.ts";
import { type Hit, hits, searchable } from "./search.ts";
import { sentences } from "./sentences.ts";
import { everywhere } from "./wording.ts";

/** UTF-16 units looked at: a sentence's own bound. */
const SENTENCE_LIMIT = 1000;

/** Days of one sentence that are read; who names more writes a list. Chosen. */
const MOST_DAYS = 12;

/** Before a date, where the word that binds it stands. */
const BINDER_REACH = 60;

export interface FoundDate {
  /** Undefined for a day named by another one ("the day after"), `shift` days from it. */
  readonly span: Span | undefined;
  readonly shift: number;
  readonly binder: keyof Binders | undefined;
  readonly weak: boolean;
  readonly hour: boolean;
  readonly start: number;
  readonly end: number;
  /** With its binder: "bis Freitag". */
  readonly words: string;
  /** What kind of clause it stands in; undefined for the writer's own doing. */
  readonly clause: "past" | "denied" | "away" | "aside" | undefined;
}

/** In order of appearance; days that are past or impossible are left out. */
export function findDates(sentence: string, madeOn: Day, locale: Locale): readonly FoundDate[] {
  const rules = locale.dates;
  const text = sentence.slice(0, SENTENCE_LIMIT);
  const lower = lowered(text);
  const found = longest(hits(rules.rules, searchable(lower))).slice(0, MOST_DAYS);
  return found.flatMap((hit) => read(text, hit, found, madeOn, rules) ?? []);
}

/** Lower case of the same length, so that places in it are places in the text: "İ" is the letter that would grow. */
function lowered(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

type DateHit = Hit<DateRule>;

/** Of overlapping hits the longest stands; of equal ones the rule that comes first. */
function longest(hits: readonly DateHit[]): readonly DateHit[] {
  const kept: DateHit[] = [];
  for (const hit of hits.toSorted((a, b) => b.match[0].length - a.match[0].length)) {
    if (!kept.some((other) => startOf(hit) < endOf(other) && startOf(other) < endOf(hit))) kept.push(hit);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ match }: DateHit) => match.index;
const endOf = ({ match }: DateHit) => match.index + match[0].length;

function read(
  text: string,
  hit: DateHit,
  hits: readonly DateHit[],
  madeOn: Day,
  rules: DateRules,
): FoundDate | undefined {
  const { rule, match } = hit;
  const { hour = false, weak = hour } = rule;
  if (rule.as === "none") return undefined;
  const values = { ...rule, ...valuesOf(match, rules.lexica) };
  const lead = text.slice(Math.max(0, match.index - BINDER_REACH), match.index);
  const [said, bound] = binderOf(lead, rules.binders);
  // "From 16 to 18 March" does not mention the 16th, it begins there.
  const isRange = rule.as === "days" || rule.as === "weekdays";
  const isDeadline = said === undefined && rules.latest.test(text.slice(endOf(hit), endOf(hit) + BINDER_REACH));
  const binder = isDeadline ? "by" : isRange && (said === "never" || said === "from") ? undefined : said;
  const plain = reckon(values, { madeOn, nextWeekday: rules.nextWeekday });
  const span = plain && bind(plain, binder, values);
  if (rule.as !== "anaphor" && (!span || span.endOn < madeOn)) return undefined;
  const start = match.index - bound.length;
  const words = text
    .slice(start, endOf(hit))
    .trim()
    .replace(/(?<=\p{L})\.$/u, "");
  const clause = kindOf(clauseAround(text, hit, hits, rules), binder, isAhead(values), rules);
  return { span, shift: rule.count ?? 0, binder, weak, hour, start, end: endOf(hit), words, clause };
}

function valuesOf(match: RegExpExecArray, lexica: DateRules["lexica"]): Values {
  const found: Record<string, number> = {};
  for (const [group, said] of Object.entries(match.groups ?? {})) {
    if (said === undefined) continue;
    const name = valueName(group);
    const value = /^\d+$/.test(said) ? Number(said) : lookUp(lexica[name.replace(/2$/, "")] ?? {}, said);
    if (value !== undefined) found[ALIASES[name] ?? name] = value;
  }
  return found;
}

/** Lexica whose words are values of another name. */
const ALIASES: Readonly<Record<string, string>> = { short: "weekday", ordinal: "day" };

const patternsOf = remembered((lexicon: Lexicon) =>
  Object.entries(lexicon).map(([word, value]) => [new RegExp(`^(?:${word})$`, "iu"), value] as const),
);

function lookUp(lexicon: Lexicon, said: string): number | undefined {
  return patternsOf(lexicon).find(([pattern]) => pattern.test(said))?.[1];
}

const BINDERS = ["never", "before", "after", "by", "from", "about"] as const satisfies readonly (keyof Binders)[];

function binderOf(lead: string, binders: Binders): readonly [binder: keyof Binders | undefined, words: string] {
  for (const binder of BINDERS) {
    const found = binders[binder].exec(lead);
    if (found) return [binder, found[0]];
  }
  return [undefined, ""];
}

function bind(span: Span, binder: keyof Binders | undefined, { part, hour, inDay = hour }: Meaning & Values): Span {
  if (inDay) return span;
  if (binder === "by") return { ...span, endOn: span.by ?? span.endOn };
  if (binder === "after") return { ...span, endOn: addWorkdays(span.endOn, 1) };
  // "Before the end of the month" is its end; "before next week" is a Friday's word, not a Sunday's.
  if (binder !== "before" || part === Part.end) return span;
  const isWeek = span.said === "week" && weekdayOf(span.startOn) === 1;
  const eve = addDays(span.startOn, isWeek ? -3 : -1);
  return { ...span, startOn: eve, endOn: eve };
}

/** "Tomorrow" and "next week" lie ahead whatever the tense: "ich wollte dir morgen schreiben". */
function isAhead({ as, count = 0, shift = 0 }: Meaning & Values): boolean {
  return (as === "in" && count > 0) || shift > 0;
}

/** A hit's clause. */
interface Around {
  readonly clause: string;
  /** Where the hit ends in it. */
  readonly at: number;
}

/** The clause a hit stands in: from the last break before it to the first behind it, breaks inside dates left out. */
function clauseAround(text: string, hit: DateHit, hits: readonly DateHit[], { clauses }: DateRules): Around {
  let from = 0;
  let to = text.length;
  for (const { index, 0: words } of text.matchAll(clauses.break)) {
    if (hits.some((other) => index >= startOf(other) && index < endOf(other))) continue;
    if (index >= startOf(hit)) {
      to = index;
      break;
    }
    // A conjunction belongs to the clause it opens.
    from = index + (/\p{L}/u.test(words) ? 0 : words.length);
  }
  const clause = text.slice(from, to);
  return { clause: clause.trim(), at: endOf(hit) - from - (clause.length - clause.trimStart().length) };
}

function kindOf(around: Around, binder: FoundDate["binder"], isAhead: boolean, { clauses }: DateRules) {
  const { clause } = around;
  if (!isAhead && isTold(clauses.past, around, clauses)) return "past";
  // "Bis zum 20. habe ich alles geführt": with a deadline the perfect speaks of the future.
  if (!isAhead && binder !== "by" && isTold(clauses.perfect, around, clauses)) return "past";
  if (clauses.denied.test(clause)) return "denied";
  if (clauses.away.test(clause)) return "away";
  return clauses.aside.test(clause) ? "aside" : undefined;
}

/**
 * Is the day in what `past` tells of? A clause may hold both tenses: "the notes you asked for will come on Friday", "I'll
 * send the notes I took on Friday". The verb said last before the day has it, else the first behind.
 */
function isTold(past: RegExp, { clause, at }: Around, { future }: Clauses): boolean {
  if (!past.test(clause)) return false;
  if (!future?.test(clause)) return true;
  const [told, ahead] = [placesOf(past, clause), placesOf(future, clause)];
  const before = (places: readonly number[]) => places.findLast((place) => place < at) ?? -1;
  const [toldBefore, aheadBefore] = [before(told), before(ahead)];
  if (toldBefore >= 0 || aheadBefore >= 0) return toldBefore > aheadBefore;
  return (told[0] ?? clause.length) <= (ahead[0] ?? clause.length);
}

function placesOf(pattern: RegExp, clause: string): readonly number[] {
  return [...clause.matchAll(everywhere(pattern))].map(({ index }) => index);
}

/** The days a visit or trip covers, as the sentence says: the last named, ranges and weeks whole. */
export function readSpan(sentence: string, madeOn: Day, locale: Locale): { startOn: Day; endOn: Day } | undefined {
  const found = findDates(sentence, madeOn, locale).filter(isCertain);
  const best = found.findLast(({ weak, binder }) => !weak && binder !== "by") ?? found.at(-1);
  if (!best?.span) return undefined;
  const { startOn, endOn } = best.span;
  return { startOn: startOn < madeOn ? madeOn : startOn, endOn };
}

/** An hour is no day: "I'm in Vienna at three", "back on Monday from nine". */
function isCertain({ binder, clause, span, hour }: FoundDate): boolean {
  return span !== undefined && !hour && binder !== "never" && clause !== "past" && clause !== "denied";
}

/**
 * The day the writer of an out-of-office answer is back: the day said so ("ab dem 16.3. wieder da", "back on"), else the
 * first day back after the last one away.
 */
export function readBackOn(text: string, madeOn: Day, locale: Locale): Day | undefined {
  const { back, inclusive } = locale.dates.absence;
  let away: Day | undefined;
  for (const { text: said } of sentences(text, locale).slice(0, ABSENCE_SENTENCES)) {
    const found = findDates(said, madeOn, locale).filter(
      ({ span, binder, clause, hour }) => span && !hour && binder !== "never" && clause !== "past",
    );
    const returning = back.test(said) ? found.findLast(({ binder }) => binder !== "by") : undefined;
    if (returning?.span) return returning.span.startOn;
    const last = found.findLast(({ binder }) => binder !== "from");
    if (!last?.span) continue;
    away ??= firstDayBack(last, inclusive.test(said));
  }
  return away;
}

/** The working day after an absence; "until Monday" alone is that Monday, for nobody's leave ends on one. */
export function firstDayBack({ span, binder }: FoundDate, isInclusive = false): Day | undefined {
  if (!span) return undefined;
  const isReturn = binder === "by" && weekdayOf(span.endOn) === 1 && !isInclusive;
  return isReturn ? span.endOn : addWorkdays(span.endOn, 1);
}

/** Sentences of an automatic answer that are read. Chosen: the dates come first, disclaimers after. */
const ABSENCE_SENTENCES = 12;
