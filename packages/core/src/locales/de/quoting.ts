import type { QuotingRules } from "../contract/quoting.ts";

export const quoting: QuotingRules = {};
