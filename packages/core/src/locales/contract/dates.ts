export type DateRules = object;
