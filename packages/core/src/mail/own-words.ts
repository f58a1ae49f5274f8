/** A mail's text in three: the writer's own words, what is quoted, and the signature. */
import type { Locale } from "../locales/contract.ts";
import { OWN_CHARS } from "./bounds.ts";
import type { Words } from "./message.ts";
import { type LineKind, markQuotes } from "./quotes.ts";
import { type Quoting, quotingOf } from "./quoting-rules.ts";
import { splitSignature } from "./signature.ts";

/** Quoted lines kept as the context of an inline answer, and their UTF-16 units. Chosen: the question, not the letter. */
const CONTEXT_LINES = 6;
const CONTEXT_CHARS = 600;

/**
 * Linear in the length of the text. Own words are at most `OWN_CHARS`.
 *
 * @param text    as `Message.text`: LF, quotes marked with ">" or set off by a frame in one of many languages.
 * @param locales languages the writer may use; pass the same array each time, its rules are compiled once.
 * @param sender  the writer's display name, when known: finds the name that ends a letter without closing words.
 */
export function ownWords(text: string, locales: readonly Locale[], sender = ""): Words {
  const quoting = quotingOf(locales);
  const lines = text.split("\n").flatMap((line) => unglued(line, quoting));
  const kinds = markQuotes(lines, quoting);
  const quoted: (readonly string[])[] = [];
  const signature: (readonly string[])[] = [];
  const blocks: { context: string; text: string }[] = [];
  let budget = OWN_CHARS;
  for (const run of runsOf(kinds)) {
    const content = lines.slice(run.from, run.to);
    if (run.kind !== "own") {
      quoted.push(content.map(unmarked));
      continue;
    }
    const isBelowReply = blocks.length === 1 && blocks[0]?.context === "";
    const part =
      isBelowReply && isLoneLine(content) ? { own: content, ...NOTHING } : splitSignature(content, quoting, sender);
    signature.push(part.signature);
    quoted.push(part.below);
    const words = part.own.join("\n").trim().slice(0, budget);
    if (words === "") continue;
    budget -= words.length;
    blocks.push({ context: contextAbove(lines, kinds, run.from), text: words });
  }
  const own = blocks.map((block) => block.text).join("\n\n");
  return { own, quoted: joined(quoted), signature: joined(signature), blocks };
}

function joined(lines: readonly (readonly string[])[]): string {
  return lines.flat().join("\n").trim();
}

const NOTHING = { signature: [], below: [] } as const;

/** One line below a reply and its quote ("Regards, Roman") is all that was written there, and no block to be cut off. */
function isLoneLine(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  return written.length === 1 && /\s/.test(written[0] ?? "");
}

/** "…, bis dann--- On Wed, Apr 4, Anna wrote:": some programs put the frame behind the last words, on their line. */
function unglued(line: string, { attributions }: Quoting): readonly string[] {
  const end = line.trimEnd();
  if (!end.endsWith(":") || end.length > GLUED_CHARS) return [line];
  const [glue] = /[^\s-]-{2,5}(?= \S)/.exec(end) ?? [];
  if (glue === undefined) return [line];
  const at = end.indexOf(glue) + glue.length;
  const frame = end.slice(at).trim();
  return attributions.test(frame) ? [end.slice(0, at).replace(/-+$/, ""), frame] : [line];
}

/** UTF-16 units of a line that may end in a frame. Chosen: longer ones are paragraphs. */
const GLUED_CHARS = 500;

/** Runs of own lines and of lines that are not. */
function* runsOf(kinds: readonly LineKind[]): Generator<{ kind: LineKind; from: number; to: number }> {
  let from = 0;
  for (let at = 1; at <= kinds.length; at++) {
    if (at < kinds.length && (kinds[at] === "own") === (kinds[from] === "own")) continue;
    yield { kind: kinds[from] ?? "own", from, to: at };
    from = at;
  }
}

/** The last quoted paragraph above, without its marks: what an inline answer answers. */
function contextAbove(lines: readonly string[], kinds: readonly LineKind[], from: number): string {
  const context: string[] = [];
  for (let at = from - 1; at >= 0 && kinds[at] === "quoted" && context.length < CONTEXT_LINES; at--) {
    const line = unmarked(lines[at] ?? "").trim();
    if (line !== "") context.unshift(line);
    else if (context.length > 0) break;
  }
  return context.join("\n").slice(-CONTEXT_CHARS);
}

/** Without quote marks, however deep. */
function unmarked(line: string): string {
  let text = 0;
  for (let at = 0; line[at] === ">" || line[at] === " "; at++) if (line[at] === ">") text = at + 1;
  return text > 0 && line[text] === " " ? line.slice(text + 1) : line.slice(text);
}
