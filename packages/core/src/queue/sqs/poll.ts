/** What Lambda's poller does for a function, for one that runs elsewhere. */
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Delivery, Handle, Worker, WorkOptions } from "../../ports/queue.ts";
import { checkWork } from "../check.ts";
import { done } from "../handling.ts";
import type { SqsQueue } from "./index.ts";
import { answered, backOff, sendWhole } from "./requests.ts";

export interface PollOptions extends WorkOptions {
  /** How long SQS holds an answer back while there is no message, 0 to 20: also the longest that `stop` may take. */
  readonly waitSeconds?: number;
}

interface Received extends Delivery {
  readonly receipt: string;
}

/**
 * Receives, hands over and deletes what is done with; what failed is left to the queue's visibility timeout. A queue
 * that cannot be reached is asked again, less and less often.
 *
 * Stopping does not cut a poll short: what it would have brought were received for nobody, and one of its five
 * receives gone. It is handled instead.
 */
export function receiveSqs(
  { queueUrl: QueueUrl, client: given, config }: SqsQueue,
  handle: Handle,
  options: PollOptions,
): Worker {
  const { batchSize, concurrency, onFault } = checkWork(options);
  const { waitSeconds = 20 } = options;
  const client = given ?? new SQSClient(config ?? {});
  const stopping = new AbortController();

  const receive = async (): Promise<readonly Received[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ["ApproximateReceiveCount"],
    });
    const { Messages = [] } = await answered(() => client.send(command));
    return Messages.flatMap(toReceived);
  };
  const remove = (records: readonly Received[]) =>
    sendWhole(
      records.map(({ receipt }, at) => ({ Id: String(at), ReceiptHandle: receipt })),
      (Entries) => client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries })),
    );
  const poll = async () => {
    for (let faults = 0; !stopping.signal.aborted; await backOff(faults, stopping.signal))
      try {
        const records = await receive();
        if (records.length > 0) await remove(await done(handle, records, onFault));
        faults = 0;
      } catch (fault) {
        faults++;
        onFault(fault);
      }
  };

  const polls = Promise.all(Array.from({ length: concurrency }, poll)).finally(() => {
    if (!given) client.destroy();
  });
  return {
    async stop() {
      stopping.abort();
      await polls;
    },
  };
}

/** One without its parts cannot be handled; it comes again and ends as a dead letter. */
function toReceived({ MessageId, Body, ReceiptHandle, Attributes }: Message): readonly Received[] {
  if (MessageId === undefined || Body === undefined || ReceiptHandle === undefined) return [];
  const receiveCount = Number(Attributes?.ApproximateReceiveCount ?? 1);
  return [{ messageId: MessageId, body: Body, receiveCount, receipt: ReceiptHandle }];
}
