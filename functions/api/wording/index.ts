import type { Locale } from "@dran/core/locales/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Wording } from "./wording.ts";

export type { AddWording, PageWording, ProgressWording } from "./pages.ts";
export type { Wording } from "./wording.ts";

/** By locale code; every locale has one (tested). */
export const wordings: Readonly<Record<string, Wording>> = { de, en };

export function wordingOf({ code }: Pick<Locale, "code">): Wording {
  return wordings[code] ?? en;
}
