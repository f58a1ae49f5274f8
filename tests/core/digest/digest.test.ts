import { type DigestInput, digest } from "@dran/core/digest/digest.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { en } from "@dran/core/locales/en/index.ts";
import { locales } from "@dran/core/locales/index.ts";
import { describe, expect, test } from "vitest";
import { elementsOf } from "../../support/html.ts";
import {
  anna,
  awaiting,
  english,
  german,
  meetup,
  owed,
  promised,
  promisedByThem,
  suggestion,
  tom,
  week,
} from "../../support/suggestions.ts";

const late = suggestion({ id: "late" });
const open = suggestion({
  id: "open",
  evidence: [promised("Das Papier kommt", "send", "2026-03-03", { dueOn: "2026-03-13", daysLate: -3 })],
});
const waits = suggestion({ id: "waits", type: "follow_up", evidence: [owed("Passt das?", "2026-03-03", 7)] });
const asked = suggestion({ id: "asked", type: "follow_up", evidence: [awaiting("Passt das?", "2026-03-03", 7)] });
const theirs = suggestion({
  id: "theirs",
  type: "follow_up",
  evidence: [promisedByThem("Der Entwurf kommt", "send", "2026-02-24")],
});
const near = suggestion({
  id: "near",
  type: "meetup",
  evidence: [meetup("trip", "Graz", ["2026-03-18", "2026-03-19"])],
});

const plain = (over: Partial<DigestInput> = {}): DigestInput => ({
  ...week([], anna),
  kept: [],
  withheld: {},
  faults: [],
  ...over,
});
const of = (...suggestions: (typeof late)[]) =>
  digest({ ...plain(), suggestions: week(suggestions, anna).suggestions }, locales);

describe("the subject says what the week holds", () => {
  test.each([
    { name: "one and one", items: [waits, late], subject: "Ein Mensch wartet auf dich, eine Zusage ist fällig" },
    {
      name: "several",
      items: [waits, waits, waits, late, late],
      subject: "3 Menschen warten auf dich, 2 Zusagen sind fällig",
    },
    { name: "only promises ahead", items: [open], subject: "Eine Zusage steht an" },
    {
      name: "answers and a meeting",
      items: [asked, asked, near],
      subject: "Auf 2 Antworten wartest du, ein Treffen bietet sich an",
    },
    {
      name: "their promises, with one of one's own",
      items: [theirs, theirs, open],
      subject: "Eine Zusage steht an, 2 Zusagen an dich stehen noch aus",
    },
    { name: "nothing but faults", items: [], subject: "Dran: ein Hinweis zu deinen Konten" },
  ])("$name", ({ items, subject }) => expect(of(...items).subject).toBe(subject));

  test("in English too", () => {
    const items = week([waits, waits, late], tom).suggestions;
    expect(digest({ ...plain(), owner: tom, suggestions: items }, locales).subject).toBe(
      "2 people are waiting for you, one promise is due",
    );
  });
});

