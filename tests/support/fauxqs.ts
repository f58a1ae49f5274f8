/**
 * fauxqs, a server that speaks SQS, in this process. It keeps visibility timeouts, delays, receive counts and the
 * dead-letter queue. What it does not do: it drops MessageGroupId on a standard queue, and refuses every character
 * beyond U+FFFF.
 */
import type { SQSClientConfig } from "@aws-sdk/client-sqs";
import { startFauxqs } from "fauxqs";
import { MAX_RECEIVES } from "../../packages/core/src/ports/queue.ts";

export interface QueueAtFauxqs {
  readonly queueUrl: string;
  /** Messages anybody could receive now. */
  readonly visible: () => number;
  /** Message id and receive count ("…#2") of each message in flight. */
  readonly inFlight: () => readonly string[];
  /** Bodies in the dead-letter queue. */
  readonly dead: () => readonly string[];
  /** Takes the queue away and ends the polls that wait at it. */
  readonly remove: () => void;
}

export interface Fauxqs {
  readonly config: SQSClientConfig;
  readonly createQueue: (visibilitySeconds: number) => QueueAtFauxqs;
  readonly stop: () => Promise<void>;
}

/** For tests only: deployed queues are made by infra/. */
export async function serveFauxqs(): Promise<Fauxqs> {
  const region = "eu-central-1";
  const server = await startFauxqs({ port: 0, logger: false, defaultRegion: region });
  const credentials = { accessKeyId: "a", secretAccessKey: "b" };
  let queues = 0;
  return {
    config: { endpoint: server.address, region, credentials },
    createQueue(visibilitySeconds) {
      const name = `dran-${queues++}`;
      const dead = server.createQueue(`${name}-dead`);
      const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: MAX_RECEIVES });
      const attributes = { VisibilityTimeout: String(visibilitySeconds), RedrivePolicy };
      const { queueUrl } = server.createQueue(name, { attributes });
      return {
        queueUrl,
        visible: () => server.inspectQueue(name)?.messages.ready.length ?? 0,
        inFlight: () =>
          server
            .inspectQueue(name)
            ?.messages.inflight.map(({ message }) => `${message.messageId}#${message.approximateReceiveCount}`) ?? [],
        dead: () => server.inspectQueue(dead.queueName)?.messages.ready.map(({ body }) => body) ?? [],
        remove: () => server.deleteQueue(name),
      };
    },
    stop: () => server.stop(),
  };
}
