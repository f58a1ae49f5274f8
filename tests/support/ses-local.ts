/**
 * Amazon SES for the tests: aws-ses-v2-local, which keeps mails parsed, behind a proxy that keeps their bytes and fails
 * once where it is told to. One process has one store, so one server at a time.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

export type SesFault =
  /** Answered in the place of SES, by an error of this name, or by text that is no error of SES. */
  | {
      readonly type: "answer";
      readonly status: number;
      readonly name?: string;
      readonly words?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection ends, or nothing more is said, before or after SES took the mail. */
  | { readonly type: "cut" | "mute"; readonly when: "before" | "after" };

/** The part of a SendEmail request that is looked at (SES API v2). */
export interface SesRequest {
  readonly FromEmailAddress: string;
  readonly Destination: { readonly ToAddresses: readonly string[] };
  readonly Content: { readonly Raw: { readonly Data: string } };
  readonly EmailTags: readonly { readonly Name: string; readonly Value: string }[];
  readonly ConfigurationSetName?: string;
}

export interface SesLocal {
  readonly endpoint: string;
  /** Every request, taken or not. */
  readonly requests: readonly SesRequest[];
  /** The bytes of every mail SES took; its own store must agree. */
  taken(): Promise<readonly Buffer[]>;
  failOnce(fault: SesFault): void;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const { default: start } = require("aws-ses-v2-local") as { default: (config: object) => Promise<Server> };

export async function startSesLocal(): Promise<SesLocal> {
  const ses = await start({ host: "127.0.0.1", port: 0 });
  const origin = `http://127.0.0.1:${portOf(ses)}`;
  await fetch(`${origin}/clear-store`, { method: "POST" });
  const requests: SesRequest[] = [];
  const taken: Buffer[] = [];
  let fault: SesFault | undefined;

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const now = fault;
    fault = undefined;
    const body = (await json(request)) as SesRequest;
    requests.push(body);
    if (now?.type === "answer") return answer(response, now);
    if (now?.when === "before") return now.type === "cut" && response.destroy();
    const forwarded = await fetch(`${origin}${request.url}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: request.headers.authorization ?? "" },
      body: JSON.stringify(body),
    });
    if (forwarded.ok) taken.push(Buffer.from(body.Content.Raw.Data, "base64"));
    if (now) return now.type === "cut" && response.destroy();
    response.writeHead(forwarded.status, { "content-type": "application/json" }).end(await forwarded.text());
    return undefined;
  };
  const proxy = createServer((request, response) => void serve(request, response));
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    endpoint: `http://127.0.0.1:${portOf(proxy)}`,
    requests,
    async taken() {
      const { emails } = (await (await fetch(`${origin}/store`)).json()) as { emails: readonly object[] };
      if (emails.length !== taken.length) throw new Error(`SES has ${emails.length} mails, ${taken.length} were seen`);
      return taken;
    },
    failOnce(next) {
      fault = next;
    },
    async stop() {
      for (const server of [proxy, ses]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function answer(response: ServerResponse, { status, name, words = "", headers }: SesFault & { type: "answer" }): void {
  const type = name === undefined ? {} : { "x-amzn-errortype": name };
  response
    .writeHead(status, { "content-type": name === undefined ? "text/html" : "application/json", ...type, ...headers })
    .end(name === undefined ? `<h1>${words}</h1>` : JSON.stringify({ message: words }));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
