import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSesOutbox, type SesOutbox } from "../../packages/core/src/outbox/ses/index.ts";
import { type SesFault, type SesLocal, startSesLocal } from "../support/ses-local.ts";
import { certificateFor } from "../support/smtp-certificate.ts";
import { type Fault, type OutboxUnderTest, outboxContract } from "./outbox.ts";
import { FROM, OWNER, outgoing } from "./outbox-mails.ts";

interface SesUnderTest extends OutboxUnderTest {
  readonly ses: SesLocal;
}

const credentials = { accessKeyId: "local", secretAccessKey: "local" };

function open(endpoint: string, over: Partial<SesOutbox> = {}) {
  return openSesOutbox({ owner: OWNER, config: { endpoint, region: "eu-central-1", credentials }, ...over });
}

type Code = Fault<SesUnderTest>["code"];

function scripted(name: string, code: Code, fault: SesFault, more: object = {}): Fault<SesUnderTest> {
  const arrange = ({ ses }: SesUnderTest) => {
    ses.failOnce(fault);
    return undefined;
  };
  return { name, code, arrange, ...more };
}

/** SES's own words for an address it does not send to. */
const words = `Email address is not verified. The following identities failed the check: ${OWNER}, "Wochenpost"`;

function answered(status: number, name: string, code: Code, more: object = {}): Fault<SesUnderTest> {
  const wait = code === "rate-limited" ? { waitSeconds: 600 } : {};
  return scripted(`${status} ${name}`, code, { type: "answer", status, name, words }, { ...wait, ...more });
}

function waits(header: string, waitSeconds: number): Fault<SesUnderTest> {
  const headers = { "retry-after": header };
  const fault = { type: "answer", status: 429, name: "TooManyRequestsException", words, headers } as const;
  return scripted(`429 with Retry-After "${header}"`, "rate-limited", fault, { waitSeconds });
}

function mute(when: "before" | "after", more: object = {}): Fault<SesUnderTest> {
  const arrange = ({ ses }: SesUnderTest) => {
    ses.failOnce({ type: "mute", when });
    return open(ses.endpoint, { timeoutMs: 500 });
  };
  return { name: `no answer, ${when} it took the mail`, code: "uncertain", arrange, ...more };
}

const FAULTS: readonly Fault<SesUnderTest>[] = [
  { name: "nothing listens", arrange: () => open("http://127.0.0.1:1"), code: "unavailable" },
  { name: "its host is unknown", arrange: () => open("http://ses.invalid"), code: "unavailable" },
  {
    name: "there are no credentials",
    arrange({ ses }) {
      const none = async () => {
        throw Object.assign(new Error("none"), { name: "CredentialsProviderError" });
      };
      return open(ses.endpoint, { config: { endpoint: ses.endpoint, region: "eu-central-1", credentials: none } });
    },
    code: "auth-expired",
  },
  answered(429, "TooManyRequestsException", "rate-limited"),
  answered(400, "LimitExceededException", "rate-limited"),
  answered(400, "ThrottlingException", "rate-limited"),
  waits("7", 7),
  waits("86401", 86_400),
  waits("0", 600),
  waits("Wed, 11 Mar 2026 09:00:00 GMT", 600),
  answered(400, "MessageRejected", "refused"),
  answered(400, "MailFromDomainNotVerifiedException", "refused"),
  answered(400, "BadRequestException", "refused"),
  answered(404, "NotFoundException", "refused"),
  answered(400, "AccountSuspendedException", "refused"),
  answered(400, "SomethingNewException", "refused"),
  answered(400, "SendingPausedException", "unavailable"),
  answered(403, "RequestExpired", "unavailable"),
  answered(403, "AccessDeniedException", "auth-expired"),
  answered(403, "SomethingNewException", "auth-expired"),
  answered(400, "ExpiredTokenException", "auth-expired"),
  answered(503, "ServiceUnavailable", "unavailable"),
  answered(500, "InternalServiceErrorException", "uncertain"),
  answered(503, "SomethingNewException", "uncertain"),
  scripted("502 of a gateway", "uncertain", { type: "answer", status: 502, words }),
  scripted("200 with an answer that cannot be read", "uncertain", { type: "answer", status: 200, words }),
  scripted("cut before it took the mail", "uncertain", { type: "cut", when: "before" }),
  scripted("cut after it took the mail", "uncertain", { type: "cut", when: "after" }, { arrives: 1 }),
  mute("before"),
  mute("after", { arrives: 1 }),
];

outboxContract(
  "SES",
  async () => {
    const ses = await startSesLocal();
    return {
      ses,
      outbox: open(ses.endpoint),
      arrived: () => ses.taken(),
      tries: () => ses.requests.length,
      dispose: () => ses.stop(),
    };
  },
  FAULTS,
);

describe("a request to SES", () => {
  async function start(): Promise<SesLocal> {
    const ses = await startSesLocal();
    onTestFinished(() => ses.stop());
    return ses;
  }

  test("has one recipient, the key's parts as tags, and no configuration set unless one is named", async () => {
    const ses = await start();
    await open(ses.endpoint).send(outgoing());
    await open(ses.endpoint, { configurationSet: "digests" }).send(outgoing());
    const asked = {
      FromEmailAddress: FROM,
      Destination: { ToAddresses: [OWNER] },
      EmailTags: [
        { Name: "kind", Value: "digest" },
        { Name: "owner", Value: "own_1" },
        { Name: "issue", Value: "2026-W11" },
      ],
    };
    expect(ses.requests).toMatchObject([asked, { ...asked, ConfigurationSetName: "digests" }]);
    expect(Object.keys(ses.requests[0] ?? {})).not.toContain("ConfigurationSetName");
  });

  test("returns SES's own id", async () => {
    const ses = await start();
    expect(await open(ses.endpoint).send(outgoing())).toEqual({ id: expect.stringMatching(/^ses-\d+$/) });
  });

  test("is not made to a server whose certificate is not trusted, so the mail may be tried again", async () => {
    let asked = 0;
    const server = createServer(certificateFor("127.0.0.1"), () => {
      asked += 1;
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await expect(open(`https://127.0.0.1:${port}`).send(outgoing())).rejects.toMatchObject({ code: "unavailable" });
    expect(asked).toBe(0);
  });

  test("that found no connection says so, though an earlier one was open", async () => {
    const ses = await start();
    const outbox = open(ses.endpoint);
    await outbox.send(outgoing());
    await ses.stop();
    await expect(outbox.send(outgoing())).rejects.toMatchObject({ code: "unavailable" });
  });
});
