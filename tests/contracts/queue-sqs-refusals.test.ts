import { describe, expect, test } from "vitest";
import type { QueuePort } from "../../packages/core/src/ports/queue.ts";
import { openSqsQueue } from "../../packages/core/src/queue/sqs/index.ts";
import { type Answer, type Asked, confirmed, failed, opened, refusal, serve } from "./queue-sqs-answers.ts";
import { entries } from "./queue-steps.ts";

async function queueAt(...answers: readonly Answer[]): Promise<{ queue: QueuePort; asked: Asked[] }> {
  const { asked, ...at } = await serve({ SendMessageBatch: answers });
  const queue = openSqsQueue(at);
  opened.push(() => void queue.close());
  return { queue, asked };
}

const bodies = ({ body }: Asked) =>
  Array.isArray(body.Entries) ? body.Entries.map(({ MessageBody }: { MessageBody: string }) => MessageBody) : [];

describe("a batch to send", () => {
  test("goes on the wire in SQS's words, ten entries at a time", async () => {
    const { queue, asked } = await queueAt(
      [200, { Successful: confirmed(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) }],
      [200, { Successful: confirmed(0) }],
    );
    const [first = { body: "" }, ...rest] = entries(11);
    await queue.send([{ ...first, group: "O#anna", delaySeconds: 900 }, ...rest]);
    expect(asked.map(({ operation }) => operation)).toEqual(["SendMessageBatch", "SendMessageBatch"]);
    expect(asked.map((each) => bodies(each).length)).toEqual([10, 1]);
    expect(asked[0]?.body).toMatchObject({
      QueueUrl: expect.stringMatching(/\/1\/q$/),
      Entries: [
        { Id: "0", MessageBody: "m0", MessageGroupId: "O#anna", DelaySeconds: 900 },
        ...rest.slice(0, 9).map(({ body }, at) => ({ Id: String(at + 1), MessageBody: body })),
      ],
    });
  });

  test("that was taken in part is sent again where it was not, and only there", async () => {
    const { queue, asked } = await queueAt(
      [200, { Successful: confirmed(0, 2), Failed: failed("InternalError", false, 1, 3) }],
      [200, { Successful: confirmed(3), Failed: failed("ServiceUnavailable", false, 1) }],
      [200, { Successful: confirmed(1), Failed: [] }],
    );
    await queue.send(entries(4));
    expect(asked.map(bodies)).toEqual([["m0", "m1", "m2", "m3"], ["m1", "m3"], ["m1"]]);
  });

  test("is sent only when SQS says so of each entry", async () => {
    const { queue, asked } = await queueAt([200, { Successful: confirmed(0) }], [200, { Successful: confirmed(1) }]);
    await queue.send(entries(2));
    expect(asked.map(bodies)).toEqual([["m0", "m1"], ["m1"]]);
  });

  test("that SQS never takes whole is given up after seven tries", async () => {
    const giveUp = async (reason: string, code: string) => {
      const { queue, asked } = await queueAt([200, { Successful: [], Failed: failed(reason, false, 0) }]);
      await expect(queue.send(entries(1))).rejects.toMatchObject({ name: "DranError", code });
      expect(asked).toHaveLength(7);
    };
    await Promise.all([
      giveUp("InternalError", "unavailable"),
      giveUp("ThrottlingException", "rate-limited"),
      giveUp("KMS.ThrottlingException", "rate-limited"),
    ]);
  });

  test("with an entry that SQS does not take at all is not tried again", async () => {
    const { queue, asked } = await queueAt([
      200,
      { Successful: confirmed(0), Failed: failed("InvalidMessageContents", true, 1) },
    ]);
    await expect(queue.send(entries(2))).rejects.toMatchObject({ name: "DranError", code: "malformed" });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["throttled", refusal("RequestThrottled"), "rate-limited"],
    ["throttled by AWS at large", refusal("ThrottlingException"), "rate-limited"],
    ["throttled where its key lies", refusal("KmsThrottled"), "rate-limited"],
    ["to a queue that does not exist", refusal("QueueDoesNotExist"), "missing"],
    ["to a server that fails", refusal("InternalFailure", 500), "unavailable"],
    ["to a server that hangs up", "cut", "unavailable"],
  ] satisfies readonly (readonly [string, Answer, string])[])("%s says so", async (_, answer, code) => {
    const { queue, asked } = await queueAt(answer);
    await expect(queue.send(entries(11))).rejects.toMatchObject({ name: "DranError", code });
    expect(asked).toHaveLength(1);
  });

  test("with a key that AWS does not know is a fault of the set-up, told as AWS tells it", async () => {
    const { queue } = await queueAt(refusal("InvalidClientTokenId", 403));
    await expect(queue.send(entries(1))).rejects.toMatchObject({ name: "InvalidClientTokenId" });
  });

  test("names no word of a body when it fails", async () => {
    const { queue } = await queueAt([200, { Failed: failed("InvalidMessageContents", true, 0) }]);
    const error = await queue.send([{ body: "secret" }]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("secret");
    const refused = await queue.send([{ body: "secret\u0000" }]).catch((caught: unknown) => caught);
    expect(refused).toBeInstanceOf(Error);
    expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain("secret");
  });
});
