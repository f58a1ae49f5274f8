/**
 * Traces: by what terms are filed, so that the few texts on a matter are found without comparing it with every text.
 * Two lists whose `overlap` is above zero have a trace in common; that they have one does not say how much they share.
 */

/** Letters of a trace: `overlap` relates no two different terms that share less at their start or end. */
const PART = 5;

export function tracesOf(terms: Iterable<string>): ReadonlySet<string> {
  const traces = new Set<string>();
  for (const term of terms) {
    if (term.length < PART) traces.add(term);
    else traces.add(`${term.slice(0, PART)}…`).add(`…${term.slice(-PART)}`);
  }
  return traces;
}
