import { once } from "node:events";
import { createServer, type Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { countedAgents } from "@dran/core/outbox/ses/connections.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { certificateFor } from "../../support/smtp-certificate.ts";

describe("connections over TLS", () => {
  const certificate = certificateFor("127.0.0.1");
  const server = createServer(certificate, (_, response) => response.end("ok"));
  let port = 0;
  beforeEach(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  /** The status it answers with, or the error's code. */
  async function ask(agent: HttpsAgent, ca?: string): Promise<unknown> {
    const request = httpsRequest({ host: "127.0.0.1", port, agent, ...(ca ? { ca } : {}) }).end();
    return new Promise((resolve) => {
      request.once("response", (response) => resolve(response.resume().statusCode));
      request.once("error", (error) => resolve("code" in error && error.code));
    });
  }

  test("count once they are safe, each mail's anew", async () => {
    const { httpsAgent, opened } = countedAgents();
    expect(await ask(httpsAgent, certificate.cert)).toBe(200);
    expect(opened()).toBe(1);
    expect(await ask(httpsAgent, certificate.cert)).toBe(200);
    expect(opened()).toBe(2);
  });

  test("do not count while the certificate is not trusted: nothing was sent", async () => {
    const { httpsAgent, opened } = countedAgents();
    expect(await ask(httpsAgent)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(opened()).toBe(0);
  });
});
