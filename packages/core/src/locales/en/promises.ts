import type { PromiseRules } from "../contract/promises.ts";

export const promises: PromiseRules = {};
