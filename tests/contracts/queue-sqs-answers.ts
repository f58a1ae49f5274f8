/** A server that answers as AWS documents it where fauxqs never does: it throttles, takes a part of a batch, hangs up. */
import { createServer, type Server } from "node:http";
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

/** A server that gives each operation these answers in turn, its last one for ever. */
export async function serve(answers: { readonly [operation: string]: readonly Answer[] }) {
  const asked: Asked[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const operation = String(request.headers["x-amz-target"]).replace(/^.*\./, "");
    const at = asked.filter((each) => each.operation === operation).length;
    asked.push({ operation, body: JSON.parse(Buffer.concat(chunks).toString()) });
    const answer = answers[operation]?.[at] ?? answers[operation]?.at(-1) ?? "cut";
    if (answer === "cut") return request.socket.destroy();
    response.writeHead(answer[0], { "content-type": "application/x-amz-json-1.0" });
    return response.end(JSON.stringify(answer[1]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const config = {
    endpoint: `http://127.0.0.1:${port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    maxAttempts: 1, // the SDK's own tries are not what is tested
    md5: false as const, // the answers' checksums are not either
  };
  opened.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { queueUrl: `http://127.0.0.1:${port}/1/q`, config, asked };
}

export const refusal = (type: string, status = 400): Answer => [
  status,
  { __type: `com.amazonaws.sqs#${type}`, message: "-" },
];
export const confirmed = (...ids: readonly number[]) => ids.map((id) => ({ Id: String(id), MessageId: `id${id}` }));
export const failed = (Code: string, SenderFault: boolean, ...ids: readonly number[]) =>
  ids.map((id) => ({ Id: String(id), Code, SenderFault, Message: "-" }));
