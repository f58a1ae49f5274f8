export type PromiseRules = object;
