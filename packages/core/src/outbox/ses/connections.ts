/**
 * Connections to SES, counted when they are open. Until then not one byte of a request was sent, whatever the error is
 * called; afterwards nobody can tell. None is kept for the next mail: one that the other side closed meanwhile would make
 * a mail uncertain that was never read.
 */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";

export interface CountedAgents {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /** Connections opened so far. */
  readonly opened: () => number;
}

export function countedAgents(): CountedAgents {
  let count = 0;
  const onOpen = () => {
    count += 1;
  };
  return {
    httpAgent: counted(new HttpAgent({ keepAlive: false }), "connect", onOpen),
    httpsAgent: counted(new HttpsAgent({ keepAlive: false }), "secureConnect", onOpen),
    opened: () => count,
  };
}

function counted<Agent extends HttpAgent>(agent: Agent, event: "connect" | "secureConnect", onOpen: () => void): Agent {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => create(options, callback)?.once(event, onOpen);
  return agent;
}
