import { expect, test } from "vitest";
import { parseInstant } from "../../packages/core/src/base/time.ts";
import { cityName } from "../../packages/core/src/locales/places/cities.ts";
import { readDevGold } from "../support/gold.ts";
import { reviewFiles } from "../support/reading.ts";
import { scoreReview } from "../support/score.ts";
import { describeShared, shared } from "../support/shared.ts";

/**
 * Whole mailboxes with gold: what a careful reader would report, and nothing else. The floors are a little under what
 * is reached, so that a change that loses something is seen; `npm run eval` will print the figures.
 */
describeShared("the development mailboxes", () => {
  test.each(["anna-de", "jonas-de", "priya-en"])("%s: promises, silences and meetings are found", async (name) => {
    const folder = `${shared}/dev/mailboxes/${name}`;
    const { owner, gold, traps } = readDevGold(`${folder}.gold.json`);
    const now = parseInstant(gold.now) ?? "";
    const review = await reviewFiles({ mbox: `${folder}.mbox`, ics: `${folder}.ics` }, owner, now);
    const scores = scoreReview(review, gold, (key) => cityName(key, owner.locale));
    const reported = [...review.owed, ...review.awaiting].map(({ fact }) => fact.messageId);
    expect(reported.filter((id) => traps.includes(id))).toEqual([]);
    expect(scores.keptReportedOpen).toEqual([]);
    for (const part of ["open", "owed", "awaiting"] as const) {
      expect(scores[part].precision, `${part}: wrong ${scores[part].wrong.join(" | ")}`).toBeGreaterThanOrEqual(0.8);
      expect(scores[part].recall, `${part}: missed ${scores[part].missed.join(" | ")}`).toBeGreaterThanOrEqual(0.7);
    }
    expect(scores.proofs).toBeGreaterThanOrEqual(0.7);
  });
});
