/** Handlers that remember, and what else the tests of a queue do over and over. */
import { expect } from "vitest";
import type { Delivery, Entry, Handle, Worker, WorkOptions } from "../../packages/core/src/ports/queue.ts";

/** The visibility timeout of every queue under test. */
export const VISIBILITY_SECONDS = 30;

/** The queue under test, whichever it is at the moment. */
export interface Bench {
  readonly send: (...entries: readonly Entry[]) => Promise<void>;
  readonly receive: (handle: Handle, options?: Partial<WorkOptions>) => Worker;
  readonly elapse: (seconds: number) => Promise<void>;
  /** The visibility timeout, twice: what failed after the first is seen after the second. */
  readonly elapseTwice: () => Promise<void>;
  readonly deadLetters: () => Promise<readonly string[]>;
  readonly faults: () => readonly unknown[];
}

export function entries(count: number, prefix = "m"): readonly Entry[] {
  return Array.from({ length: count }, (_, at) => ({ body: `${prefix}${at}` }));
}

export interface Seen {
  readonly handle: Handle;
  /** Each call, in order. */
  readonly batches: readonly (readonly Delivery[])[];
  /** Body and receive count of each delivery ("m1#2"), sorted. */
  readonly marks: () => readonly string[];
}

/** A handler that does at once what `fails` says of each delivery; without it all succeeds. */
export function seen(fails: (delivery: Delivery) => boolean = () => false): Seen {
  const batches: (readonly Delivery[])[] = [];
  return {
    batches,
    marks: () => marksOf(batches.flat()),
    handle: async (records) => {
      batches.push(records);
      return { failed: records.filter(fails).map(({ messageId }) => messageId) };
    },
  };
}

export interface Held extends Seen {
  /** Lets the oldest call that is held end, its deliveries done or failed. */
  readonly release: (outcome?: "done" | "failed") => void;
  /** Lets every call end, those to come as well. */
  readonly releaseAll: () => void;
  readonly running: () => number;
}

/** A handler whose every call waits until the test releases it. */
export function held(): Held {
  const batches: (readonly Delivery[])[] = [];
  const waiting: ((failed: boolean) => void)[] = [];
  let open = false;
  return {
    batches,
    marks: () => marksOf(batches.flat()),
    running: () => waiting.length,
    release: (outcome = "done") => waiting.shift()?.(outcome === "failed"),
    releaseAll() {
      open = true;
      for (const end of waiting.splice(0)) end(false);
    },
    handle: async (records) => {
      batches.push(records);
      const failed = open ? false : await new Promise<boolean>((resolve) => waiting.push(resolve));
      return { failed: failed ? records.map(({ messageId }) => messageId) : [] };
    },
  };
}

function marksOf(deliveries: readonly Delivery[]): readonly string[] {
  return deliveries.map(({ body, receiveCount }) => `${body}#${receiveCount}`).toSorted();
}

/** "m0#1" … "m9#1": each of `count` messages at its given receives. */
export function marks(count: number, ...receives: readonly number[]): readonly string[] {
  return entries(count)
    .flatMap(({ body }) => receives.map((receive) => `${body}#${receive}`))
    .toSorted();
}

/** Waits until `read` gives what is expected. */
export async function comesTo<Value>(read: () => Value | Promise<Value>, expected: Value): Promise<void> {
  await expect.poll(read, { timeout: 10_000, interval: 10 }).toEqual(expected);
}
