/** Tells what a writer wrote from what stands below it: sign-off, signature, legal footer. */
import type { Quoting } from "./quoting-rules.ts";
import {
  isContact,
  isPostscript,
  isRule,
  isSentence,
  isShort,
  isWritten,
  looksLikeName,
  namesSame,
} from "./signature-lines.ts";

export interface Signed {
  readonly own: readonly string[];
  readonly signature: readonly string[];
  /** What a phone's signature is followed by: with no mark between, it is the quoted mail. */
  readonly below: readonly string[];
}

/** Written lines a signature has at most when no mark ("-- ") introduces it. Chosen: the longest real ones have 15. */
const SIGNATURE_LINES = 25;

/**
 * @param lines  written lines, quotes already out.
 * @param sender display name of the writer, "" when unknown: a last line that is the writer's name is a signature.
 */
export function splitSignature(lines: readonly string[], quoting: Quoting, sender: string): Signed {
  const mobile = lines.findIndex((line, at) => isShort(line) && isEdge(lines, at) && quoting.mobile.test(line.trim()));
  const above = mobile < 0 ? lines : lines.slice(0, mobile);
  const { kept, footers } = withoutFooters(above, quoting);
  const cut = signatureStart(kept, quoting, sender, mobile >= 0);
  const [from, to] = postscriptIn(kept, cut);
  return {
    own: [...kept.slice(0, cut), ...kept.slice(from, to)],
    signature: [
      ...kept.slice(cut, from),
      ...kept.slice(to),
      ...footers,
      ...lines.slice(above.length, above.length + 1),
    ],
    below: lines.slice(above.length + 1),
  };
}

function signatureStart(lines: readonly string[], quoting: Quoting, sender: string, mobile: boolean): number {
  const end = delimiterAt(lines);
  const body = lines.slice(0, end);
  const signOff = signOffAt(body, quoting, sender);
  let start = signOff >= 0 ? signOff : contactAt(body, sender, mobile);
  while (start > 0 && (!isWritten(lines[start - 1]) || isRule(lines[start - 1] ?? ""))) start -= 1;
  return start;
}

/** "-- " is the mark (RFC 3676 section 4.3); another rule is one when little stands below. */
function delimiterAt(lines: readonly string[]): number {
  for (const [at, line] of lines.entries()) {
    if (!/^\s{0,3}[-–—_=*~]/.test(line)) continue;
    const rule = line.trim();
    if (rule === "--" || (/^(?:[—–]|__|[-_=*~]{4,})$/.test(rule) && isSignatureBelow(lines, at))) return at;
  }
  return lines.length;
}

function isSignatureBelow(lines: readonly string[], rule: number): boolean {
  let written = 0;
  let sentences = 0;
  for (let at = rule + 1; at < lines.length && written <= SIGNATURE_LINES && sentences < 2; at++) {
    const line = lines[at] ?? "";
    if (!isWritten(line)) continue;
    written += 1;
    if (isSentence(line)) sentences += 1;
  }
  return written > 0 && written <= SIGNATURE_LINES && sentences < 2;
}

/** UTF-16 units of a line of closing words, a name included. Shorter than a full line of prose. */
const CLOSING_CHARS = 60;

/** First or last of its paragraph, or above a line short enough for a name: elsewhere no letter ends. */
function isEdge(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1];
  return !isWritten(lines[at - 1]) || !isWritten(below) || (below ?? "").length <= CLOSING_CHARS;
}

/** The first line of closing words that a letter can end with here, or -1. */
function signOffAt(lines: readonly string[], quoting: Quoting, sender: string): number {
  const first = lines.findIndex(isWritten);
  for (let at = Math.max(first, lastLines(lines)); at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    if (line === "" || line.length > CLOSING_CHARS || !isEdge(lines, at)) continue;
    const below = lines.slice(at + 1, at + 6).find(isWritten) ?? "";
    if (quoting.signOffs.test(line) && endsLetter(lines, at, below, at > first)) return at;
    if (at > first && quoting.partings.test(line) && (isSigned(line, sender) || looksLikeName(below))) return at;
  }
  return -1;
}

/** Closing words open a letter too ("Liebe Grüße aus Wien! Ich wollte …"): then prose follows. */
function endsLetter(lines: readonly string[], at: number, below: string, isLater: boolean): boolean {
  if (below === "" || looksLikeName(below) || isPostscript(below)) return true;
  return isLater && !(isWritten(lines[at + 1]) && isSentence(below));
}

/** Where to begin to look for closing words: the last written lines, since looking has its cost per line. */
function lastLines(lines: readonly string[]): number {
  let written = 0;
  let at = lines.length;
  while (at > 0 && written < 2 * SIGNATURE_LINES) {
    at -= 1;
    if (isWritten(lines[at])) written += 1;
  }
  return at;
}

/** "Danke, Anna" by Anna; by somebody else it thanks Anna. */
function isSigned(line: string, sender: string): boolean {
  return namesSame(line.slice(line.search(/\s/) + 1), sender);
}

/**
 * Start of a last paragraph that ends in the writer's name ("Umarmung / Nora") or has two or more lines of contact data.
 * @param mobile a phone's signature stands below: then any name is the writer's.
 */
function contactAt(lines: readonly string[], sender: string, mobile: boolean): number {
  let end = lines.length;
  while (end > 0 && !isWritten(lines[end - 1])) end -= 1;
  let start = end;
  while (start > 0 && end - start < SIGNATURE_LINES && isWritten(lines[start - 1])) start -= 1;
  const paragraph = lines.slice(start, end);
  const isLast = start > 0 && !isWritten(lines[start - 1]);
  if (!isLast || !paragraph.every((line) => isShort(line) && !isSentence(line))) return lines.length;
  const isName = (line: string) => looksLikeName(line) && (mobile || namesSame(line, sender));
  const [first = "", second = ""] = paragraph;
  const isSigned = isName(first) || (looksLikeName(first) && isName(second));
  return isSigned || paragraph.filter(isContact).length >= 2 ? start : lines.length;
}

/** From "PS" to the end of its paragraph: written words, though they stand below the signature. */
function postscriptIn(lines: readonly string[], cut: number): readonly [from: number, to: number] {
  const from = lines.findIndex((line, at) => at >= cut && isPostscript(line));
  if (from < 0) return [lines.length, lines.length];
  const to = lines.findIndex((line, at) => at > from && !isWritten(line));
  return [from, to < 0 ? lines.length : to];
}

/** UTF-16 units in which a footer shows what it is. */
const FOOTER_CHARS = 400;

/** Paragraphs that begin like a footer go, and nothing more: what follows may be written. */
function withoutFooters(
  lines: readonly string[],
  quoting: Quoting,
): { kept: readonly string[]; footers: readonly string[] } {
  const start = lastLines(lines);
  const kept = lines.slice(0, start);
  const footers: string[] = [];
  let isFooter = false;
  for (const line of lines.slice(start)) {
    const begins: boolean = !isFooter && !isWritten(kept.at(-1));
    isFooter = isWritten(line) && (isFooter || (begins && quoting.footers.test(line.trim().slice(0, FOOTER_CHARS))));
    (isFooter ? footers : kept).push(line);
  }
  return { kept, footers };
}
