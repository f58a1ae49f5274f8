import { expect, test } from "vitest";
import type { Commitment } from "../../../packages/core/src/commitment/commitment.ts";
import { standingPromises } from "../../../packages/core/src/commitment/standing.ts";
import { overlap } from "../../../packages/core/src/locales/terms.ts";
import { commitment, jan, maxi, ute } from "../../support/builders.ts";
import { lehmer } from "../../support/random.ts";

const TERMS = ["folien", "folie", "vertrag", "vertragsentwurf", "entwurf", "4711", "haus"];
const isOver = (earlier: Commitment, later: Commitment) =>
  earlier.proof !== undefined && earlier.proof.at <= later.madeAt;

/** A mail has a promise or two, a thread a few mails. */
function promises(count: number, random: () => number): readonly Commitment[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const some = <T>(list: readonly T[], share: number) => list.filter(() => random() < share);
  return Array.from({ length: count }, (_, index) => {
    const madeAt = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().replace(".000", "");
    const later = new Date(Date.parse(madeAt) + random() * 60 * 3_600_000).toISOString().replace(/\.\d+/, "");
    return commitment({
      id: `${index}`,
      messageId: `${index >> 1}`,
      madeAt,
      by: random() < 0.6 ? "owner" : "contact",
      from: pick([maxi, jan])?.address ?? "",
      to: some([jan.address, ute.address, maxi.address], 0.5),
      kind: pick(["send", "reply"] as const) ?? "do",
      terms: some(TERMS, 0.2),
      ...(random() < 0.5 ? { proof: { type: "message", messageId: "x", at: later } } : {}),
    });
  });
}

test.each([1, 2, 3, 4])("what a promise may repeat is found as by comparing it with each (%i)", (seed) => {
  const random = lehmer(seed);
  const threadOf = (messageId: string) => (Number(messageId) % 3 === 0 ? undefined : `t${Number(messageId) >> 2}`);
  const standing = standingPromises(threadOf, isOver);
  const plain: Commitment[] = [];
  let found = 0;
  for (const later of promises(300, random)) {
    const repeats = (earlier: Commitment): boolean =>
      earlier.messageId === later.messageId ||
      (!isOver(earlier, later) &&
        (overlap(earlier.terms, later.terms) > 0 ||
          (earlier.kind === later.kind &&
            threadOf(later.messageId) !== undefined &&
            threadOf(earlier.messageId) === threadOf(later.messageId))));
    const fits = (earlier: Commitment): boolean =>
      earlier.by === later.by &&
      (later.by === "owner" || earlier.from === later.from) &&
      earlier.to.some((address) => later.to.includes(address)) &&
      repeats(earlier);
    const place = standing.findLast(later, fits);
    const at = plain.findLastIndex(fits);
    expect(place?.at ?? -1).toBe(at);
    if (!place) {
      standing.take(later);
      plain.push(later);
    } else if (random() < 0.8) {
      standing.replace(place, later);
      plain[at] = later;
      found += 1;
    }
  }
  expect(standing.places.map((place) => place.commitment)).toEqual(plain);
  expect(found).toBeGreaterThan(50);
});
