import { describe, expect, test } from "vitest";
import { renderHtml } from "../../../packages/core/src/digest/html.ts";
import { renderText } from "../../../packages/core/src/digest/text.ts";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import { reviewStored, type Stored } from "../../../packages/core/src/usecases/review.ts";
import { lessonOn, type Saying } from "../../../packages/core/src/usecases/teaching.ts";
import { commitment, denial, fact, jan, maxi, owner, redating, ute, waiver } from "../../support/builders.ts";

const NOW = "2026-03-10T09:00:00Z";
const slides = commitment({
  id: "taught",
  quote: "Die Folien schicke ich dir bis Freitag.",
  due: { on: "2026-03-06", said: "day", words: "bis Freitag" },
});
const question = fact({ messageId: "taught@roth.example", expectsAnswer: true, question: "Wie geht es dir?" });

const review = (stored: Partial<Stored>, now = NOW, locale = "de") =>
  reviewStored(
    { facts: [], commitments: [], events: [], counters: {}, ownerKey: new Uint8Array(32), ...stored },
    { owner: { ...owner, locale }, locales, now, settings: { owedAfterDays: 2, awaitingAfterDays: 3 } },
  );

describe("a review with a lesson", () => {
  test("leaves out what is no promise, counts it, and names it", () => {
    const all = [slides, commitment({ ...slides, id: "same", to: [ute.address] })];
    const { commitments, suggestions, withheld, held, changes } = review({ commitments: all, lessons: [denial()] });
    expect({ commitments, suggestions, changes }).toEqual({ commitments: [], suggestions: [], changes: [] });
    expect(withheld).toEqual({ taught: 2 });
    expect(held.taught.commitments.map(({ id }) => id).sort()).toEqual(["same", "taught"]);
  });

  test("with the lesson undone is the one before it, but for nothing", () => {
    const stored = { commitments: [slides], facts: [question] };
    expect(JSON.stringify(review({ ...stored, lessons: [] }))).toBe(JSON.stringify(review(stored)));
  });

  test("takes the date from a promise, and from what is said of it", () => {
    const due = (lessons: Stored["lessons"] & object) =>
      review({ commitments: [slides], lessons }).commitments[0]?.commitment.due?.on;
    expect(due([])).toBe("2026-03-06");
    expect(due([redating()])).toBeUndefined();
    expect(due([redating({ due: "2026-03-20" })])).toBe("2026-03-20");
  });

  test("says of no question that it waits, where it needs no answer; nor of the owner's own", () => {
    const own = fact({
      messageId: "own@meier.example",
      direction: "sent",
      expectsAnswer: true,
      question: "Kommst du?",
    });
    const mails = { facts: [question, own] };
    expect([review(mails).owed.length, review(mails).awaiting.length]).toEqual([1, 1]);
    const lessons = [waiver(), waiver({ id: "2", messageId: own.messageId, quote: "Kommst du?" })];
    const { owed, awaiting, withheld } = review({ ...mails, lessons });
    expect({ owed, awaiting, withheld }).toEqual({ owed: [], awaiting: [], withheld: { taught: 2 } });
  });
});

