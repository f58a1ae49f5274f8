import { describe, expect, test } from "vitest";
import type { Event } from "../../../packages/core/src/calendar/event.ts";
import { meetings } from "../../../packages/core/src/calendar/meeting.ts";
import type { Fact } from "../../../packages/core/src/mail/fact.ts";
import { awaitingReplies, owedReplies } from "../../../packages/core/src/thread/awaited.ts";
import { correspondence } from "../../../packages/core/src/thread/correspondence.ts";
import { event, fact, jan, maxi, owner, ute } from "../../support/builders.ts";

const words = (text: string) => text.toLowerCase().split(" ");

const scope = (facts: readonly Fact[], events: readonly Event[] = [], now = "2026-03-10T09:00:00Z") => ({
  mail: correspondence(facts),
  meetings: meetings(events, owner, words),
  owner,
  now,
});

/** Jan asked on Monday 2 March. */
const asked = fact({ messageId: "q", expectsAnswer: true, terms: ["terrasse", "statik", "gutachten"] });
const later = "2026-03-03T09:00:00Z";
const janAtWork = { name: "Jan Roth", address: "roth@statik.example" };
/** Written in the thread by somebody at the owner's firm. */
const byColleague = fact({
  messageId: "k",
  references: ["q"],
  from: { name: "", address: "kollegin@firma.example" },
  sentAt: later,
});
/** Another exchange with Jan, begun before. */
const other = [fact({ messageId: "o", sentAt: "2026-02-20T09:00:00Z", terms: ["anderes"] })];
const reply = (over: Partial<Fact>) =>
  fact({ messageId: "r", direction: "sent", sentAt: "2026-03-03T09:00:00Z", terms: ["anderes"], ...over });

