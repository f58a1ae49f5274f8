import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFilesCalendar } from "../../../../packages/core/src/connectors/files/calendar.ts";
import { temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const window = { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };

const read = (...ics: readonly string[]) => openFilesCalendar({ ics, zone: "Europe/Berlin" }).events(window);

const event = (summary: string, at = "20260310T090000Z"): string =>
  [
    "BEGIN:VEVENT",
    `UID:${summary}`,
    `DTSTAMP:${at}`,
    `DTSTART:${at}`,
    "DURATION:PT1H",
    `SUMMARY:${summary}`,
    "END:VEVENT",
    "",
  ].join("\r\n");

const calendarOf = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n${events.join("")}END:VCALENDAR\r\n`;

describe("calendars from files", () => {
  test("are read several at once, in the window", async () => {
    const one = folder.write("one.ics", calendarOf(event("a"), event("late", "20260401T090000Z")));
    const two = folder.write("two.ics", calendarOf(event("b")));
    const page = await read(one, two, one);
    expect(page.events.map(({ summary }) => summary)).toEqual(["a", "b"]);
    expect(page.skips).toEqual([]);
  });

  test("take times without a zone as the owner's", async () => {
    const path = folder.write("floating.ics", calendarOf(event("a", "20260310T090000")));
    expect((await read(path)).events).toMatchObject([{ startAt: "2026-03-10T08:00:00Z" }]);
  });

  test.each([
    { name: "UTF-8", bytes: Buffer.from(calendarOf(event("Grüße"))) },
    { name: "UTF-8 with a byte order mark", bytes: Buffer.from(`\uFEFF${calendarOf(event("Grüße"))}`) },
    { name: "Latin 1", bytes: Buffer.from(calendarOf(event("Grüße")), "latin1") },
    { name: "UTF-16", bytes: Buffer.from(`\uFEFF${calendarOf(event("Grüße"))}`, "utf16le") },
  ])("may be written in $name", async ({ bytes }) => {
    const page = await read(folder.write("encoded.ics", bytes));
    expect(page).toMatchObject({ events: [{ summary: "Grüße" }], skips: [] });
  });

  const good = folder.write("good.ics", calendarOf(event("good")));
  test.each([
    { name: "a missing file", path: join(folder.path, "none.ics"), code: "unreadable" },
    { name: "a folder", path: folder.path, code: "unreadable" },
    { name: "nonsense in a calendar", path: folder.write("bad.ics", "BEGIN:VCALENDAR\nnonsense"), code: "unreadable" },
    { name: "prose", path: folder.write("prose.ics", "hello"), code: "unreadable" },
    { name: "an empty file", path: folder.write("empty.ics", ""), code: "empty" },
    { name: "a calendar without events", path: folder.write("none.ics.txt", calendarOf()), code: "empty" },
  ])("name $name, and read the others", async ({ path, code }) => {
    const page = await read(path, good);
    expect(page.events.map(({ summary }) => summary)).toEqual(["good"]);
    expect(page.skips).toEqual([{ source: path, code, detail: expect.stringContaining(path) }]);
  });

  test("name broken events and unknown zones, once each, and read the rest", async () => {
    const broken = "BEGIN:VEVENT\r\nUID:x\r\nDTSTART:tomorrow\r\nEND:VEVENT\r\n";
    const elsewhere = event("b").replace("DTSTART:20260310T090000Z", "DTSTART;TZID=Mars/Olympus:20260310T090000");
    const path = folder.write("problems.ics", calendarOf(broken, event("a"), elsewhere));
    const page = await read(path);
    expect(page.events.map(({ summary }) => summary).sort()).toEqual(["a", "b"]);
    expect(page.skips.map(({ code }) => code).sort()).toEqual(["broken-event", "unknown-zone"]);
  });

  test("say that a calendar ends in the midst", async () => {
    const path = folder.write("cut.ics", calendarOf(event("a"), event("b")).slice(0, -40));
    const page = await read(path);
    expect(page.events.map(({ summary }) => summary)).toContain("a");
    expect(page.skips[0]).toMatchObject({
      source: path,
      code: "broken-event",
      detail: expect.stringContaining("ends in the midst"),
    });
  });

  test("read the first 20 MiB of a larger one, and say so", async () => {
    const filler = `X-FILL:${"x".repeat(1000)}\r\n`.repeat(21_000);
    const path = folder.write("large.ics", calendarOf(event("a"), filler, event("b")));
    const page = await read(path);
    expect(page.events.map(({ summary }) => summary)).toEqual(["a"]);
    expect(page.skips).toMatchObject([{ source: path, code: "too-large" }]);
  });
});
