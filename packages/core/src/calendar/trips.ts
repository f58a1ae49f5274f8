/** Trips: where the owner will be, as far as the calendar says. */
import { addDays, type Day, dayOf, type Instant, type Zone } from "../base/time.ts";
import { airports } from "../locales/places/airports.ts";
import { type CityKey, type CityMention, findCities, foldName } from "../locales/places/cities.ts";
import { placeRules } from "../locales/places/index.ts";
import type { Event } from "./event.ts";
import { isDeclined } from "./free-slots.ts";

export interface Trip {
  readonly city: CityKey;
  /** First and last day there, in the owner's zone. */
  readonly startOn: Day;
  readonly endOn: Day;
  /** What the calendar calls it: the title of the longest event of the stay. */
  readonly summary: string;
  /** The events that say so, by start. */
  readonly events: readonly Event[];
  /** Holidays, family: the owner is there, but not for meetings. */
  readonly leisure: boolean;
}

export interface TripOptions {
  /** Where the owner lives or works; being there is no trip. */
  readonly home?: CityKey;
  readonly zone: Zone;
  readonly now: Instant;
  /** Own addresses: what one of them declined takes nobody anywhere. */
  readonly addresses?: readonly string[];
}

/** Events that name a city before it is taken for the owner's own; chosen. */
const HOME_EVENTS = 3;

/** Trips that are not over yet, by first day. Events in one city on the same or the next day are one stay. */
export function trips(events: readonly Event[], options: TripOptions): readonly Trip[] {
  const today = dayOf(options.now, options.zone);
  const stays = events
    .filter((event) => event.status !== "cancelled" && !isDeclined(event, options.addresses ?? []))
    .flatMap((event) => stayOf(event, options))
    .filter((stay) => stay.endOn >= today)
    .sort((a, b) => (a.startOn < b.startOn ? -1 : a.startOn > b.startOn ? 1 : 0));
  const open = new Map<CityKey, Trip>();
  const done: Trip[] = [];
  for (const stay of stays) {
    const last = open.get(stay.city);
    const joined = last && stay.startOn <= addDays(last.endOn, 1) ? join(last, stay) : undefined;
    if (last && joined === undefined) done.push(last);
    open.set(stay.city, joined ?? stay);
  }
  return [...done, ...open.values()].sort((a, b) => (a.startOn < b.startOn ? -1 : 1));
}

/** The city that most events which name one take place in; undefined when none stands out. */
export function homeCity(events: readonly Event[]): CityKey | undefined {
  const counts = new Map<CityKey, number>();
  const uids = new Set<string>(); // a weekly meeting counts once
  for (const event of events) {
    const city = uids.has(event.uid) ? undefined : cityOfLocation(event.location);
    uids.add(event.uid);
    if (city !== undefined) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= HOME_EVENTS && first[1] * 2 > total ? first[0] : undefined;
}

/** The city an event takes place in: its location's, else the one that its title says somebody goes to. */
export function cityOfEvent(event: Event): CityKey | undefined {
  if (placeRules.some((rules) => rules.virtual.test(event.location))) return undefined;
  return cityOfLocation(event.location) ?? cityOfTitle(event);
}

function stayOf(event: Event, { home, zone }: TripOptions): readonly Trip[] {
  const city = cityOfEvent(event);
  if (city === undefined || city === home) return [];
  const startOn = event.allDay?.startOn ?? dayOf(event.startAt, zone);
  const lastOn = event.allDay ? addDays(event.allDay.endOn, -1) : dayOf(event.endAt, zone);
  const leisure = placeRules.some((rules) => rules.leisure.test(event.summary));
  return [{ city, startOn, endOn: later(startOn, lastOn), summary: event.summary, events: [event], leisure }];
}

function join(a: Trip, b: Trip): Trip {
  const events = [...a.events, ...b.events];
  const [longest] = [...events].sort((x, y) => lengthOf(y) - lengthOf(x));
  return {
    ...a,
    endOn: later(a.endOn, b.endOn),
    summary: longest?.summary ?? a.summary,
    events,
    leisure: a.leisure && b.leisure,
  };
}

function later(a: Day, b: Day): Day {
  return [a, b].sort()[1] ?? a;
}

function lengthOf(event: Event): number {
  return Date.parse(event.endAt) - Date.parse(event.startAt);
}

/** In a location even a small town's name means the town; an address ends with it, so the last one counts. */
function cityOfLocation(location: string): CityKey | undefined {
  const mentions = findCities(location);
  if (placeRules.some((rules) => rules.room.test(location)) && !location.includes(",")) return undefined;
  return (mentions.findLast((mention) => mention.sure) ?? mentions.at(-1))?.key;
}

/**
 * A title names many cities nobody goes to ("Call Berlin", "VfB – Freiburg"). One counts when the title opens with it
 * ("Wien: Kunden"), when it stands after a word of direction, ends a route ("ICE Berlin → München"), or when the title
 * speaks of travelling or lasts for days.
 */
function cityOfTitle(event: Event): CityKey | undefined {
  const title = event.summary;
  if (placeRules.some((rules) => rules.virtual.test(title))) return undefined;
  const journey = placeRules.some((rules) => rules.journey.test(title));
  const mentions = findCities(title).filter((mention) => mention.sure);
  const going = mentions.filter((mention) => isToward(title, mention) || opens(title, mention));
  const last = mentions.at(-1);
  if (mentions.length > 1 && last && isRoute(title, mentions)) return last.key;
  if (going.length > 0) return going.at(-1)?.key;
  if (last && !isFrom(title, last) && (journey || event.allDay)) return last.key;
  return journey ? flownTo(title) : undefined;
}

function wordBefore(title: string, mention: CityMention): string {
  return foldName(/(\p{L}+)\s+$/u.exec(title.slice(Math.max(0, mention.index - 30), mention.index))?.[1] ?? "");
}

function isToward(title: string, mention: CityMention): boolean {
  return placeRules.some((rules) => rules.toward.includes(wordBefore(title, mention)));
}

/** After another preposition it is where somebody comes from. */
function isFrom(title: string, mention: CityMention): boolean {
  const word = wordBefore(title, mention);
  return placeRules.some((rules) => rules.prepositions.includes(word) && !rules.toward.includes(word));
}

function opens(title: string, mention: CityMention): boolean {
  return mention.index === 0 && /^\s*[:|–—-]\s/.test(title.slice(mention.words.length, mention.words.length + 4));
}

function isRoute(title: string, mentions: readonly CityMention[]): boolean {
  const [a, b] = mentions.slice(-2);
  if (!a || !b) return false;
  const between = title.slice(a.index + a.words.length, b.index).trim();
  return /^(?:Hbf\.? ?)?(?:[-–—→>]|->|=>|nach|to)$/u.test(between);
}

/** "LH2058 MUC-HAM": the airport arrived at. */
function flownTo(title: string): CityKey | undefined {
  const codes = title.match(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu) ?? [];
  return codes.map((code) => airports[code]).findLast((city) => city !== undefined);
}
