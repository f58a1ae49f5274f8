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
  /** Carries a question mark, or sounds like asking, and expects no answer: courtesy, rhetoric, boilerplate, offers. */
  readonly idle: readonly SentenceRule[];
  /** Says that no answer is needed, which settles it for the whole text. */
  readonly waives: readonly SentenceRule[];
}
