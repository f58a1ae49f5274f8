/** What a figure must not exceed, and whether it does. */

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly unit: "×" | "MB";
  /** Highest value that is good enough; none: the figure is only told. */
  readonly most?: number;
  /** What the value was made from, in words. */
  readonly from: string;
}

export interface Judged extends Bar {
  readonly reached?: boolean;
}

export function judge(bar: Bar): Judged {
  return bar.most === undefined ? bar : { ...bar, reached: bar.value <= bar.most };
}

/** "reached      1.84 × (at most 2 ×)  name: from" */
export function tell({ name, value, unit, most, reached, from }: Judged): string {
  const verdict = reached === undefined ? "–" : reached ? "reached" : "NOT reached";
  const limit = most === undefined ? "no bar" : `at most ${most} ${unit}`;
  return `${verdict.padEnd(12)} ${value.toFixed(2).padStart(7)} ${unit} (${limit})  ${name}: ${from}`;
}
