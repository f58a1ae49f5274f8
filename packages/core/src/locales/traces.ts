/**
 * Traces: by what terms are filed, so that the few texts on a matter are found without comparing it with every text.
 * Two lists whose `overlap` is above zero have a trace in common; that they have one does not say how much they share.
 */

import { SHARED_PART } from "./terms.ts";

/** A trace is as long as the least that relates two different terms, at their start or end. */
export function tracesOf(terms: Iterable<string>): ReadonlySet<string> {
  const traces = new Set<string>();
  for (const term of terms) {
    if (term.length < SHARED_PART) traces.add(term);
    else traces.add(`${term.slice(0, SHARED_PART)}…`).add(`…${term.slice(-SHARED_PART)}`);
  }
  return traces;
}
