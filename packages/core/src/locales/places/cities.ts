/**
 * Cities: their names found in text, and said in a language. A city's key is its GeoNames id ("2761369" is Vienna).
 *
 * The data is derived from GeoNames (https://www.geonames.org), licensed CC BY 4.0, by `scripts/build-cities.js`. It is
 * read at the first use only (some tens of milliseconds). Of cities that share a name, one is known by it: the largest,
 * those where most owners live counted threefold ("Birmingham" is the English one).
 */
import data from "./cities.generated.json" with { type: "json" };
import { placeRules } from "./index.ts";
import { spellings } from "./spellings.ts";

export type CityKey = string;

export interface CityMention {
  readonly key: CityKey;
  /** Where it stands in the text, in UTF-16 units, and as which words. */
  readonly index: number;
  readonly words: string;
  /** False when the words alone may be anything ("Essen", "Reading", small towns): only a field for places makes a city of them. */
  readonly sure: boolean;
  /** A postal code stands beside it. */
  readonly addressed: boolean;
}

interface City {
  readonly key: CityKey;
  readonly country: string;
  readonly inhabitants: number;
  readonly name: string;
}

interface Gazetteer {
  readonly cities: ReadonlyMap<CityKey, City>;
  readonly byName: ReadonlyMap<string, City>;
  /** Longest known name that begins with a word, in words; absent when that is the word alone. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words that known names begin with. */
  readonly firsts: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

/** Inhabitants from which a name is so well known that it needs no preposition to be read as a city; chosen. */
const WELL_KNOWN = 100_000;

/** Text examined for cities, UTF-16 units, and mentions found in it; chosen well above any mail's own words. */
export const MAX_TEXT = 65_536;
export const MAX_MENTIONS = 50;

const PREFERRED_COUNTRIES = new Set(["DE", "AT", "CH", "GB", "IE"]);

/** Cities named in `text`, in order. A name must begin with a capital; the longest name wins. Linear in the text. */
export function findCities(text: string): readonly CityMention[] {
  const { longest } = gazetteer();
  if (!mayName(text)) return [];
  const tokens = tokensOf(text.slice(0, MAX_TEXT));
  const found: CityMention[] = [];
  for (let at = 0; at < tokens.length && found.length < MAX_MENTIONS; at++) {
    const first = tokens[at];
    if (first === undefined || !first.capital) continue;
    for (let length = longest.get(first.folded) ?? 1; length > 0; length--) {
      const mention = mentionAt(text, tokens, at, length);
      if (mention === undefined) continue;
      found.push(mention);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Does a word with a capital begin some city's name? Most sentences have none, which this tells at a tenth of the cost. */
function mayName(text: string): boolean {
  const { firsts } = gazetteer();
  const end = Math.min(text.length, MAX_TEXT);
  for (let at = 0; at < end; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < end && isLetter(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(start) < SMALL_A || text.charCodeAt(start) > 0x7f) {
      const word = text.slice(start, at);
      if (firsts.has(PLAIN.test(word) ? word.toLowerCase() : foldName(word))) return true;
    }
  }
  return false;
}

const SMALL_A = 0x61;

/** Of what is not ASCII everything counts: no letter is missed, and what is none begins no name. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code > 0x7f;
}

/** The city that these `length` tokens name, when they do. */
function mentionAt(text: string, tokens: readonly Token[], at: number, length: number): CityMention | undefined {
  const { byName, ambiguous, everyday, prepositions } = gazetteer();
  const [first, last, name] = [tokens[at], tokens[at + length - 1], nameOf(tokens, at, length)];
  const city = name === undefined ? undefined : byName.get(name);
  if (first === undefined || last === undefined || name === undefined || city === undefined) return undefined;
  const mention = { key: city.key, index: first.start, words: text.slice(first.start, last.end) };
  if (isAddressed(text, first.start, last.end)) return { ...mention, sure: true, addressed: true };
  if (everyday.has(name)) return undefined;
  if (city.inhabitants >= WELL_KNOWN && !ambiguous.has(name)) return { ...mention, sure: true, addressed: false };
  if (/^\s+\d/.test(text.slice(last.end, last.end + 4))) return undefined; // "Halle 9"
  const sure = /^[ \u00A0\n]$/.test(first.gap) && prepositions.has(tokens[at - 1]?.folded ?? "");
  return { ...mention, sure, addressed: false };
}

/** What the city is called in a language; GeoNames' name when the language has no own, the key when there is none. */
export function cityName(key: CityKey, locale: string): string {
  const rules = placeRules.find((each) => each.code === locale);
  return rules?.names[key] ?? gazetteer().cities.get(key)?.name ?? key;
}

/** Everything a city is called, in any language. */
export function cityNames(key: CityKey): readonly string[] {
  const named = placeRules.flatMap((rules) => rules.names[key] ?? []);
  return [...new Set([gazetteer().cities.get(key)?.name ?? key, ...named, ...(spellings[key] ?? [])])];
}

/** For comparing names: no case, no marks, no dots, "ß" as "ss", one space between words. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase(); // most names, far cheaper
  return name
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
  /** What stands between the token before and this one. */
  readonly gap: string;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match;
    const gap = text.slice(end, match.index);
    end = match.index + word.length;
    tokens.push({ start: match.index, end, folded: foldName(word), capital: /^\p{Lu}/u.test(word), gap });
  }
  return tokens;
}

/** The words of `length` tokens as one folded name; undefined when they are not one name's words. */
function nameOf(tokens: readonly Token[], at: number, length: number): string | undefined {
  const words: string[] = [];
  for (let i = at; i < at + length; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && !/^(?:[ \u00A0\n]|[./-] ?|\. ?\/ ?| ?\(|['’])$/.test(token.gap)))
      return undefined;
    words.push(token.folded);
  }
  return words.join(" ");
}

/** A postal code before the name ("D-60314", "411 05", "1012 AB"), or a British, Irish or American one after it. */
function isAddressed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (/(?:^|[\s,|·•(-])(?:\p{Lu}{1,2}-)?(?:\d{4,5}|\d{3} \d\d|\d{4} \p{Lu}\p{Lu})[ \u00A0\n]$/u.test(before))
    return true;
  return /^,? (?:\p{Lu}{1,2}\d[\d\p{Lu}]?(?![\p{L}\p{N}])|\p{Lu}\p{Lu} \d{5}(?!\d))/u.test(text.slice(end, end + 12));
}

let loaded: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const cities = new Map(data.map(readLine).map((city) => [city.key, city]));
  const byName = new Map<string, City>();
  const learn = (name: string, city: City): void => {
    const rival = byName.get(name);
    if (rival === undefined || weightOf(rival) < weightOf(city)) byName.set(name, city);
  };
  for (const city of cities.values()) for (const name of spellingsOf(city.name)) learn(name, city);
  for (const names of [spellings, ...placeRules.map((rules) => rules.names)]) {
    for (const [key, listed] of Object.entries(names)) {
      const city = cities.get(key);
      if (city) for (const name of [listed].flat().flatMap(spellingsOf)) learn(name, city);
    }
  }
  // "Neusiedl am See" is called Neusiedl where no other place has that name.
  for (const city of cities.values()) {
    const short = /^(.{3,30}?) (?:am|an der|an dem|bei|im|in|ob|vor der|upon|on|\()/.exec(city.name)?.[1];
    if (short) for (const name of spellingsOf(short)) if (!byName.has(name)) byName.set(name, city);
  }
  const longest = new Map<string, number>();
  for (const name of byName.keys()) {
    if (!name.includes(" ")) continue;
    const words = name.split(" ");
    const [first = ""] = words;
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
  }
  return {
    cities,
    byName,
    longest,
    firsts: new Set([...byName.keys()].map((name) => name.split(" ", 1)[0] ?? "")),
    ambiguous: new Set(placeRules.flatMap((rules) => rules.ambiguous)),
    everyday: new Set(placeRules.flatMap((rules) => rules.everyday)),
    prepositions: new Set(placeRules.flatMap((rules) => rules.prepositions)),
  };
}

/** "2761369 AT 1691 Vienna", cut by position: splitting eight thousand lines costs several times more. */
function readLine(line: string): City {
  const country = line.indexOf(" ") + 1;
  const thousands = line.indexOf(" ", country) + 1;
  const name = line.indexOf(" ", thousands) + 1;
  return {
    key: line.slice(0, country - 1),
    country: line.slice(country, thousands - 1),
    inhabitants: Number(line.slice(thousands, name - 1)) * 1000,
    name: line.slice(name),
  };
}

function weightOf(city: City): number {
  return city.inhabitants * (PREFERRED_COUNTRIES.has(city.country) ? 3 : 1);
}

/** Folded, and once more with the umlauts written out: "munchen", "muenchen". */
function spellingsOf(name: string): readonly string[] {
  const plain = foldName(name);
  if (PLAIN.test(name) || !/[äöü]/i.test(name)) return [plain];
  return [plain, foldName(name.replace(/ä/gi, "ae").replace(/ö/gi, "oe").replace(/ü/gi, "ue"))];
}
