import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDynamoTable } from "../../packages/core/src/table/dynamodb/index.ts";
import { openKmsVault } from "../../packages/core/src/vault/kms/index.ts";
import { createTable, type DynamoDbLocal, startDynamoDbLocal, whyNoDynamoDbLocal } from "../support/dynamodb-local.ts";
import { type FakeKms, startKms } from "../support/kms.ts";
import { bytesOf } from "../support/kms-vault.ts";
import { vaultContract } from "./vault.ts";

const missing = await whyNoDynamoDbLocal();
const required = process.env.DRAN_REQUIRE === "all";
const CACHE_MS = 100;

describe.skipIf(missing && !required)("with Amazon's DynamoDB Local", () => {
  let server: DynamoDbLocal;
  let kms: FakeKms;
  let tables = 0;
  beforeAll(async () => {
    if (missing) throw new Error(`This run requires DynamoDB Local, but ${missing}.`);
    [server, kms] = [await startDynamoDbLocal(), await startKms()];
  });
  afterAll(async () => {
    await kms?.stop();
    await server?.stop();
  });

  const fresh = async () => {
    const { config } = server;
    const tableName = `dran-${tables++}`;
    await createTable(config, tableName);
    const table = openDynamoTable({ tableName, config });
    const keyId = kms.createKey();
    return { table, again: () => openKmsVault({ table, keyId, config: kms.config, cacheMs: CACHE_MS }) };
  };

  vaultContract("KMS over DynamoDB", async () => {
    const { table, again } = await fresh();
    return { vault: again(), again, lagMs: CACHE_MS + 20, dispose: () => table.close() };
  });

  test("eight processes that begin together agree on one key for ids, through rotations", async () => {
    const { table, again } = await fresh();
    const vaults = Array.from({ length: 8 }, again);
    const keys = await Promise.all(vaults.map((vault) => vault.ownerKey("anna")));
    expect(new Set(keys.map(bytesOf)).size).toBe(1);
    const rotated = await Promise.allSettled(vaults.map((vault) => vault.rotate("anna")));
    expect(rotated.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await again().ownerKey("anna")).toEqual(keys[0]);
    await table.close();
  });
});
