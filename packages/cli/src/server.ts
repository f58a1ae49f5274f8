/** The page's server: on this computer's loopback address only, until somebody ends it. */
import { once } from "node:events";
import type { Server } from "node:http";
import { DranError } from "@dran/core/base/errors.ts";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export const DEFAULT_PORT = 4747;
const HOST = "127.0.0.1";
/** Ports tried after the default one, when it is taken. */
const NEXT_PORTS = 20;

export const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(["localhost", HOST, "[::1]"]);

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param wanted the port asked for, 0 for any free one; undefined: the default one or the next that is free.
 * @throws {DranError} `usage` when the port asked for cannot be had, `unavailable` when none can.
 */
export async function serve(app: Hono, wanted?: number): Promise<RunningServer> {
  const ports = wanted === undefined ? Array.from({ length: NEXT_PORTS }, (_, next) => DEFAULT_PORT + next) : [wanted];
  for (const port of ports) {
    const server = createAdaptorServer({ fetch: app.fetch });
    if (await listens(server as Server, port)) return running(server as Server);
  }
  if (wanted !== undefined)
    throw new DranError("usage", `--port: port ${wanted} is taken or not allowed; choose another.`);
  throw new DranError("unavailable", `the ports ${ports[0]} to ${ports.at(-1)} are all taken; choose one with --port.`);
}

async function listens(server: Server, port: number): Promise<boolean> {
  server.listen(port, HOST);
  try {
    await once(server, "listening");
    return true;
  } catch {
    return false;
  }
}

function running(server: Server): RunningServer {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://${HOST}:${port}/`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
