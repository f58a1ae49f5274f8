import type { ClosingRules } from "../contract/closings.ts";

export const closings: ClosingRules = {};
