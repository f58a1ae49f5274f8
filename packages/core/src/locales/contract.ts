/**
 * What a language must supply. Adding one is adding a folder with the very same files and one line in `index.ts`.
 * Rules are data; each rule carries examples it must match and near misses it must not, run by the contract suite.
 * Core code never compares a locale code: it asks the Locale.
 */
import type { AddressRules } from "./contract/address.ts";
import type { ClosingRules } from "./contract/closings.ts";
import type { DateRules } from "./contract/dates.ts";
import type { Fields } from "./contract/fields.ts";
import type { Learned } from "./contract/learned.ts";
import type { Phrases } from "./contract/phrases.ts";
import type { PitchRules } from "./contract/pitches.ts";
import type { PromiseRules } from "./contract/promises.ts";
import type { QuotingRules } from "./contract/quoting.ts";
import type { RequestRules } from "./contract/requests.ts";
import type { Signs } from "./contract/signs.ts";
import type { WordRules } from "./contract/words.ts";

export interface Locale {
  /** BCP 47 primary language, "de". */
  readonly code: string;
  /** For a lang attribute and Intl, "de-DE". */
  readonly tag: string;
  readonly words: WordRules;
  readonly fields: Fields;
  readonly signs: Signs;
  readonly learned: Learned;
  readonly dates: DateRules;
  readonly promises: PromiseRules;
  readonly requests: RequestRules;
  readonly closings: ClosingRules;
  readonly pitches: PitchRules;
  readonly address: AddressRules;
  readonly quoting: QuotingRules;
  readonly phrases: Phrases;
}
