import { describe, expect, test } from "vitest";
import { markOf } from "../../../functions/api/entries.ts";
import { findItem, readDay, type Teaching } from "../../../functions/api/teaching.ts";
import { wordings } from "../../../functions/api/wording/index.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { commitment, denial, fact } from "../../support/builders.ts";
import { appOf, type Found, TOKEN } from "./page.ts";

const slides = commitment({ id: "c1" });
const question = fact({ messageId: "m1@roth.example", expectsAnswer: true, question: "Wie geht es dir?" });
const found: Found = { commitments: [slides], facts: [question] };

/** The page of an owner, and what it was asked to learn. */
function teachable(over: Found = found) {
  const asked: unknown[] = [];
  const known = new Set([markOf.commitment(slides), markOf.waiting(question), markOf.lesson(denial())]);
  const teaching: Teaching = {
    token: TOKEN,
    teach: async (...said) => known.has(said[1]) && asked.push(said) > 0,
    undo: async (...said) => known.has(said[1]) && asked.push(said) > 0,
  };
  const app = appOf(over, { teaching });
  const page = async (path: string) =>
    (await app.request(`http://localhost${path}`, { headers: { host: "localhost" } })).text();
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(`http://localhost${path}`, {
      method: "POST",
      headers: {
        host: "localhost",
        origin: "http://localhost",
        "content-type": "application/x-www-form-urlencoded",
        ...headers,
      },
      body: new URLSearchParams(fields),
    });
  return { page, post, asked };
}

const item = markOf.commitment(slides);
const filled = { token: TOKEN, item, says: "not_a_promise" };

describe("the page", () => {
  test.each(locales.map(({ code }) => ({ code })))(
    "in $code offers what can be said of each item",
    async ({ code }) => {
      const html = await teachable().page(`/?owner=${code}`);
      const words = wordings[code]?.page.teach;
      for (const label of [words?.open, words?.notAPromise, words?.wrongDate, words?.noAnswer])
        expect(html).toContain(label);
      expect(html).toContain(`action="/teach?owner=${code}"`);
      for (const mark of [item, markOf.waiting(question)]) expect(html).toContain(`name="item" value="${mark}"`);
      expect(html).not.toContain("<script");
    },
  );

  test("offers nothing of a promise that was kept, and nothing where nobody can be taught", async () => {
    const kept = commitment({
      id: "k",
      status: "kept",
      proof: { type: "message", messageId: "p", at: "2026-03-09T09:00:00Z" },
    });
    expect(await teachable({ commitments: [kept] }).page("/")).not.toContain('action="/teach');
    const html = await (await appOf(found).request("http://localhost/", { headers: { host: "localhost" } })).text();
    expect(html).not.toContain("/teach");
  });

  test.each(locales.map(({ code }) => ({ code })))(
    "in $code shows what was learned, with a way back",
    async ({ code }) => {
      const lesson = denial({ commitmentId: "c1", quote: slides.quote });
      const html = await teachable({ ...found, lessons: [lesson] }).page(`/?owner=${code}`);
      const words = wordings[code]?.page;
      for (const label of [words?.lessons.title, words?.lessons.undo, words?.held.taught])
        expect(html).toContain(label);
      expect(html).toContain(`name="lesson" value="${markOf.lesson(lesson)}"`);
      expect(html).not.toContain(`name="item" value="${item}"`);
    },
  );

  test("shows no such list before anything was taught", async () => {
    expect(await teachable().page("/")).not.toContain('id="learned"');
  });
});

describe("a form", () => {
  test.each([
    { name: "no promise", fields: {}, saying: { says: "not_a_promise" } },
    {
      name: "another day",
      fields: { says: "wrong_date", day: "2026-03-13" },
      saying: { says: "wrong_date", due: "2026-03-13" },
    },
    { name: "no day", fields: { says: "wrong_date", day: "" }, saying: { says: "wrong_date" } },
    { name: "no answer", fields: { says: "no_answer_needed" }, saying: { says: "no_answer_needed" } },
  ])("that says $name is taken, and leads to what was learned", async ({ fields, saying }) => {
    const { post, asked } = teachable();
    const answer = await post("/teach?owner=en", { ...filled, ...fields });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/?owner=en#learned"]);
    expect(asked).toEqual([["en", item, saying]]);
  });

  test("that takes a lesson back is taken", async () => {
    const { post, asked } = teachable();
    const answer = await post("/unlearn?owner=en", { token: TOKEN, lesson: markOf.lesson(denial()) });
    expect(answer.status).toBe(303);
    expect(asked).toEqual([["en", markOf.lesson(denial())]]);
  });

  test.each([
    { name: "of another page", headers: { origin: "http://evil.example" }, fields: {}, status: 403 },
    { name: "of another site", headers: { "sec-fetch-site": "cross-site" }, fields: {}, status: 403 },
    { name: "of a page older than this process", headers: {}, fields: { token: "old" }, status: 303 },
    { name: "without a token", headers: {}, fields: { token: "" }, status: 303 },
    { name: "about nothing there is", headers: {}, fields: { item: "000000000000" }, status: 404 },
    { name: "that says something else", headers: {}, fields: { says: "nonsense" }, status: 404 },
    { name: "with a day that is none", headers: {}, fields: { says: "wrong_date", day: "2026-02-30" }, status: 404 },
    { name: "without the field for the day", headers: {}, fields: { says: "wrong_date" }, status: 404 },
  ])("$name changes nothing", async ({ headers, fields, status }) => {
    const { post, asked } = teachable();
    const answer = await post("/teach?owner=en", { ...filled, ...fields }, headers);
    expect(answer.status).toBe(status);
    expect(asked).toEqual([]);
  });

  test("for an owner who is not there, or that is far too long, changes nothing", async () => {
    const { post, asked } = teachable();
    expect((await post("/teach?owner=nobody", filled)).status).toBe(404);
    expect(
      (await post("/teach?owner=en", { ...filled, day: "x".repeat(20_000) }, { "content-length": "20000" })).status,
    ).toBe(413);
    expect(asked).toEqual([]);
  });
});

describe("an item", () => {
  test("is found by its mark, a mail only where it asks", () => {
    const stored = { commitments: [slides], facts: [question, fact({ messageId: "quiet@roth.example" })] };
    expect(findItem(item, stored)).toEqual({ type: "promise", commitment: slides });
    expect(findItem(markOf.waiting(question), stored)).toEqual({ type: "mail", fact: question });
    expect(findItem(markOf.waiting(fact({ messageId: "quiet@roth.example" })), stored)).toBeUndefined();
    expect(findItem("", stored)).toBeUndefined();
  });

  test.each([
    ["2026-03-13", "2026-03-13"],
    ["2028-02-29", "2028-02-29"],
    ["2026-02-29", undefined],
    ["2026-13-01", undefined],
    ["13.3.2026", undefined],
    [" 2026-03-13", undefined],
    ["", undefined],
  ])("day written %j is %j", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