describe("owed replies", () => {
  test.each<{ name: string; facts: Fact[]; events?: Event[]; owed: string[] }>([
    { name: "a question nobody answered is owed", facts: [asked], owed: ["q"] },
    { name: "a mail that asks nothing is not", facts: [{ ...asked, expectsAnswer: false }], owed: [] },
    { name: "an answer in the thread settles it", facts: [asked, reply({ references: ["q"] })], owed: [] },
    {
      name: "an answer from an alias settles it",
      facts: [asked, reply({ references: ["q"], from: { name: "", address: "m.meier@firma.example" } })],
      owed: [],
    },
    {
      name: "a new mail on the matter settles it",
      facts: [asked, reply({ terms: ["terrasse", "gutachten", "statik"] })],
      owed: [],
    },
    { name: "a new mail on something else does not", facts: [asked, reply({})], owed: ["q"] },
    {
      name: "a mail in the thread to somebody else does not",
      facts: [asked, reply({ references: ["q"], to: [ute] })],
      owed: ["q"],
    },
    {
      name: "an answer written before the question does not",
      facts: [asked, reply({ references: ["q"], sentAt: "2026-03-01T09:00:00Z" })],
      owed: ["q"],
    },
    {
      name: "asked at a plus address of the owner: owed",
      facts: [{ ...asked, to: [{ name: "", address: "Maxi+Angebote@meier.example" }] }],
      owed: ["q"],
    },
    {
      name: "asked at an address that only begins like the owner's: not owed",
      facts: [{ ...asked, to: [{ name: "", address: "maxima@meier.example" }] }],
      owed: [],
    },
    { name: "only in Cc: not owed", facts: [{ ...asked, to: [ute], cc: [maxi] }], owed: [] },
    { name: "list mail is not owed", facts: [{ ...asked, nature: "list" }], owed: [] },
    {
      name: "of two questions in a thread the newer stands",
      facts: [asked, { ...asked, messageId: "q2", references: ["q"], sentAt: "2026-03-04T09:00:00Z" }],
      owed: ["q2"],
    },
    {
      name: "the asker's own closing word withdraws it",
      facts: [asked, fact({ messageId: "c", references: ["q"], sentAt: "2026-03-03T09:00:00Z", closing: true })],
      owed: [],
    },
    {
      name: "also in a mail of its own on the matter",
      facts: [asked, fact({ messageId: "c", sentAt: later, closing: true, terms: ["gutachten"] })],
      owed: [],
    },
    {
      name: "a thank-you for something else withdraws nothing",
      facts: [asked, fact({ messageId: "c", sentAt: later, closing: true, terms: ["blumen"] })],
      owed: ["q"],
    },
    {
      name: "also from another address of theirs",
      facts: [asked, fact({ messageId: "c", references: ["q"], sentAt: later, closing: true, from: janAtWork })],
      owed: [],
    },
    {
      name: "somebody else's closing word does not",
      facts: [asked, fact({ messageId: "c", references: ["q"], sentAt: later, closing: true, from: ute })],
      owed: ["q"],
    },
    {
      name: "an answer in the thread to another address of the asker settles it",
      facts: [asked, reply({ references: ["q"], to: [janAtWork] })],
      owed: [],
    },
    {
      name: "and so does a new mail there on the matter",
      facts: [asked, reply({ terms: asked.terms, to: [janAtWork] })],
      owed: [],
    },
    {
      name: "one to somebody with the same first name does not",
      facts: [asked, reply({ references: ["q"], to: [{ name: "Jan", address: "jan@kern.example" }] })],
      owed: ["q"],
    },
    {
      name: "the owner's own absence note answers nothing",
      facts: [asked, reply({ references: ["q"], nature: "out-of-office" })],
      owed: ["q"],
    },
    {
      name: "an answer among several things, in another thread, counts when it clearly names the matter",
      facts: [asked, ...other, reply({ references: ["o"], terms: ["terrasse", "gutachten", "anderes"] })],
      owed: [],
    },
    {
      name: "and does not when it only brushes it",
      facts: [
        asked,
        ...other,
        reply({ references: ["o"], terms: ["statik", "eins", "zwei", "drei", "vier", "fuenf"] }),
      ],
      owed: ["q"],
    },
    {
      name: "mails on other things in between settle nothing",
      facts: [
        asked,
        reply({}),
        fact({ messageId: "n", sentAt: later, terms: ["kantine"] }),
        reply({ messageId: "m", references: ["n"], sentAt: "2026-03-04T09:00:00Z", terms: ["kantine"] }),
      ],
      owed: ["q"],
    },
    {
      name: "asked of several, answered by a friend of the asker only: still owed",
      facts: [
        { ...asked, to: [maxi, ute] },
        fact({ messageId: "u", references: ["q"], from: ute, to: [jan], sentAt: later }),
      ],
      owed: ["q"],
    },
    {
      name: "a meeting on the matter since settles it",
      facts: [asked],
      events: [event({ uid: "e", summary: "Terrasse Statik Gutachten" })],
      owed: [],
    },
    {
      name: "a meeting on something else does not",
      facts: [asked],
      events: [event({ uid: "e", summary: "Mittagessen" })],
      owed: ["q"],
    },
    {
      name: "a meeting that is still ahead does not",
      facts: [asked],
      events: [
        event({
          uid: "e",
          summary: "Terrasse Statik Gutachten",
          startAt: "2026-03-11T09:00:00Z",
          endAt: "2026-03-11T10:00:00Z",
        }),
      ],
      owed: ["q"],
    },
    { name: "a stranger who sells is owed nothing", facts: [{ ...asked, pitch: true }], owed: [] },
    {
      name: "nor is their reminder in the thread",
      facts: [
        { ...asked, pitch: true },
        { ...asked, messageId: "q2", references: ["q"], sentAt: "2026-03-04T09:00:00Z" },
      ],
      owed: [],
    },
    {
      name: "one the owner wrote to before is no stranger",
      facts: [reply({ messageId: "b", sentAt: "2026-02-01T09:00:00Z" }), { ...asked, pitch: true }],
      owed: ["q"],
    },
    {
      name: "a colleague of the owner who wrote to somebody else does not",
      facts: [asked, { ...byColleague, to: [ute] }],
      owed: ["q"],
    },
    {
      name: "a colleague of the owner who answered settles it",
      facts: [asked, { ...byColleague, to: [jan] }],
      owed: [],
    },
  ])("$name", ({ facts, events, owed }) => {
    expect(owedReplies(scope(facts, events), 2).map(({ fact: { messageId } }) => messageId)).toEqual(owed);
  });

  test.each([
    { name: "one local day old: not yet", now: "2026-03-03T22:59:00Z", days: undefined },
    { name: "two local days old, a minute later in Berlin: shown", now: "2026-03-03T23:00:00Z", days: 2 },
    { name: "half a year old: shown", now: "2026-08-29T09:00:00Z", days: 180 },
    { name: "a day more: history", now: "2026-08-30T09:00:00Z", days: undefined },
  ])("$name", ({ now, days }) => {
    expect(owedReplies(scope([asked], [], now), 2)[0]?.days).toBe(days);
  });
});

/** The owner asked Jan on Monday 2 March. */
const question = fact({
  messageId: "q",
  direction: "sent",
  expectsAnswer: true,
  terms: ["terrasse", "statik", "gutachten"],
});
const answer = (over: Partial<Fact>) =>
  fact({ messageId: "r", sentAt: "2026-03-03T09:00:00Z", terms: ["anderes"], ...over });

