import { fill, type Slots } from "@dran/core/draft/template.ts";
import type { Pool, SlotName } from "@dran/core/locales/contract/phrases.ts";
import { locales } from "@dran/core/locales/index.ts";
import { describe, expect, test } from "vitest";

const VALUES: Required<Record<SlotName, string>> = {
  date: "D1",
  due: "D2",
  dueDay: "D3",
  late: "L",
  since: "S",
  quote: "Q",
  question: "Q?",
  request: "R",
  asked: "A",
  topic: "T",
  city: "C",
  days: "DD",
  event: "E",
};

/** What each pool can count on: the slots that are always there when it is used. */
const CERTAIN: Readonly<Record<string, readonly (readonly SlotName[])[]>> = {
  "promise.recall": [["date", "quote"]],
  "promise.soft": [["date", "quote"]],
  "promise.agreed": [["date", "quote"]],
  "promise.also": [["date", "quote"]],
  "promise.status": [["due", "dueDay"]],
  "promise.own": [["due", "late", "since"]],
  "promise.apologies.days": [["due", "late", "since"]],
  "promise.apologies.weeks": [["due", "late", "since"]],
  "promise.apologies.months": [["due", "late", "since"]],
  "theirPromise.recall": [["date", "quote"]],
  "theirPromise.agreed": [["date", "quote"]],
  "theirPromise.also": [["date", "quote"]],
  "question.owed.restated": [["date", "asked"]],
  "question.awaiting.restated": [["date", "asked"]],
  "question.owed.quoted": [["date", "question"]],
  "question.awaiting.quoted": [["date", "question"]],
  "question.owed.requested": [["date", "request"]],
  "question.awaiting.requested": [["date", "request"]],
  "question.owed.own": [["late", "since"]],
  "question.owed.apologies.days": [["late", "since"]],
  "question.owed.apologies.weeks": [["late", "since"]],
  "question.owed.apologies.months": [["late", "since"]],
  "question.owed.also": [
    ["date", "question"],
    ["date", "request"],
  ],
  "question.awaiting.also": [
    ["date", "question"],
    ["date", "request"],
  ],
  "meeting.trip": [["city", "days"]],
  "meeting.visit": [["city", "days"]],
  "meeting.event": [["city", "days", "event"]],
  "meeting.context.commitment": [["date", "quote"]],
  "meeting.context.owed": [
    ["date", "question"],
    ["date", "request"],
  ],
  "meeting.context.awaiting": [
    ["date", "question"],
    ["date", "request"],
  ],
  "meeting.context.promised": [["date", "quote"]],
  "meeting.context.none": [["date"]],
};

function poolsOf(node: unknown, path: string): { path: string; pool: Pool }[] {
  if (Array.isArray(node)) return [{ path, pool: node as unknown as Pool }];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, inside]) => poolsOf(inside, path ? `${path}.${key}` : key));
}

const slotsOf = (names: readonly SlotName[]): Slots => Object.fromEntries(names.map((name) => [name, VALUES[name]]));

describe.each(locales.map((locale) => ({ code: locale.code, locale })))("phrases in $code", ({ locale }) => {
  const { promise, theirPromise, question, meeting } = locale.phrases;
  const pools = poolsOf({ promise, theirPromise, question, meeting }, "");
  const templates = pools.flatMap(({ path, pool }) => pool.map((template) => ({ path, template })));

  test("every language fills the very same pools", () => {
    const other = locales.map(({ phrases: { promise, theirPromise, question, meeting } }) =>
      poolsOf({ promise, theirPromise, question, meeting }, "").map(({ path }) => path),
    );
    for (const paths of other) expect(paths).toEqual(pools.map(({ path }) => path));
    expect(Object.keys(CERTAIN).filter((path) => !pools.some((pool) => pool.path === path))).toEqual([]);
  });

  test.each(templates)("$path: $template leaves no hole", ({ template }) => {
    for (const form of ["informal", "group", "formal"] as const) {
      const text = fill(template.replace(/^~/, ""), VALUES, form);
      expect(text).toBeDefined();
      expect(text).not.toMatch(/[{}|~]| {2}|undefined/);
    }
  });

  test.each(pools)("$path can be said with what is certain, in every form and in none", ({ path, pool }) => {
    for (const names of CERTAIN[path] ?? [[]]) {
      for (const form of ["informal", "group", "formal", undefined] as const) {
        const said = pool.filter((template) => fill(template, slotsOf(names), form) !== undefined);
        expect(said.length, `${form ?? "unknown form"} with ${names.join()}`).toBeGreaterThan(0);
      }
    }
  });

  test.each(templates)("$path: $template speaks in one form only, or in none", ({ template }) => {
    const speaks = (text: string | undefined, form: string) =>
      locale.address.pronouns
        .filter(({ address, pattern }) => address === form && pattern.test(`. ${text ?? ""}`))
        .map(({ id }) => id);
    const neutral = fill(template, VALUES, undefined);
    expect(speaks(neutral, "informal")).toEqual([]);
    expect(speaks(neutral, "formal")).toEqual([]);
    expect(speaks(fill(template, VALUES, "informal"), "formal")).toEqual([]);
    expect(speaks(fill(template, VALUES, "group"), "formal")).toEqual([]);
    expect(speaks(fill(template, VALUES, "formal"), "informal")).toEqual([]);
  });
});

describe("calendar words", () => {
  const parts = (day: string, weekday: number) => ({
    day,
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8)),
    weekday,
  });
  const [de, en] = locales.map(({ phrases }) => phrases.calendar);

  test.each([
    [1, "einen Tag", "einem Tag", "a day"],
    [6, "sechs Tage", "sechs Tagen", "six days"],
    [7, "eine Woche", "einer Woche", "a week"],
    [8, "gut eine Woche", "gut einer Woche", "just over a week"],
    [13, "knapp zwei Wochen", "knapp zwei Wochen", "almost two weeks"],
    [14, "zwei Wochen", "zwei Wochen", "two weeks"],
    [55, "knapp acht Wochen", "knapp acht Wochen", "almost eight weeks"],
    [61, "zwei Monate", "zwei Monaten", "two months"],
    [75, "gut zwei Monate", "gut zwei Monaten", "just over two months"],
    [88, "knapp drei Monate", "knapp drei Monaten", "almost three months"],
    [500, "gut 16 Monate", "gut 16 Monaten", "just over 16 months"],
  ])("%i days", (days, lasting, since, english) => {
    expect(de?.lasting(days)).toBe(lasting);
    expect(de?.since(days)).toBe(since);
    expect(en?.lasting(days)).toBe(english);
  });

  test("slots and spans read as one writes them", () => {
    const thursday = parts("2026-03-19", 4);
    expect(de?.slot(thursday, "10:00")).toBe("Donnerstag, 19. März, 10:00 Uhr");
    expect(en?.slot(thursday, "10:00")).toBe("Thursday 19 March at 10:00");
    expect(de?.span(parts("2026-03-18", 3), thursday)).toBe("am 18. und 19. März");
    expect(en?.span(parts("2026-03-17", 2), thursday)).toBe("from 17 to 19 March");
    expect(de?.span(parts("2026-03-30", 1), parts("2026-04-03", 5))).toBe("vom 30. März bis 3. April");
    expect(en?.span(thursday, thursday)).toBe("on 19 March");
  });
});
