/** Tells quoted lines from written ones. Linear: each line is looked at a bounded number of times. */
import { fold } from "../base/text.ts";
import type { HeaderKind } from "../locales/contract/quoting.ts";
import type { Quoting } from "./quoting-rules.ts";

/** `frame` is what a mail program wrote: "On … wrote:", a quoted header, a rule. */
export type LineKind = "own" | "quoted" | "frame";

/** Lines an attribution may be wrapped over. Chosen: Gmail wraps at 78 columns, long names and addresses need 4. */
const WRAPPED = 4;

/** UTF-16 units of a line that can be a frame. Chosen: longer ones are paragraphs. */
const FRAME_CHARS = 500;

/** Lines of a quoted header block, wrapped ones and empty ones included. Chosen. */
const HEADER_LINES = 14;

/** One kind per line. */
export function markQuotes(lines: readonly string[], quoting: Quoting): readonly LineKind[] {
  const kinds: LineKind[] = lines.map(() => "own");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isMarked(lines, at)) {
      kinds[at] = "quoted";
      if (at > 0 && !isMarked(lines, at - 1)) markFrameAbove(lines, at, kinds, quoting);
      continue;
    }
    if (line === "" || line.length > FRAME_CHARS) continue;
    if (isWrappedQuote(lines, at)) kinds[at] = "quoted";
    else if (isSeparator(line, quoting) || isHeaderBlock(lines, at, quoting)) {
      kinds.fill("quoted", at).fill("frame", ruleAbove(lines, at), at + 1);
      return kinds;
    } else if (endsFrame(line)) {
      const size = attributionSize(lines, at, quoting);
      if (size === 0) continue;
      kinds.fill("frame", at - size + 1, at + 1);
      if (isMarked(lines, nextWritten(lines, at + 1))) continue;
      return kinds.fill("quoted", at + 1);
    }
  }
  return kinds;
}

/**
 * Does the line carry quote marks? Not when it is the end of an address that was wrapped ("<anna@…example" / ">:"),
 * nor when it points at something (">>> here <<<").
 */
function isMarked(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  const start = line.charCodeAt(0) === 0x20 ? line.search(/[^ ]/) : 0;
  if (line.charCodeAt(start) !== 0x3e || start > 3) return false;
  if (line.endsWith("<<<")) return false;
  const above = at > 0 ? (lines[at - 1] ?? "") : "";
  const closesAddress = above.length < FRAME_CHARS && above.lastIndexOf("<") > above.lastIndexOf(">");
  return !(closesAddress && !above.startsWith(">") && line.trimEnd().endsWith(":"));
}

/** A quoted line that was too long for somebody's program: its end stands without a mark between two that have one. */
function isWrappedQuote(lines: readonly string[], at: number): boolean {
  if (!isMarked(lines, at - 1) || !isMarked(lines, at + 1)) return false;
  const above = (lines[at - 1] ?? "").trimEnd();
  if (/^[> ]*$/.test(above) || /[.!?:;]$/.test(above)) return false;
  return above.length >= 60 || !/\s/.test((lines[at] ?? "").trim());
}

/** May the line end an attribution? With a colon, with dashes some programs put around it, or bare after an address. */
function endsFrame(line: string): boolean {
  const last = line.trimEnd().slice(-1);
  return last === ":" || last === "：" || last === "-" || line.includes("@");
}

/** How many lines up to this one are an attribution; 0 when it is none. The fewest that make one are taken. */
function attributionSize(lines: readonly string[], at: number, quoting: Quoting): number {
  if (isRuled(lines[at] ?? "", quoting)) return 1;
  const joined = joinedUpTo(lines, at);
  const known = joined.findIndex((text) => quoting.attributions.test(text)) + 1;
  return known || joined.findIndex(isAttributionOfAnyLanguage) + 1;
}

/** "---- Anna wrote ----": the dashes say what a colon or a date would. */
function isRuled(line: string, quoting: Quoting): boolean {
  if (!/^\s{0,3}--/.test(line) || !/--\s{0,3}$/.test(line)) return false;
  const bare = `${undashed(fold(line))}:`;
  return quoting.attributions.test(bare) || quoting.introductions.test(bare);
}

