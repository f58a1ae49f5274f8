import { describe, expect, test } from "vitest";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import { meetings } from "../../../packages/core/src/calendar/meeting.ts";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { settle } from "../../../packages/core/src/commitment/settlement.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { correspondence } from "../../../packages/core/src/thread/correspondence.ts";
import { aftermathOf } from "../../../packages/core/src/usecases/aftermath.ts";
import { peopleOf } from "../../../packages/core/src/usecases/relations.ts";
import { commitment, event, fact, jan, maxi, owner, ute } from "../../support/builders.ts";

const now = "2026-03-10T09:00:00Z";

function settled(commitments: readonly Commitment[], facts: readonly Fact[], events: readonly Event[] = []) {
  const mail = correspondence(facts);
  const met = meetings(events, owner, (text) => text.toLowerCase().split(" "));
  return settle(commitments, aftermathOf({ mail, meetings: met, owner, now, commitments, person: peopleOf(mail) }));
}

/** The mail of 2 March in which the promise stands. */
const made = fact({ messageId: "p@meier.example", direction: "sent" });
const promise = (over: Partial<Commitment> = {}) => commitment({ id: "p", ...over });
/** A later mail from the owner to Jan. */
const later = (over: Partial<Fact>) =>
  fact({ messageId: "l", direction: "sent", sentAt: "2026-03-04T09:00:00Z", terms: ["anderes"], ...over });
const inThread = { references: ["p@meier.example"] };
const due = (on: string) => ({ on, said: "day", words: on }) as const;
/** What a long mail is about, and another one: one word says little of either. */
const LONG = ["vektordatei", "computer", "geburtstag", "eisenbahn", "nachmittag", "folien"];
const OTHER = ["wetter", "sonnenschein", "kaffee", "hochzeit", "nachbar", "urlaub"];

describe("what keeps a promise", () => {
  test.each<{ name: string; promise: Partial<Commitment>; facts?: Fact[]; events?: Event[]; kept: string | undefined }>(
    [
      {
        name: "send: an attachment in the thread",
        promise: {},
        facts: [later({ ...inThread, attachments: ["folien.pdf"] })],
        kept: "l",
      },
      {
        name: "send: an attachment in a new mail on the matter",
        promise: {},
        facts: [later({ terms: ["folien", "vortrag"], attachments: ["folien.pdf"] })],
        kept: "l",
      },
      { name: "send: a link that is handed over", promise: {}, facts: [later({ ...inThread, links: 1 })], kept: "l" },
      {
        name: "send: an attachment about something else is no proof",
        promise: {},
        facts: [later({ attachments: ["rechnung.pdf"] })],
        kept: undefined,
      },
      { name: "send: merely writing again is no proof", promise: {}, facts: [later(inThread)], kept: undefined },
      {
        name: "send: an attachment to somebody else is no proof",
        promise: {},
        facts: [later({ ...inThread, to: [ute], attachments: ["folien.pdf"] })],
        kept: undefined,
      },
      {
        name: "send: what was sent before the promise is no proof",
        promise: {},
        facts: [later({ ...inThread, sentAt: "2026-03-01T09:00:00Z", attachments: ["folien.pdf"] })],
        kept: undefined,
      },
      { name: "reply: a later mail in the thread", promise: { kind: "reply" }, facts: [later(inThread)], kept: "l" },
      {
        name: "reply: a thank-you is no answer",
        promise: { kind: "reply" },
        facts: [later({ ...inThread, closing: true })],
        kept: undefined,
      },
      { name: "stay in touch: any later letter", promise: { kind: "stay_in_touch" }, facts: [later({})], kept: "l" },
      {
        name: "introduce: both people on one mail",
        promise: { kind: "introduce" },
        facts: [later({ to: [jan, ute] })],
        kept: "l",
      },
      {
        name: "introduce: a mail to the person alone is none",
        promise: { kind: "introduce" },
        facts: [later(inThread)],
        kept: undefined,
      },
      {
        name: "introduce: the owner's alias is nobody new",
        promise: { kind: "introduce" },
        facts: [later({ to: [jan], cc: [{ name: "", address: "m.meier@firma.example" }] })],
        kept: undefined,
      },
      {
        name: "call: the call stands in the calendar",
        promise: { kind: "call" },
        events: [event({ uid: "e" })],
        kept: "e",
      },
      {
        name: "call: a call still ahead keeps nothing yet",
        promise: { kind: "call" },
        events: [event({ uid: "e", startAt: "2026-03-12T09:00:00Z", endAt: "2026-03-12T10:00:00Z" })],
        kept: undefined,
      },
      {
        name: "call: one with somebody else keeps nothing",
        promise: { kind: "call" },
        events: [event({ uid: "e", attendees: [{ ...ute, status: "accepted" }] })],
        kept: undefined,
      },
      {
        name: "call: a cancelled one keeps nothing",
        promise: { kind: "call" },
        events: [event({ uid: "e", status: "cancelled" })],
        kept: undefined,
      },
      {
        name: "meet: named in an entry without attendees",
        promise: { kind: "meet" },
        facts: [fact({ messageId: "n" })],
        events: [event({ uid: "e", attendees: [], summary: "Mittag mit Roth" })],
        kept: "e",
      },
      {
        name: "meet: the contact speaks of it as having been",
        promise: { kind: "meet" },
        facts: [fact({ messageId: "r", sentAt: "2026-03-06T09:00:00Z", recalls: true })],
        kept: "r",
      },
      { name: "send: a meeting delivers no document", promise: {}, events: [event({ uid: "e" })], kept: undefined },
      {
        name: "review: gone through together on the day",
        promise: { kind: "review", due: { on: "2026-03-05", said: "day", words: "Donnerstag" } },
        events: [event({ uid: "e" })],
        kept: "e",
      },
      {
        name: "review: a meeting on another day and matter keeps nothing",
        promise: { kind: "review", due: { on: "2026-03-06", said: "day", words: "Freitag" } },
        events: [event({ uid: "e" })],
        kept: undefined,
      },
      { name: "do: reported as done in the thread", promise: { kind: "do" }, facts: [later(inThread)], kept: "l" },
    ],
  )("$name", ({ promise: over, facts = [], events = [], kept }) => {
    const { standing } = settled([promise(over)], [made, ...facts], events);
    const proof = standing[0]?.commitment.proof;
    expect(proof && (proof.type === "message" ? proof.messageId : proof.uid)).toBe(kept);
    expect(standing[0]?.commitment.status).toBe(kept ? "kept" : "open");
  });

  describe("a thing promised for the 6th, in a long mail of many words, is kept by", () => {
    const long = fact({ messageId: "p@meier.example", direction: "sent", terms: LONG });
    const monday = { sentAt: "2026-03-09T08:00:00Z", terms: [...OTHER, "folien"], attachments: ["folien.pdf"] };
    test.each<{ name: string; on: string; mail: Partial<Fact>; kept: string | undefined }>([
      { name: "a file on the Monday after, with one word in common", on: "2026-03-06", mail: monday, kept: "l" },
      { name: "no such file a week later", on: "2026-02-28", mail: monday, kept: undefined },
      {
        name: "no file without a word in common",
        on: "2026-03-06",
        mail: { ...monday, terms: OTHER },
        kept: undefined,
      },
      { name: "no word without a file", on: "2026-03-06", mail: { ...monday, attachments: [] }, kept: undefined },
    ])("$name", ({ on, mail, kept }) => {
      const { standing } = settled([promise({ due: due(on), terms: LONG })], [long, later(mail)]);
      const [proof] = standing.map(({ commitment }) => commitment.proof);
      expect(proof?.type === "message" ? proof.messageId : undefined).toBe(kept);
    });
  });

  test("a contact's promise is kept by the contact's own mail", () => {
    const theirs = commitment({ id: "p", by: "contact", from: jan.address, to: [maxi.address] });
    const delivered = fact({ messageId: "l", sentAt: "2026-03-04T09:00:00Z", attachments: ["folien.pdf"] });
    expect(settled([theirs], [delivered]).standing[0]?.commitment.status).toBe("kept");
    expect(
      settled([theirs], [later({ attachments: ["folien.pdf"], terms: ["folien"] })]).standing[0]?.commitment.status,
    ).toBe("open");
  });
});

