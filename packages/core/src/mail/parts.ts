/**
 * Where the parts of a raw mail lie (RFC 2046 section 5.1), without decoding anything. Linear: every line is looked at
 * once, and inside bodies only those that begin with two dashes.
 */
import { HEADER_BYTES, NESTING } from "./bounds.ts";
import { fieldOf, parameterOf } from "./fields.ts";

/** Offsets in bytes. The bytes from `at` to `headAt` are the boundary line; the first part has none. */
export interface Part {
  readonly at: number;
  readonly headAt: number;
  /** End of the header's bytes that are worth reading; before `bodyAt` when the header is too long. */
  readonly cutAt: number;
  readonly bodyAt: number;
  readonly endAt: number;
  /** A boundary that closes its multipart; what follows is nobody's. */
  readonly closes: boolean;
  /** A multipart, with a boundary of its own. */
  readonly opens: boolean;
  /** Multiparts around it. */
  readonly depth: number;
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** Longest boundary line, in bytes: "--", 70 characters (RFC 2046 section 5.1.1), "--", and slack for senders. */
const BOUNDARY_BYTES = 256;

/** Lines beginning with two dashes that are looked at. Chosen: PARTS boundaries, and texts full of rules. */
const LOOKS = 50_000;

/** Ends early where multiparts lie deeper than `NESTING`; then the last part's `endAt` is short of the source's end. */
export function* partsOf(source: Buffer): Generator<Part> {
  const open: string[] = []; // boundaries of the multiparts around this place, outermost first
  let at = 0;
  let headAt = 0;
  let closes = false;
  const looks = { left: LOOKS };
  while (at < source.length) {
    const head = closes ? { cutAt: headAt, bodyAt: headAt } : headOf(source, headAt, open);
    const boundary = closes ? undefined : boundaryOf(source.toString("latin1", headAt, head.cutAt));
    const depth = open.length;
    if (boundary !== undefined) open.push(boundary);
    if (open.length > NESTING) return;
    const next = nextBoundary(source, head.bodyAt, open, looks);
    yield { at, headAt, ...head, endAt: next?.at ?? source.length, closes, opens: boundary !== undefined, depth };
    if (next === undefined) return;
    open.length = next.closes ? next.level : next.level + 1;
    ({ at, headAt, closes } = next);
  }
}

/** A header ends at an empty line, at a boundary (a part without a body) or with the mail. */
function headOf(source: Buffer, from: number, open: readonly string[]): { cutAt: number; bodyAt: number } {
  let cutAt = 0;
  let at = from;
  while (at < source.length) {
    if (source[at] === DASH && boundaryAt(source, at, open)) break;
    const end = source.indexOf(LF, at);
    const next = end < 0 ? source.length : end + 1;
    if (next - from > HEADER_BYTES && cutAt === 0) cutAt = at;
    const empty = end === at || (end === at + 1 && source[at] === CR);
    at = next;
    if (empty) break;
  }
  return { cutAt: cutAt || at, bodyAt: at };
}

interface Boundary {
  readonly at: number;
  readonly headAt: number;
  readonly level: number;
  readonly closes: boolean;
}

/** The first boundary line at or after `from`, which is the start of a line. */
function nextBoundary(
  source: Buffer,
  from: number,
  open: readonly string[],
  looks: { left: number },
): Boundary | undefined {
  let at = from;
  for (; open.length > 0 && looks.left > 0; looks.left--) {
    const found = boundaryAt(source, at, open);
    if (found) return found;
    const next = source.indexOf("\n--", at);
    if (next < 0) return undefined;
    at = next + 1;
  }
  return undefined;
}

/** The line at `at` as a boundary of one of the open multiparts, the innermost first. */
function boundaryAt(source: Buffer, at: number, open: readonly string[]): Boundary | undefined {
  if (source[at] !== DASH || source[at + 1] !== DASH) return undefined;
  const end = source.indexOf(LF, at);
  const headAt = end < 0 ? source.length : end + 1;
  if (headAt - at > BOUNDARY_BYTES) return undefined;
  const line = source.toString("latin1", at + 2, headAt).trimEnd();
  const level = open.lastIndexOf(line);
  if (level >= 0) return { at, headAt, level, closes: false };
  const closed = line.endsWith("--") ? open.lastIndexOf(line.slice(0, -2)) : -1;
  return closed >= 0 ? { at, headAt, level: closed, closes: true } : undefined;
}

function boundaryOf(header: string): string | undefined {
  const type = fieldOf(header, "content-type");
  return /^multipart\//i.test(type) ? parameterOf(type, "boundary")?.trimEnd() : undefined;
}
