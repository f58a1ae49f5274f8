export type ClosingRules = object;
