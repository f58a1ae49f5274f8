/**
 * The queue port in the memory of one process, which takes the messages with it when it ends: for one machine, where
 * what is due is found again in the table. `group` has no effect.
 */
import { DranError } from "../../base/errors.ts";
import type { Delivery, Handle, QueuePort, Worker, WorkOptions } from "../../ports/queue.ts";
import { checkEntries, checkWork } from "../check.ts";
import { done } from "../handling.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Messages, openMessages, type Taken } from "./messages.ts";

export interface InProcessOptions {
  /** How long a received message stays hidden; SQS's own default of 30 when absent. */
  readonly visibilitySeconds?: number;
  readonly clock?: Clock;
}

export interface InProcessQueue extends QueuePort {
  /** Any number of workers share the messages. */
  receive(handle: Handle, options: WorkOptions): Worker;
  /** Messages received five times in vain, oldest first; at most the newest thousand. */
  deadLetters(): readonly Delivery[];
  /** Sends all dead letters once more, as new messages. @returns how many. */
  redrive(): number;
  /** Stops the workers and forgets the messages. */
  close(): Promise<void>;
}

interface Busy extends Worker {
  /** Starts handlers while there are messages and room. */
  readonly start: () => void;
}

export function openInProcessQueue({
  visibilitySeconds = 30,
  clock = systemClock,
}: InProcessOptions = {}): InProcessQueue {
  const workers = new Set<Busy>();
  let closed = false;
  let waking = false;

  /** Not at once: messages that become visible together are delivered together. */
  const wake = () => {
    if (waking) return;
    waking = true;
    setImmediate(() => {
      waking = false;
      for (const worker of workers) worker.start();
    });
  };
  const messages = openMessages(clock, visibilitySeconds * 1000, wake);

  return {
    async send(entries) {
      checkEntries(entries);
      if (closed) throw new DranError("unavailable", "The queue is closed.");
      entries.forEach(messages.add);
    },
    receive(handle, options) {
      const worker = work(messages, handle, checkWork(options));
      const stop = async () => {
        await worker.stop();
        workers.delete(worker);
      };
      workers.add(worker);
      wake();
      return { stop };
    },
    deadLetters: messages.dead,
    redrive: messages.redrive,
    async close() {
      closed = true;
      await Promise.all([...workers].map((worker) => worker.stop()));
      messages.clear();
    },
  };
}

function work(messages: Messages, handle: Handle, options: Required<WorkOptions>): Busy {
  const { batchSize, concurrency, onFault } = options;
  const running = new Set<Promise<void>>();
  let stopped = false;

  const run = async (taken: readonly Taken[]) => {
    for (const { remove } of await done(handle, taken, onFault)) remove();
  };
  const start = () => {
    while (!stopped && running.size < concurrency) {
      const taken = messages.take(batchSize);
      if (taken.length === 0) return;
      const ended = run(taken).finally(() => {
        running.delete(ended);
        start();
      });
      running.add(ended);
    }
  };
  return {
    start,
    async stop() {
      stopped = true;
      await Promise.all(running);
    },
  };
}
