import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openDynamoTable } from "../../packages/core/src/table/dynamodb/index.ts";
import { openKeyfileVault } from "../../packages/core/src/vault/keyfile.ts";
import { createTable, type DynamoDbLocal, startDynamoDbLocal, whyNoDynamoDbLocal } from "../support/dynamodb-local.ts";
import { storeContract } from "./store.ts";

const missing = await whyNoDynamoDbLocal();
const required = process.env.DRAN_REQUIRE === "all";

describe.skipIf(missing && !required)("with Amazon's DynamoDB Local", () => {
  let server: DynamoDbLocal;
  let tables = 0;
  beforeAll(async () => {
    if (missing) throw new Error(`This run requires DynamoDB Local, but ${missing}.`);
    server = await startDynamoDbLocal();
  });
  afterAll(() => server?.stop());

  storeContract("DynamoDB", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dran-store-"));
    const { config } = server;
    const tableName = `dran-${tables++}`;
    await createTable(config, tableName);
    const table = openDynamoTable({ tableName, config });
    const dispose = async () => {
      await table.close();
      rmSync(folder, { recursive: true });
    };
    return { table, vault: openKeyfileVault(join(folder, "dran.key")), catchUp: async () => {}, dispose };
  });
});
