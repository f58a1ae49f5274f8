import { fold } from "../base/text.ts";
import type { PitchSign } from "../locales/contract/pitches.ts";
import type { Locale } from "../locales/contract.ts";

/** Characters looked at: an offer comes early, or it is none. */
const LOOKED_AT = 4_000;

/** Does the text read like a cold approach: an offer, and one more sign of it? */
export function isPitch(text: string, locales: readonly Locale[]): boolean {
  const start = fold(text.slice(0, LOOKED_AT)); // a line's end may stand in the middle of a phrase
  const shows = (isSought: (sign: PitchSign) => boolean) =>
    locales.some(({ pitches }) => pitches.some(({ sign, pattern }) => isSought(sign) && pattern.test(start)));
  return shows((sign) => sign === "offer") && shows((sign) => sign !== "offer");
}
