/** A mail server for the tests (the smtp-server library) on the loopback interface, which fails once where it is told to. */
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { certificateFor } from "./smtp-certificate.ts";

/** Where in a submission something happens; `dot`: all of the mail is taken and stored. */
export type Step = "connect" | "login" | "from" | "recipient" | "data" | "dot";

/** Answers with a code (its words name the owner, as real ones do), cuts the connection, or says nothing more. */
export type SmtpFault = { readonly at: Step } & (
  | { readonly reply: number }
  | { readonly cut: true }
  | { readonly mute: true }
);

export interface SmtpMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

export interface TestSmtpServer {
  readonly port: number;
  readonly authority: string;
  readonly mails: readonly SmtpMail[];
  readonly connections: number;
  readonly logins: readonly string[];
  failOnce(fault: SmtpFault): void;
  stop(): Promise<void>;
}

export async function startSmtpServer(over: SMTPServerOptions = {}, words = ""): Promise<TestSmtpServer> {
  const certificate = certificateFor("localhost", "127.0.0.1");
  const sockets = new Set<Socket>();
  const mails: SmtpMail[] = [];
  const logins: string[] = [];
  let connections = 0;
  let fault: SmtpFault | undefined;

  /** Does what is scripted for this step, if anything is, and says whether it did. */
  const fails = (step: Step, answer: (error: Error) => void): boolean => {
    if (fault?.at !== step) return false;
    const now = fault;
    fault = undefined;
    if ("reply" in now) answer(Object.assign(new Error(words || "no"), { responseCode: now.reply }));
    if ("cut" in now) for (const socket of sockets) socket.destroy();
    return true;
  };
  const server = new SMTPServer({
    ...certificate,
    secure: true,
    logger: false,
    disableReverseLookup: true,
    authOptional: true,
    size: 64 * 1024 * 1024,
    closeTimeout: 1,
    onConnect: (_, done) => void (fails("connect", done) || done()),
    onAuth({ username = "", password = "" }, _, done) {
      logins.push(`${username}:${password}`);
      return void (fails("login", done) || done(null, { user: username }));
    },
    onMailFrom: (_, __, done) => void (fails("from", done) || done()),
    onRcptTo: (_, __, done) => void (fails("recipient", done) || done()),
    async onData(stream, { envelope }, done) {
      if (fault?.at === "data") await wait(200); // unread, so that the sender gets stuck on the way
      if (fails("data", done)) return;
      const raw = await buffer(stream);
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      const refusal = fault?.at === "dot" && "reply" in fault;
      if (!refusal) mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
      return void (fails("dot", done) || done(null, "queued as 4XyZ"));
    },
    ...over,
  });
  server.on("error", () => undefined); // of connections that were cut
  const listening = server.listen(0, "127.0.0.1");
  listening.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return {
    port,
    authority: certificate.cert,
    mails,
    logins,
    get connections() {
      return connections;
    },
    failOnce(next) {
      fault = next;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
