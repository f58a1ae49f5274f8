import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { choose, type Findings } from "../../../packages/core/src/suggestion/choice.ts";
import type { Meetup } from "../../../packages/core/src/suggestion/meetup.ts";
import { correspondence } from "../../../packages/core/src/thread/correspondence.ts";
import { commitment, fact, jan, owner } from "../../support/builders.ts";

const now = "2026-03-10T09:00:00Z";

function findings(over: Partial<Findings> & { promises?: readonly Commitment[]; facts?: readonly Fact[] }): Findings {
  return {
    owner,
    now,
    commitments: (over.promises ?? []).map((each) => ({ commitment: each, also: [] })),
    owed: [],
    awaiting: [],
    meetups: [],
    mail: correspondence(over.facts ?? []),
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
    {
      name: "60 days late: still suggested",
      promise: dated("2026-01-09", { madeAt: "2026-01-02T09:00:00Z" }),
      type: "apology",
    },
  ])("$name", ({ promise, type }) => {
    expect(choose(findings({ promises: [promise] })).suggestions[0]?.type).toBe(type);
  });

  test("61 days late it waits on its own page, counted", () => {
    const old = dated("2026-01-08", { madeAt: "2026-01-02T09:00:00Z" });
    const { suggestions, older } = choose(findings({ promises: [old] }));
    expect(suggestions).toEqual([]);
    expect(older).toEqual([old]);
  });
});

describe("a contact's promise is brought up when it is late by more than a little", () => {
  const theirs = (over: Partial<Commitment> = {}) =>
    commitment({ id: "t", by: "contact", from: jan.address, to: [owner.addresses[0] ?? ""], ...over });
  const due = (on: string, over: Partial<Commitment> = {}) => theirs({ due: { on, said: "day", words: "" }, ...over });
  const asked = fact({ messageId: "asked", direction: "sent", sentAt: "2026-02-01T09:00:00Z" });
  const theirMail = fact({ messageId: theirs().messageId, sentAt: theirs().madeAt, terms: ["folien"] });
  const later = (over: Partial<Fact>) =>
    fact({ messageId: "later", sentAt: "2026-03-05T09:00:00Z", terms: ["urlaub"], ...over });
  const inThread = { references: [theirMail.messageId] };

  test.each<{ name: string; promise: Commitment; facts?: readonly Fact[]; is: boolean }>([
    { name: "two days after its day: not yet", promise: due("2026-03-08"), is: false },
    { name: "three days after", promise: due("2026-03-07"), is: true },
    { name: "undated, 13 days old: not yet", promise: theirs({ madeAt: "2026-02-25T09:00:00Z" }), is: false },
    { name: "undated, 14 days old", promise: theirs({ madeAt: "2026-02-24T09:00:00Z" }), is: true },
    {
      name: "a soft one never",
      promise: theirs({ kind: "stay_in_touch", madeAt: "2026-01-20T09:00:00Z" }),
      is: false,
    },
    {
      name: "not quite sure: nobody is held to what they may not have said",
      promise: due("2026-03-01", { confidence: 0.984 }),
      is: false,
    },
    { name: "sure enough", promise: due("2026-03-01", { confidence: 0.985 }), is: true },
    { name: "kept", promise: due("2026-03-01", { status: "kept" }), is: false },
    {
      name: "they came back to it in the thread",
      promise: due("2026-03-01"),
      facts: [asked, later(inThread)],
      is: false,
    },
    {
      name: "they came back to it elsewhere",
      promise: due("2026-03-01"),
      facts: [asked, later({ terms: ["folien", "vortrag"] })],
      is: false,
    },
    {
      name: "they only thanked in the thread",
      promise: due("2026-03-01"),
      facts: [asked, later({ ...inThread, closing: true })],
      is: true,
    },
    { name: "they wrote of something else", promise: due("2026-03-01"), facts: [asked, later({})], is: true },
    { name: "a stranger's, to whom the owner never wrote", promise: due("2026-03-01"), facts: [], is: false },
    {
      name: "they are away until today",
      promise: due("2026-03-01"),
      facts: [asked, later({ nature: "out-of-office", backOn: "2026-03-10" })],
      is: false,
    },
    {
      name: "they were away until yesterday",
      promise: due("2026-03-01"),
      facts: [asked, later({ nature: "out-of-office", backOn: "2026-03-09" })],
      is: true,
    },
  ])("$name", ({ promise, facts = [asked], is }) => {
    const { suggestions } = choose(
      findings({ promises: [promise], facts: [{ ...theirMail, sentAt: promise.madeAt }, ...facts] }),
    );
    expect(suggestions.map(({ type, strategy, contact }) => ({ type, strategy, contact }))).toEqual(
      is ? [{ type: "follow_up", strategy: "listen", contact: jan.address }] : [],
    );
    if (is) expect(suggestions[0]?.evidence[0]).toMatchObject({ type: "promised", quote: promise.quote });
  });

  test("61 days after its day it waits with the older ones", () => {
    const old = due("2026-01-08", { madeAt: "2026-01-02T09:00:00Z" });
    const { suggestions, older } = choose(
      findings({ promises: [old], facts: [{ ...asked, sentAt: "2026-01-01T09:00:00Z" }] }),
    );
    expect(suggestions).toEqual([]);
    expect(older).toEqual([old]);
  });

  test("it stands below a reply owed, and beside a meeting it does not lead", () => {
    const reminded = findings({ promises: [due("2026-03-01")], facts: [asked] });
    const both = choose({ ...reminded, owed: [owedTo("b@x.example")] });
    expect(both.suggestions.map(({ contact }) => contact)).toEqual(["b@x.example", jan.address]);
    const near = choose({ ...reminded, meetups: [meetup({ contact: jan.address })] });
    expect(near.suggestions.map(({ type, evidence }) => [type, ...evidence.map((each) => each.type)])).toEqual([
      ["meetup", "meetup", "promised"],
    ]);
  });
});

const owedTo = (address: string) => asked({ days: 30, address });

describe("one item says a sentence once", () => {
  const question = (words: string) => ({
    fact: fact({ messageId: "q", direction: "sent", expectsAnswer: true, question: words }),
    contact: jan,
    days: 5,
  });
  test.each([
    { name: "the very same", asks: "Ich rufe dich Montag an, passt das?", evidence: ["commitment"] },
    { name: "with other marks and spaces", asks: "ich rufe dich  Montag an – passt das", evidence: ["commitment"] },
    { name: "a part of it", asks: "Passt das?", evidence: ["commitment"] },
    { name: "more than it", asks: "Hallo, ich rufe dich Montag an, passt das? Danke!", evidence: ["commitment"] },
    { name: "another one", asks: "Hast du die Folien?", evidence: ["commitment", "awaiting"] },
  ])("$name", ({ asks, evidence }) => {
    const promise = dated("2026-03-09", { quote: "Ich rufe dich Montag an, passt das?" });
    const { suggestions } = choose(findings({ promises: [promise], awaiting: [question(asks)] }));
    expect(suggestions.map((each) => each.evidence.map(({ type }) => type))).toEqual([evidence]);
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
    const { suggestions, overSeven } = choose(findings({ owed, meetups: [meetup()] }));
    expect(suggestions.map(({ type }) => type)).toEqual([...Array(6).fill("follow_up"), "meetup"]);
    expect(overSeven.map(({ contact }) => contact)).toEqual(["p6@x.example", "p7@x.example", "p8@x.example"]);
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
