/** Message-IDs and dates as they stand in headers: RFC 5322 where senders keep to it, and the usual ways they do not. */
import { type Instant, instantOf, parseInstant } from "../base/time.ts";
import { MESSAGE_ID_CHARS, REFERENCES, REFERENCES_CHARS } from "./bounds.ts";

/**
 * Message-IDs in a References, In-Reply-To or Message-ID field, without brackets, in order, each once.
 * Of more than `REFERENCES` the first (the root) and the newest stay.
 *
 * @param value RFC 2047 words decoded, unfolded: a fold inside an id is taken out (RFC 5322 section 3.6.4).
 */
export function readIds(value: string): readonly string[] {
  const text = value.slice(-REFERENCES_CHARS);
  const bracketed = [...text.matchAll(/<([^<>]{1,1100})>/g)].map((match) => (match[1] ?? "").replace(/\s+/g, ""));
  const found = bracketed.length > 0 ? bracketed : text.split(/[\s,;]+/).filter((word) => word.includes("@"));
  const ids = [...new Set(found)].filter(isId);
  return ids.length <= REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(1 - REFERENCES)];
}

function isId(id: string): boolean {
  return id.length > 0 && id.length <= MESSAGE_ID_CHARS && !/[\s\u0000-\u001F\u007F]/.test(id);
}

/** Months as RFC 5322 section 3.3 writes them. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Hours east of UTC of the zone names of RFC 822, and of those European programs write. Others are UTC (section 4.3). */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 }).concat(
    Object.entries({ WEST: 1, BST: 1, CET: 1, MET: 1, CEST: 2, MEST: 2, EET: 2, EEST: 3 }),
  ),
);

/** "Mon, 2 Mar 2026 14:03:00 +0100 (CET)" (RFC 5322). */
const RFC_5322 =
  /(\d{1,2})[ \t-]{1,5}([a-z]{3})[a-z]{0,6}\.?[ \t-]{1,5}(\d{2,4})[ \t,]{1,5}(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?[ \t]{0,5}([+-]\d{4}|[a-z]{1,5})?/i;

/** "Mon Mar  2 14:03:00 2026" (asctime, as mbox writes it), perhaps with a zone before the year. */
const ASCTIME =
  /([a-z]{3})[a-z]{0,6}[ \t]{1,5}(\d{1,2})[ \t]{1,5}(\d{1,2}):(\d\d)(?::(\d\d))?[ \t]{1,5}([+-]\d{4}|[a-z]{1,5})?[ \t]{0,5}(\d{4})(?:[ \t]{1,5}([+-]\d{4}))?/i;

/** The moment a Date or Received value names, or undefined when it names none from 1970 to 2199. */
export function readDate(value: string): Instant | undefined {
  const text = value.slice(0, 200);
  const rfc = RFC_5322.exec(text);
  if (rfc) {
    const [, day, month, year, hour, minute, second, zone] = rfc;
    return moment({ day, month, year, hour, minute, second, zone });
  }
  const ctime = ASCTIME.exec(text);
  if (ctime) {
    const [, month, day, hour, minute, second, zone, year, offset] = ctime;
    return moment({ day, month, year, hour, minute, second, zone: offset ?? zone });
  }
  return parseInstant(text.trim());
}

/** The newest of the Received fields: when the mail came, by the clock of the server that took it. */
export function newestReceived(values: readonly string[]): Instant | undefined {
  let newest: Instant | undefined;
  for (const value of values) {
    const at = readDate(value.slice(value.lastIndexOf(";") + 1));
    if (at !== undefined && (newest === undefined || at > newest)) newest = at;
  }
  return newest;
}

type Clock = Readonly<Record<"day" | "month" | "year" | "hour" | "minute" | "second" | "zone", string | undefined>>;

function moment(clock: Clock): Instant | undefined {
  const month = MONTHS.indexOf(clock.month?.toLowerCase() ?? "");
  const [day, hour, minute] = [Number(clock.day), Number(clock.hour), Number(clock.minute)];
  const second = Math.min(59, Number(clock.second ?? 0)); // a leap second is the last one of its minute
  if (month < 0 || day < 1 || day > 31 || hour > 24 || minute > 59) return undefined;
  return instantOf(Date.UTC(fullYear(clock.year ?? ""), month, day, hour, minute, second) - offsetMs(clock.zone));
}

/** Two and three digits as RFC 5322 section 4.3 reads them. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length === 3) return value + 1900;
  if (year.length === 2) return value + (value < 50 ? 2000 : 1900);
  return value;
}

function offsetMs(zone = ""): number {
  const numeric = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  if (!numeric) return (ZONES.get(zone.toUpperCase()) ?? 0) * 3_600_000;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return (numeric[1] === "-" ? -1 : 1) * (minutes < 24 * 60 ? minutes : 0) * 60_000;
}
