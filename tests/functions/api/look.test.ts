import { describe, expect, test } from "vitest";
import { markOf } from "../../../functions/api/entries.ts";
import { type Looks, lookAgain, newsOf, turnLook } from "../../../functions/api/look.ts";
import { wordings } from "../../../functions/api/wording/index.ts";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { commitment, fact, ute } from "../../support/builders.ts";
import { appOf, type Found, NOW, viewOf } from "./page.ts";

const first = commitment({ id: "first" });
const second = commitment({
  id: "second",
  quote: "Das Protokoll schicke ich dir",
  terms: ["protokoll"],
  to: [ute.address],
});
const kept = (each: Commitment): Commitment => ({
  ...each,
  status: "kept",
  proof: { type: "message", messageId: "m", at: "2026-03-09T09:00:00Z" },
});
const asked = fact({ messageId: "asked", expectsAnswer: true, question: "Passt das?", terms: ["termin"] });
const reviewOf = (found: Found) => viewOf("de", found).review;
const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString().replace(".000", "");

describe("what is new since the last look", () => {
  const before = lookAgain(undefined, reviewOf({ commitments: [first], facts: [asked] }), NOW);
  const later = (found: Found, minutes = 31): Looks => lookAgain(before, reviewOf(found), at(minutes));
  const news = (found: Found) => newsOf(later(found), reviewOf(found));

  test("at the first visit nothing is marked", () => {
    expect(newsOf(before, reviewOf({ commitments: [first] }))).toBeUndefined();
  });

  test("what came, what changed, and how many are gone", () => {
    const found = news({ commitments: [kept(first), second] });
    expect(found?.since).toBe(NOW);
    expect([first, second].map((each) => found?.isNew(markOf.commitment(each)))).toEqual([false, true]);
    expect([first, second].map((each) => found?.isChanged(markOf.commitment(each)))).toEqual([true, false]);
    expect(found?.gone).toBe(1);
  });

  test("nothing, when all is as it was", () => {
    const found = news({ commitments: [first], facts: [asked] });
    expect([found?.isNew(markOf.commitment(first)), found?.isChanged(markOf.waiting(asked)), found?.gone]).toEqual([
      false,
      false,
      0,
    ]);
  });

  test.each([
    { name: "half an hour later is the same visit", minutes: 30, since: undefined },
    { name: "a minute more begins another", minutes: 31, since: NOW },
  ])("$name", ({ minutes, since }) => expect(later({ commitments: [second] }, minutes).before?.at).toBe(since));

  test("it stays new while somebody looks around, and is known at the next visit", () => {
    const found = { commitments: [first, second] };
    const same = lookAgain(before, reviewOf(found), at(40));
    const next = lookAgain(same, reviewOf(found), at(80));
    const again = lookAgain(same, reviewOf(found), at(60));
    expect(newsOf(again, reviewOf(found))?.isNew(markOf.commitment(second))).toBe(true);
    expect(newsOf(next, reviewOf(found))?.isNew(markOf.commitment(second))).toBe(false);
  });

  test("what was read anew is compared at once, in the midst of a visit", () => {
    const turned = lookAgain(turnLook(before), reviewOf({ commitments: [first, second] }), at(1));
    expect(newsOf(turned, reviewOf({ commitments: [first, second] }))?.isNew(markOf.commitment(second))).toBe(true);
  });

  test("it remembers marks only, and no more than a store holds", () => {
    const many = Array.from({ length: 6_000 }, (_, id) =>
      commitment({ id: `${id}`, terms: [`t${id}`], messageId: `${id}` }),
    );
    const { last } = lookAgain(
      undefined,
      { ...reviewOf({}), commitments: many.map((each) => ({ commitment: each, also: [] })) },
      NOW,
    );
    expect(Object.keys(last.seen)).toHaveLength(5_000);
    expect(JSON.stringify(last).length).toBeLessThan(200_000);
    expect(JSON.stringify(before)).not.toMatch(/asked|jan|@/);
  });
});

describe("the page", () => {
  const page = async (code: string, since: string) => {
    const old = lookAgain(undefined, reviewOf({ commitments: [first] }), since);
    const found = { commitments: [first, second] };
    const app = appOf(found, { look: async (id) => ({ ...viewOf(id, found), before: old.last }) });
    const html = await (
      await app.request(`http://localhost/?owner=${code}`, { headers: { host: "localhost" } })
    ).text();
    return html.slice(html.indexOf("<main"), html.indexOf('id="digest"'));
  };

  test.each([
    { code: "de", since: "2026-03-09T20:00:00Z", says: "Neu seit gestern" },
    { code: "en", since: "2026-03-09T20:00:00Z", says: "New since yesterday" },
    { code: "de", since: "2026-03-10T06:15:00Z", says: "Neu seit heute, 07:15 Uhr" },
    { code: "en", since: "2026-03-03T20:00:00Z", says: "New since 3 March" },
  ])("$says: what came stands first, and nothing else", async ({ code, since, says }) => {
    const html = await page(code, since);
    expect(html).toContain(says);
    expect(html).toContain("Das Protokoll schicke ich dir");
    expect(html).toContain(`>${wordings[code]?.page.news.badge}<`);
    expect(html).not.toContain("Die Folien schicke ich dir");
  });
});