describe("the digest after it", () => {
  const day = (date: string) => review({ lessons: [denial({ taughtAt: `2026-03-${date}T09:00:00Z` })] }).digest.learned;

  test.each([
    { locale: "de", line: "Gelernt: „Die Folien schicke ich dir bis Freitag“ ist für dich keine Zusage." },
    { locale: "en", line: "Noted: “Die Folien schicke ich dir bis Freitag” is not a promise." },
  ])("says so in one line, in $locale", ({ locale, line }) => {
    const { digest } = review({ lessons: [denial()], commitments: [commitment({ id: "c" })] }, NOW, locale);
    const written = localeOf(locale);
    if (!written) throw new Error(`no locale ${locale}`);
    expect(digest.learned).toBe(line);
    expect(renderText(digest, written).replace(/\s+/g, " ")).toContain(line);
    expect(renderHtml(digest, written)).toContain(line);
  });

  test.each([
    { name: "a day that is right", lesson: redating({ due: "2026-03-20" }), line: "ist am 20. März fällig" },
    { name: "no day", lesson: redating(), line: "hat keinen Termin" },
    { name: "no answer", lesson: waiver(), line: "„Wie geht es dir?“ braucht keine Antwort" },
  ])("tells of $name", ({ lesson, line }) => {
    expect(review({ lessons: [lesson] }).digest.learned).toContain(`${line}.`);
  });

  test.each([
    { name: "the same day", date: "10", told: true },
    { name: "seven days back, counting today", date: "04", told: true },
    { name: "the day of the digest before", date: "03", told: false },
    { name: "a day to come, as a clock set back may have it", date: "11", told: false },
  ])("tells what was taught on $name: $told", ({ date, told }) => {
    expect(day(date) !== "").toBe(told);
  });

  test("tells three, and counts the rest", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => denial({ id: `l${at}` }));
    const learned = (count: number) => review({ lessons: many(count) }).digest.learned;
    expect(learned(3).match(/keine Zusage/g)).toHaveLength(3);
    expect(learned(3)).toMatch(/keine Zusage\.$/);
    expect(learned(4)).toMatch(/; und noch etwas\.$/);
    expect(learned(6)).toMatch(/; und noch drei Dinge\.$/);
  });

  test("with nothing else to say is still none to send, but says it where it is shown", () => {
    const { digest } = review({ lessons: [denial()] });
    expect(digest.empty).toBe(true);
    for (const shown of locales.flatMap((locale) => [renderText(digest, locale), renderHtml(digest, locale)]))
      expect(shown).toContain("Gelernt:");
  });
});

describe("what can be taught of what", () => {
  const teacher = { owner, ownerKey: new Uint8Array(32), now: NOW };
  const promise = { type: "promise", commitment: slides } as const;
  const mail = { type: "mail", fact: question } as const;
  const says = (saying: Saying, item: typeof promise | typeof mail) => lessonOn(item, saying, teacher);

  test("of a promise: that it is none, or that its date is wrong", () => {
    expect(says({ says: "not_a_promise" }, promise)).toMatchObject({ commitmentId: "taught", contact: jan.address });
    expect(says({ says: "wrong_date", due: "2026-03-20" }, promise)).toMatchObject({
      read: slides.due,
      due: "2026-03-20",
    });
    expect(says({ says: "wrong_date" }, promise)).not.toHaveProperty("due");
    expect(says({ says: "no_answer_needed" }, promise)).toBeUndefined();
  });

  test("of a mail that waits: that it needs no answer", () => {
    expect(says({ says: "no_answer_needed" }, mail)).toMatchObject({
      messageId: question.messageId,
      quote: "Wie geht es dir?",
      contact: jan.address,
    });
    expect(says({ says: "not_a_promise" }, mail)).toBeUndefined();
    expect(says({ says: "wrong_date" }, mail)).toBeUndefined();
  });

  test("the contact is whoever is on the other side", () => {
    const theirs = {
      type: "promise",
      commitment: commitment({ id: "t", by: "contact", from: ute.address, to: [maxi.address] }),
    } as const;
    const own = { type: "mail", fact: fact({ messageId: "m", direction: "sent", to: [maxi, ute] }) } as const;
    expect(lessonOn(theirs, { says: "not_a_promise" }, teacher)?.contact).toBe(ute.address);
    expect(lessonOn(own, { says: "no_answer_needed" }, teacher)?.contact).toBe(ute.address);
  });

  test("said again it is the same lesson, of another item or of something else it is another", () => {
    const again = { ...teacher, now: "2026-03-11T09:00:00Z" };
    const id = (saying: Saying, item: typeof promise | typeof mail = promise) => lessonOn(item, saying, again)?.id;
    expect(id({ says: "not_a_promise" })).toBe(says({ says: "not_a_promise" }, promise)?.id);
    expect(id({ says: "wrong_date" })).toBe(id({ says: "wrong_date", due: "2026-03-20" }));
    const ids = [id({ says: "not_a_promise" }), id({ says: "wrong_date" }), id({ says: "no_answer_needed" }, mail)];
    expect(new Set(ids).size).toBe(3);
  });
});
