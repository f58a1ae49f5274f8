/** Takes a minute or two and no server; `npm run check` runs it, `npm test` does not wait for it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../../packages/core/src/locales/index.ts";
import { learn } from "../../packages/core/training/learning.ts";
import { learnedFile, sourcesOf } from "../../packages/core/training/sources.ts";

test.each(locales)(
  "what was learned of $code follows from its corpus, byte for byte",
  (locale) => {
    const stored = readFileSync(learnedFile(locale), "utf8");
    const isSame = `${JSON.stringify(learn(sourcesOf(locale)))}\n` === stored;
    expect(isSame, "the corpus, the wordings or the traits changed since: npm run train").toBe(true);
  },
  600_000,
);
