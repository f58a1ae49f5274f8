import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { instantAt } from "../../../packages/core/src/base/time.ts";
import { readCalendar } from "../../../packages/core/src/calendar/read.ts";
import { describeShared, shared } from "../../support/shared.ts";

const year2026 = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };

function calendar(...lines: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR"].join("\r\n");
}

function vevent(...lines: readonly string[]): readonly string[] {
  const uid = lines.some((line) => line.startsWith("UID")) ? [] : ["UID:one@calendar.example"];
  return ["BEGIN:VEVENT", ...uid, ...lines, "END:VEVENT"];
}

function read(lines: readonly string[], window = year2026, zone = "Europe/Berlin") {
  return readCalendar(calendar(...lines), window, zone);
}

/** Starts of the events, "MM-DDTHH:MM" in UTC. */
function starts(lines: readonly string[], window = year2026, zone = "Europe/Berlin"): readonly string[] {
  return read(lines, window, zone).events.map((event) => event.startAt.slice(5, 16));
}

describe("zones", () => {
  test.each([
    { name: "an IANA name", tzid: "America/New_York", at: "2026-01-15T15:00:00Z" },
    {
      name: "an IANA name behind a vendor's path",
      tzid: "/vendor.example/2025a/America/New_York",
      at: "2026-01-15T15:00:00Z",
    },
    { name: "a Windows name", tzid: "Eastern Standard Time", at: "2026-01-15T15:00:00Z" },
    { name: "a Windows name with Exchange's suffix", tzid: "Eastern Standard Time 1", at: "2026-01-15T15:00:00Z" },
    {
      name: "Outlook's display name of a zone",
      tzid: "(UTC-05:00) Eastern Time (US & Canada)",
      at: "2026-01-15T15:00:00Z",
    },
    {
      name: "Outlook's display name of places",
      tzid: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
      at: "2026-01-15T09:00:00Z",
    },
    { name: "an older display name", tzid: "(GMT+01:00) Sarajevo, Skopje, Warsaw, Zagreb", at: "2026-01-15T09:00:00Z" },
    { name: "a display name of nothing but an offset", tzid: "(GMT +09:00)", at: "2026-01-15T01:00:00Z" },
    { name: "Greenwich without an offset", tzid: "(UTC) Coordinated Universal Time", at: "2026-01-15T10:00:00Z" },
  ])("$name is known", ({ tzid, at }) => {
    const { events, problems } = read(vevent(`DTSTART;TZID="${tzid}":20260115T100000`));
    expect(problems).toEqual([]);
    expect(events.map((event) => event.startAt)).toEqual([at]);
  });

  test("a Windows zone knows summer from winter", () => {
    const rule = ["DTSTART;TZID=W. Europe Standard Time:20260328T090000", "RRULE:FREQ=DAILY;COUNT=2"];
    expect(starts(vevent(...rule))).toEqual(["03-28T08:00", "03-29T07:00"]);
  });

  const madeUp = [
    "BEGIN:VTIMEZONE",
    "TZID:Customized Time Zone",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0500",
    "TZOFFSETTO:+0430",
    "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0430",
    "TZOFFSETTO:+0500",
    "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ];

  test.each([
    { name: "in its winter", wall: "20260115T100000", at: "2026-01-15T05:30:00Z" },
    { name: "in its summer", wall: "20260715T100000", at: "2026-07-15T05:00:00Z" },
    { name: "a second before it changes", wall: "20260405T015959", at: "2026-04-04T21:29:59Z" },
    { name: "a time it skips moves forward", wall: "20260405T021000", at: "2026-04-04T21:40:00Z" },
    { name: "just after it changed", wall: "20260405T023000", at: "2026-04-04T21:30:00Z" },
    { name: "a time it doubles is the first", wall: "20261004T024500", at: "2026-10-03T21:45:00Z" },
  ])("a made-up zone is read from the calendar's own VTIMEZONE: $name", ({ wall, at }) => {
    const { events, problems } = read([...madeUp, ...vevent(`DTSTART;TZID=Customized Time Zone:${wall}`)]);
    expect(problems).toEqual([]);
    expect(events.map((event) => event.startAt)).toEqual([at]);
  });

  test("a zone nobody knows is the owner's, and is told once", () => {
    const event = vevent("DTSTART;TZID=Middle-earth:20260115T100000");
    const { events, problems } = read([...event, ...event.map((line) => line.replace("one@", "two@"))]);
    expect(events.map((each) => each.startAt)).toEqual(["2026-01-15T09:00:00Z", "2026-01-15T09:00:00Z"]);
    expect(problems).toEqual([{ code: "unknown-zone", detail: "TZID 1" }]);
  });

  test("a floating time is the owner's", () => {
    expect(starts(vevent("DTSTART:20260115T100000"), year2026, "America/New_York")).toEqual(["01-15T15:00"]);
  });

  test("a time that summer skips moves forward", () => {
    expect(starts(vevent("DTSTART;TZID=Europe/Berlin:20260329T023000"))).toEqual(["03-29T01:30"]);
  });
});

describe("whole days", () => {
  test.each([
    { name: "without an end one day", lines: ["DTSTART;VALUE=DATE:20260324"], endOn: "2026-03-25" },
    { name: "with an end", lines: ["DTSTART;VALUE=DATE:20260324", "DTEND;VALUE=DATE:20260326"], endOn: "2026-03-26" },
    {
      name: "with an end on the same day one day",
      lines: ["DTSTART;VALUE=DATE:20260324", "DTEND;VALUE=DATE:20260324"],
      endOn: "2026-03-25",
    },
    { name: "with a length", lines: ["DTSTART;VALUE=DATE:20260324", "DURATION:P2D"], endOn: "2026-03-26" },
  ])("$name", ({ lines, endOn }) => {
    expect(read(vevent(...lines)).events[0]?.allDay).toEqual({ startOn: "2026-03-24", endOn });
  });

  test.each(["Pacific/Auckland", "Pacific/Honolulu"])("stay the same days in %s", (zone) => {
    expect(read(vevent("DTSTART;VALUE=DATE:20260324"), year2026, zone).events[0]?.allDay?.startOn).toBe("2026-03-24");
  });

  test("a day of 23 hours ends at the next midnight", () => {
    const { events } = read(vevent("DTSTART;VALUE=DATE:20260329"));
    expect(events[0]).toMatchObject({ startAt: "2026-03-28T23:00:00Z", endAt: "2026-03-29T22:00:00Z" });
  });
});

describe("lengths", () => {
  test.each([
    { name: "an end", line: "DTEND;TZID=Europe/Berlin:20260328T220000", endAt: "2026-03-28T21:00:00Z" },
    {
      name: "an end in another zone",
      line: "DTEND;TZID=America/New_York:20260328T170000",
      endAt: "2026-03-28T21:00:00Z",
    },
    {
      name: "an end before the start is none",
      line: "DTEND;TZID=Europe/Berlin:20260328T100000",
      endAt: "2026-03-28T20:00:00Z",
    },
    { name: "hours are exact", line: "DURATION:PT24H", endAt: "2026-03-29T20:00:00Z" },
    { name: "a day is one on the wall, of 23 hours here", line: "DURATION:P1D", endAt: "2026-03-29T19:00:00Z" },
    { name: "nothing said is no time", line: "SUMMARY:x", endAt: "2026-03-28T20:00:00Z" },
  ])("$name", ({ line, endAt }) => {
    expect(read(vevent("DTSTART;TZID=Europe/Berlin:20260328T210000", line)).events[0]?.endAt).toBe(endAt);
  });
});

describe("recurrence", () => {
  const daily = "DTSTART;TZID=Europe/Berlin:20260105T090000";

  test.each([
    { name: "COUNT", lines: [daily, "RRULE:FREQ=DAILY;COUNT=2"], found: ["01-05T08:00", "01-06T08:00"] },
    {
      name: "UNTIL in UTC includes its moment",
      lines: [daily, "RRULE:FREQ=DAILY;UNTIL=20260106T080000Z"],
      found: ["01-05T08:00", "01-06T08:00"],
    },
    {
      name: "UNTIL in UTC a second earlier does not",
      lines: [daily, "RRULE:FREQ=DAILY;UNTIL=20260106T075959Z"],
      found: ["01-05T08:00"],
    },
    {
      name: "UNTIL as a date includes its day",
      lines: [daily, "RRULE:FREQ=DAILY;UNTIL=20260106"],
      found: ["01-05T08:00", "01-06T08:00"],
    },
    {
      name: "UNTIL floating is of the event's zone",
      lines: [daily, "RRULE:FREQ=DAILY;UNTIL=20260106T090000"],
      found: ["01-05T08:00", "01-06T08:00"],
    },
    {
      name: "EXDATE in the same zone",
      lines: [daily, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;TZID=Europe/Berlin:20260105T090000"],
      found: ["01-06T08:00"],
    },
    {
      name: "EXDATE in another zone",
      lines: [daily, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;TZID=America/New_York:20260105T030000"],
      found: ["01-06T08:00"],
    },
    {
      name: "EXDATE in UTC",
      lines: [daily, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260106T080000Z"],
      found: ["01-05T08:00"],
    },
    {
      name: "EXDATE as a date takes that day's",
      lines: [daily, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20260105"],
      found: ["01-06T08:00"],
    },
    {
      name: "EXDATE of another hour takes nothing",
      lines: [daily, "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260106T090000Z"],
      found: ["01-05T08:00", "01-06T08:00"],
    },
    {
      name: "RDATE beside the rule",
      lines: [daily, "RRULE:FREQ=DAILY;COUNT=1", "RDATE:20260201T100000Z"],
      found: ["01-05T08:00", "02-01T10:00"],
    },
    {
      name: "RDATE alone adds to the start",
      lines: [daily, "RDATE:20260201T100000Z"],
      found: ["01-05T08:00", "02-01T10:00"],
    },
    { name: "an RDATE that repeats an instance", lines: [daily, "RDATE:20260105T080000Z"], found: ["01-05T08:00"] },
    {
      name: "29 February waits for its year",
      lines: ["DTSTART:20240229T080000Z", "RRULE:FREQ=YEARLY;COUNT=2"],
      found: [],
    },
  ])("$name", ({ lines, found }) => {
    expect(starts(vevent(...lines))).toEqual(found);
  });

  test("a period brings its own end", () => {
    const { events } = read(
      vevent(daily, "RDATE;VALUE=PERIOD:20260201T100000Z/PT3H,20260202T100000Z/20260202T103000Z"),
    );
    expect(events.slice(1).map((event) => event.endAt)).toEqual(["2026-02-01T13:00:00Z", "2026-02-02T10:30:00Z"]);
  });

  test("a rule without end stops at the window, and nothing outside it is kept", () => {
    const window = { from: "2026-03-10T00:00:00Z", to: "2026-03-12T08:00:00Z" };
    expect(starts(vevent("DTSTART:20200101T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"), window)).toEqual([
      "03-10T08:00",
      "03-11T08:00",
    ]);
  });

  test("what reaches into the window is kept, what ends at its edge is not", () => {
    const window = { from: "2026-03-10T09:00:00Z", to: "2026-03-11T00:00:00Z" };
    expect(starts(vevent("DTSTART:20260310T080000Z", "DTEND:20260310T090001Z"), window)).toHaveLength(1);
    expect(starts(vevent("DTSTART:20260310T080000Z", "DTEND:20260310T090000Z"), window)).toHaveLength(0);
  });

  test.each([
    { count: 2000, kept: 2000, problems: [] },
    { count: 2001, kept: 2000, problems: [{ code: "too-many-instances", detail: "VEVENT 1" }] },
  ])("of $count instances $kept are kept", ({ count, kept, problems }) => {
    const window = { from: "2000-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z" };
    const reading = read(vevent("DTSTART:20200101T080000Z", `RRULE:FREQ=DAILY;COUNT=${count}`), window);
    expect([reading.events.length, reading.problems]).toEqual([kept, problems]);
  });

  test("a rule that never comes ends the search, not the reading", () => {
    const never = vevent(
      "UID:never@calendar.example",
      "DTSTART:20260101T080000Z",
      "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    );
    const { events, problems } = read([...never, ...vevent("DTSTART:20260110T080000Z")]);
    expect(events.map((event) => event.uid)).toEqual(["one@calendar.example"]);
    expect(problems).toEqual([{ code: "broken-event", detail: "VEVENT 1" }]);
  });
});

describe("single instances", () => {
  const weekly = vevent("DTSTART;TZID=Europe/Berlin:20260105T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3");

  test("a moved one stands at its new time and remembers the old", () => {
    const moved = vevent(
      "RECURRENCE-ID;TZID=Europe/Berlin:20260112T090000",
      "DTSTART;TZID=Europe/Berlin:20260114T110000",
    );
    const { events } = read([...weekly, ...moved]);
    expect(events.map((event) => event.startAt.slice(5, 16))).toEqual(["01-05T08:00", "01-14T10:00", "01-19T08:00"]);
    expect(events[1]?.recurrenceId).toBe("2026-01-12T08:00:00Z");
  });

  test("its old time may be written in another zone", () => {
    expect(starts([...weekly, ...vevent("RECURRENCE-ID:20260112T080000Z", "DTSTART:20260114T100000Z")])).toEqual([
      "01-05T08:00",
      "01-14T10:00",
      "01-19T08:00",
    ]);
  });

  test("one moved out of the window is gone from it", () => {
    expect(starts([...weekly, ...vevent("RECURRENCE-ID:20260112T080000Z", "DTSTART:20270114T100000Z")])).toHaveLength(
      2,
    );
  });

  test("a cancelled one is told as cancelled", () => {
    const cancelled = vevent("RECURRENCE-ID:20260112T080000Z", "DTSTART:20260112T080000Z", "STATUS:CANCELLED");
    const { events } = read([...weekly, ...cancelled]);
    expect(events.map((event) => event.status)).toEqual(["confirmed", "cancelled", "confirmed"]);
  });

  test("the newest version of an event counts, wherever it stands", () => {
    const version = (sequence: number, hour: string) => vevent(`DTSTART:20260112T${hour}0000Z`, `SEQUENCE:${sequence}`);
    expect(starts([...version(2, "11"), ...version(1, "10")])).toEqual(["01-12T11:00"]);
  });
});

describe("fields", () => {
  test("are read, unescaped and folded", () => {
    const { events } = read(
      vevent(
        "DTSTART:20260115T100000Z",
        "SUMMARY:Kaffee\\, lang\\nund gut",
        "LOCATION:Lindengasse 41\\, 1070 Wien",
        "STATUS:TENTATIVE",
        "TRANSP:TRANSPARENT",
        "CATEGORIES:Birthday,Family",
        'ORGANIZER;CN="Anna Reindl":MAILTO:Anna@reindl.example',
        "ATTENDEE;CN=Jan;PARTSTAT=DECLINED:mailto:jan@",
        " office.example",
      ),
    );
    expect(events[0]).toMatchObject({
      summary: "Kaffee, lang und gut",
      location: "Lindengasse 41, 1070 Wien",
      status: "tentative",
      transparent: true,
      categories: ["Birthday", "Family"],
      organizer: { name: "Anna Reindl", address: "anna@reindl.example" },
      attendees: [{ name: "Jan", address: "jan@office.example", status: "declined" }],
    });
  });

  test("are cut to what an event has room for", () => {
    const attendees = Array.from({ length: 201 }, (_, index) => `ATTENDEE:mailto:a${index}@many.example`);
    const { events } = read(vevent("DTSTART:20260115T100000Z", `SUMMARY:${"long ".repeat(200)}`, ...attendees));
    expect(events[0]?.summary.length).toBeLessThanOrEqual(500);
    expect(events[0]?.attendees).toHaveLength(200);
  });

  test("an event without UID has one that stays the same", () => {
    const [first, second] = [1, 2].map(
      () => read(["BEGIN:VEVENT", "DTSTART:20260115T100000Z", "END:VEVENT"]).events[0]?.uid,
    );
    expect(first).toMatch(/^[0-9a-f]{64}@dran\.invalid$/);
    expect(second).toBe(first);
  });
});

describe("broken text", () => {
  test.each(["", "Hello", "BEGIN:VCARD\r\nEND:VCARD", "\u0000\u0001"])(
    "what is no calendar is one problem: %j",
    (text) => {
      expect(readCalendar(text, year2026, "Europe/Berlin")).toEqual({
        events: [],
        problems: [{ code: "not-calendar", detail: "no VCALENDAR" }],
      });
    },
  );

  test.each([
    { name: "no start", lines: vevent("SUMMARY:x") },
    { name: "a start that is no time", lines: vevent("DTSTART:yesterday") },
    { name: "a rule that is none", lines: vevent("DTSTART:20260115T100000Z", "RRULE:FREQ=SOMETIMES") },
    { name: "a line that is none", lines: vevent("DTSTART:20260115T100000Z", "SUMMARY") },
    { name: "no end of the component", lines: vevent("DTSTART:20260115T100000Z").slice(0, -1) },
  ])("$name costs that event only", ({ lines }) => {
    const good = vevent("UID:good@calendar.example", "DTSTART:20260110T080000Z");
    const { events, problems } = read([...lines, ...good]);
    expect(events.map((event) => event.uid)).toEqual(["good@calendar.example"]);
    expect(problems).toEqual([{ code: "broken-event", detail: "VEVENT 1" }]);
  });
});

describeShared("the samples of ical.js", () => {
  const folder = join(shared, "ics/icaljs");

  test("every file is read without a throw", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(?:ics|vcf)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const { events, problems } = readCalendar(readFileSync(join(folder, file), "utf8"), year2026, "Europe/Berlin");
      for (const event of events) expect(event.endAt >= event.startAt, file).toBe(true);
      if (file.endsWith(".vcf")) expect(problems.map((problem) => problem.code)).toEqual(["not-calendar"]);
    }
  });

  test.each(["rdate_exdate", "recur_instances_finite", "daily_recur"])(
    "%s has the instances that ical.js finds",
    (name) => {
      const text = readFileSync(join(folder, `samples/${name}.ics`), "utf8");
      const window = { from: "2000-01-01T00:00:00Z", to: "2025-01-01T00:00:00Z" };
      const { events } = readCalendar(text, window, "America/Los_Angeles");
      const found = events.map((event) => event.recurrenceId ?? event.startAt);
      expect(found.slice(0, 100)).toEqual(icalStarts(text, window.to).slice(0, 100));
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

/** Instances as ical.js walks them, before exceptions are put in their place. All samples are in one zone. */
function icalStarts(text: string, to: string): readonly string[] {
  const starts: string[] = [];
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents("vevent");
  for (const component of components) {
    if (component.hasProperty("recurrence-id")) continue;
    const iterator = new ICAL.Event(component).iterator();
    for (let time = iterator.next(); time; time = iterator.next()) {
      const [day = "", clock = "00:00:00"] = time.toString().replace("Z", "").split("T");
      const at = instantAt(day, clock, time.zone === ICAL.Timezone.utcTimezone ? "UTC" : "America/Los_Angeles");
      if (at >= to || starts.length > 3_000) break;
      starts.push(at);
    }
  }
  return starts.sort();
}
