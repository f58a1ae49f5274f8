/** The quoting rules of several languages as one, each kind a single pattern, so that a line is tried once. */

import { remembered } from "../base/memory.ts";
import type { HeaderKind, LineRule, QuotingRules } from "../locales/contract/quoting.ts";
import type { Locale } from "../locales/contract.ts";
import { otherQuoting } from "./other-quoting.ts";

type Kind = Exclude<keyof QuotingRules, "labels">;

export interface Quoting extends Readonly<Record<Kind, RegExp>> {
  readonly labels: ReadonlyMap<string, HeaderKind>;
  /** Last words of attributions that end without a colon. */
}

/** Compiled once for each list of locales (the same array, not merely an equal one). */
export const quotingOf = remembered(
  (locales: readonly Locale[]): Quoting => merge([...locales.map((locale) => locale.quoting), otherQuoting]),
);

function merge(all: readonly QuotingRules[]): Quoting {
  const one = (kind: Kind) => eitherOf(all.flatMap((rules) => rules[kind]));
  return {
    labels: labelsOf(all),
    attributions: one("attributions"),
    introductions: one("introductions"),
    separators: one("separators"),
    signOffs: one("signOffs"),
    partings: one("partings"),
    mobile: one("mobile"),
    footers: one("footers"),
    absences: one("absences"),
    bounces: one("bounces"),
  };
}

/** One pattern for all of them; without rules, one that never matches. */
function eitherOf(rules: readonly LineRule[]): RegExp {
  return rules.length === 0 ? /(?!)/u : new RegExp(rules.map((rule) => rule.pattern.source).join("|"), "iu");
}

/** Earlier languages win where a label means different headers in two. */
function labelsOf(all: readonly QuotingRules[]): ReadonlyMap<string, HeaderKind> {
  const labels = new Map<string, HeaderKind>();
  const kinds = ["from", "date", "to", "cc", "subject"] as const;
  for (const rules of all) {
    for (const kind of kinds) {
      for (const label of rules.labels[kind]) if (!labels.has(label)) labels.set(label, kind);
    }
  }
  return labels;
}
