import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keyedId } from "@dran/core/base/ids.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import { localeOf, locales } from "@dran/core/locales/index.ts";
import { reviewStored, type Stored } from "@dran/core/usecases/review.ts";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../support/reading.ts";

const sample = (path: string) => fileURLToPath(new URL(`../../../packages/cli/sample/${path}`, import.meta.url));
const now = "2026-03-10T09:00:00Z";

/** The same mail in another store: other ids, and the order that follows from them. */
function inStoreOf(key: Uint8Array, stored: Stored): Stored {
  const commitments = stored.commitments
    .map((each) => ({ ...each, id: keyedId(key, each.id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...stored, commitments, ownerKey: key };
}

describe.each(["de", "en"])("the digest of the %s sample", (code) => {
  test("is the same, byte for byte, whatever the owner's key", async () => {
    const { name, addresses, timeZone: zone } = JSON.parse(readFileSync(sample(`${code}/owner.json`), "utf8"));
    const owner = { id: "owner", name, addresses, locale: code, zone };
    const files = { mbox: sample(`${code}/mailbox.mbox`), ics: sample(`${code}/calendar.ics`) };
    const stored = await readFiles(files, owner, now);
    const locale = localeOf(code);
    if (!locale) throw new Error(`no locale ${code}`);
    const settings = { owedAfterDays: 2, awaitingAfterDays: 3 };
    const written = Array.from({ length: 8 }, (_, seed) => {
      const { digest } = reviewStored(inStoreOf(new Uint8Array(32).fill(seed), stored), {
        owner,
        locales,
        now,
        settings,
      });
      return renderText(digest, locale) + renderHtml(digest, locale);
    });
    expect(new Set(written).size).toBe(1);
  });
});
