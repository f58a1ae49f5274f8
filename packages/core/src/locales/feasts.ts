/** When the feasts are by which people date their promises. Days only some regions keep are left to the calendar. */
import { addDays, type Day } from "../base/time.ts";
import { Feast } from "./contract/dates.ts";

/** `on` is what "by Easter" means, `start` and `end` the holidays around it: "before" and "after" lie outside them. */
export interface FeastDays {
  readonly start: Day;
  readonly on: Day;
  readonly end: Day;
}

/** Offsets in days from Easter Sunday. */
const MOVABLE: Readonly<Record<number, readonly [start: number, on: number, end: number]>> = {
  [Feast.ashWednesday]: [-46, -46, -46],
  [Feast.palmSunday]: [-7, -7, -7],
  [Feast.maundyThursday]: [-3, -3, -3],
  [Feast.goodFriday]: [-2, -2, -2],
  [Feast.easterSaturday]: [-1, -1, -1],
  [Feast.easter]: [-2, 0, 1],
  [Feast.easterMonday]: [1, 1, 1],
  [Feast.ascension]: [39, 39, 39],
  [Feast.whitsun]: [48, 49, 50],
  [Feast.whitMonday]: [50, 50, 50],
  [Feast.corpusChristi]: [60, 60, 60],
};

/** Month and day of the three; a start of the same feast may lie in the year before. */
const FIXED: Readonly<Record<number, readonly [start: string, on: string, end: string]>> = {
  [Feast.newYear]: ["01-01", "01-01", "01-01"],
  [Feast.epiphany]: ["01-06", "01-06", "01-06"],
  [Feast.labourDay]: ["05-01", "05-01", "05-01"],
  [Feast.allSaints]: ["11-01", "11-01", "11-01"],
  [Feast.saintNicholas]: ["12-06", "12-06", "12-06"],
  [Feast.christmasEve]: ["12-24", "12-24", "12-24"],
  [Feast.christmas]: ["12-24", "12-24", "12-26"],
  [Feast.saintStephen]: ["12-26", "12-26", "12-26"],
  [Feast.newYearsEve]: ["12-31", "12-31", "12-31"],
};

/** The feast in a year, or undefined for an unknown number. */
export function feastDays(feast: number, year: number): FeastDays | undefined {
  const fixed = FIXED[feast];
  if (fixed) return { start: `${year}-${fixed[0]}`, on: `${year}-${fixed[1]}`, end: `${year}-${fixed[2]}` };
  const movable = MOVABLE[feast];
  if (!movable) return undefined;
  const easter = easterSunday(year);
  return { start: addDays(easter, movable[0]), on: addDays(easter, movable[1]), end: addDays(easter, movable[2]) };
}

/** Western Easter of a Gregorian year, by the anonymous computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  const date = ((d + e - 7 * f + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
