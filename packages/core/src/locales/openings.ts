/**
 * How a pattern's matches can begin: so that of hundreds of wordings only the few that may match at a word are tried.
 * A rough reading of ECMAScript's pattern syntax (ECMA-262, 22.2.1): of what it does not follow it says "anything".
 */

/** Letters of a beginning that are told apart. Chosen: three leave few patterns for a word. */
export const OPENING_LENGTH = 3;

/** A pattern with more beginnings than this may as well begin with anything. */
const MOST_OPENINGS = 2_000;

/**
 * The beginnings, at most `OPENING_LENGTH` letters each: every match starts with one of them. A shorter one may be
 * followed by anything, so "" stands for a pattern that may begin with anything at all.
 */
export function openings({ source }: RegExp): ReadonlySet<string> {
  return new Set(alternatives({ source, at: 0 }).map(({ text }) => text));
}

interface Cursor {
  readonly source: string;
  at: number;
}

/** What has been read of a match; `open` while what follows in the pattern follows in the match letter by letter. */
interface Prefix {
  readonly text: string;
  readonly open: boolean;
}

const NOTHING: readonly Prefix[] = [{ text: "", open: true }];
const ANYTHING: readonly Prefix[] = [{ text: "", open: false }];

function alternatives(cursor: Cursor): readonly Prefix[] {
  const found = [...sequence(cursor)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at += 1;
    found.push(...sequence(cursor));
  }
  return distinct(found);
}

function sequence(cursor: Cursor): readonly Prefix[] {
  let read = NOTHING;
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source.charAt(cursor.at))) {
    const one = term(cursor);
    read = joined(read, quantified(one, cursor));
    if (!read.some(({ open }) => open)) skip(cursor);
  }
  return read;
}

/** To the end of the alternative: nothing in it can change how a match begins. */
function skip(cursor: Cursor): void {
  let depth = 0;
  for (; cursor.at < cursor.source.length; cursor.at++) {
    const char = cursor.source[cursor.at];
    if (depth === 0 && (char === "|" || char === ")")) return;
    if (char === "\\") cursor.at += 1;
    else if (char === "[") cursor.at = classEnd(cursor);
    else if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
  }
}

function term(cursor: Cursor): readonly Prefix[] {
  const char = cursor.source.charAt(cursor.at++);
  if (char === "^" || char === "$") return NOTHING;
  if (char === ".") return ANYTHING;
  if (char === "[") return characterClass(cursor);
  if (char === "(") return group(cursor);
  if (char === "\\") return escaped(cursor);
  return letters(char);
}

function group(cursor: Cursor): readonly Prefix[] {
  const [head = ""] = /^\?(?:<?[=!]|:|<\w+>)/.exec(cursor.source.slice(cursor.at, cursor.at + 60)) ?? [];
  cursor.at += head.length;
  const inner = alternatives(cursor);
  cursor.at += 1; // its closing bracket
  return /[=!]$/.test(head) ? NOTHING : inner;
}

function escaped(cursor: Cursor): readonly Prefix[] {
  const char = cursor.source.charAt(cursor.at++);
  if (char === "b" || char === "B") return NOTHING;
  if (/[pPuk]/.test(char)) cursor.at = Math.max(cursor.at, cursor.source.indexOf("}", cursor.at) + 1);
  if (char === "d") return letters("0123456789");
  return /\w/.test(char) ? ANYTHING : letters(char);
}

function characterClass(cursor: Cursor): readonly Prefix[] {
  const end = classEnd(cursor);
  const inner = cursor.source.slice(cursor.at, end);
  cursor.at = end + 1;
  const spelled = inner.replace(/([a-z0-9])-([a-z0-9])/gi, (_, from: string, to: string) => range(from, to));
  return /^\^|[\\-]|[^ -~]-/.test(spelled) ? ANYTHING : letters(spelled);
}

/** Where the bracket stands that closes a class. */
function classEnd({ source, at }: Cursor): number {
  let end = at;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end;
}

function range(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at));
}

function letters(chars: string): readonly Prefix[] {
  return [...chars].map((text) => ({ text, open: true }));
}

/** Reads the quantifier behind a term: it may be missing, and what comes more than once is followed by anything. */
function quantified(one: readonly Prefix[], cursor: Cursor): readonly Prefix[] {
  const [quantifier = ""] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 20)) ?? [];
  if (quantifier === "") return one;
  cursor.at += quantifier.length;
  const some = quantifier.startsWith("?") ? one : one.map(({ text }) => ({ text, open: false }));
  return /^(?:[*?]|\{0)/.test(quantifier) ? [...NOTHING, ...some] : some;
}

function joined(before: readonly Prefix[], after: readonly Prefix[]): readonly Prefix[] {
  const found = before.flatMap((first) => (first.open ? after.map((next) => extended(first, next)) : [first]));
  return after.length === 1 ? found : distinct(found);
}

function extended({ text }: Prefix, next: Prefix): Prefix {
  const whole = text + next.text;
  return { text: whole.slice(0, OPENING_LENGTH), open: next.open && whole.length < OPENING_LENGTH };
}

function distinct(prefixes: readonly Prefix[]): readonly Prefix[] {
  const found = [...new Map(prefixes.map((prefix) => [`${prefix.text}${prefix.open ? "+" : ""}`, prefix])).values()];
  return found.length > MOST_OPENINGS ? ANYTHING : found;
}
