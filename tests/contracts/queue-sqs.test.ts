import { setTimeout as wait } from "node:timers/promises";
import { SQSClient, type SQSClientConfig } from "@aws-sdk/client-sqs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Handle, Worker } from "../../packages/core/src/ports/queue.ts";
import { openSqsQueue } from "../../packages/core/src/queue/sqs/index.ts";
import { receiveSqs } from "../../packages/core/src/queue/sqs/poll.ts";
import { type Fauxqs, serveFauxqs } from "../support/fauxqs.ts";
import { queueContract } from "./queue.ts";
import { comesTo, entries, seen, VISIBILITY_SECONDS } from "./queue-steps.ts";

/** A client that tells how many of its deletions are on their way. */
function watchedClient(config: SQSClientConfig): { client: SQSClient; deleting: () => number } {
  const client = new SQSClient(config);
  let deleting = 0;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (request) => {
        if (commandName !== "DeleteMessageBatchCommand") return next(request);
        deleting++;
        return next(request).finally(() => deleting--);
      },
    { step: "initialize" },
  );
  return { client, deleting: () => deleting };
}

describe("with fauxqs", () => {
  let server: Fauxqs;
  let playedMs: number;
  beforeAll(async () => {
    server = await serveFauxqs();
  });
  afterAll(() => server.stop());
  /** The server's clock is this process's: it goes on by itself, and ahead when a test plays it. */
  beforeEach(() => {
    const now = Date.now;
    playedMs = 0;
    vi.spyOn(Date, "now").mockImplementation(() => now() + playedMs);
  });
  afterEach(() => vi.restoreAllMocks());

  queueContract("SQS", async () => {
    const { queueUrl, dead, inFlight, remove, visible } = server.createQueue(VISIBILITY_SECONDS);
    const { client, deleting } = watchedClient(server.config);
    const queue = openSqsQueue({ queueUrl, client });
    const workers: Worker[] = [];
    const handed = new Set<string>();

    /** Waits until all that can be received is with a handler, and what is done with is deleted. */
    const settle = async () => {
      const isQuiet = () => deleting() === 0 && visible() === 0 && inFlight().every((mark) => handed.has(mark));
      let looks = 0;
      do await wait(10);
      while (!isQuiet() && ++looks < 30); // nobody may be there to take it
    };
    return {
      queue,
      receive(handle, options) {
        const watched: Handle = (records) => {
          for (const { messageId, receiveCount } of records) handed.add(`${messageId}#${receiveCount}`);
          return handle(records);
        };
        const worker = receiveSqs({ queueUrl, client }, watched, { waitSeconds: 1, ...options });
        workers.push(worker);
        return worker;
      },
      deadLetters: async () => dead().toSorted(),
      async elapse(seconds) {
        await settle();
        playedMs += seconds * 1_000;
        await wait(40); // the server looks every 20 ms
        await settle();
      },
      async dispose() {
        const stopping = workers.map((worker) => worker.stop());
        remove();
        await Promise.all(stopping);
        client.destroy();
      },
    };
  });

  test("a queue that does not exist is named as such, and asked again all the same", async () => {
    const nowhere = { queueUrl: `${server.config.endpoint}/000000000000/nowhere`, config: server.config };
    const queue = openSqsQueue(nowhere);
    await expect(queue.send(entries(1))).rejects.toMatchObject({ name: "DranError", code: "missing" });
    await queue.close();
    const faults: unknown[] = [];
    const worker = receiveSqs(nowhere, seen().handle, { onFault: (fault) => faults.push(fault) });
    await comesTo(() => faults.length > 2, true);
    expect(faults[0]).toMatchObject({ name: "DranError", code: "missing" });
    await worker.stop();
  });
});
