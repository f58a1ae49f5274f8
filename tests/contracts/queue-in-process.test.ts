import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InProcessQueue, openInProcessQueue } from "../../packages/core/src/queue/in-process/index.ts";
import { MAX_DEAD_LETTERS } from "../../packages/core/src/queue/in-process/messages.ts";
import { queueContract } from "./queue.ts";
import { type PlayedClock, playedClock } from "./queue-clock.ts";
import { comesTo, entries, held, marks, seen, VISIBILITY_SECONDS } from "./queue-steps.ts";

/** Lets handlers that wait for nothing run to their end. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await turn();
}

queueContract("one process's memory", async () => {
  const clock = playedClock();
  const queue = openInProcessQueue({ visibilitySeconds: VISIBILITY_SECONDS, clock });
  return {
    queue,
    receive: queue.receive,
    deadLetters: async () =>
      queue
        .deadLetters()
        .map(({ body }) => body)
        .toSorted(),
    elapse: async (seconds) => {
      await settle();
      for (let played = 0; played < seconds; played++) {
        await clock.play(1_000);
        await settle();
      }
    },
    dispose: async () => undefined, // nothing of it outlives the test
  };
});

describe("the queue in memory", () => {
  let clock: PlayedClock;
  let queue: InProcessQueue;
  beforeEach(() => {
    clock = playedClock();
    queue = openInProcessQueue({ clock });
  });
  afterEach(async () => {
    await queue.close();
    expect(clock.waiting()).toBe(0);
  });
  const onFault = () => undefined;
  const play = async (ms: number) => {
    await settle();
    await clock.play(ms);
    await settle();
  };
  /** Fails everything five times. */
  const bury = async () => {
    const worker = queue.receive(seen(() => true).handle, { onFault });
    for (let receives = 0; receives < 5; receives++) await play(30_000);
    await worker.stop();
  };

  test("keeps delay and visibility timeout (30 s when none is given) to the millisecond", async () => {
    const worker = seen(({ receiveCount }) => receiveCount === 1);
    queue.receive(worker.handle, { onFault });
    await queue.send([{ body: "m0", delaySeconds: 2 }]);
    await play(1_999);
    expect(worker.marks()).toEqual([]);
    await play(1);
    expect(worker.marks()).toEqual(["m0#1"]);
    await play(29_999);
    expect(worker.marks()).toEqual(["m0#1"]);
    await play(1);
    expect(worker.marks()).toEqual(["m0#1", "m0#2"]);
  });

  test("delivers together what becomes visible together", async () => {
    const worker = seen(({ receiveCount }) => receiveCount === 1);
    queue.receive(worker.handle, { onFault });
    await queue.send(entries(10));
    await play(30_000);
    expect(worker.batches.map((batch) => batch.length)).toEqual([10, 10]);
  });

  test("hears the newest receive only: an older one that ends well deletes nothing", async () => {
    const worker = held();
    queue.receive(worker.handle, { onFault, concurrency: 3 });
    await queue.send([{ body: "m0" }]);
    await play(30_000);
    expect(worker.running()).toBe(2);
    worker.release("done");
    await settle();
    worker.release("failed");
    await play(30_000);
    expect(worker.marks()).toEqual(["m0#1", "m0#2", "m0#3"]);
    worker.releaseAll();
  });

  test("lets a late success delete a message that nobody received again", async () => {
    const worker = held();
    queue.receive(worker.handle, { onFault });
    await queue.send([{ body: "m0" }]);
    await play(40_000); // visible again, and no handler free for it
    worker.releaseAll();
    await play(90_000);
    expect(worker.marks()).toEqual(["m0#1"]);
    expect(queue.deadLetters()).toEqual([]);
  });

  test("sends its dead letters once more, as new messages", async () => {
    await queue.send(entries(3));
    await bury();
    const dead = queue.deadLetters();
    expect(dead.map(({ body, receiveCount }) => `${body}#${receiveCount}`)).toEqual(marks(3, 5));
    const worker = seen();
    queue.receive(worker.handle, { onFault });
    expect(queue.redrive()).toBe(3);
    expect(queue.deadLetters()).toEqual([]);
    await settle();
    expect(worker.marks()).toEqual(marks(3, 1));
    const before = new Set(dead.map(({ messageId }) => messageId));
    expect(worker.batches.flat().filter(({ messageId }) => before.has(messageId))).toEqual([]);
    expect(queue.redrive()).toBe(0);
  });

  test("keeps the newest thousand dead letters", async () => {
    await queue.send(entries(1, "old"));
    await bury();
    await queue.send(entries(MAX_DEAD_LETTERS - 1));
    await bury();
    expect(queue.deadLetters()).toHaveLength(MAX_DEAD_LETTERS);
    expect(queue.deadLetters()[0]?.body).toBe("old0");
    await queue.send(entries(1, "new"));
    await bury();
    expect(queue.deadLetters()).toHaveLength(MAX_DEAD_LETTERS);
    expect(queue.deadLetters()[0]?.body).toBe("m0");
    expect(queue.deadLetters().at(-1)?.body).toBe("new0");
  });

  test("takes an emoji", async () => {
    const worker = seen();
    queue.receive(worker.handle, { onFault });
    await queue.send([{ body: "😀" }]);
    await settle();
    expect(worker.marks()).toEqual(["😀#1"]);
  });

  test("closes when its handlers have ended, and takes nothing more", async () => {
    const worker = held();
    queue.receive(worker.handle, { onFault });
    await queue.send([...entries(11), { body: "late", delaySeconds: 900 }]);
    await settle();
    let closed = false;
    const closing = queue.close().then(() => {
      closed = true;
    });
    await settle();
    expect(closed).toBe(false);
    worker.releaseAll();
    await closing;
    await expect(queue.send(entries(1))).rejects.toMatchObject({ name: "DranError", code: "unavailable" });
    await play(900_000);
    expect(worker.marks()).toEqual(
      marks(11, 1).filter((mark) => worker.batches[0]?.some(({ body }) => `${body}#1` === mark)),
    );
  });

  test("keeps time by itself when no clock is given", async () => {
    const real = openInProcessQueue({ visibilitySeconds: 0.05 });
    const worker = seen(({ receiveCount }) => receiveCount < 3);
    real.receive(worker.handle, { onFault });
    await real.send([{ body: "m0" }]);
    await comesTo(worker.marks, marks(1, 1, 2, 3));
    await real.close();
  });
});
