import type { Phrases } from "../contract/phrases.ts";

export const phrases: Phrases = {};
