/** What every queue does with what came to no good, or takes too long. */
import { describe, expect, test } from "vitest";
import { type Handle, MAX_RECEIVES } from "../../packages/core/src/ports/queue.ts";
import { type Bench, comesTo, entries, held, marks, seen, VISIBILITY_SECONDS } from "./queue-steps.ts";

export function queueFailures({ send, receive, elapse, elapseTwice, deadLetters, faults }: Bench): void {
  describe("a failure", () => {
    test("of one in ten brings that one again, alone, after the visibility timeout", async () => {
      const worker = seen(({ body, receiveCount }) => body === "m7" && receiveCount === 1);
      await send(...entries(10));
      receive(worker.handle);
      await comesTo(worker.marks, marks(10, 1));
      await elapse(VISIBILITY_SECONDS - 10);
      expect(worker.marks()).toEqual(marks(10, 1));
      await elapse(10);
      await comesTo(worker.marks, [...marks(10, 1), "m7#2"].toSorted());
      await elapseTwice();
      expect(worker.marks()).toEqual([...marks(10, 1), "m7#2"].toSorted());
      const ids = worker.batches.flat().flatMap(({ body, messageId }) => (body === "m7" ? [messageId] : []));
      expect(new Set(ids).size).toBe(1);
      expect(faults()).toEqual([]);
    });

    test.each<[string, Handle]>([
      ["throws", () => Promise.reject(new Error("handler"))],
      [
        "throws before it waits",
        () => {
          throw new Error("handler");
        },
      ],
      ["names a message it was not given", async () => ({ failed: ["nobody"] })],
      ["names nothing at all", async () => ({ failed: [""] })],
    ])("of a handler that %s brings all again", async (_, fail) => {
      const worker = seen();
      let calls = 0;
      await send(...entries(10));
      receive(async (records) => {
        const handled = await worker.handle(records);
        const first = records.every(({ receiveCount }) => receiveCount === 1);
        if (first) calls++;
        return first ? fail(records) : handled;
      });
      await comesTo(worker.marks, marks(10, 1));
      await elapse(VISIBILITY_SECONDS);
      await comesTo(worker.marks, marks(10, 1, 2));
      await elapseTwice();
      expect(worker.marks()).toEqual(marks(10, 1, 2));
      expect(faults()).toHaveLength(calls);
      expect(faults().every((fault) => fault instanceof Error)).toBe(true);
    });

    test("for the fifth time makes it a dead letter, and nobody else comes again", async () => {
      const worker = seen(({ body }) => body === "m3");
      await send(...entries(10));
      receive(worker.handle);
      for (let receives = 1; receives <= MAX_RECEIVES; receives++) {
        await comesTo(() => worker.marks().filter((mark) => mark.startsWith("m3")).length, receives);
        expect(await deadLetters()).toEqual([]);
        await elapse(VISIBILITY_SECONDS);
      }
      await comesTo(deadLetters, ["m3"]);
      await elapseTwice();
      expect(worker.marks()).toEqual([...marks(10, 1), "m3#2", "m3#3", "m3#4", "m3#5"].toSorted());
    });

    test("four times and then a success makes no dead letter", async () => {
      const worker = seen(({ receiveCount }) => receiveCount < MAX_RECEIVES);
      await send({ body: "m0" });
      receive(worker.handle);
      for (let receives = 1; receives <= MAX_RECEIVES; receives++) {
        await comesTo(() => worker.batches.length, receives);
        await elapse(VISIBILITY_SECONDS);
      }
      await elapseTwice();
      expect(worker.marks()).toEqual(marks(1, 1, 2, 3, 4, 5));
      expect(await deadLetters()).toEqual([]);
    });
  });

  describe("a handler", () => {
    test("slower than the visibility timeout sees a second delivery while the first still runs", async () => {
      const worker = held();
      await send({ body: "m0" });
      receive(worker.handle, { concurrency: 2 });
      await comesTo(worker.marks, ["m0#1"]);
      await elapse(VISIBILITY_SECONDS - 10);
      expect(worker.marks()).toEqual(["m0#1"]);
      await elapse(10);
      await comesTo(worker.marks, ["m0#1", "m0#2"]);
      expect(worker.running()).toBe(2);
      worker.release();
      worker.release();
      await elapseTwice();
      expect(worker.marks()).toEqual(["m0#1", "m0#2"]);
      expect(await deadLetters()).toEqual([]);
    });

    test("has no more company than is allowed, and gets no more at once", async () => {
      const worker = held();
      await send(...entries(10));
      receive(worker.handle, { concurrency: 3, batchSize: 2 });
      await comesTo(worker.running, 3);
      await elapse(1);
      expect(worker.running()).toBe(3);
      worker.release();
      await comesTo(() => worker.batches.length, 4);
      expect(worker.running()).toBe(3);
      worker.releaseAll();
      await comesTo(worker.marks, marks(10, 1));
      expect(Math.max(...worker.batches.map((batch) => batch.length))).toBeLessThanOrEqual(2);
    });
  });
}