describe("awaiting replies", () => {
  test.each<{ name: string; facts: Fact[]; awaiting: string[] }>([
    { name: "an unanswered question is awaited", facts: [question], awaiting: ["q"] },
    { name: "an answer in the thread settles it", facts: [question, answer({ references: ["q"] })], awaiting: [] },
    {
      name: "an out-of-office answer does not",
      facts: [question, answer({ references: ["q"], nature: "out-of-office" })],
      awaiting: ["q"],
    },
    {
      name: "a new mail on the matter settles it",
      facts: [question, answer({ terms: ["terrasse", "gutachten", "statik"] })],
      awaiting: [],
    },
    { name: "a new mail on something else does not", facts: [question, answer({})], awaiting: ["q"] },
    {
      name: "a mail on the matter to somebody else, with the owner in Cc, answers nothing",
      facts: [question, answer({ terms: question.terms, to: [ute], cc: [maxi] })],
      awaiting: ["q"],
    },
    {
      name: "a question that bounced waits for nobody",
      facts: [
        question,
        fact({ messageId: "b", nature: "bounce", sentAt: "2026-03-02T09:01:00Z", failedRecipients: [jan.address] }),
      ],
      awaiting: [],
    },
    {
      name: "the bounce of another recipient changes nothing",
      facts: [
        question,
        fact({ messageId: "b", nature: "bounce", sentAt: "2026-03-02T09:01:00Z", failedRecipients: [ute.address] }),
      ],
      awaiting: ["q"],
    },
    {
      name: "the note of a server that names another mail changes nothing",
      facts: [
        question,
        fact({ messageId: "b", nature: "bounce", sentAt: later, failedRecipients: [jan.address], references: ["x"] }),
      ],
      awaiting: ["q"],
    },
    {
      name: "sent again to another address after a bounce: the second is awaited",
      facts: [
        question,
        fact({ messageId: "b", nature: "bounce", sentAt: "2026-03-02T09:01:00Z", failedRecipients: [jan.address] }),
        { ...question, messageId: "q2", sentAt: later, to: [janAtWork] },
      ],
      awaiting: ["q2"],
    },
    {
      name: "sent again before the bounce of the first came: the second is awaited",
      facts: [
        question,
        { ...question, messageId: "q2", sentAt: "2026-03-02T09:05:00Z" },
        fact({
          messageId: "b",
          nature: "bounce",
          sentAt: "2026-03-02T09:06:00Z",
          failedRecipients: [jan.address],
          references: ["q"],
        }),
      ],
      awaiting: ["q2"],
    },
    {
      name: "a bounce of one of two leaves the other awaited",
      facts: [
        { ...question, to: [jan, ute] },
        fact({ messageId: "b", nature: "bounce", sentAt: "2026-03-02T09:01:00Z", failedRecipients: [jan.address] }),
      ],
      awaiting: ["q"],
    },
    {
      name: "an answer on the matter from another address of the same name settles it",
      facts: [question, answer({ terms: question.terms, from: janAtWork })],
      awaiting: [],
    },
    {
      name: "one from somebody else on the matter does not",
      facts: [question, answer({ terms: question.terms, from: ute })],
      awaiting: ["q"],
    },
    {
      name: "one who was only in Cc and answers in the thread settles it",
      facts: [{ ...question, cc: [ute] }, answer({ references: ["q"], from: ute })],
      awaiting: [],
    },
    {
      name: "who is only in Cc is not waited for",
      facts: [{ ...question, to: [maxi], cc: [ute] }],
      awaiting: [],
    },
    {
      name: "a colleague of theirs who answers in the thread settles it",
      facts: [question, answer({ references: ["q"], from: { name: "", address: "buero@roth.example" } })],
      awaiting: [],
    },
    {
      name: "a mail on something else in between settles nothing, nor does the owner's own",
      facts: [question, answer({}), { ...question, messageId: "n", expectsAnswer: false, sentAt: later, terms: ["x"] }],
      awaiting: ["q"],
    },
    {
      name: "asked again in the thread: the newer stands",
      facts: [question, { ...question, messageId: "q2", references: ["q"], sentAt: "2026-03-05T09:00:00Z" }],
      awaiting: ["q2"],
    },
    {
      name: "the owner's own closing word settles it",
      facts: [
        question,
        {
          ...question,
          messageId: "c",
          references: ["q"],
          expectsAnswer: false,
          closing: true,
          sentAt: "2026-03-05T09:00:00Z",
        },
      ],
      awaiting: [],
    },
    {
      name: "one of two who answers is enough",
      facts: [{ ...question, to: [jan, ute] }, answer({ references: ["q"], from: ute })],
      awaiting: [],
    },
    {
      name: "a note to one's own plus address waits for nobody",
      facts: [{ ...question, to: [{ name: "", address: "maxi+notiz@meier.example" }] }],
      awaiting: [],
    },
  ])("$name", ({ facts, awaiting }) => {
    expect(awaitingReplies(scope(facts), 3).map(({ fact: { messageId } }) => messageId)).toEqual(awaiting);
  });

  test("an absence with a return date is told with it", () => {
    const away = answer({ references: ["q"], nature: "out-of-office", backOn: "2026-03-16" });
    expect(awaitingReplies(scope([question, away]), 3)[0]?.backOn).toBe("2026-03-16");
    expect(awaitingReplies(scope([question, { ...away, from: janAtWork }]), 3)[0]?.backOn).toBe("2026-03-16");
    expect(awaitingReplies(scope([question, { ...away, from: ute }]), 3)[0]?.backOn).toBeUndefined();
  });

  test.each([
    { name: "two local days old: not yet", now: "2026-03-04T22:59:00Z", count: 0 },
    { name: "three: shown", now: "2026-03-04T23:00:00Z", count: 1 },
  ])("$name", ({ now, count }) => {
    expect(awaitingReplies(scope([question], [], now), 3)).toHaveLength(count);
  });
});
