import type { Locale } from "../contract.ts";
import { address } from "./address.ts";
import { closings } from "./closings.ts";
import { dates } from "./dates.ts";
import { fields } from "./fields.ts";
import learned from "./learned.generated.json" with { type: "json" };
import { phrases } from "./phrases.ts";
import { pitches } from "./pitches.ts";
import { promises } from "./promises.ts";
import { quoting } from "./quoting.ts";
import { requests } from "./requests.ts";
import { signs } from "./signs.ts";
import { words } from "./words.ts";

export const de: Locale = {
  code: "de",
  tag: "de-DE",
  words,
  fields,
  signs,
  learned,
  dates,
  promises,
  requests,
  closings,
  pitches,
  address,
  quoting,
  phrases,
};
