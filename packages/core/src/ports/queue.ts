/**
 * The queue port, in the words of Amazon SQS: a standard queue with its dead-letter queue. A message is delivered at
 * least once, in no promised order. Drivers: queue/in-process, queue/sqs; one contract suite runs on both.
 */

/** Most entries of one batch, sent or delivered: SQS's own limit. */
export const MAX_BATCH = 10;
/** Most bytes of a body as UTF-8. Chosen: a body names what to do (ids), it holds nobody's mail; SQS would take 256 KB. */
export const MAX_BODY_BYTES = 8_192;
/** SQS's own limit: a quarter of an hour. */
export const MAX_DELAY_SECONDS = 900;
/** Receives after which a message that came to no good goes to the dead-letter queue. Chosen. */
export const MAX_RECEIVES = 5;

export interface Entry {
  /** 1 to 8,192 bytes; no control character but tab, line feed and carriage return, no half of a surrogate pair. */
  readonly body: string;
  /** Whole seconds before it is delivered at all, 0 to 900. */
  readonly delaySeconds?: number;
  /**
   * MessageGroupId, which on a standard queue makes it a fair one: name the tenant, so that one with many messages
   * does not hold up the others. 1 to 128 letters, digits and ASCII punctuation. It promises no order.
   */
  readonly group?: string;
}

export interface QueuePort {
  /**
   * Any number of entries. When it throws, some may have been sent: sending all of them again is safe, as every
   * message may come twice anyway.
   * @throws {DranError} `malformed` for an entry outside the limits, before anything is sent; `unavailable`,
   *   `rate-limited`, `missing` (there is no such queue).
   */
  send(entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** One receive of a message. */
export interface Delivery {
  /** The same at each receive. */
  readonly messageId: string;
  readonly body: string;
  /** How often it was received, this time included: 1 to 5. */
  readonly receiveCount: number;
}

export interface Handled {
  /** Message ids that came to no good. */
  readonly failed: readonly string[];
}

/**
 * What becomes of 1 to 10 deliveries, as of a function behind Lambda's event source mapping: those it names come again
 * after the visibility timeout, the others are deleted. When it throws, or names an id it was not given, all come
 * again. It must end by itself; when that takes longer than the visibility timeout, its deliveries come again while it
 * still runs.
 */
export type Handle = (records: readonly Delivery[]) => Promise<Handled>;

export interface WorkOptions {
  /** Most deliveries a handler gets at once, 1 to 10; 10 when absent. */
  readonly batchSize?: number;
  /** Most handlers at work at the same time; 1 when absent. */
  readonly concurrency?: number;
  /** Told what a handler threw, and why the queue could not be reached; the work goes on. Must not throw. */
  readonly onFault: (fault: unknown) => void;
}

export interface Worker {
  /** Takes nothing more, and waits until the running handlers have ended and what they did is deleted. Safe to repeat. */
  stop(): Promise<void>;
}