describe("the page of the week", () => {
  test("sections stand in their order, items in the order given", () => {
    const { sections } = of(near, theirs, asked, waits, open, late);
    expect(sections.map(({ name }) => name)).toEqual(["promises", "owed", "awaiting", "promised", "meetings"]);
    expect(sections[0]?.items.map(({ id }) => id)).toEqual(["open", "late"]);
  });

  test.each([
    { hour: "2026-03-10T06:00:00Z", greeting: "Guten Morgen, Anna." },
    { hour: "2026-03-10T09:59:00Z", greeting: "Guten Morgen, Anna." },
    { hour: "2026-03-10T10:00:00Z", greeting: "Guten Tag, Anna." },
    { hour: "2026-03-10T17:00:00Z", greeting: "Guten Abend, Anna." },
  ])("greets by the clock on the owner's wall: $hour", ({ hour, greeting }) => {
    expect(digest(plain({ now: hour }), locales).greeting).toBe(greeting);
  });

  test("praises what was kept, briefly", () => {
    const { opening, kept } = digest(week([late], anna), locales);
    expect(opening).toMatch(/^Zwei Zusagen hast du diese Woche gehalten\. /u);
    expect(kept[0]).toBe("Wiebke Janssen: „Die Folien schicke ich dir morgen“ (5. März)");
  });

  test("counts what is withheld, in words, and leaves out what is none", () => {
    const { withheld } = digest(plain({ withheld: { older: 1, over_seven: 0, bulk: 41 } }), locales);
    expect(withheld).toEqual(["eine ältere Zusage (über 60 Tage)", "41 Rundschreiben"]);
  });

  test("says each fault once", () => {
    expect(digest(plain({ faults: ["Konto A hakt.", "Konto A hakt.", "Konto B hakt."] }), locales).faults).toHaveLength(
      2,
    );
  });

  test.each([
    { name: "nothing at all", input: plain(), empty: true },
    {
      name: "only what was kept or withheld",
      input: plain({ withheld: { bulk: 3 }, kept: week([], anna).kept }),
      empty: true,
    },
    { name: "a fault", input: plain({ faults: ["Konto A hakt."] }), empty: false },
    { name: "an item", input: week([late], anna), empty: false },
  ])("is there something to say? $name", ({ input, empty }) => expect(digest(input, locales).empty).toBe(empty));

  test("an empty one is a friendly sentence", () => {
    const made = digest(plain(), locales);
    expect(renderText(made, de)).toMatch(/^Alles ruhig: /u);
    expect(renderHtml(made, de)).toContain("Alles ruhig: ");
    expect(renderText(made, en)).toMatch(/^All quiet: /u);
  });

  test("knows its week, and is the same for the same input", () => {
    const made = digest(week(german.slice(0, 7), anna), locales);
    expect(made.issue).toBe("2026-W11");
    expect(digest(week(german.slice(0, 7), anna), locales)).toEqual(made);
  });

  test("an owner whose language Dran does not speak gets the first one", () => {
    expect(digest(plain({ owner: { ...anna, locale: "fr" } }), locales).greeting).toBe("Guten Morgen, Anna.");
  });
});

describe.each([
  { name: "German", owner: anna, suggestions: german.slice(0, 7), locale: de },
  { name: "English", owner: tom, suggestions: english.slice(0, 7), locale: en },
])("rendered in $name", ({ owner, suggestions, locale }) => {
  const made = digest(week(suggestions, owner), locales);
  const html = renderHtml(made, locale);
  const text = renderText(made, locale);

  test("the text holds what the HTML holds", () => {
    const bare = (shown: string) => shown.replace(/[\s\u200B|]+/gu, " ");
    for (const { items } of made.sections)
      for (const { person, words, why, draft } of items)
        for (const line of [person, ...words, why, ...draft.body.split("\n").filter(Boolean)]) {
          expect(bare(text)).toContain(bare(line));
          expect(bare(html).replaceAll("&#39;", "'").replaceAll("&quot;", '"')).toContain(bare(line));
        }
  });

  test("no line of the text is longer than 78, but for links", () => {
    for (const line of text.split("\n")) if (!line.includes("mailto:")) expect(line.length).toBeLessThanOrEqual(78);
  });

  test("headings step down by one, and the languages are named", () => {
    const elements = elementsOf(html);
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(elements.find(({ name }) => name === "html")?.attributes.lang).toBe(locale.code);
    for (const { name, attributes } of elements) if (name === "table") expect(attributes.role).toBe("presentation");
  });

  test("no script, nothing from elsewhere, under 100 KB", () => {
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:/iu);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });

  test("every text on its ground has a contrast of 4.5 or more", () => {
    const light = /(?<!background-)color:(#[0-9a-f]{6})/gu;
    for (const [, ink = ""] of html.slice(html.indexOf("<body")).matchAll(light)) {
      const ground = ink === "#ffffff" ? "#0b5d57" : "#f7f5f0";
      expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of ["#ece9e3", "#b6b2aa", "#7ed0c5"]) expect(contrast(ink, "#272a2e")).toBeGreaterThanOrEqual(4.5);
    expect(contrast("#10231f", "#7ed0c5")).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
