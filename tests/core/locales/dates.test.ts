import { describe, expect, test } from "vitest";
import { findDates, readBackOn, readSpan } from "../../../packages/core/src/locales/dates.ts";
import { localeOf } from "../../../packages/core/src/locales/index.ts";
import { expectWithin } from "../../support/cost.ts";

const TUESDAY = "2026-03-10";

const locale = (code: string) => {
  const found = localeOf(code);
  if (!found) throw new Error(`no locale ${code}`);
  return found;
};

describe("readSpan", () => {
  test.each([
    { code: "de", said: "Bin nächste Woche in Wien.", startOn: "2026-03-16", endOn: "2026-03-20" },
    { code: "de", said: "Diese Woche bin ich in Graz.", startOn: "2026-03-10", endOn: "2026-03-13" },
    { code: "de", said: "Ich bin vom 16. bis 18. März in Bern.", startOn: "2026-03-16", endOn: "2026-03-18" },
    { code: "de", said: "Vom 30. März bis 2. April in Köln.", startOn: "2026-03-30", endOn: "2026-04-02" },
    { code: "de", said: "Am 24.3. komme ich nach Zürich.", startOn: "2026-03-24", endOn: "2026-03-24" },
    { code: "de", said: "Von Mittwoch bis Freitag in Linz.", startOn: "2026-03-11", endOn: "2026-03-13" },
    { code: "de", said: "Am Wochenende in Hamburg.", startOn: "2026-03-14", endOn: "2026-03-15" },
    { code: "de", said: "Im April bin ich in Berlin.", startOn: "2026-04-01", endOn: "2026-04-30" },
    { code: "de", said: "Anfang nächster Woche in Wien.", startOn: "2026-03-16", endOn: "2026-03-17" },
    { code: "en", said: "I'm in Vienna next week.", startOn: "2026-03-16", endOn: "2026-03-20" },
    { code: "en", said: "I am in London from 17 to 19 March.", startOn: "2026-03-17", endOn: "2026-03-19" },
    { code: "en", said: "I'm over from March 30 to April 2.", startOn: "2026-03-30", endOn: "2026-04-02" },
    { code: "en", said: "I'm in Leeds on the 24th.", startOn: "2026-03-24", endOn: "2026-03-24" },
    { code: "en", said: "In town Wednesday to Friday.", startOn: "2026-03-11", endOn: "2026-03-13" },
    { code: "en", said: "I'll be in York over the weekend.", startOn: "2026-03-14", endOn: "2026-03-15" },
    { code: "en", said: "In Berlin in April.", startOn: "2026-04-01", endOn: "2026-04-30" },
    { code: "en", said: "In Paris early next week.", startOn: "2026-03-16", endOn: "2026-03-17" },
  ])("$code: $said", ({ code, said, startOn, endOn }) => {
    expect(readSpan(said, TUESDAY, locale(code))).toEqual({ startOn, endOn });
  });

  test.each([
    {
      name: "a range that began names its rest",
      code: "de",
      said: "Bin vom 9. bis 12. März in Wien.",
      startOn: TUESDAY,
    },
    { name: "a range that began names its rest", code: "en", said: "In York from 9 to 12 March.", startOn: TUESDAY },
  ])("$code: $name", ({ code, said, startOn }) => {
    expect(readSpan(said, TUESDAY, locale(code))?.startOn).toBe(startOn);
  });

  test.each([
    { code: "de", said: "Letzte Woche war ich in Wien." },
    { code: "de", said: "Ich bin bald in Wien." },
    { code: "de", said: "Am Montag bin ich nicht in Wien." },
    { code: "de", said: "Um drei bin ich in Wien." },
    { code: "en", said: "I'm in Vienna at three." },
    { code: "en", said: "I was in Vienna last week." },
    { code: "en", said: "I'm in Vienna soon." },
    { code: "en", said: "I'm not in Vienna on Monday." },
  ])("$code: none in $said", ({ code, said }) => {
    expect(readSpan(said, TUESDAY, locale(code))).toBeUndefined();
  });
});

