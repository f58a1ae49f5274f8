import type { PitchSign } from "../locales/contract/pitches.ts";
import type { Locale } from "../locales/contract.ts";

/** Characters looked at: an offer comes early, or it is none. */
const LOOKED_AT = 4_000;

/** Does the text read like a cold approach: an offer, and one more sign of it? */
export function isPitch(text: string, locales: readonly Locale[]): boolean {
  const start = text.slice(0, LOOKED_AT);
  const signs = new Set<PitchSign>();
  for (const { pitches } of locales) {
    for (const { sign, pattern } of pitches) if (!signs.has(sign) && pattern.test(start)) signs.add(sign);
  }
  return signs.has("offer") && signs.size >= 2;
}
