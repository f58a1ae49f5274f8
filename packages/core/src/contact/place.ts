/** Where a writer lives or works, and where they say they will be: from one mail, in any language Dran knows. */

import { type Day, daysBetween } from "../base/time.ts";
import type { Locale } from "../locales/contract.ts";
import { type CityKey, type CityMention, findCities } from "../locales/places/cities.ts";
import { type PlaceRule, type PlaceRules, placeRules } from "../locales/places/index.ts";
import { sentences } from "../locales/sentences.ts";
import type { Words } from "../mail/message.ts";

export interface Visit {
  readonly city: CityKey;
  readonly startOn: Day;
  readonly endOn: Day;
}

export interface Places {
  /** The writer's own cities, the surest first: what they say, then their address, then what their signature names. */
  readonly places: readonly CityKey[];
  readonly visits: readonly Visit[];
}

/** Reads the days a sentence speaks of, ranges and weeks whole. Undefined when it names none. */
export type ReadDays = (sentence: string) => { readonly startOn: Day; readonly endOn: Day } | undefined;

/** A fact has room for so many. */
export const MAX_PLACES = 5;
export const MAX_VISITS = 3;

/** A signature that names more cities than this lists offices, not a place; chosen. */
const MAX_SIGNED = 2;

/** Own words examined, UTF-16 units; chosen well above any letter. */
const MAX_TEXT = 20_000;

/** Text of a signature examined, UTF-16 units; chosen: longer ones are disclaimers. */
const MAX_SIGNATURE = 4_000;

/** A stay longer than this is no visit to be met at ("in April" is still one). */
const MAX_STAY_DAYS = 31;

/**
 * @param locale the mail's language, for its sentences; what they say of places is read in every language.
 * @param sentOn the day the mail was written: visits that ended before are left out.
 */
export function readPlaces(words: Words, locale: Locale, sentOn: Day, readDays: ReadDays): Places {
  const said = sentences(words.own.slice(0, MAX_TEXT), locale).map(({ text }) => text);
  const homes = said.flatMap((sentence) => citiesBy(sentence, (rules) => rules.home)).map(({ key }) => key);
  const places = [...homes, ...signedCities(words.signature)];
  const visits = said.flatMap((sentence, index) =>
    citiesBy(sentence, (rules) => rules.visits).flatMap((mention) => {
      const time = visitTime(sentence, mention, said[index + 1], readDays);
      if (!time || time.endOn < sentOn || daysBetween(time.startOn, time.endOn) > MAX_STAY_DAYS) return [];
      return [{ city: mention.key, startOn: time.startOn, endOn: time.endOn }];
    }),
  );
  const unique = visits.filter((visit, index) => visits.findIndex((each) => each.city === visit.city) === index);
  return { places: [...new Set(places)].slice(0, MAX_PLACES), visits: unique.slice(0, MAX_VISITS) };
}

/** Cities around which one of the rules matches, unless its clause denies, asks or imagines. */
function citiesBy(sentence: string, rulesOf: (rules: PlaceRules) => readonly PlaceRule[]): readonly CityMention[] {
  return findCities(sentence)
    .filter((mention) => mention.sure)
    .filter((mention) =>
      placeRules.some((rules) => rulesOf(rules).some((rule) => holds(rule, rules, around(sentence, mention)))),
    );
}

/** The sentence with the city as the word the rules know it by. */
function around(sentence: string, { index, words }: CityMention): string {
  return `${sentence.slice(0, index)}CITY${sentence.slice(index + words.length)}`;
}

function holds(rule: PlaceRule, rules: PlaceRules, sentence: string): boolean {
  const match = rule.pattern.exec(sentence);
  if (!match) return false;
  // "Falls es klappt, bin ich in CITY": what stands in the clause before the match counts as well.
  const clauseAt = Math.max(sentence.lastIndexOf(";", match.index), sentence.lastIndexOf(":", match.index)) + 1;
  return !rules.unreal.test(sentence.slice(clauseAt, match.index + match[0].length));
}

/**
 * The time of the clause that names the city when it has a date in figures and the rest has none: "Am 27. März bin ich in
 * Wien, reise aber schon am Donnerstag an". Else the sentence's, else the next one's ("I'm in Oslo. From 3 to 5 May.").
 */
function visitTime(sentence: string, city: CityMention, next: string | undefined, readDays: ReadDays) {
  const comma = sentence.indexOf(", ", city.index);
  const clause = comma > 0 && !/\d/.test(sentence.slice(comma)) ? sentence.slice(0, comma) : "";
  const own = (/\d/.test(clause) ? readDays(clause) : undefined) ?? readDays(sentence);
  return own ?? (next === undefined ? undefined : readDays(next));
}

/**
 * Cities of a signature: those with a postal code, else those it names, unless it lists offices. The seat that a
 * commercial register asks for ("Sitz der Gesellschaft: …") is nobody's place.
 */
function signedCities(signature: string): readonly CityKey[] {
  // Mail wraps "80337\nMünchen"; join what a line break tore off its postal code.
  const lines = signature
    .slice(0, MAX_SIGNATURE)
    .replace(/(\d{4,5})[ \t]?\n[ \t]?(?=\p{Lu})/gu, "$1 ")
    .split("\n");
  const found = lines.flatMap((line) =>
    findCities(line).filter((mention) => mention.addressed || (isNamed(line, mention) && !isSeat(line, mention))),
  );
  const addressed = found.filter((mention) => mention.addressed);
  const cities = new Set((addressed.length > 0 ? addressed : found).map((mention) => mention.key));
  return addressed.length === 0 && cities.size > MAX_SIGNED ? [] : [...cities];
}

function isNamed(line: string, mention: CityMention): boolean {
  return mention.sure || isPlaceLine(line, mention);
}

function isSeat(line: string, { index }: CityMention): boolean {
  return placeRules.some((rules) => rules.legal.test(line.slice(0, index)));
}

/** "Thomas Ebner, Tulln", "Graz": the name is all that stands between two marks, and the last thing there. */
function isPlaceLine(line: string, { index, words }: CityMention): boolean {
  const before = line.slice(0, index);
  const after = line.slice(index + words.length);
  return /(?:^|[,|·•–/(]) ?$/.test(before) && /^ ?(?:$|[,|·•–/)])/.test(after);
}
