import { describe, expect, onTestFinished, test } from "vitest";
import { openSmtpOutbox, type SmtpOutbox } from "../../packages/core/src/outbox/smtp/index.ts";
import { certificateFor } from "../support/smtp-certificate.ts";
import { type SmtpFault, startSmtpServer, type TestSmtpServer } from "../support/smtp-server.ts";
import { type Fault, type OutboxUnderTest, outboxContract } from "./outbox.ts";
import { FROM, letter, OWNER, outgoing } from "./outbox-mails.ts";

interface ServerUnderTest extends OutboxUnderTest {
  readonly server: TestSmtpServer;
}

const login = { user: "dran", password: "loopback" };

function open(server: TestSmtpServer, over: Partial<SmtpOutbox> = {}) {
  const { port, authority } = server;
  return openSmtpOutbox({ owner: OWNER, host: "127.0.0.1", port, security: "tls", login, authority, ...over });
}

function scripted(name: string, code: Fault<ServerUnderTest>["code"], fault: SmtpFault, more: object = {}) {
  const arrange = ({ server }: ServerUnderTest) => {
    server.failOnce(fault);
    return undefined;
  };
  return { name, code, arrange, ...more };
}

/** Says nothing more, and is waited for half a second. */
function mute(at: SmtpFault["at"], code: Fault<ServerUnderTest>["code"], more: object = {}): Fault<ServerUnderTest> {
  const arrange = ({ server }: ServerUnderTest) => {
    server.failOnce({ at, mute: true });
    return open(server, { timeoutMs: 500 });
  };
  return { name: `no answer at ${at}`, code, arrange, ...more };
}

/** More than the sockets on the way hold. */
const large = () => outgoing({ raw: letter({}, `${"0123456789".repeat(9)}\r\n`.repeat(260_000)) });

const FAULTS: readonly Fault<ServerUnderTest>[] = [
  {
    name: "nothing listens",
    arrange: async () => {
      const gone = await startSmtpServer();
      await gone.stop();
      return open(gone);
    },
    code: "unavailable",
  },
  scripted("421 instead of a greeting", "unavailable", { at: "connect", reply: 421 }),
  scripted("554 instead of a greeting: about us, not about the mail", "unavailable", { at: "connect", reply: 554 }),
  scripted("454 at the login", "unavailable", { at: "login", reply: 454 }),
  scripted("535 at the login", "auth-expired", { at: "login", reply: 535 }),
  scripted("530 at the sender", "auth-expired", { at: "from", reply: 530 }),
  scripted("451 at the sender", "unavailable", { at: "from", reply: 451 }),
  scripted("553 at the sender", "refused", { at: "from", reply: 553 }),
  scripted("450 at the recipient", "unavailable", { at: "recipient", reply: 450 }),
  scripted("550 at the recipient", "refused", { at: "recipient", reply: 550 }),
  scripted("503 at the recipient: about the session", "unavailable", { at: "recipient", reply: 503 }),
  scripted("421 at the final dot", "unavailable", { at: "dot", reply: 421 }),
  scripted("450 at the final dot", "unavailable", { at: "dot", reply: 450 }),
  scripted("454 at the final dot, SES's quota", "rate-limited", { at: "dot", reply: 454 }, { waitSeconds: 600 }),
  scripted("499 at the final dot, the last of its kind", "unavailable", { at: "dot", reply: 499 }),
  scripted("500 at the final dot, the first of its kind", "refused", { at: "dot", reply: 500 }),
  scripted("554 at the final dot", "refused", { at: "dot", reply: 554 }),
  scripted("354 at the final dot, which is no answer to it", "uncertain", { at: "dot", reply: 354 }),
  scripted("cut before the greeting", "unavailable", { at: "connect", cut: true }),
  scripted("cut at the login", "unavailable", { at: "login", cut: true }),
  scripted("cut at the recipient", "unavailable", { at: "recipient", cut: true }),
  scripted("cut amid the mail", "unavailable", { at: "data", cut: true }, { mail: large }),
  scripted("cut after the final dot, the mail taken", "uncertain", { at: "dot", cut: true }, { arrives: 1 }),
  mute("connect", "unavailable"),
  mute("recipient", "unavailable"),
  mute("data", "unavailable", { mail: large }),
  mute("dot", "uncertain", { arrives: 1 }),
];

outboxContract(
  "SMTP",
  async () => {
    const server = await startSmtpServer({}, `5.1.1 <${OWNER}> no, for "Wochenpost"`);
    return {
      server,
      outbox: open(server),
      arrived: async () => server.mails.map(({ raw }) => raw),
      tries: () => server.connections,
      dispose: () => server.stop(),
    };
  },
  FAULTS,
);

describe("a submission", () => {
  async function start(...options: Parameters<typeof startSmtpServer>): Promise<TestSmtpServer> {
    const server = await startSmtpServer(...options);
    onTestFinished(() => server.stop());
    return server;
  }

  test("logs in, has one recipient, and returns what the server calls the mail", async () => {
    const server = await start();
    expect(await open(server).send(outgoing())).toEqual({ id: "queued as 4XyZ" });
    expect(server.logins).toEqual(["dran:loopback"]);
    expect(server.mails).toMatchObject([{ from: FROM, to: [OWNER] }]);
  });

  test("goes over STARTTLS where that is asked for", async () => {
    const server = await start({ secure: false });
    await open(server, { security: "starttls" }).send(outgoing());
    expect(server.mails).toHaveLength(1);
  });

  test("never goes in the clear: without STARTTLS neither login nor mail leaves", async () => {
    const server = await start({ secure: false, disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
    const sent = open(server, { security: "starttls" }).send(outgoing());
    await expect(sent).rejects.toMatchObject({ code: "unavailable" });
    expect([server.logins, server.mails]).toEqual([[], []]);
  });

  test.each([
    ["of an unknown authority", {}, { authority: certificateFor("127.0.0.1").cert }],
    ["for another host", certificateFor("mail.example"), undefined],
  ])("is not given to a server with a certificate %s", async (_, certificate, over) => {
    for (const security of ["tls", "starttls"] as const) {
      const server = await start({ ...certificate, secure: security === "tls" });
      const authority = "cert" in certificate ? certificate.cert : "";
      const sent = open(server, { security, authority, ...over }).send(outgoing());
      await expect(sent).rejects.toMatchObject({ code: "unavailable" });
      expect([server.logins, server.mails]).toEqual([[], []]);
    }
  });

  test("needs no login where none is given", async () => {
    const server = await start();
    const { port, authority } = server;
    await openSmtpOutbox({ owner: OWNER, host: "localhost", port, security: "tls", authority }).send(outgoing());
    expect(server.logins).toEqual([]);
    expect(server.mails).toHaveLength(1);
  });

  test("larger than the server takes is refused before it is sent, and one octet less is taken", async () => {
    const mail = outgoing();
    const small = await start({ size: mail.raw.length - 1 });
    await expect(open(small).send(mail)).rejects.toMatchObject({ code: "refused" });
    expect(small.mails).toEqual([]);
    const enough = await start({ size: mail.raw.length });
    await open(enough).send(mail);
    expect(enough.mails).toHaveLength(1);
  });

  test("says the code of a refusal, and the enhanced one", async () => {
    const server = await start({}, "5.1.1 unknown");
    server.failOnce({ at: "recipient", reply: 550 });
    const refused = { message: "The mail server refuses the mail (550 5.1.1)." };
    await expect(open(server).send(outgoing())).rejects.toMatchObject(refused);
  });
});
