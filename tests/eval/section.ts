/** What a measure hands over: figures for machines, the same as tables for people, and every miss. */
import type { Share } from "./intervals.ts";

export interface Section {
  /** Key in the JSON output. */
  readonly name: string;
  readonly figures: unknown;
  readonly tables: readonly Table[];
  readonly misses: readonly Miss[];
}

export interface Table {
  readonly title: string;
  /** The first column is text, the others are figures. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Miss {
  /** Set or mailbox, and row, message or file in it. */
  readonly where: string;
  /** "missed promise", "wrong due date" */
  readonly what: string;
  /** The words concerned, and what was said of them. */
  readonly words: string;
}

/** "0.933 (0.889–0.961)" */
export function written({ value, low, high }: Omit<Share, "hits" | "of">): string {
  return value === null ? "–" : `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

/** "56 of 60" */
export function counted({ hits, of }: Pick<Share, "hits" | "of">): string {
  return `${hits} of ${of}`;
}

/** Columns padded to their widest cell, a rule below the head. */
export function draw({ title, columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, at) => (at === 0 ? (cells[at] ?? "").padEnd(width) : (cells[at] ?? "").padStart(width)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [title, "", line(columns), rule, ...rows.map(line), ""].join("\n");
}
