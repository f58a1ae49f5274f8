import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { choose, type Findings } from "../../../packages/core/src/suggestion/choice.ts";
import type { Meetup } from "../../../packages/core/src/suggestion/meetup.ts";
import { commitment, fact, jan, owner } from "../../support/builders.ts";

const now = "2026-03-10T09:00:00Z";

function findings(over: Partial<Findings> & { promises?: readonly Commitment[] }): Findings {
  return {
    owner,
    now,
    commitments: (over.promises ?? []).map((each) => ({ commitment: each, also: [] })),
    owed: [],
    awaiting: [],
    meetups: [],
    person: (address) => ({ name: "", address }),
    setting: () => ({ language: "de", subject: "Folien", lastAt: now }),
    ownerKey: new Uint8Array(32),
    ...over,
  };
}

const dated = (on: string, over: Partial<Commitment> = {}) =>
  commitment({ id: "p", due: { on, said: "day", words: "" }, ...over });
const asked = (over: { days: number; address?: string }) => ({
  fact: fact({ messageId: `m-${over.address ?? "jan"}`, expectsAnswer: true, question: "Passt das?" }),
  contact: { name: "", address: over.address ?? jan.address },
  days: over.days,
});
const meetup = (over: Partial<Meetup> = {}): Meetup => ({
  contact: "anna@graz.example",
  contactName: "Anna",
  city: "2778067",
  reason: "trip",
  startOn: "2026-03-18",
  endOn: "2026-03-19",
  eventSummary: "Graz",
  slots: [],
  messageId: "m",
  ...over,
});

describe("what a promise suggests, by its date", () => {
  test.each<{ name: string; promise: Commitment; type: string | undefined }>([
    { name: "due in eight days: nothing yet", promise: dated("2026-03-18"), type: undefined },
    { name: "due in seven: a warning before the date", promise: dated("2026-03-17"), type: "delivery" },
    { name: "due today", promise: dated("2026-03-10"), type: "delivery" },
    { name: "two days late: the delivery itself", promise: dated("2026-03-08"), type: "delivery" },
    { name: "three days late: with a word of apology", promise: dated("2026-03-07"), type: "apology" },
    {
      name: "undated, four days old: rests",
      promise: commitment({ id: "p", madeAt: "2026-03-06T09:00:00Z" }),
      type: undefined,
    },
    {
      name: "undated, five days old: brought up",
      promise: commitment({ id: "p", madeAt: "2026-03-05T09:00:00Z" }),
      type: "delivery",
    },
    {
      name: "stay in touch, 27 days old: rests",
      promise: commitment({ id: "p", kind: "stay_in_touch", madeAt: "2026-02-11T09:00:00Z" }),
      type: undefined,
    },
    {
      name: "stay in touch, 28 days old: a light word",
      promise: commitment({ id: "p", kind: "stay_in_touch", madeAt: "2026-02-10T09:00:00Z" }),
      type: "follow_up",
    },
    { name: "kept: nothing", promise: dated("2026-03-08", { status: "kept" }), type: undefined },
    { name: "a contact's: nothing of the owner's", promise: dated("2026-03-08", { by: "contact" }), type: undefined },
    {
      name: "60 days late: still suggested",
      promise: dated("2026-01-09", { madeAt: "2026-01-02T09:00:00Z" }),
      type: "apology",
    },
  ])("$name", ({ promise, type }) => {
    expect(choose(findings({ promises: [promise] })).suggestions[0]?.type).toBe(type);
  });

  test("61 days late it waits on its own page, counted", () => {
    const { suggestions, withheld } = choose(
      findings({ promises: [dated("2026-01-08", { madeAt: "2026-01-02T09:00:00Z" })] }),
    );
    expect(suggestions).toEqual([]);
    expect(withheld).toEqual({ older: 1 });
  });
});

describe("choosing", () => {
  test("one person gets one suggestion, with both pieces of evidence", () => {
    const { suggestions } = choose(findings({ promises: [dated("2026-03-09")], owed: [asked({ days: 4 })] }));
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]?.evidence.map(({ type }) => type)).toEqual(["commitment", "owed"]);
  });

  test("promises due come before replies owed, these before answers awaited", () => {
    const { suggestions } = choose(
      findings({
        promises: [dated("2026-03-09", { to: ["a@x.example"] })],
        owed: [asked({ days: 4, address: "b@x.example" })],
        awaiting: [asked({ days: 4, address: "c@x.example" })],
      }),
    );
    expect(suggestions.map(({ contact }) => contact)).toEqual(["a@x.example", "b@x.example", "c@x.example"]);
  });

  test("at most seven, the rest is counted, and one place is for meeting in person", () => {
    const owed = Array.from({ length: 9 }, (_, at) => asked({ days: 4, address: `p${at}@x.example` }));
    const { suggestions, withheld } = choose(findings({ owed, meetups: [meetup()] }));
    expect(suggestions.map(({ type }) => type)).toEqual([...Array(6).fill("follow_up"), "meetup"]);
    expect(withheld).toEqual({ over_seven: 3 });
  });

  test("who said when they are back is not nudged before the day after", () => {
    const away = (backOn: string) =>
      choose(findings({ awaiting: [{ ...asked({ days: 5 }), backOn }] })).suggestions.length;
    expect([away("2026-03-10"), away("2026-03-09")]).toEqual([0, 1]);
  });

  test("the same findings give the same suggestions, ids included", () => {
    const input = findings({ promises: [dated("2026-03-09")], meetups: [meetup()] });
    expect(choose(input)).toEqual(choose(input));
  });
});
