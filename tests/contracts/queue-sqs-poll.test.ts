import { describe, expect, test } from "vitest";
import type { Worker } from "../../packages/core/src/ports/queue.ts";
import { type PollOptions, receiveSqs } from "../../packages/core/src/queue/sqs/poll.ts";
import { type Answer, type Asked, confirmed, failed, opened, refusal, serve } from "./queue-sqs-answers.ts";
import { comesTo, held, type Seen, seen } from "./queue-steps.ts";

describe("a worker", () => {
  const messages = (...ids: readonly number[]) => ({
    Messages: ids.map((id) => ({
      MessageId: `id${id}`,
      Body: `m${id}`,
      ReceiptHandle: `receipt${id}`,
      Attributes: { ApproximateReceiveCount: "1" },
    })),
  });
  /** Polls until the test has seen enough; SQS has nothing more after `receives`. */
  async function workAt(
    answers: { readonly ReceiveMessage: readonly Answer[]; readonly DeleteMessageBatch: readonly Answer[] },
    handler: Seen = seen(),
    options: Partial<PollOptions> = {},
  ): Promise<{ worker: Worker; asked: Asked[]; faults: unknown[]; of: (operation: string) => readonly Asked[] }> {
    const { asked, ...at } = await serve(answers);
    const faults: unknown[] = [];
    const worker = receiveSqs(at, handler.handle, { onFault: (fault) => faults.push(fault), ...options });
    opened.push(() => void worker.stop());
    return { worker, asked, faults, of: (operation) => asked.filter((each) => each.operation === operation) };
  }
  const receipts = (asked: readonly Asked[]) =>
    asked.map(({ body }) =>
      Array.isArray(body.Entries) ? body.Entries.map((entry: { ReceiptHandle: string }) => entry.ReceiptHandle) : [],
    );
  const outage = refusal("InternalFailure", 500);

  test("polls long, for ten messages and their receive counts, and leaves the visibility timeout to the queue", async () => {
    const { worker, of } = await workAt({ ReceiveMessage: [outage], DeleteMessageBatch: [] });
    await comesTo(() => of("ReceiveMessage").length > 0, true);
    await worker.stop();
    expect(of("ReceiveMessage")[0]?.body).toEqual({
      QueueUrl: expect.stringMatching(/\/1\/q$/),
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 20,
      MessageSystemAttributeNames: ["ApproximateReceiveCount"],
    });
  });

  test("deletes what is done with, and nothing else", async () => {
    const handler = seen(({ body }) => body === "m2");
    const { worker, of } = await workAt(
      {
        ReceiveMessage: [[200, messages(1, 2, 3)], outage],
        DeleteMessageBatch: [[200, { Successful: confirmed(0, 1) }]],
      },
      handler,
    );
    await comesTo(() => receipts(of("DeleteMessageBatch")), [["receipt1", "receipt3"]]);
    await worker.stop();
    expect(handler.marks()).toEqual(["m1#1", "m2#1", "m3#1"]);
  });

  test("asks SQS to delete nothing when all failed", async () => {
    const { worker, of } = await workAt(
      { ReceiveMessage: [[200, messages(1, 2)], [200, messages(3)], outage], DeleteMessageBatch: ["cut"] },
      seen(() => true),
    );
    await comesTo(() => of("ReceiveMessage").length > 2, true);
    await worker.stop();
    expect(of("DeleteMessageBatch")).toEqual([]);
  });

  test("deletes again what was not deleted, and only that", async () => {
    const { worker, of } = await workAt({
      ReceiveMessage: [[200, messages(1, 2, 3)], outage],
      DeleteMessageBatch: [
        [200, { Successful: confirmed(1), Failed: failed("InternalError", false, 0, 2) }],
        [200, { Successful: confirmed(0, 2) }],
      ],
    });
    await comesTo(
      () => receipts(of("DeleteMessageBatch")),
      [
        ["receipt1", "receipt2", "receipt3"],
        ["receipt1", "receipt3"],
      ],
    );
    await worker.stop();
  });

  test("goes on when it cannot delete: the messages come again, and the fault is told", async () => {
    const handler = seen();
    const { worker, faults } = await workAt(
      { ReceiveMessage: [[200, messages(1)], [200, messages(2)], outage], DeleteMessageBatch: [outage] },
      handler,
    );
    await comesTo(handler.marks, ["m1#1", "m2#1"]);
    await worker.stop();
    expect(faults[0]).toMatchObject({ name: "DranError", code: "unavailable" });
  });

  test("asks a queue that is gone less and less often, and finds it when it is back", async () => {
    const handler = seen();
    const { worker, faults } = await workAt(
      {
        ReceiveMessage: [outage, "cut", refusal("OverLimit", 403), [200, messages(1)], outage],
        DeleteMessageBatch: [[200, { Successful: confirmed(0) }]],
      },
      handler,
    );
    await comesTo(handler.marks, ["m1#1"]);
    await worker.stop();
    expect(faults.slice(0, 3)).toMatchObject([
      { name: "DranError", code: "unavailable" },
      { name: "DranError", code: "unavailable" },
      { name: "DranError", code: "rate-limited" },
    ]);
  });

  test("waits between two tries, and not when it is told to stop", async () => {
    const { worker, asked } = await workAt({ ReceiveMessage: [outage], DeleteMessageBatch: [] });
    await comesTo(() => asked.length >= 6, true); // the next wait takes 0.8 s or more
    const before = performance.now();
    await worker.stop();
    expect(performance.now() - before).toBeLessThan(600);
    expect(asked.length).toBeLessThan(8);
  });

  test("handles what a poll brings that was under way when it was told to stop", async () => {
    const handler = held();
    const { worker, of } = await workAt(
      { ReceiveMessage: [[200, messages(1)]], DeleteMessageBatch: [[200, { Successful: confirmed(0) }]] },
      handler,
    );
    const stopping = worker.stop();
    await comesTo(handler.running, 1);
    handler.releaseAll();
    await stopping;
    expect(receipts(of("DeleteMessageBatch"))).toEqual([["receipt1"]]);
    expect(of("ReceiveMessage")).toHaveLength(1);
  });

  test("leaves a message without its parts alone", async () => {
    const handler = seen();
    const { worker, of } = await workAt(
      {
        ReceiveMessage: [[200, { Messages: [{ MessageId: "id1", Body: "m1" }, ...messages(2).Messages] }], outage],
        DeleteMessageBatch: [[200, { Successful: confirmed(0) }]],
      },
      handler,
    );
    await comesTo(() => receipts(of("DeleteMessageBatch")), [["receipt2"]]);
    await worker.stop();
    expect(handler.marks()).toEqual(["m2#1"]);
  });
});
