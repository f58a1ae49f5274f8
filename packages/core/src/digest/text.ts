/** The digest as plain text: the twin of the HTML, with the same content. Lines are folded at 76 characters. */
import type { Locale } from "../locales/contract.ts";
import type { Digest, Item } from "./digest.ts";
import { unlinked } from "./shown.ts";

/** Characters of a line (RFC 3676 section 4.2 advises 78 or fewer). */
const WIDTH = 76;

export function renderText(digest: Digest, locale: Locale): string {
  const { digest: phrases } = locale.phrases;
  const learned = digest.learned ? [wrap(unlinked(digest.learned))] : [];
  if (digest.empty) return `${[wrap(phrases.nothing), ...learned].join("\n\n")}\n`;
  const parts = [
    wrap(digest.greeting),
    wrap(digest.opening),
    ...digest.sections.flatMap(({ name, items }) => [
      heading(phrases.sections[name]),
      ...items.map((item) => itemText(item, locale)),
    ]),
    ...listText(phrases.keptHeading, digest.kept.map(unlinked)),
    ...listText(phrases.faultsHeading, digest.faults.map(unlinked)),
    ...learned,
    ...(digest.withheld.length > 0 ? [wrap(phrases.withheld(digest.withheld))] : []),
    `-- \n${phrases.footer.map((line) => wrap(line)).join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function itemText(item: Item, { phrases: { digest: phrases } }: Locale): string {
  const { draft } = item;
  return [
    wrap(unlinked(item.person)),
    ...item.words.map((words) => wrap(unlinked(words), "  ")),
    wrap(`${phrases.whyLabel}: ${unlinked(item.why)}`, "  "),
    wrap(`${phrases.strategyLabel}: ${phrases.strategies[item.strategy]}`, "  "),
    "",
    `  ${phrases.draftLabel}`,
    wrap(`${phrases.toLabel}: ${draft.to.join(", ")}`, "  | "),
    wrap(`${phrases.subjectLabel}: ${unlinked(draft.subject)}`, "  | "),
    "  |",
    ...draft.body.split("\n").map((line) => wrap(unlinked(line), "  | ").trimEnd()),
    "",
    ...item.links.map(({ shortHref }) => `  ${phrases.mailAction}: ${shortHref}`),
  ].join("\n");
}

function heading(words: string): string {
  return `${words.toUpperCase()}\n${"=".repeat(words.length)}`;
}

function listText(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [[heading(title), ...lines.map((line) => wrap(line, "- ", "  "))].join("\n")] : [];
}

/** Folds at spaces; a word longer than a line stands alone. */
function wrap(text: string, first = "", further = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    const start = line === (lines.length === 0 ? first : further);
    if (!start && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = further + word;
    } else line += start ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}
