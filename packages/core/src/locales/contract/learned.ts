/**
 * What was learned of a language's sentences: weights by trait (see `traits`), from `npm run train`. Columns are what is
 * asked of a sentence; each adds up to log-odds.
 */
export interface LearnedTable {
  /** The traits with weights, ascending: gaps as base-128 varints (least first), in base64. */
  readonly slots: string;
  readonly columns: Readonly<Record<string, LearnedColumn>>;
}

export interface LearnedColumn {
  readonly bias: number;
  /** One weight a slot, a signed byte each, in base64; times `scale`. */
  readonly weights: string;
  readonly scale: number;
  /** What wordings found say on top, by name. */
  readonly evidence: Readonly<Record<string, number>>;
}

export interface Learned {
  /** Columns "promise", "request", and of each a hint by its traits alone: "promiseHint", "requestHint". */
  readonly intents: LearnedTable;
  /** A column for each kind of promise: of what is one, which it is. */
  readonly kinds: LearnedTable;
}
