import type { WordRules } from "../contract/words.ts";

export const words: WordRules = {};
