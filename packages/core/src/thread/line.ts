/**
 * A line: the human mail one way between the owner and a person. What came after an instant is gone through from there
 * on, and what of it may be about a matter is looked up: a person writes thousands of mails, a few are on the matter.
 */
import { addTo } from "../base/groups.ts";
import type { Instant } from "../base/time.ts";
import { tracesOf } from "../locales/traces.ts";
import type { Fact } from "../mail/fact.ts";
import { byTime } from "./thread.ts";

/** What a mail is looked for by. */
export interface Matter {
  /** See `tracesOf`. */
  readonly traces: ReadonlySet<string>;
  readonly thread?: string | undefined;
}

export interface Line {
  /** Oldest first. */
  readonly facts: readonly Fact[];
  /** After an instant, oldest first. */
  after(instant: Instant): Iterable<Fact>;
  /** Of these at least all in the thread and all that share a trace; others may be among them. Oldest first. */
  near(matter: Matter, instant: Instant): Iterable<Fact>;
}

/** Mails up to which a line is gone through rather than filed. Chosen. */
const FEW = 8;

/** @param facts oldest first. */
export function lineOf(facts: readonly Fact[], threadOf: (messageId: string) => string | undefined): Line {
  let files: ReadonlyMap<string, readonly number[]> | undefined;
  const after = (instant: Instant) => from(facts, firstAfter(facts, instant));
  return {
    facts,
    after,
    near: (matter, instant) => {
      if (facts.length <= FEW) return after(instant);
      files ??= filed(facts, threadOf);
      return picked(facts, files, keysOf(matter), firstAfter(facts, instant));
    },
  };
}

function* from(facts: readonly Fact[], start: number): Iterable<Fact> {
  for (let at = start; at < facts.length; at++) {
    const fact = facts[at];
    if (fact) yield fact;
  }
}

/** Places of the facts under each trace and thread, ascending. */
function filed(
  facts: readonly Fact[],
  threadOf: (messageId: string) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const files = new Map<string, number[]>();
  for (const [at, { messageId, terms }] of facts.entries()) {
    for (const key of keysOf({ traces: tracesOf(terms), thread: threadOf(messageId) })) {
      addTo(files, key, at);
    }
  }
  return files;
}

/** No term has an "@" in it. */
function keysOf({ traces, thread }: Matter): readonly string[] {
  return thread === undefined ? [...traces] : [...traces, `@${thread}`];
}

/** What is in one of the files from a place on: the files are read side by side, no further than is asked for. */
function* picked(
  facts: readonly Fact[],
  files: ReadonlyMap<string, readonly number[]>,
  keys: readonly string[],
  start: number,
): Iterable<Fact> {
  const open: { readonly file: readonly number[]; next: number }[] = [];
  for (const key of keys) {
    const file = files.get(key);
    if (file && (file.at(-1) ?? -1) >= start) open.push({ file, next: firstWhere(file, (at) => at >= start) });
  }
  for (;;) {
    let least = facts.length;
    for (const { file, next } of open) least = Math.min(least, file[next] ?? facts.length);
    const fact = facts[least];
    if (!fact) return;
    yield fact;
    for (const reading of open) if (reading.file[reading.next] === least) reading.next += 1;
  }
}

/** Several lists, each oldest first, as one without doubles. */
export function* merged(lists: readonly Iterable<Fact>[]): Iterable<Fact> {
  const [only, ...more] = lists;
  if (only && more.length === 0) return yield* only;
  const heads = lists.map((list) => {
    const rest = list[Symbol.iterator]();
    return { rest, head: rest.next() };
  });
  for (;;) {
    let first: Fact | undefined;
    for (const { head } of heads) if (!head.done && (!first || byTime(head.value, first) < 0)) first = head.value;
    if (!first) return;
    yield first;
    for (const list of heads) if (!list.head.done && list.head.value === first) list.head = list.rest.next();
  }
}

/** Place of the first mail after an instant in a list sorted by time. */
export function firstAfter(facts: readonly Fact[], instant: Instant): number {
  return firstWhere(facts, ({ sentAt }) => sentAt > instant);
}

/** Binary search in a list in which all that holds stands behind all that does not. */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
