import type { Examples } from "./promises.ts";

/** A wording, looked for in one plain sentence. */
export interface SentenceRule extends Examples {
  /** "de/please"; names it in tests. */
  readonly id: string;
  readonly pattern: RegExp;
}

/** How people ask something of the reader. */
export interface RequestRules {
  /** Asks without needing a question mark. */
  readonly asks: readonly SentenceRule[];
  /** A question that expects no answer when it is all that is asked: "how are you?", "who knows?". */
  readonly courtesies: readonly SentenceRule[];
  /** Asks to pay a bill: that is answered by paying. */
  readonly payments: readonly SentenceRule[];
  /** Sounds like asking and is a formula or an offer: "do not hesitate". */
  readonly formulas: readonly SentenceRule[];
  /** Says that no answer is needed, which settles it for the whole text. */
  readonly waives: readonly SentenceRule[];
}
