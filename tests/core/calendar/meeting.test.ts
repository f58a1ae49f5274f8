import { describe, expect, test } from "vitest";
import { meetings, meetingsWith } from "../../../packages/core/src/calendar/meeting.ts";
import { event, jan, owner, ute } from "../../support/builders.ts";

const words = (text: string) => text.toLowerCase().split(" ");
const met = (over: Parameters<typeof event>[0]) => meetings([event(over)], owner, words);

const attendee = (address: string, status: "accepted" | "declined" | "needs-action" = "accepted") => ({
  name: "",
  address,
  status,
});

describe("a meeting", () => {
  test.each([
    { name: "confirmed", over: {}, count: 1 },
    { name: "cancelled", over: { status: "cancelled" as const }, count: 0 },
    { name: "declined by the owner", over: { attendees: [attendee("maxi@meier.example", "declined")] }, count: 0 },
    {
      name: "declined from a plus address of the owner",
      over: { attendees: [attendee("maxi+termine@meier.example", "declined")] },
      count: 0,
    },
    { name: "declined by somebody else", over: { attendees: [attendee(jan.address, "declined")] }, count: 1 },
  ])("$name: $count", ({ over, count }) => {
    expect(met({ uid: "e", ...over })).toHaveLength(count);
  });

  test("is with whom was invited and did not decline, and with its organizer, but not with the owner", () => {
    const [meeting] = met({
      uid: "e",
      organizer: { name: "", address: "eva@huber.example" },
      attendees: [
        attendee(jan.address, "needs-action"),
        attendee(ute.address, "declined"),
        attendee("M.Meier@firma.example"),
        attendee("maxi+termine@meier.example"),
      ],
    });
    expect([...(meeting?.addresses ?? [])]).toEqual([jan.address, "eva@huber.example"]);
  });
});

describe("is with", () => {
  test.each([
    { name: "who was invited", over: {}, person: jan, is: true },
    { name: "who was not", over: { summary: "Lang" }, person: ute, is: false },
    {
      name: "who is named where nobody is invited",
      over: { attendees: [], summary: "Essen Lang" },
      person: ute,
      is: true,
    },
    {
      name: "who is named where only the owner is invited, at a plus address",
      over: { attendees: [attendee("maxi+termine@meier.example")], summary: "Essen Lang" },
      person: ute,
      is: true,
    },
    { name: "whose name is part of a word", over: { attendees: [], summary: "Langlauf" }, person: ute, is: false },
    {
      name: "whose name is too short to tell",
      over: { attendees: [], summary: "Ei essen" },
      person: { name: "Xu Ei", address: "ei@xu.example" },
      is: false,
    },
  ])("$name: $is", ({ over, person, is }) => {
    expect(meetingsWith([person], met({ uid: "e", ...over }))).toHaveLength(is ? 1 : 0);
  });

  test("any of several people, each meeting once and in its order", () => {
    const attendees = [attendee(jan.address), attendee(ute.address)];
    const all = meetings(
      [
        event({ uid: "a", attendees }),
        event({ uid: "b", attendees: [] }),
        event({ uid: "c" }),
        event({ uid: "d", attendees }),
      ],
      owner,
      words,
    );
    expect(meetingsWith([jan, ute], all).map(({ uid }) => uid)).toEqual(["a", "c", "d"]);
  });
});