describe("a promise made again", () => {
  const again = (over: Partial<Commitment> = {}) => commitment({ id: "q", madeAt: "2026-03-05T09:00:00Z", ...over });

  test.each<{ name: string; over: Partial<Commitment>; on?: string; facts?: Fact[]; standing: string[] }>([
    { name: "on the same matter it is one item, the newest", over: {}, standing: ["q"] },
    { name: "on another matter it is another", over: { terms: ["rechnung"] }, standing: ["p", "q"] },
    { name: "to somebody else it is another", over: { to: [ute.address] }, standing: ["p", "q"] },
    {
      name: "in other words and of another kind, in the thread after its day was over, it is one",
      over: { kind: "reply", terms: ["januar", "februar"], madeAt: "2026-03-09T09:00:00Z" },
      on: "2026-03-06",
      facts: [later({ messageId: "q@meier.example", sentAt: "2026-03-09T09:00:00Z", ...inThread })],
      standing: ["q"],
    },
    {
      name: "the same before its day is another",
      over: { kind: "reply", terms: ["januar", "februar"], madeAt: "2026-03-09T09:00:00Z" },
      on: "2026-03-09",
      facts: [later({ messageId: "q@meier.example", sentAt: "2026-03-09T09:00:00Z", ...inThread })],
      standing: ["p", "q"],
    },
    { name: "of another kind it is another", over: { kind: "meet" }, standing: ["p", "q"] },
    {
      name: "vaguely, but in the thread, it is one",
      over: { terms: [] },
      facts: [later({ messageId: "q@meier.example", ...inThread })],
      standing: ["q"],
    },
    {
      name: "after it was kept it is a new one",
      over: {},
      facts: [later({ ...inThread, attachments: ["folien.pdf"] })],
      standing: ["p", "q"],
    },
  ])("$name", ({ over, on, facts = [], standing }) => {
    const first = promise(on ? { due: due(on) } : {});
    expect(settled([first, again(over)], [made, ...facts]).standing.map(({ commitment: { id } }) => id)).toEqual(
      standing,
    );
  });

  test("names the earlier mails and supersedes their items, once", () => {
    const first = settled([promise(), again()], [made]);
    expect(first.standing[0]?.also).toEqual(["p@meier.example"]);
    expect(first.changes).toEqual([{ id: "p", status: "superseded" }]);
    expect(settled([promise({ status: "superseded" }), again()], [made]).changes).toEqual([]);
  });

  test("in one mail the dated sentence holds, and the mail is not named twice", () => {
    const due = { on: "2026-03-06", said: "day", words: "bis Freitag" } as const;
    const both = [promise(), promise({ id: "p2", messageId: "p@meier.example", due })];
    const { standing } = settled(both, [made]);
    expect(standing.map(({ commitment: { id }, also }) => ({ id, also }))).toEqual([{ id: "p2", also: [] }]);
  });

  test("what the owner dismissed stays dismissed, and a new promise is new", () => {
    const { standing } = settled([promise({ status: "dismissed" }), again()], [made]);
    expect(standing.map(({ commitment: { id, status } }) => `${id} ${status}`)).toEqual(["p dismissed", "q open"]);
  });
});
