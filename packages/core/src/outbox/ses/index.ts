/** The outbox port on Amazon SES, API version 2. */
import { SESv2Client, type SESv2ClientConfig, SendEmailCommand } from "@aws-sdk/client-sesv2";
import type { Outbox, Outgoing } from "../../ports/outbox.ts";
import { type Checked, checkOutgoing } from "../outgoing.ts";
import { countedAgents } from "./connections.ts";
import { explain } from "./faults.ts";

export interface SesOutbox {
  /** The owner's address: the only one this outbox sends to. */
  readonly owner: string;
  /** Region, endpoint and credentials; absent, the SDK finds them itself. */
  readonly config?: Pick<SESv2ClientConfig, "region" | "endpoint" | "credentials">;
  /** Where SES reports what became of the mail (bounces, complaints), with the key's parts as tags. */
  readonly configurationSet?: string;
  /** Most milliseconds for one mail, from the first packet to the answer. */
  readonly timeoutMs?: number;
}

/** Chosen: an answer takes far less than a second. */
const TIMEOUT_MS = 30_000;

/**
 * One request and one fresh connection for each mail. SES knows no idempotency key, so the SDK must not try again what
 * may have been done: it gets one attempt.
 */
export function openSesOutbox({ owner, config, configurationSet, timeoutMs = TIMEOUT_MS }: SesOutbox): Outbox {
  const { httpAgent, httpsAgent, opened } = countedAgents();
  const client = new SESv2Client({
    ...config,
    maxAttempts: 1,
    requestHandler: { httpAgent, httpsAgent, connectionTimeout: timeoutMs },
  });
  return {
    async send(mail) {
      const command = toCommand(mail, checkOutgoing(mail, owner), configurationSet);
      const before = opened();
      try {
        const { MessageId = "" } = await client.send(command, { abortSignal: AbortSignal.timeout(timeoutMs) });
        return { id: MessageId };
      } catch (error) {
        throw explain(error, opened() > before);
      }
    },
    async close() {
      client.destroy();
    },
  };
}

function toCommand({ raw }: Outgoing, checked: Checked, configurationSet: string | undefined): SendEmailCommand {
  const { kind, owner, issue, from, to } = checked;
  return new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [to] },
    Content: { Raw: { Data: raw } },
    EmailTags: Object.entries({ kind, owner, issue }).map(([Name, Value]) => ({ Name, Value })),
    ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
  });
}
