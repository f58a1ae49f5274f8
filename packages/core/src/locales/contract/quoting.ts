export type QuotingRules = object;
