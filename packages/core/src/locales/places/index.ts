import type { PlaceRules } from "./contract.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

export type { PlaceRule, PlaceRules } from "./contract.ts";

/** All languages are tried on every text: a mail in one language names cities in another. */
export const placeRules: readonly PlaceRules[] = [de, en];
