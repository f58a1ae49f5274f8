import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { daysTo, type Shift, shiftCalendar, shiftMailbox, shiftPlaceholders } from "../../packages/cli/src/sample.ts";

const german = (days: number): Shift => ({ days, language: "de-DE", zone: "Europe/Berlin" });
const english = (days: number): Shift => ({ days, language: "en-GB", zone: "Europe/London" });

describe("daysTo", () => {
  test.each([
    { name: "the Tuesday itself stays", today: "2026-03-10", days: 0 },
    { name: "six days later it is still last Tuesday", today: "2026-03-16", days: 0 },
    { name: "the next Tuesday moves by a week", today: "2026-03-17", days: 7 },
    { name: "the day before moves back", today: "2026-03-09", days: -7 },
    { name: "across the year's end", today: "2027-01-01", days: 294 },
  ])("$name", ({ today, days }) => {
    expect(daysTo(today)).toBe(days);
  });
});

describe("placeholders", () => {
  test.each([
    { pattern: "d.", days: 0, de: "12.", en: "12." },
    { pattern: "dd.MM.yyyy", days: 0, de: "12.03.2026", en: "12.03.2026" },
    { pattern: "d.M.", days: 21, de: "2.4.", en: "2.4." },
    { pattern: "EEEE, d. MMMM yyyy", days: 0, de: "Donnerstag, 12. März 2026", en: "Thursday, 12. March 2026" },
    { pattern: "EEE, d MMM yyyy", days: 189, de: "Do, 17 Sep 2026", en: "Thu, 17 Sep 2026" },
    { pattern: "yyyyMMdd", days: 294, de: "20261231", en: "20261231" },
    { pattern: "KW", days: 294, de: "53", en: "53" },
    { pattern: "KW", days: 301, de: "1", en: "1" },
    { pattern: "MMM", days: 84, de: "Jun", en: "Jun" },
  ])("$pattern, $days days on", ({ pattern, days, de, en }) => {
    const text = `vor {{2026-03-12|${pattern}}} nach`;
    expect(shiftPlaceholders(text, german(days))).toBe(`vor ${de} nach`);
    expect(shiftPlaceholders(text, english(days))).toBe(`vor ${en} nach`);
  });
});

describe("shiftMailbox", () => {
  const mail = (stamp: string, received: string, date: string): string =>
    `From a@b.example ${stamp}\nReceived: from x by y;\n\t${received}\nDate: ${date}\n\nAm Do, 12 Mar 2026 schrieb\n`;
  const winter = mail("Thu Mar 12 22:30:05 2026", "Thu, 12 Mar 2026 23:30:07 +0100", "Thu, 12 Mar 2026 23:30:05 +0100");

  test.each([
    {
      name: "a whole week keeps weekday and hour",
      days: 7,
      expected: mail("Thu Mar 19 22:30:05 2026", "Thu, 19 Mar 2026 23:30:07 +0100", "Thu, 19 Mar 2026 23:30:05 +0100"),
    },
    {
      name: "in summer the hour on the wall is the same, the offset and UTC are not",
      days: 28,
      expected: mail("Thu Apr  9 21:30:05 2026", "Thu, 09 Apr 2026 23:30:07 +0200", "Thu, 09 Apr 2026 23:30:05 +0200"),
    },
    {
      name: "across the year's end",
      days: 301,
      expected: mail("Thu Jan  7 22:30:05 2027", "Thu, 07 Jan 2027 23:30:07 +0100", "Thu, 07 Jan 2027 23:30:05 +0100"),
    },
    {
      name: "backwards",
      days: -14,
      expected: mail("Thu Feb 26 22:30:05 2026", "Thu, 26 Feb 2026 23:30:07 +0100", "Thu, 26 Feb 2026 23:30:05 +0100"),
    },
  ])("$name", ({ days, expected }) => {
    expect(shiftMailbox(winter, german(days))).toBe(expected);
  });

  test("somebody else's offset stays theirs, at the same moment of the owner's day", () => {
    expect(shiftMailbox("Date: Thu, 12 Mar 2026 17:00:00 -0500\n", german(28))).toBe(
      "Date: Thu, 09 Apr 2026 16:00:00 -0500\n",
    );
  });

  test("every weekday in the shifted samples is the right one", () => {
    for (const [name, shift] of [
      ["de", german(203)],
      ["en", english(203)],
    ] as const) {
      const path = new URL(`../../packages/cli/sample/${name}/mailbox.mbox`, import.meta.url);
      const text = shiftMailbox(readFileSync(path, "utf8"), shift);
      const dates = text.match(/^Date: .*$/gm) ?? [];
      expect(dates.length).toBeGreaterThanOrEqual(60);
      const wrong = dates.filter((line) => {
        const [, weekday = "", date = "", month = "", year = ""] = line.split(/[ ,]+/);
        return new Date(`${date} ${month} ${year} 12:00 UTC`).toUTCString().slice(0, 3) !== weekday;
      });
      expect(wrong).toEqual([]);
      expect(text).not.toContain("{{");
    }
  });
});

describe("shiftCalendar", () => {
  const zone = "BEGIN:VTIMEZONE\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;UNTIL=20300101T000000Z\nEND:VTIMEZONE\n";

  test.each([
    { name: "a date", line: "DTSTART;VALUE=DATE:20260318", days: 294, expected: "DTSTART;VALUE=DATE:20270106" },
    {
      name: "a local time stays on the wall",
      line: "DTEND;TZID=Europe/Berlin:20260318T093000",
      days: 28,
      expected: "DTEND;TZID=Europe/Berlin:20260415T093000",
    },
    {
      name: "a time in UTC follows the owner's clock",
      line: "DTSTAMP:20260312T080000Z",
      days: 28,
      expected: "DTSTAMP:20260409T070000Z",
    },
    {
      name: "the end of a recurrence",
      line: "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260401T060000Z;INTERVAL=1",
      days: 210,
      expected: "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261028T070000Z;INTERVAL=1",
    },
    {
      name: "several exceptions",
      line: "EXDATE;TZID=Europe/Berlin:20260218T083000,20260225T083000",
      days: 7,
      expected: "EXDATE;TZID=Europe/Berlin:20260225T083000,20260304T083000",
    },
    {
      name: "a number in a text is no date",
      line: "DESCRIPTION:Auftrag 20260318",
      days: 7,
      expected: "DESCRIPTION:Auftrag 20260318",
    },
  ])("$name", ({ line, days, expected }) => {
    expect(shiftCalendar(`${zone}${line}\n`, german(days))).toBe(`${zone}${expected}\n`);
  });
});
