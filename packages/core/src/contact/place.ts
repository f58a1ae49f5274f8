/** Where a writer lives or works, and where they say they will be: from one mail, in any language Dran knows. */

import { addDays, type Day, daysBetween } from "../base/time.ts";
import type { Heard } from "../locales/hearing.ts";
import { type CityKey, type CityMention, findCities } from "../locales/places/cities.ts";
import { type PlaceRule, type PlaceRules, placeRules } from "../locales/places/index.ts";
import type { Words } from "../mail/message.ts";

export interface Visit {
  readonly city: CityKey;
  readonly startOn: Day;
  readonly endOn: Day;
}

export interface Places {
  /** The writer's own cities, the surest first: what they say, then their address, then what their signature names. */
  readonly places: readonly CityKey[];
  /** Dated, at most MAX_STAY_DAYS long; a fair without a date is the SEASON_DAYS from the mail on. */
  readonly visits: readonly Visit[];
}

/** Reads the days a sentence speaks of, ranges and weeks whole. Undefined when it names none. */
export type ReadDays = (sentence: string) => { readonly startOn: Day; readonly endOn: Day } | undefined;

/** A fact has room for so many. */
export const MAX_PLACES = 5;
export const MAX_VISITS = 3;

/** A signature that names more cities than this lists offices, not a place; chosen. */
const MAX_SIGNED = 2;

/** Text of a signature examined, UTF-16 units; chosen: longer ones are disclaimers. */
const MAX_SIGNATURE = 4_000;

/** Text of the last paragraph examined, UTF-16 units; chosen: six lines. */
const MAX_CLOSING = 500;

/** A stay longer than this is no visit to be met at ("in April" is still one). */
export const MAX_STAY_DAYS = 31;

/** A fair spoken of without a date is believed to be in the days to come; chosen: a quarter. */
export const SEASON_DAYS = 90;

/**
 * @param heard  the own words, sentence by sentence; what they say of places is read in every language.
 * @param sentOn the day the mail was written: visits that ended before are left out.
 */
export function readPlaces(words: Words, heard: readonly Heard[], sentOn: Day, readDays: ReadDays): Places {
  const said = heard.map(({ text }) => ({ text, cities: findCities(text).filter((mention) => mention.sure) }));
  const homes = said.flatMap((sentence) => citiesBy(sentence, (rules) => rules.home)).map(({ key }) => key);
  const places = [...homes, ...(words.signature ? signedCities(words.signature) : closingCities(words.own))];
  const visits = said.flatMap((sentence, index) => visitsIn(sentence, said[index + 1]?.text, sentOn, readDays));
  const unique = visits.filter((visit, index) => visits.findIndex((each) => each.city === visit.city) === index);
  return { places: [...new Set(places)].slice(0, MAX_PLACES), visits: unique.slice(0, MAX_VISITS) };
}

/** A sentence and the cities that are surely meant in it. */
interface Said {
  readonly text: string;
  readonly cities: readonly CityMention[];
}

function visitsIn(sentence: Said, next: string | undefined, sentOn: Day, readDays: ReadDays): readonly Visit[] {
  if (sentence.cities.length === 0) return [];
  const fairs = citiesBy(sentence, (rules) => rules.fairs);
  const season = { startOn: sentOn, endOn: addDays(sentOn, SEASON_DAYS) };
  const shown = fairs.map((mention) => ({ mention, time: clauseTime(sentence.text, mention, readDays) ?? season }));
  const visited = citiesBy(sentence, (rules) => rules.visits)
    .filter(({ key }) => fairs.every((fair) => fair.key !== key))
    .map((mention) => ({ mention, time: clauseTime(sentence.text, mention, readDays) ?? (next && readDays(next)) }))
    .filter(({ time }) => time && daysBetween(time.startOn, time.endOn) <= MAX_STAY_DAYS);
  return [...shown, ...visited].flatMap(({ mention, time }) =>
    time && time.endOn >= sentOn ? [{ city: mention.key, startOn: time.startOn, endOn: time.endOn }] : [],
  );
}

/** Cities around which one of the rules matches, unless its clause denies, asks or imagines. */
function citiesBy(
  { text, cities }: Said,
  rulesOf: (rules: PlaceRules) => readonly PlaceRule[],
): readonly CityMention[] {
  return cities.filter((mention) =>
    placeRules.some((rules) => rulesOf(rules).some((rule) => holds(rule, rules, around(text, mention)))),
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
 * Wien, reise aber schon am Donnerstag an". Else the sentence's.
 */
function clauseTime(sentence: string, city: CityMention, readDays: ReadDays): ReturnType<ReadDays> {
  const comma = sentence.indexOf(", ", city.index);
  const clause = comma > 0 && !/\d/.test(sentence.slice(comma)) ? sentence.slice(0, comma) : "";
  return (/\d/.test(clause) ? readDays(clause) : undefined) ?? readDays(sentence);
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

/** A signature without a mark before it is read as prose; an address in its last lines still gives it away. */
function closingCities(own: string): readonly CityKey[] {
  const last =
    own
      .slice(-MAX_CLOSING)
      .trimEnd()
      .split(/\n[ \t]{0,20}\n/)
      .at(-1) ?? "";
  const prose = last.split("\n").some((line) => /[.!?:;,]\s*$/.test(line));
  return prose ? [] : findCities(last).flatMap((mention) => (mention.addressed ? [mention.key] : []));
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
