/** The matter of somebody's words, as a letter quotes them. */
import { withoutSalutation } from "../contact/manner.ts";
import type { Locale } from "../locales/contract.ts";
import { clean, quoted } from "./clean.ts";

/** Read at most before the matter is looked for, and empty openings taken off at most. Characters; a count. */
const READ_LIMIT = 600;
const LEADS = 3;

/** Between quotation marks, without salutation and empty opening ("Ja klar, …"). @param limit characters */
export function quote(words: string, limit: number, locale: Locale): string {
  return quoted(matterOf(clean(words, READ_LIMIT), locale), limit, locale.phrases.letter);
}

function matterOf(words: string, locale: Locale): string {
  let matter = withoutSalutation(words, locale) || words;
  for (let count = 0; count < LEADS; count++) matter = matter.replace(locale.phrases.letter.lead, "") || matter;
  return matter;
}
