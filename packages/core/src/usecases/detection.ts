/** Detection on a bare text, for the command line and for measuring: the very code that reads mail, nothing else. */

import { fold, normalise } from "../base/text.ts";
import { type Day, dayOf, type Instant, type Zone } from "../base/time.ts";
import type { Kind } from "../commitment/commitment.ts";
import { detect } from "../commitment/detect.ts";
import type { Locale } from "../locales/contract.ts";
import { hear } from "../locales/hearing.ts";
import { vote } from "../locales/language.ts";
import { expects } from "../thread/expectation.ts";

export interface Detection {
  readonly commitment: boolean;
  /** The surest promise of the text; null when there is none. */
  readonly quote: string | null;
  readonly confidence: number;
  readonly kind: Kind | null;
  readonly due: Day | null;
  readonly expectsAnswer: boolean;
}

export interface DetectionInput {
  readonly text: string;
  /** The sentence before, or the question being answered. */
  readonly context?: string;
  /** Locale code; without it the words decide. */
  readonly lang?: string;
  /** When the mail was sent. */
  readonly now: Instant;
  readonly zone: Zone;
}

/**
 * From here on a bare sentence is a commitment: less than in a mail, most of whose sentences promise nothing, for somebody
 * picked this one out. Chosen on authors nothing was learned from.
 */
const THRESHOLD = 0.5;

/** Characters looked at: as much as of a mail. */
const TEXT_LIMIT = 65_536;

export function detectText({ text, context, lang, now, zone }: DetectionInput, locales: readonly Locale[]): Detection {
  const own = normalise(text.slice(0, TEXT_LIMIT));
  const [fallback] = locales;
  const locale =
    locales.find(({ code }) => code === lang) ?? (fallback && vote(`${own}\n${context ?? ""}`, locales, fallback));
  if (!locale) return { commitment: false, quote: null, confidence: 0, kind: null, due: null, expectsAnswer: false };
  const madeOn = dayOf(now, zone);
  const heard = hear({ text: own, locales, locale });
  const findings = detect(heard, { madeOn, atLeast: THRESHOLD, ...(context ? { context: normalise(context) } : {}) });
  const surest = findings.reduce<(typeof findings)[number] | undefined>(
    (best, finding) => (best && best.confidence >= finding.confidence ? best : finding),
    undefined,
  );
  return {
    commitment: surest !== undefined,
    quote: surest ? fold(surest.quote) : null,
    confidence: surest?.confidence ?? 0,
    kind: surest?.kind ?? null,
    due: surest?.due?.on ?? null,
    expectsAnswer: expects(heard).expects,
  };
}
