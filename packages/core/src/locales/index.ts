import type { Locale } from "./contract.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";

export type { Locale } from "./contract.ts";

/** Every language Dran knows; the order is the order of preference when nothing else decides. */
export const locales: readonly Locale[] = [de, en];

export function localeOf(code: string): Locale | undefined {
  return locales.find((locale) => locale.code === code);
}