describe("readBackOn", () => {
  test.each([
    { code: "de", said: "Ich bin ab dem 16.3. wieder da.", on: "2026-03-16" },
    { code: "de", said: "Ab 16. März bin ich wieder erreichbar.", on: "2026-03-16" },
    { code: "de", said: "Zurück am Montag.", on: "2026-03-16" },
    { code: "de", said: "Ab dem 23.3. ab 9 Uhr bin ich wieder erreichbar.", on: "2026-03-23" },
    { code: "en", said: "I'm away until 20 March. Reception can be reached until 5pm.", on: "2026-03-23" },
    { code: "de", said: "Ich bin bis einschließlich 13.3. nicht im Büro.", on: "2026-03-16" },
    { code: "de", said: "Ich bin bis 20. März nicht im Büro und habe keinen Zugriff.", on: "2026-03-23" },
    { code: "de", said: "Bin bis Mittwoch unterwegs.", on: "2026-03-12" },
    { code: "de", said: "Ich bin vom 9. bis 13. März im Urlaub.", on: "2026-03-16" },
    { code: "de", said: "Ich bin vom 9.3. bis 18.3.2026 abwesend. Ab 19.3. bin ich wieder da.", on: "2026-03-19" },
    {
      code: "de",
      said: "Danke für Ihre Nachricht. Ich bin im Militärdienst und ab dem 2. April wieder erreichbar.",
      on: "2026-04-02",
    },
    { code: "de", said: "Ich bin diese Woche nicht im Büro.", on: "2026-03-16" },
    { code: "de", said: "Bis Montag, 16. März bin ich nicht da.", on: "2026-03-16" },
    { code: "de", said: "Bis einschließlich Montag, 16. März bin ich nicht da.", on: "2026-03-17" },
    { code: "de", said: "Heute bin ich nicht im Büro.", on: "2026-03-11" },
    { code: "en", said: "I'm back on 17 March.", on: "2026-03-17" },
    { code: "en", said: "I will be back in the office on Monday.", on: "2026-03-16" },
    { code: "en", said: "I'm out of office until 20 March.", on: "2026-03-23" },
    { code: "en", said: "I'm away until Wednesday.", on: "2026-03-12" },
    { code: "en", said: "I am on annual leave until Monday 16 March. I will respond on my return.", on: "2026-03-16" },
    { code: "en", said: "I'm away from 9 to 13 March inclusive.", on: "2026-03-16" },
    { code: "en", said: "Out of office from 9 March to 18 March. I'll be returning on 19 March.", on: "2026-03-19" },
    { code: "en", said: "Thank you for your message. I return to the office on 2 April.", on: "2026-04-02" },
    { code: "en", said: "I'm out of the office this week.", on: "2026-03-16" },
    { code: "en", said: "I'm out of the office today.", on: "2026-03-11" },
  ])("$code: $said", ({ code, said, on }) => {
    expect(readBackOn(said, TUESDAY, locale(code))).toBe(on);
  });

  test.each([
    { code: "de", said: "Ich habe Ihre Nachricht erhalten." },
    { code: "de", said: "Ich war bis 6. März im Urlaub." },
    { code: "de", said: "Ich bin ab 16. März im Urlaub." },
    { code: "en", said: "I have received your message." },
    { code: "en", said: "I was away until 6 March." },
    { code: "en", said: "I'm on leave from 16 March." },
  ])("$code: none in $said", ({ code, said }) => {
    expect(readBackOn(said, TUESDAY, locale(code))).toBeUndefined();
  });
});

describe("findDates", () => {
  test.each([
    { code: "de", said: "Bis Freitag, den 13. März, hast du es.", words: "Bis Freitag, den 13. März" },
    { code: "de", said: "Ich komme am Montag.", words: "Montag" },
    { code: "en", said: "You'll have it by Friday.", words: "by Friday" },
  ])("$code: keeps the words as written: $words", ({ code, said, words }) => {
    expect(findDates(said, TUESDAY, locale(code)).map((date) => date.words)).toEqual([words]);
  });

  test.each([
    { code: "de", day: (at: number) => `am ${at + 10}.3.` },
    { code: "en", day: (at: number) => `on ${at + 10} March` },
  ])("$code: reads a dozen days of a sentence, and leaves what is a list", ({ code, day }) => {
    const list = (count: number) => Array.from({ length: count }, (_, at) => day(at)).join(", ");
    expect(findDates(list(12), TUESDAY, locale(code))).toHaveLength(12);
    expect(findDates(list(13), TUESDAY, locale(code))).toHaveLength(12);
  });

  test.each(["de", "en"])("%s: hostile text stays linear", (code) => {
    for (const unit of [
      "1",
      "1.",
      "bis ",
      "by the ",
      "am 1. ",
      "in in ",
      "next ",
      "nächste ",
      "( ",
      "3. März ",
      "a,",
    ]) {
      expectWithin(1_000, () => findDates(unit.repeat(100_000 / unit.length), TUESDAY, locale(code)), unit);
    }
  });
});
