/** The findings for a terminal: the sections of the page, as text of a readable width. */
import { asOf, type Entry, type Section, sectionsOf, type View, withheldOf } from "@dran/functions/api/sections.ts";
import { type Wording, wordingOf } from "@dran/functions/api/wording/index.ts";
import type { Findings } from "./findings.ts";
import type { Terminal } from "./terminal.ts";
import { plain, wrap } from "./text.ts";

interface Look extends Pick<Terminal, "width" | "colour"> {
  /** Also says by what name an item can be taught. */
  readonly namesItems?: boolean;
}

export function reportOf({ owner, settings: { locale, now }, review }: Findings, look: Look): string {
  const view: View = { owner, locale, now, review };
  const wording = wordingOf(locale);
  const { bold } = styles(look);
  const heading = `${wording.title}: ${wording.of(plain(owner.name) || (owner.addresses[0] ?? ""), asOf(view))}`;
  const withheld = withheldOf(view);
  return [
    bold(heading),
    ...sectionsOf(view).flatMap((section) => ["", ...sectionLines(section, wording, look)]),
    ...(withheld
      ? ["", bold(wording.sections.withheld), ...wrap(`${withheld}.`, look.width - 2).map((line) => `  ${line}`)]
      : []),
    "",
  ].join("\n");
}

function sectionLines({ name, title, nothing, entries }: Section, wording: Wording, look: Look): readonly string[] {
  const { bold } = styles(look);
  if (entries.length === 0) return [bold(title), `  ${nothing}`];
  return [
    bold(`${title} (${entries.length})`),
    ...entries.flatMap((entry, index) => [
      ...(index > 0 ? [""] : []),
      ...entryLines(entry, wording, look),
      ...(entry.draft && name === "suggestions" ? draftLines(entry.draft, wording, look) : []),
    ]),
  ];
}

function entryLines(entry: Entry, wording: Wording, look: Look): readonly string[] {
  const { bold, dim, warm } = styles(look);
  const indented = (text: string, by: number): readonly string[] =>
    wrap(plain(text), look.width - by).map((line) => " ".repeat(by) + line);
  const name = look.namesItems && entry.takes ? ` · ${entry.mark}` : "";
  const notes = indented(`${entry.notes}${name}`, 4);
  return [
    `  ${bold(plain(entry.name))}${entry.address ? dim(`  ${plain(entry.address)}`) : ""}`,
    ...(entry.quote ? indented(entry.quote, 4) : []),
    ...notes.map(entry.isLate ? warm : dim),
    ...(entry.slots.length > 0 ? indented(`${wording.slots}: ${entry.slots.join("; ")}`, 4).map(dim) : []),
  ];
}

/** The draft stands behind a bar, so that it is seen where it begins and ends. */
function draftLines(draft: NonNullable<Entry["draft"]>, wording: Wording, look: Look): readonly string[] {
  const { dim } = styles(look);
  const body = draft.body
    .trimEnd()
    .split("\n")
    .flatMap((line) => wrap(plain(line), look.width - 6));
  const lines = [
    `${wording.to}: ${draft.to.map(plain).join(", ")}`,
    `${wording.subject}: ${plain(draft.subject)}`,
    "",
    ...body,
  ];
  return lines.map((line) => `    ${dim("│")} ${line}`.trimEnd());
}

type Style = (text: string) => string;

function styles({ colour }: Look): { readonly bold: Style; readonly dim: Style; readonly warm: Style } {
  const style = (code: number, end: number): Style =>
    colour ? (text) => `\u001B[${code}m${text}\u001B[${end}m` : (text) => text;
  return { bold: style(1, 22), dim: style(2, 22), warm: style(33, 39) };
}
