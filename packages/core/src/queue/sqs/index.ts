/** The queue port on Amazon SQS. In Lambda AWS does the receiving; elsewhere poll.ts does. */
import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SQSClient,
  type SQSClientConfig,
} from "@aws-sdk/client-sqs";
import { type Entry, MAX_BATCH, type QueuePort } from "../../ports/queue.ts";
import { checkEntries } from "../check.ts";
import { sendWhole } from "./requests.ts";

export interface SqsQueue {
  readonly queueUrl: string;
  /** A client of the caller's, which the caller closes; or what one is made with (region, endpoint, credentials). */
  readonly client?: SQSClient;
  readonly config?: SQSClientConfig;
}

/** The queue must exist: a standard one, with its visibility timeout and its dead-letter queue after MAX_RECEIVES. */
export function openSqsQueue({ queueUrl, client: given, config }: SqsQueue): QueuePort {
  const client = given ?? new SQSClient(config ?? {});
  return {
    async send(entries) {
      checkEntries(entries);
      for (let at = 0; at < entries.length; at += MAX_BATCH) {
        const batch = entries.slice(at, at + MAX_BATCH).map(toRequestEntry);
        await sendWhole(batch, (Entries) => client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries })));
      }
    },
    async close() {
      if (!given) client.destroy();
    },
  };
}

function toRequestEntry({ body, delaySeconds, group }: Entry, at: number): SendMessageBatchRequestEntry {
  return {
    Id: String(at),
    MessageBody: body,
    ...(delaySeconds === undefined ? {} : { DelaySeconds: delaySeconds }),
    ...(group === undefined ? {} : { MessageGroupId: group }),
  };
}
