/**
 * The digest as HTML for mail programs: styles inline for Gmail, a presentational frame for Outlook's Word engine,
 * dark mode by media query for the rest. No script, no image, nothing loaded from anywhere.
 */
import type { Locale } from "../locales/contract.ts";
import type { Digest, Item } from "./digest.ts";
import { escapeHtml, unlinked } from "./shown.ts";
import { DARK, STYLES } from "./styles.ts";

/** Characters of the line that an inbox shows behind the subject. */
const PREHEADER = 110;

export function renderHtml(digest: Digest, locale: Locale): string {
  const { digest: phrases } = locale.phrases;
  const body = digest.empty
    ? [paragraph(phrases.nothing, "opening"), learned(digest)].filter(Boolean).join("\n")
    : [
        `<h1 class="ink" style="${STYLES.h1}">${shown(digest.greeting)}</h1>`,
        paragraph(digest.opening, "opening"),
        ...digest.sections.map(({ name, items }) => section(phrases.sections[name], items, locale)),
        list(phrases.keptHeading, digest.kept),
        list(phrases.faultsHeading, digest.faults),
        ...(digest.learned ? [learned(digest)] : []),
        footer(digest, locale),
      ].join("\n");
  return page(digest, locale, body);
}

function page(digest: Digest, locale: Locale, body: string): string {
  const people = digest.sections.flatMap(({ items }) => items.map(({ person }) => person));
  const preheader = (people.join(", ") || digest.opening).slice(0, PREHEADER).replace(/[\uD800-\uDBFF]$/u, "");
  return `<!doctype html>
<html lang="${locale.code}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${shown(digest.subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="${STYLES.page}">
<div style="${STYLES.preheader}">${shown(preheader)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.page}"><tr><td align="center" style="${STYLES.desk}">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<div class="sheet" style="${STYLES.sheet}">
${body}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

function section(title: string, items: readonly Item[], locale: Locale): string {
  const heading = `<h2 class="accent" style="${STYLES.h2}">${shown(title)}</h2>`;
  return [heading, ...items.map((item) => itemHtml(item, locale))].join("\n");
}

function itemHtml(item: Item, { phrases: { digest: phrases } }: Locale): string {
  const { draft } = item;
  return `<div class="rule" style="${STYLES.item}">
<h3 class="ink" style="${STYLES.h3}">${shown(item.person)}</h3>
${item.words.map((words) => paragraph(words, "words")).join("\n")}
${labelled(phrases.whyLabel, item.why)}
${labelled(phrases.strategyLabel, phrases.strategies[item.strategy])}
<div class="draft" lang="${escapeHtml(item.language)}" style="${STYLES.draft}">
<p class="soft" style="${STYLES.draftHead}">${shown(phrases.draftLabel)} · ${shown(draft.subject)}</p>
<p class="ink" style="${STYLES.draftBody}">${draft.body.split("\n").map(shown).join("<br>")}</p>
</div>
${item.links.map(({ href }) => button(phrases.mailAction, href, phrases.mailActionTo(item.person))).join("\n")}
</div>`;
}

/** A table cell carries the colour, since Outlook's Word engine knows no padding on a link. */
function button(label: string, href: string, description: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLES.buttonFrame}"><tr><td class="button" bgcolor="#0b5d57" style="${STYLES.button}"><a class="button" href="${escapeHtml(href)}" aria-label="${shown(description)}" style="${STYLES.buttonLink}">${shown(label)}</a></td></tr></table>`;
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li style="${STYLES.line}">${shown(line)}</li>`).join("");
  return `<h2 class="accent" style="${STYLES.h2}">${shown(title)}</h2>\n<ul class="ink" style="${STYLES.list}">${items}</ul>`;
}

function learned({ learned }: Digest): string {
  return learned && paragraph(learned, "opening");
}

function footer({ withheld }: Digest, { phrases: { digest: phrases } }: Locale): string {
  const notes = [...(withheld.length > 0 ? [phrases.withheld(withheld)] : []), ...phrases.footer];
  return `<div class="rule" style="${STYLES.footer}">${notes.map((note) => paragraph(note, "note")).join("\n")}</div>`;
}

function labelled(label: string, text: string): string {
  return `<p class="soft" style="${STYLES.fact}"><strong class="ink" style="${STYLES.label}">${shown(label)}:</strong> ${shown(text)}</p>`;
}

function paragraph(text: string, style: "opening" | "words" | "note"): string {
  return `<p class="${style === "note" ? "soft" : "ink"}" style="${STYLES[style]}">${shown(text)}</p>`;
}

function shown(text: string): string {
  return escapeHtml(unlinked(text));
}
