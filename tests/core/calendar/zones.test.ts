import { describe, expect, test } from "vitest";
import { WINDOWS_TO_IANA_MAP } from "windows-iana";
import { isZone } from "../../../packages/core/src/base/time.ts";
import { zoneNamed } from "../../../packages/core/src/calendar/zones.ts";

describe("zoneNamed", () => {
  const windows = [...new Set(WINDOWS_TO_IANA_MAP.map((entry) => entry.windowsName))];

  test("knows every Windows zone of CLDR", () => {
    expect(windows.length).toBeGreaterThan(130);
    for (const name of windows) expect(isZone(zoneNamed(name) ?? ""), name).toBe(true);
  });

  test.each([
    { tzid: "Europe/Vienna", zone: "Europe/Vienna" },
    { tzid: '"Europe/Vienna"', zone: "Europe/Vienna" },
    { tzid: "/citadel.example/20210210_1/Europe/Vienna", zone: "Europe/Vienna" },
    { tzid: "/vendor.example/America/Argentina/Buenos_Aires", zone: "America/Argentina/Buenos_Aires" },
    { tzid: "Romance Standard Time 2", zone: "Europe/Paris" },
    { tzid: "(UTC-08:00) Pacific Time (US & Canada)", zone: "America/Los_Angeles" },
    { tzid: "(UTC-06:00) Central America", zone: "America/Guatemala" },
    { tzid: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", zone: "Europe/Dublin" },
    { tzid: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", zone: "Europe/Brussels" },
    { tzid: "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", zone: "Asia/Kolkata" },
    { tzid: "(GMT -03:00)", zone: "Etc/GMT+3" },
    { tzid: "(UTC+05:45)", zone: undefined },
    { tzid: "Customized Time Zone", zone: undefined },
    { tzid: "tzone://Microsoft/Custom", zone: undefined },
    { tzid: "+01:00", zone: undefined },
    { tzid: "", zone: undefined },
  ])("$tzid", ({ tzid, zone }) => {
    expect(zoneNamed(tzid)).toBe(zone);
  });
});
