import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digest } from "@dran/core/digest/digest.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import { localeOf, locales } from "@dran/core/locales/index.ts";
import { composeDigest } from "@dran/core/outbox/mail.ts";
import { describe, expect, test } from "vitest";
import { anna, english, german, tom, week } from "../../support/suggestions.ts";

/** `DRAN_GOLDEN=write npx vitest run tests/core/digest/golden.test.ts` writes the files anew: look at the difference. */
const folder = fileURLToPath(new URL("../../fixtures/digest/", import.meta.url));
const writes = process.env.DRAN_GOLDEN === "write";

const weeks = [
  { name: "de-promises", owner: anna, suggestions: german.slice(0, 7) },
  { name: "de-mixed", owner: anna, suggestions: german.slice(7, 14) },
  { name: "de-questions-and-meetings", owner: anna, suggestions: german.slice(14) },
  { name: "en-promises-and-questions", owner: tom, suggestions: english.slice(0, 7) },
  { name: "en-questions-and-meetings", owner: tom, suggestions: english.slice(7) },
];

describe.each(weeks)("$name", ({ name, owner, suggestions }) => {
  const made = digest(week(suggestions, owner), locales);
  const locale = localeOf(owner.locale);
  if (!locale) throw new Error("the owner's locale is registered");

  const endings = [
    { ending: "html", make: async () => renderHtml(made, locale) },
    { ending: "txt", make: async () => renderText(made, locale) },
    { ending: "eml", make: async () => new TextDecoder().decode(await composeDigest(made, locale)) },
  ];

  test.each(endings.filter(({ ending }) => ending !== "eml" || name.includes("promises")))(
    "$ending is as it was looked at",
    async ({ ending, make }) => {
      const path = `${folder}${name}.${ending}`;
      const content = await make();
      if (writes) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, content);
      }
      expect(content).toBe(readFileSync(path, "utf8"));
    },
  );
});
