export type WordRules = object;
