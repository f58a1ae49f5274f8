/** Every queue driver passes these. Each test gets an empty queue, whose time it plays forward. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Delivery,
  type Handle,
  MAX_BATCH,
  MAX_DELAY_SECONDS,
  MAX_RECEIVES,
  type QueuePort,
  type Worker,
  type WorkOptions,
} from "../../packages/core/src/ports/queue.ts";
import { lehmer } from "../support/random.ts";
import { queueFailures } from "./queue-failures.ts";
import { queueSending } from "./queue-sending.ts";
import { type Bench, comesTo, entries, held, marks, seen, VISIBILITY_SECONDS } from "./queue-steps.ts";

export interface QueueUnderTest {
  readonly queue: QueuePort;
  readonly receive: (handle: Handle, options: WorkOptions) => Worker;
  /** Bodies, sorted. */
  readonly deadLetters: () => Promise<readonly string[]>;
  /** Plays time forward, and waits until what was due by then has begun. */
  readonly elapse: (seconds: number) => Promise<void>;
  /** Stops what the test left running. */
  readonly dispose: () => Promise<void>;
}

export function queueContract(name: string, make: () => Promise<QueueUnderTest>): void {
  describe(`${name} as a queue`, () => {
    let under: QueueUnderTest;
    let faults: unknown[];
    beforeEach(async () => {
      under = await make();
      faults = [];
    });
    afterEach(() => under.dispose());

    const elapse = (seconds: number) => under.elapse(seconds);
    const bench: Bench = {
      send: (...sent) => under.queue.send(sent),
      receive: (handle, options = {}) => under.receive(handle, { onFault: (fault) => faults.push(fault), ...options }),
      elapse,
      async elapseTwice() {
        await elapse(VISIBILITY_SECONDS);
        await elapse(VISIBILITY_SECONDS);
      },
      deadLetters: () => under.deadLetters(),
      faults: () => faults,
    };
    const { send, receive, elapseTwice, deadLetters } = bench;

    describe("a message", () => {
      test("that is done with comes once, in batches of at most ten", async () => {
        const worker = seen();
        await send(...entries(25));
        receive(worker.handle);
        await comesTo(worker.marks, marks(25, 1));
        await elapseTwice();
        expect(worker.marks()).toEqual(marks(25, 1));
        expect(Math.max(...worker.batches.map((batch) => batch.length))).toBeLessThanOrEqual(MAX_BATCH);
        expect(new Set(worker.batches.flat().map(({ messageId }) => messageId)).size).toBe(25);
        expect(faults).toEqual([]);
      });

      test("that was sent twice comes twice", async () => {
        const worker = seen();
        await send({ body: "m0" }, { body: "m0" });
        await send({ body: "m0" });
        receive(worker.handle);
        await comesTo(worker.marks, ["m0#1", "m0#1", "m0#1"]);
      });

      test("finds a worker that was there before it", async () => {
        const worker = seen();
        receive(worker.handle);
        await elapse(1);
        await send({ body: "Ja, für Grüße: ½ – “so”" });
        await comesTo(worker.marks, ["Ja, für Grüße: ½ – “so”#1"]);
      });

      test("with a delay does not come before it is over", async () => {
        const worker = seen();
        await send({ body: "late", delaySeconds: MAX_DELAY_SECONDS }, { body: "now", delaySeconds: 0 });
        receive(worker.handle);
        await comesTo(worker.marks, ["now#1"]);
        await elapse(MAX_DELAY_SECONDS - 10);
        expect(worker.marks()).toEqual(["now#1"]);
        await elapse(10);
        await comesTo(worker.marks, ["late#1", "now#1"]);
      });

      test("of a group is delivered as any other, however many are in flight", async () => {
        const worker = held();
        await send(...entries(20).map((entry) => ({ ...entry, group: "O#anna" })));
        receive(worker.handle, { concurrency: 4 });
        await comesTo(worker.marks, marks(20, 1));
        worker.releaseAll();
      });
    });

    queueFailures(bench);

    describe("two workers", () => {
      test("share the work: each message comes to one of them", async () => {
        const [one, two] = [held(), held()];
        receive(one.handle);
        receive(two.handle);
        await send(...entries(40));
        await comesTo(() => [one.running(), two.running()], [1, 1]);
        one.releaseAll();
        two.releaseAll();
        await comesTo(() => [...one.marks(), ...two.marks()].toSorted(), marks(40, 1));
        await elapseTwice();
        expect([...one.marks(), ...two.marks()].toSorted()).toEqual(marks(40, 1));
      });

      test("stand in for each other: what one failed the other may do", async () => {
        const [one, two] = [seen(() => true), seen()];
        const first = receive(one.handle);
        await send(...entries(5));
        await comesTo(one.marks, marks(5, 1));
        await first.stop();
        receive(two.handle);
        await elapse(VISIBILITY_SECONDS);
        await comesTo(two.marks, marks(5, 2));
        expect(one.marks()).toEqual(marks(5, 1));
      });
    });

    describe("stopping", () => {
      test("waits for the running handlers, keeps what they did, and loses none of the rest", async () => {
        const [one, two] = [held(), seen()];
        await send(...entries(30));
        const first = receive(one.handle, { batchSize: 5, concurrency: 2 });
        await comesTo(one.running, 2);
        let stopped = false;
        const stopping = first.stop().then(() => {
          stopped = true;
        });
        await elapse(1);
        expect(stopped).toBe(false);
        one.releaseAll();
        await stopping;
        const before = one.marks();
        await elapse(VISIBILITY_SECONDS);
        expect(one.marks()).toEqual(before);
        receive(two.handle);
        await comesTo(() => [...before, ...two.marks()].toSorted(), marks(30, 1));
        await elapseTwice();
        expect([...before, ...two.marks()].toSorted()).toEqual(marks(30, 1));
        expect(two.marks().length).toBeGreaterThan(0);
      });

      test("twice is stopping once", async () => {
        const worker = receive(seen().handle);
        await Promise.all([worker.stop(), worker.stop()]);
        await worker.stop();
      });
    });

    queueSending(bench);

    /** Set DRAN_SEED to repeat a run. */
    const seed = Number(process.env.DRAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
    test(`whatever fails, nothing is lost: done, or dead after five receives (DRAN_SEED=${seed})`, async () => {
      const random = lehmer((seed % 2_147_483_646) + 1);
      const failures = new Map(entries(60).map(({ body }) => [body, Math.floor(random() * (MAX_RECEIVES + 2))]));
      const throws = () => random() < 0.1;
      const received: Delivery[] = [];
      const finished = new Set<string>();
      const handle: Handle = async (records) => {
        received.push(...records);
        if (throws()) throw new Error("handler");
        const failed = records.filter(({ body, receiveCount }) => receiveCount <= (failures.get(body) ?? 0));
        for (const record of records) if (!failed.includes(record)) finished.add(record.body);
        return { failed: failed.map(({ messageId }) => messageId) };
      };
      const workers = [receive(handle, { batchSize: 7 }), receive(handle, { concurrency: 2 })];
      await send(...entries(60).map((entry) => ({ ...entry, delaySeconds: Math.floor(random() * 20) })));
      for (let rounds = 0; rounds < MAX_RECEIVES + 2; rounds++) await elapse(VISIBILITY_SECONDS);
      await Promise.all(workers.map((worker) => worker.stop()));
      const dead = await deadLetters();
      expect([...dead, ...finished].toSorted()).toEqual([...failures.keys()].toSorted());
      for (const body of dead)
        expect(received.filter((each) => each.body === body).map((each) => each.receiveCount)).toEqual([1, 2, 3, 4, 5]);
    });
  });
}
