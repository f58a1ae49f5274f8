import type { SentenceRule } from "./requests.ts";

/** What a mail says about the exchange itself. */
export interface ClosingRules {
  /** A sentence that ends an exchange or only belongs to its courtesies: "Passt, danke!". */
  readonly closes: readonly SentenceRule[];
  /** Thanks and goes on: "thanks, but". */
  readonly reopens: readonly SentenceRule[];
  /** Opens a mail that is for information only, whatever follows. */
  readonly informs: readonly SentenceRule[];
  /** Says that something comes with this very mail. */
  readonly delivers: readonly SentenceRule[];
  /** Says that a call or a meeting took place. */
  readonly recalls: readonly SentenceRule[];
}
