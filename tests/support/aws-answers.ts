/** A server that answers as AWS documents it where the local servers never do: it throttles, takes a part, hangs up. */
import { createServer } from "node:http";
import { afterEach } from "vitest";

export interface Asked {
  readonly operation: string;
  readonly body: { readonly [name: string]: unknown };
}
/** An HTTP status and a JSON body, or nothing: the connection is cut. */
export type Answer = readonly [status: number, body: unknown] | "cut";

/** What a test has opened, closed after it. */
export const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/** @param answerTo what to say to a request, knowing all that were asked before it. */
export async function serveAws(answerTo: (operation: string, before: readonly Asked[]) => Answer | undefined) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const operation = String(request.headers["x-amz-target"]).replace(/^.*\./, "");
    const answer = answerTo(operation, asked) ?? "cut";
    asked.push({ operation, body: JSON.parse(Buffer.concat(chunks).toString()) });
    if (answer === "cut") return request.socket.destroy();
    response.writeHead(answer[0], { "content-type": "application/x-amz-json-1.0" });
    return response.end(JSON.stringify(answer[1]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  opened.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const config = {
    endpoint: `http://127.0.0.1:${port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    maxAttempts: 1, // the SDK's own tries are not what is tested
  };
  return { config, asked };
}
