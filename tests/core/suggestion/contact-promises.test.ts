import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sectionsOf } from "../../../functions/api/sections.ts";
import { localeOf } from "../../../packages/core/src/locales/index.ts";
import { reviewFiles } from "../../support/reading.ts";

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const Gold = z.object({
  contactPromises: z.array(z.object({ messageId: z.string(), quote: z.string(), from: z.string() })),
});
const Profile = z.object({ name: z.string(), addresses: z.array(z.string()), timeZone: z.string() });
const now = "2026-03-10T09:00:00Z";

describe.each(["de", "en"])("what contacts promised in the %s sample", (code) => {
  const { contactPromises } = Gold.parse(
    JSON.parse(readFileSync(path(`tests/fixtures/sample/${code}.gold.json`), "utf8")),
  );
  const { timeZone: zone, ...profile } = Profile.parse(
    JSON.parse(readFileSync(path(`packages/cli/sample/${code}/owner.json`), "utf8")),
  );
  const owner = { id: "owner", ...profile, locale: code, zone };
  const files = {
    mbox: path(`packages/cli/sample/${code}/mailbox.mbox`),
    ics: path(`packages/cli/sample/${code}/calendar.ics`),
  };

  test("is found, stands open, and is listed under who said it", async () => {
    const review = await reviewFiles(files, owner, now);
    const locale = localeOf(code);
    if (!locale) throw new Error(`no locale ${code}`);
    const listed = sectionsOf({ owner, locale, now, review }).find(({ name }) => name === "promised")?.entries ?? [];
    for (const { messageId, quote, from } of contactPromises) {
      const found = review.commitments.map(({ commitment }) => commitment).find((each) => each.messageId === messageId);
      expect(found, quote).toMatchObject({ by: "contact", from, status: "open", to: owner.addresses.slice(0, 1) });
      expect(found?.quote).toContain(quote);
      expect(
        listed.some((entry) => entry.address === from && entry.quote.includes(quote.slice(1, 20))),
        quote,
      ).toBe(true);
    }
    expect(listed.length, listed.map((entry) => entry.quote).join(" | ")).toBeLessThanOrEqual(
      contactPromises.length + 2,
    );
  });

  test("the one that is late by more than a little is suggested, the others wait", async () => {
    const { suggestions, held } = await reviewFiles(files, owner, now);
    const reminded = [...suggestions, ...held.overSeven].filter(({ evidence }) =>
      evidence.some(({ type }) => type === "promised"),
    );
    const [first] = contactPromises;
    expect(reminded.map(({ contact }) => contact)).toContain(first?.from);
    expect(reminded.length).toBeLessThan(contactPromises.length);
  });
});
