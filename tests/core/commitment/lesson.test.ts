import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { THRESHOLD } from "../../../packages/core/src/commitment/confidence.ts";
import { heed, type Lesson } from "../../../packages/core/src/commitment/lesson.ts";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { commitment, denial, jan, redating, ute, waiver } from "../../support/builders.ts";

const SLIDES = "Die Folien schicke ich dir bis Freitag.";
const by = (on: string, words = "bis Freitag") => ({ on, said: "day", words }) as const;

const dated = (over: Parameters<typeof redating>[0] = {}) => redating({ read: by("2026-03-06"), ...over });

const found = (over: Partial<Commitment>) =>
  commitment({ id: "other", quote: SLIDES, confidence: 0.97, to: [ute.address], ...over });

const heeded = (over: Partial<Commitment>, ...lessons: readonly Lesson[]) => {
  const { commitments, taught } = heed([found(over)], lessons, locales);
  return { shown: commitments[0], hidden: taught[0] };
};

describe("what the owner said is not a promise", () => {
  test("is none, however sure it was, and though its words were found anew in another form", () => {
    const { shown, hidden } = heeded({ id: "taught", confidence: 1, quote: "Ganz anders." }, denial());
    expect(shown).toBeUndefined();
    expect(hidden).toMatchObject({ id: "taught", confidence: 1 });
  });

  test.each([
    { name: "the same words to somebody else", quote: SLIDES },
    { name: "the same words, another end mark", quote: "Die Folien schicke ich dir bis Freitag!" },
    { name: "nearly the same words", quote: "die Folien schick ich dir bis Freitag" },
    { name: "the same but for the day", quote: "Die Folien schicke ich dir bis Montag." },
  ])("takes $name with it", ({ quote }) => {
    const { shown, hidden } = heeded({ quote, confidence: 0.9 }, denial());
    expect(shown).toBeUndefined();
    expect(hidden?.confidence).toBe(0.9);
  });

  test("takes the very same words with it even where nothing seemed surer", () => {
    expect(heeded({ confidence: 1 }, denial()).hidden).toBeDefined();
  });

  test.each([
    { name: "another promise to somebody else", quote: "Das Protokoll bekommst du morgen von mir.", lower: false },
    { name: "another promise to the same contact", quote: "Den Vertrag prüfe ich.", to: [jan.address], lower: false },
    { name: "like words to somebody else", quote: "Ich schicke dir die Folien bis Freitag.", lower: false },
    {
      name: "like words to the same contact",
      quote: "Ich schicke dir die Folien bis Freitag.",
      to: [jan.address],
      lower: true,
    },
    { name: "a sure promise of another thing", quote: "Den Vertrag schicke ich dir bis Freitag.", lower: true },
    { name: "the contact's own promise in these words", by: "contact" as const, lower: false },
  ])("leaves $name, doubted: $lower", ({ lower, name: _, ...over }) => {
    const { shown } = heeded(over, denial());
    expect(shown).toBeDefined();
    expect((shown?.confidence ?? 1) < 0.97).toBe(lower);
  });

  test("tips what was barely sure, where like words go to the same contact", () => {
    const like = { quote: "Ich schicke dir die Folien bis Freitag.", confidence: THRESHOLD + 0.02 };
    expect(heeded({ ...like, to: [jan.address] }, denial()).hidden).toBeDefined();
    expect(heeded({ ...like, to: [ute.address] }, denial()).shown).toBeDefined();
  });

  test("never makes anything surer", () => {
    for (const confidence of [0, 0.0004, 0.35, 0.6, 0.9996, 1]) {
      for (const quote of [SLIDES, "Ich schicke dir die Folien bis Freitag.", "Mach ich."]) {
        const { shown, hidden } = heeded({ confidence, quote, to: [jan.address] }, denial(), denial({ id: "l2" }));
        expect((shown ?? hidden)?.confidence).toBeLessThanOrEqual(confidence);
      }
    }
  });

  test("leaves what was not shown anyway among the unsure ones", () => {
    expect(heeded({ confidence: 0.4 }, denial()).shown?.confidence).toBeLessThan(0.05);
  });
});

describe("a wrong date", () => {
  const taught = { id: "taught", due: by("2026-03-06") };

  test.each([
    { name: "goes, where the owner named none", lesson: dated(), due: undefined },
    {
      name: "becomes the day the owner named",
      lesson: dated({ due: "2026-03-13" }),
      due: { on: "2026-03-13", said: "day", words: "bis Freitag" },
    },
    { name: "is none before the promise was made", lesson: dated({ due: "2026-03-01" }), due: undefined },
  ])("$name", ({ lesson, due }) => {
    const { shown } = heeded(taught, lesson);
    expect(shown?.due).toEqual(due);
    expect(shown?.confidence).toBe(0.97);
  });

  test("may be set where none was read", () => {
    const { shown } = heeded({ id: "taught" }, dated({ due: "2026-03-13" }));
    expect(shown?.due).toEqual({ on: "2026-03-13", said: "day", words: "" });
  });

  test.each([
    { name: "in the same sentence, to anybody", over: {} },
    {
      name: "to the same contact, in another sentence",
      over: { quote: "Ich rufe bis Freitag an.", to: [jan.address] },
    },
  ])("the same words for it are as far off $name", ({ over }) => {
    const later = { due: by("2026-04-10"), madeAt: "2026-04-07T09:00:00Z", ...over };
    expect(heeded(later, dated({ due: "2026-03-13" })).shown?.due?.on).toBe("2026-04-17");
    expect(heeded(later, dated()).shown?.due).toBeUndefined();
  });

  test.each([
    { name: "other words for the day", over: { due: by("2026-04-10", "am Freitag") } },
    { name: "another sentence to somebody else", over: { quote: "Ich rufe bis Freitag an.", due: by("2026-04-10") } },
    { name: "the contact's own promise", over: { by: "contact" as const, due: by("2026-04-10") } },
  ])("says nothing of $name", ({ over }) => {
    expect(heeded({ madeAt: "2026-04-07T09:00:00Z", ...over }, dated()).shown?.due?.on).toBe("2026-04-10");
  });

  test("said twice: the newer holds", () => {
    const lessons = [dated({ id: "new", due: "2026-03-20" }), dated({ id: "old", due: "2026-03-13" })];
    expect(heeded(taught, ...lessons).shown?.due?.on).toBe("2026-03-20");
  });
});

describe("nothing taught", () => {
  test("changes nothing; nor does what is said of answers", () => {
    const all = [found({})];
    expect(heed(all, [], locales)).toEqual({ commitments: all, taught: [] });
    expect(heed(all, [waiver({ messageId: "other@meier.example" })], locales)).toEqual({
      commitments: all,
      taught: [],
    });
  });
});
