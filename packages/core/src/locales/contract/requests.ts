export type RequestRules = object;
