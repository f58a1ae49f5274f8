/**
 * How sure a candidate is a promise: a sum of weights, in log-odds, turned into a probability. The weights were chosen
 * by hand on the development set; a fitted model would replace this table and nothing else.
 */
import type { Feature } from "./candidate.ts";

const WEIGHTS: Readonly<Record<string, number>> = {
  sure: 2.2,
  likely: 0.6,
  possible: -0.3,
  faint: -0.95,
  recipient: 1,
  time: 0.8,
  deadline: 0.6,
  pledge: 1.5,
  matter: 0.4,
};
const FATAL = -8;
const DOUBT = -2.2;

/** From here on a candidate is a commitment; what stays below is counted, not shown. */
export const THRESHOLD = 0.5;

/** 0 to 1. */
export function confidence(features: readonly Feature[]): number {
  const odds = features.reduce((sum, feature) => sum + weightOf(feature), 0);
  return 1 / (1 + Math.exp(-odds));
}

function weightOf(feature: Feature): number {
  if (feature.startsWith("fatal:")) return FATAL;
  if (feature.startsWith("doubt:")) return DOUBT;
  return WEIGHTS[feature] ?? 0;
}
