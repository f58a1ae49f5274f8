/**
 * Zones as calendars name them. A clock turns a wall-clock time into a moment; what a calendar calls its zone decides
 * which clock is used: an IANA name, a Windows name (CLDR windowsZones), what Outlook shows for one, an offset.
 */
import type ICAL from "ical.js";
import { findIana } from "windows-iana";
import { addSeconds, type Day, type Instant, instantAt, isZone, type Zone } from "../base/time.ts";
import { type Budget, type Wall, wallTimes } from "./rules.ts";

/** The moment at which a wall clock shows `time` ("09:30:00") on a day. */
export type Clock = (day: Day, time: string) => Instant;

/** Zone changes read of one made-up zone; chosen: four a year for 250 years. */
export const MAX_CHANGES = 1_000;

export function clockOf(zone: Zone): Clock {
  return (day, time) => instantAt(day, time, zone);
}

export const utcClock: Clock = (day, time) => `${day}T${time}Z`;

/**
 * The IANA zone that a TZID means; undefined when no list knows it.
 * Reads "Europe/Berlin", "/vendor.example/2025a/Europe/Berlin", "W. Europe Standard Time", Exchange's "Eastern Standard
 * Time 1", "(UTC-05:00) Eastern Time (US & Canada)", "(UTC+01:00) Amsterdam, Berlin, Bern" and "(GMT +01:00)".
 */
export function zoneNamed(tzid: string): Zone | undefined {
  const name = tzid.trim().replace(/^"|"$/g, "").slice(0, 200);
  if (isZone(name)) return name;
  const path = name.split("/");
  const tail = [path.slice(-3), path.slice(-2)]
    .map((parts) => parts.join("/"))
    .find((part) => part !== name && isZone(part));
  return tail ?? windowsZone(name) ?? windowsZone(name.replace(/ \d{1,3}$/, "")) ?? displayedZone(name);
}

function windowsZone(name: string): Zone | undefined {
  return findIana(name).find(isZone);
}

/** Outlook's own words for a zone: an offset in brackets, then places, or a name that ends in "Time". */
function displayedZone(name: string): Zone | undefined {
  const shown = /^\((?:UTC|GMT) ?(?:([+-])(\d\d):?(\d\d))?\) ?(.{0,120})$/i.exec(name);
  if (!shown) return undefined;
  const [, sign, hours, minutes, label = ""] = shown;
  const plain = label.replace(/ \([^)]{0,40}\)$/, "").replace(/ Time$/, "");
  const byName = windowsZone(`${plain} Standard Time`) ?? windowsZone(plain);
  if (byName !== undefined) return byName;
  for (const place of label.split(/, ?/).map((each) => each.replaceAll(" ", "_"))) {
    const zone = REGIONS.map((region) => `${region}/${place}`).find(isZone);
    if (zone !== undefined) return zone;
  }
  const offset = sign === undefined ? "+00:00" : `${sign}${hours}:${minutes}`;
  if (!offset.endsWith(":00")) return undefined;
  // POSIX counts westward: Etc/GMT-1 is an hour ahead of Greenwich.
  const zone = `Etc/GMT${offset.startsWith("+") ? "-" : "+"}${Number(offset.slice(1, 3))}`;
  return isZone(zone) ? zone : undefined;
}

/** Regions of the IANA names; which cities stand under them, old names included, the platform knows. */
const REGIONS = ["Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic"];

interface Change {
  /** When it happens, on the wall clock before it. */
  readonly wall: Wall;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/**
 * The clock of a VTIMEZONE, for zones no list knows. A time that a change skips moves forward, a doubled one is the first.
 * @param until last day on which changes are wanted.
 * @throws when the component is broken.
 */
export function clockOfComponent(vtimezone: ICAL.Component, until: Day, budget: Budget): Clock {
  const changes = vtimezone
    .getAllSubcomponents()
    .flatMap((observance) => changesOf(observance, until, budget))
    .sort((a, b) => (a.wall < b.wall ? -1 : 1));
  return (day, time) => {
    const wall = `${day}T${time}`;
    const change = changes.findLast((each) => each.wall <= wall);
    if (change === undefined) return addSeconds(utcClock(day, time), -(changes[0]?.fromSeconds ?? 0));
    const sinceSeconds = (Date.parse(`${wall}Z`) - Date.parse(`${change.wall}Z`)) / 1000;
    const skipped = sinceSeconds < change.toSeconds - change.fromSeconds;
    return addSeconds(utcClock(day, time), -(skipped ? change.fromSeconds : change.toSeconds));
  };
}

function changesOf(observance: ICAL.Component, until: Day, budget: Budget): readonly Change[] {
  const [from, to] = ["tzoffsetfrom", "tzoffsetto"].map((name) => String(observance.getFirstPropertyValue(name)));
  const [fromSeconds, toSeconds] = [offsetSeconds(from), offsetSeconds(to)];
  if (fromSeconds === undefined || toSeconds === undefined) throw new RangeError("a zone's offset cannot be read");
  const toWall = (utc: Instant): Wall => addSeconds(utc, fromSeconds).slice(0, 19);
  const walls = wallTimes(observance, toWall, `${until}T24`, budget);
  return walls.slice(0, MAX_CHANGES).map((wall) => ({ wall, fromSeconds, toSeconds }));
}

/** "+01:00" or "-05:30:00" in seconds. */
function offsetSeconds(text: string | undefined): number | undefined {
  const parts = /^([+-])?(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text ?? "");
  if (!parts) return undefined;
  const [, sign, hours, minutes, seconds = "0"] = parts;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === "-" ? -1 : 1);
}
