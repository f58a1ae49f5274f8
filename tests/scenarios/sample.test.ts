import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { shiftCalendar, shiftMailbox } from "../../packages/cli/src/sample.ts";
import { addSeconds, parseInstant } from "../../packages/core/src/base/time.ts";
import { cityName } from "../../packages/core/src/locales/places/cities.ts";
import type { Owner } from "../../packages/core/src/mail/owner.ts";
import type { Review } from "../../packages/core/src/usecases/review.ts";
import { readSampleGold } from "../support/gold.ts";
import { reviewFiles } from "../support/reading.ts";
import { scoreReview } from "../support/score.ts";

const Profile = z.object({
  name: z.string(),
  addresses: z.array(z.string()),
  locale: z.string(),
  timeZone: z.string(),
});
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dran-sample-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reviews a sample whose dates were moved by so many days. */
async function reviewSample(language: string, days: number): Promise<{ review: Review; owner: Owner }> {
  const profile = Profile.parse(JSON.parse(readFileSync(at(`packages/cli/sample/${language}/owner.json`), "utf8")));
  const { name, addresses, locale, timeZone } = profile;
  const owner = { id: "owner", name, addresses, locale, zone: timeZone };
  const shift = { days, language, zone: owner.zone };
  const files = { mbox: join(folder, `${language}${days}.mbox`), ics: join(folder, `${language}${days}.ics`) };
  const source = (file: string) => readFileSync(at(`packages/cli/sample/${language}/${file}`), "utf8");
  writeFileSync(files.mbox, shiftMailbox(source("mailbox.mbox"), shift));
  writeFileSync(files.ics, shiftCalendar(source("calendar.ics"), shift));
  const { gold } = readSampleGold(at(`tests/fixtures/sample/${language}.gold.json`));
  const now = addSeconds(parseInstant(gold.now) ?? "", days * 86_400);
  return { review: await reviewFiles(files, owner, now), owner };
}

describe.each(["de", "en"])("the %s sample mailbox", (language) => {
  const { gold, traps } = readSampleGold(at(`tests/fixtures/sample/${language}.gold.json`));

  test("shows what its gold file says, and no trap", async () => {
    const { review, owner } = await reviewSample(language, 0);
    const scores = scoreReview(review, gold, (key) => cityName(key, owner.locale));
    const reported = [...review.owed, ...review.awaiting].map(({ fact }) => fact.messageId);
    expect(reported.filter((id) => traps.includes(id))).toEqual([]);
    expect(scores.keptReportedOpen).toEqual([]);
    for (const part of ["open", "owed", "awaiting", "meetups"] as const) {
      expect(scores[part].precision, `${part}: wrong ${scores[part].wrong.join(" | ")}`).toBeGreaterThanOrEqual(0.8);
      expect(scores[part].recall, `${part}: missed ${scores[part].missed.join(" | ")}`).toBeGreaterThanOrEqual(0.8);
    }
    expect(scores.proofs).toBeGreaterThanOrEqual(0.9);
  });

  test("has every kind of suggestion among the seven, each draft its own", async () => {
    const { review } = await reviewSample(language, 0);
    expect(review.suggestions).toHaveLength(7);
    expect(new Set(review.suggestions.map(({ draft }) => draft.body)).size).toBe(7);
    const types = new Set(review.suggestions.map(({ type }) => type));
    for (const type of ["delivery", "apology", "follow_up", "meetup"] as const) expect(types).toContain(type);
  });

  test.each([
    { name: "37 weeks on, in winter again", days: 37 * 7 },
    { name: "20 weeks on, in summer time", days: 20 * 7 },
  ])("finds the same when its dates have moved $name", async ({ days }) => {
    const ids = ({ review }: { review: Review }) => ({
      open: review.commitments
        .filter(({ commitment }) => commitment.status === "open")
        .map(({ commitment }) => commitment.messageId),
      owed: review.owed.map(({ fact }) => fact.messageId),
      awaiting: review.awaiting.map(({ fact }) => fact.messageId),
    });
    expect(ids(await reviewSample(language, days))).toEqual(ids(await reviewSample(language, 0)));
  });
});
