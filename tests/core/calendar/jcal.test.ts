/** Calendars as ical.js reads them (jCal, RFC 7265): our events say the same, but for the differences told here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { z } from "zod";
import { instantAt } from "../../../packages/core/src/base/time.ts";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import { readCalendar } from "../../../packages/core/src/calendar/read.ts";
import { describeShared, shared } from "../../support/shared.ts";

const folder = join(shared, "ics/icaljs");
const zone = "America/Los_Angeles";
const window = { from: "2008-01-01T00:00:00Z", to: "2025-01-01T00:00:00Z" };

/** Where our events say otherwise, by file and summary, and why. What is not listed agrees, what is listed differs. */
const DIFFERENCES: readonly { readonly file: string; readonly summary: string; readonly why: string }[] = [
  { file: "component.ics", summary: "foo \\nbar", why: "an event without a start has no place in a calendar" },
  { file: "component.ics", summary: "another", why: "likewise" },
  {
    file: "recur_instances.ics",
    summary: "Crazy Event Thingy!", // the first of them, which is the series itself
    why: "the instance at its own start is moved by a RECURRENCE-ID, and we list instances, never the series",
  },
];

/** Names of zones that only these files know. */
const ZONES: Readonly<Record<string, string>> = { "(GMT +01:00)": "+01:00", "Nowhere/Middle": "-07:41" };

const Property = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()]).rest(z.unknown());
type Property = z.infer<typeof Property>;
const Component: z.ZodType<Component> = z.tuple([z.string(), z.array(Property), z.lazy(() => z.array(Component))]);
type Component = [string, Property[], Component[]];
const Roots = z.union([Component.transform((root) => [root]), z.array(Component)]);

/** What a jCal says of an event, and what ours has of it. */
interface Said {
  readonly start: string;
  readonly uid?: string;
  readonly summary: string;
  readonly location: string;
  readonly categories: readonly string[];
  readonly attendees: readonly string[];
  readonly recurring: boolean;
}

function saidBy(properties: readonly Property[]): Said {
  const all = (name: string) => properties.filter(([each]) => each === name);
  const values = (name: string) => all(name).flatMap(([, , , ...some]) => some.map(String));
  const uid = values("uid")[0];
  return {
    start: startOf(all("dtstart")[0]),
    ...(uid !== undefined && { uid }),
    summary: foldLine(values("summary")[0] ?? ""),
    location: foldLine(values("location")[0] ?? ""),
    categories: values("categories"),
    attendees: all("attendee").map(([, { cn = "" }, , uri]) => `${foldLine(String(cn))} <${String(uri).slice(7)}>`),
    recurring: ["rrule", "rdate", "recurrence-id"].some((name) => all(name).length > 0),
  };
}

function saidByOurs(event: Event, named: boolean): Said {
  return {
    start: event.allDay?.startOn ?? event.startAt,
    ...(named && { uid: event.uid }),
    summary: event.summary,
    location: event.location,
    categories: event.categories,
    attendees: event.attendees.map(({ name, address }) => `${name} <${address}>`),
    recurring: event.recurrenceId !== undefined,
  };
}

/** A day or an instant; "" when the event names none. */
function startOf(property: Property | undefined): string {
  const [, { tzid } = {}, type, value] = property ?? [];
  const text = String(value ?? "");
  if (type !== "date-time" || text.endsWith("Z")) return text;
  return instantAt(text.slice(0, 10), text.slice(11), ZONES[String(tzid)] ?? String(tzid ?? zone));
}

function foldLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Lines without an event are put into one, with a start if they name none. */
function asEvent(text: string): string {
  if (/^BEGIN:VEVENT/m.test(text)) return text;
  const start = /^DTSTART/m.test(text) ? "" : "\nDTSTART:20120101T000000Z";
  return text
    .replaceAll(/^BEGIN:VCALENDAR/gm, `$&\nBEGIN:VEVENT${start}`)
    .replaceAll(/^END:VCALENDAR/gm, "END:VEVENT\n$&");
}

/** The events of a jCal, and the properties of a calendar that has none as if they were an event's. */
function eventsOf(roots: readonly Component[]): readonly Said[] {
  return roots.flatMap(([, properties, components]) => {
    const events = components.filter(([name]) => name === "vevent");
    if (events.length > 0) return events.map(([, each]) => saidBy(each));
    const said = saidBy(properties);
    return [{ ...said, start: said.start || "2012-01-01T00:00:00Z" }];
  });
}

describeShared("the calendars that ical.js comes with", () => {
  const parser = readdirSync(join(folder, "parser")).filter((file) => file.endsWith(".ics"));
  const samples = readdirSync(join(folder, "samples")).filter((file) => file.endsWith(".ics"));
  const cases = [
    ...parser.map((file) => {
      const text = readFileSync(join(folder, "parser", file), "utf8");
      return {
        file,
        text,
        jcal: JSON.parse(readFileSync(join(folder, "parser", file.replace(/ics$/, "json")), "utf8")),
      };
    }),
    // These come without jCal: the library's own reading of the whole file stands in for it.
    ...samples.map((file) => {
      const text = readFileSync(join(folder, "samples", file), "utf8");
      return { file, text, jcal: ICAL.parse(text) };
    }),
  ];

  test("their events say what the jCal says: start, UID, texts, categories, attendees, whether they recur", () => {
    const differing: { file: string; summary: string }[] = [];
    let compared = 0;
    for (const { file, text, jcal } of cases) {
      const { events } = readCalendar(asEvent(text), window, zone);
      for (const said of eventsOf(Roots.parse(jcal))) {
        compared++;
        const same = events.some((event) => isDeepStrictEqual(saidByOurs(event, said.uid !== undefined), said));
        if (!same) differing.push({ file, summary: said.summary });
      }
    }
    expect(differing).toEqual(DIFFERENCES.map(({ file, summary }) => ({ file, summary })));
    expect({ files: cases.length, compared }).toEqual({ files: 39, compared: 46 });
  });
});
