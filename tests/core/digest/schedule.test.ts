import { describe, expect, test } from "vitest";
import { addSeconds, dayOf, timeOf, weekdayOf } from "../../../packages/core/src/base/time.ts";
import { nextDigest, type Schedule } from "../../../packages/core/src/digest/schedule.ts";
import { lehmer } from "../../support/random.ts";

const mondays: Schedule = { rhythm: "weekly", weekday: 1, hour: 8 };

describe("the next digest", () => {
  test.each([
    {
      name: "is this Monday's a second before eight",
      after: "2026-03-09T06:59:59Z",
      at: "2026-03-09T07:00:00Z",
      issue: "2026-W11",
    },
    {
      name: "is the next Monday's at eight sharp",
      after: "2026-03-09T07:00:00Z",
      at: "2026-03-16T07:00:00Z",
      issue: "2026-W12",
    },
    {
      name: "keeps eight on the wall when summer time begins",
      after: "2026-03-27T12:00:00Z",
      at: "2026-03-30T06:00:00Z",
      issue: "2026-W14",
    },
    {
      name: "and when it ends",
      after: "2026-10-24T12:00:00Z",
      at: "2026-10-26T07:00:00Z",
      issue: "2026-W44",
    },
    {
      name: "belongs to week 53 at the end of 2026",
      after: "2026-12-27T12:00:00Z",
      at: "2026-12-28T07:00:00Z",
      issue: "2026-W53",
    },
    {
      name: "belongs to the first week of 2027 from 4 January on",
      after: "2026-12-28T07:00:00Z",
      at: "2027-01-04T07:00:00Z",
      issue: "2027-W01",
    },
  ])("$name", ({ after, at, issue }) => {
    expect(nextDigest(mondays, "Europe/Berlin", after)).toEqual({ at, issue });
  });

  test.each([
    {
      name: "Berlin, 02:00 does not exist on 29 March",
      zone: "Europe/Berlin",
      day: 7,
      hour: 2,
      after: "2026-03-28T12:00:00Z",
      at: "2026-03-29T01:00:00Z",
    },
    {
      name: "New York, 02:00 does not exist on 8 March",
      zone: "America/New_York",
      day: 7,
      hour: 2,
      after: "2026-03-07T12:00:00Z",
      at: "2026-03-08T07:00:00Z",
    },
    {
      name: "Berlin, 02:00 comes twice on 25 October: the first",
      zone: "Europe/Berlin",
      day: 7,
      hour: 2,
      after: "2026-10-24T12:00:00Z",
      at: "2026-10-25T00:00:00Z",
    },
    {
      name: "Lord Howe turns by half an hour",
      zone: "Australia/Lord_Howe",
      day: 7,
      hour: 2,
      after: "2026-10-03T00:00:00Z",
      at: "2026-10-03T15:30:00Z",
    },
  ])("$name", ({ zone, day, hour, after, at }) => {
    expect(nextDigest({ rhythm: "weekly", weekday: day, hour }, zone, after)?.at).toBe(at);
  });

  test("of a daily rhythm is tomorrow's once today's hour is over, and is called by its day", () => {
    const daily: Schedule = { rhythm: "daily", hour: 7 };
    expect(nextDigest(daily, "Europe/Berlin", "2026-03-10T05:00:00Z")).toEqual({
      at: "2026-03-10T06:00:00Z",
      issue: "2026-03-10",
    });
    expect(nextDigest(daily, "Europe/Berlin", "2026-03-10T06:00:00Z")?.issue).toBe("2026-03-11");
  });

  test("of one who wants none is none", () => {
    expect(nextDigest({ rhythm: "off" }, "Europe/Berlin", "2026-03-10T05:00:00Z")).toBeUndefined();
  });

  test("of one who moves from Auckland to Honolulu after it came has the same name: it is known as sent", () => {
    const sent = nextDigest(mondays, "Pacific/Auckland", "2026-03-08T00:00:00Z");
    expect(sent?.issue).toBe("2026-W11");
    expect(nextDigest(mondays, "Pacific/Honolulu", sent?.at ?? "")?.issue).toBe("2026-W11");
  });
});

test("any schedule anywhere comes within eight days, on its weekday, at its hour or the one the clock made of it", () => {
  const seed = 7;
  const random = lehmer(seed);
  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kolkata",
    "Africa/Cairo",
  ];
  for (let run = 0; run < 500; run++) {
    const zone = zones[Math.floor(random() * zones.length)] ?? "UTC";
    const schedule: Schedule = {
      rhythm: "weekly",
      weekday: 1 + Math.floor(random() * 7),
      hour: Math.floor(random() * 24),
    };
    const after = addSeconds("2026-01-01T00:00:00Z", Math.floor(random() * 3 * 365 * 86_400));
    const due = nextDigest(schedule, zone, after);
    const where = `seed ${seed}, run ${run}: ${JSON.stringify({ schedule, zone, after, due })}`;
    if (!due) throw new Error(where);
    expect(due.at > after && due.at <= addSeconds(after, 8 * 86_400 + 7_200), where).toBe(true);
    expect(weekdayOf(dayOf(due.at, zone)), where).toBe(schedule.weekday);
    const hour = Number(timeOf(due.at, zone).slice(0, 2));
    expect([schedule.hour, schedule.hour + 1], where).toContain(hour);
  }
});
