import { isYesNo, restate } from "@dran/core/draft/restate.ts";
import { locales } from "@dran/core/locales/index.ts";
import { describe, expect, test } from "vitest";
import { expectWithin } from "../../support/cost.ts";

describe.each(locales.map((locale) => ({ code: locale.code, locale })))(
  "address rules in $code",
  ({ code, locale }) => {
    const { pronouns, salutations, signOffs, restate: rules } = locale.address;
    const proven = [...pronouns, ...salutations, ...signOffs];

    test("ids are unique and name their language", () => {
      expect(new Set(proven.map(({ id }) => id)).size).toBe(proven.length);
      expect(proven.filter(({ id }) => !id.startsWith(`${code}/`))).toEqual([]);
    });

    test.each(proven.flatMap((rule) => rule.matches.map((text) => ({ ...rule, text }))))(
      "$id matches: $text",
      ({ pattern, text }) => expect(pattern.test(text)).toBe(true),
    );

    test.each(proven.flatMap((rule) => rule.rejects.map((text) => ({ ...rule, text }))))(
      "$id does not match: $text",
      ({ pattern, text }) => expect(pattern.test(text)).toBe(false),
    );

    test.each(salutations.flatMap((rule) => rule.matches.map((text) => ({ id: rule.id, text }))))(
      "$text is decided by $id, the first rule that matches",
      ({ id, text }) => expect(salutations.find(({ pattern }) => pattern.test(text))?.id).toBe(id),
    );

    test.each(rules.examples)("$question retold by the owner ($by asked)", ({ question, by, form, becomes }) => {
      expect(restate(question, by, form, locale) ?? "").toBe(becomes);
    });

    test("patterns stay fast on 4,000 characters made to slow them down", () => {
      const hostile = [
        "Liebe ".repeat(700),
        "A'".repeat(2000),
        "Sie hören ".repeat(400),
        `Hallo ${"Aa ".repeat(1300)}`,
        " ".repeat(4000),
      ];
      expectWithin(400, () => {
        for (const { pattern } of proven) for (const text of hostile) pattern.test(text);
      });
    });
  },
);

const [de, en] = locales as readonly [(typeof locales)[number], (typeof locales)[number]];

describe("isYesNo", () => {
  test.each([
    { name: "a yes-or-no question", question: "Passt dir das?", locale: de, yes: true },
    { name: "a question word", question: "Wann passt dir das?", locale: de, yes: false },
    { name: "a polite request", question: "Könnten Sie uns einen Richtpreis nennen?", locale: de, yes: false },
    { name: "an alternative", question: "Passt Ihnen der Montag oder der Dienstag?", locale: de, yes: false },
    { name: "no question at all", question: "Passt dir gut.", locale: de, yes: false },
    { name: "English yes-or-no", question: "Is the sandbox free of charge?", locale: en, yes: true },
    { name: "English request", question: "Could you send the deck?", locale: en, yes: false },
  ])("$name: $question", ({ question, locale, yes }) => expect(isYesNo(question, locale)).toBe(yes));
});

describe("restate", () => {
  test("quotes what would need a form that is unknown, and retells what does not", () => {
    expect(restate("Kannst du mir helfen?", "contact", undefined, de)).toBeUndefined();
    expect(restate("Could you help me?", "contact", undefined, en)).toBe("whether I could help you");
    expect(restate("Kannst du mir helfen?", "owner", undefined, de)).toBe("ob du mir helfen kannst");
  });

  test("never retells more than 140 characters", () => {
    const long = `Kannst du mir ${"die Pläne ".repeat(14)}schicken?`;
    expect(long.length).toBeGreaterThan(140);
    expect(restate(long, "owner", "informal", de)).toBeUndefined();
  });
});
