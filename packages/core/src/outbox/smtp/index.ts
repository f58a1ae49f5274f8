/** The outbox port on a mail server that takes submissions (SMTP, RFC 6409). */
import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Outbox, Outgoing, Sent } from "../../ports/outbox.ts";
import { type Checked, checkOutgoing } from "../outgoing.ts";
import { explain, late } from "./faults.ts";

export interface SmtpOutbox {
  /** The owner's address: the only one this outbox sends to. */
  readonly owner: string;
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte (RFC 8314, port 465), or `starttls` before anything else (port 587). Never in the clear. */
  readonly security: "tls" | "starttls";
  /** Absent for a server that asks for none. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Certificates (PEM) of the authority to trust instead of those Node brings; for a server of one's own. */
  readonly authority?: string;
  /** Most milliseconds for one mail, from the look-up of the host to the last answer. */
  readonly timeoutMs?: number;
}

/**
 * Chosen: RFC 5321 section 4.5.3.2 waits ten minutes for the last answer, so as not to send twice; here nothing is sent
 * again after that, and no function of ours waits so long.
 */
const TIMEOUT_MS = 120_000;
/** Bytes handed to the connection at once, so that it is known when all were. */
const CHUNK_BYTES = 16_384;

/** One connection for each mail, with its certificate checked; nothing is kept open and nothing tried twice. */
export function openSmtpOutbox(options: SmtpOutbox): Outbox {
  return {
    async send(mail) {
      return handOver(options, checkOutgoing(mail, options.owner), mail);
    },
    async close() {},
  };
}

function handOver(options: SmtpOutbox, { from, to }: Checked, { raw }: Outgoing): Promise<Sent> {
  return new Promise((resolve, reject) => {
    let handedOver = false;
    const connection = new SMTPConnection(connectionOptions(options));
    const end = () => {
      clearTimeout(timer);
      connection.close();
    };
    const fail = (error: SMTPConnection.SMTPError) => {
      end();
      reject(explain(error, handedOver));
    };
    const timer = setTimeout(() => fail(late()), options.timeoutMs ?? TIMEOUT_MS);

    const submit = () => {
      const message = Readable.from(chunks(raw), { objectMode: false });
      // the final dot is written after the mail's last byte was taken, never before: until then the mail is not accepted
      message.once("end", () => {
        handedOver = true;
      });
      connection.send({ from, to: [to], size: raw.length }, message, (error, info) => {
        if (error) return fail(error);
        end();
        resolve({ id: nameOf(info.response) });
      });
    };
    connection.on("error", fail);
    connection.connect((error) => {
      const { login } = options;
      if (error) return fail(error);
      if (!login) return submit();
      const credentials = { user: login.user, pass: login.password };
      connection.login({ credentials }, (refusal) => (refusal ? fail(refusal) : submit()));
    });
  });
}

function connectionOptions({ host, port, security, authority, timeoutMs = TIMEOUT_MS }: SmtpOutbox) {
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    tls: { rejectUnauthorized: true, ...(authority ? { ca: authority } : {}) },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    logger: false,
  } satisfies SMTPConnection.Options;
}

function* chunks(raw: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < raw.length; at += CHUNK_BYTES) yield raw.subarray(at, at + CHUNK_BYTES);
}

/** The server's words for "taken", which most often hold its queue's id: "2.0.0 Ok: queued as 4XyZ". */
function nameOf(reply: string): string {
  return reply
    .replace(/^\d{3}[ -]/, "")
    .replace(/[^\x20-\x7E]+/g, " ")
    .slice(0, 200)
    .trim();
}