/** The line itself, with the one above, and so on; an empty line or a quote ends it. */
function joinedUpTo(lines: readonly string[], at: number): readonly string[] {
  const joined: string[] = [];
  let text = "";
  for (let from = at; from > at - WRAPPED && from >= 0; from--) {
    const line = lines[from] ?? "";
    if (line.trim() === "" || isMarked(lines, from) || text.length + line.length > FRAME_CHARS) break;
    text = `${line} ${text}`;
    joined.push(undashed(fold(text)));
  }
  return joined;
}

const ADDRESS = /[<("[]\s?[^\s<>()@"]{1,64}@[^\s<>()@"]{1,255}[>)"\]]?/;
const MOMENT = /\d{1,2}[:.h]\d\d(?!\d)|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** Names a moment and somebody's address, and ends in a colon: no language is needed to know what that is. */
function isAttributionOfAnyLanguage(text: string): boolean {
  return /[:：]$/.test(text) && ADDRESS.test(text) && MOMENT.test(text.replace(ADDRESS, ""));
}

/** With marked quotes below, less is needed: "Anna wrote:", or a date and an address. */
function markFrameAbove(lines: readonly string[], at: number, kinds: LineKind[], quoting: Quoting): void {
  let last = at - 1;
  while (last >= 0 && last >= at - 2 && (lines[last] ?? "").trim() === "") last -= 1;
  if (last < 0 || kinds[last] !== "own") return;
  const joined = joinedUpTo(lines, last);
  const isFrame = (text: string) => quoting.introductions.test(text) || (ADDRESS.test(text) && MOMENT.test(text));
  const size = joined.findIndex(isFrame) + 1;
  if (size > 0) kinds.fill("frame", last - size + 1, last + 1);
}

/** "-----Original Message-----", "Begin forwarded message:", "---- Anna wrote ----". */
function isSeparator(line: string, quoting: Quoting): boolean {
  const first = line.trimStart().slice(0, 1);
  const isRuled = first === "-" || first === "_" || first === "*" || first === "=";
  if (!isRuled && !line.trimEnd().endsWith(":")) return false;
  const bare = undashed(fold(line));
  return bare !== "" && quoting.separators.test(bare);
}

function undashed(line: string): string {
  return line
    .replace(/^[-_*=\s]{1,80}/, "")
    .replace(/[-_*=]$/, "")
    .replace(/[-_*=\s]{1,80}$/, "");
}

/**
 * "From: … / Sent: … / To: … / Subject: …", in any order, bold or not, wrapped or not. Two such lines might be an
 * itinerary ("Von: Wien / An: Graz"), so a sender with a date or subject is needed, and an address or a subject.
 */
function isHeaderBlock(lines: readonly string[], at: number, quoting: Quoting): boolean {
  if (labelOf(lines[at] ?? "", quoting) === undefined) return false;
  const kinds = new Set<HeaderKind>();
  let hasAddress = false;
  let unlabelled = 0;
  for (let next = at; next < at + HEADER_LINES && next < lines.length && unlabelled < 3; next++) {
    const line = lines[next] ?? "";
    if (line.trim() === "") continue;
    const kind = labelOf(line, quoting);
    if (kind === undefined) unlabelled += 1;
    else {
      kinds.add(kind);
      unlabelled = 0;
    }
    hasAddress ||= line.length < FRAME_CHARS && line.includes("@");
  }
  const isHeader = kinds.has("from") ? kinds.has("date") || kinds.has("subject") : kinds.has("date") && kinds.has("to");
  return isHeader && (hasAddress || kinds.has("subject"));
}

/** Longest label, with marks of bold type, in UTF-16 units. */
const LABEL_CHARS = 30;

function labelOf(line: string, quoting: Quoting): HeaderKind | undefined {
  const colon = line.indexOf(":");
  if (colon < 1 || colon > LABEL_CHARS) return undefined;
  return quoting.labels.get(line.slice(0, colon).replace(/[*_]/g, "").trim().toLowerCase());
}

/** Rules and empty lines directly above a frame belong to it. */
function ruleAbove(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && from > at - 4 && /^[\s_=*~—-]*$/.test((lines[from - 1] ?? "").slice(0, FRAME_CHARS))) from -= 1;
  return from;
}

function nextWritten(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? "").trim() === "") at += 1;
  return at;
}
