import type { DateRules } from "../contract/dates.ts";

export const dates: DateRules = {};
