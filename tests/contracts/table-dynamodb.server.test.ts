import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDynamoTable } from "../../packages/core/src/table/dynamodb/index.ts";
import { createTable, type DynamoDbLocal, startDynamoDbLocal, whyNoDynamoDbLocal } from "../support/dynamodb-local.ts";
import { tableContract } from "./table.ts";

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

  tableContract("DynamoDB", async () => {
    const { config } = server;
    const tableName = `dran-${tables++}`;
    await createTable(config, tableName);
    const table = openDynamoTable({ tableName, config });
    return { table, again: async () => openDynamoTable({ tableName, config }), dispose: () => table.close() };
  });

  test("a table that does not exist is named as such", async () => {
    const table = openDynamoTable({ tableName: "nowhere", config: server.config });
    await expect(table.get({ pk: "a", sk: "b" })).rejects.toMatchObject({ name: "DranError", code: "missing" });
    const write = { type: "put", item: { pk: "a", sk: "b" } } as const;
    await expect(table.write(write)).rejects.toMatchObject({ name: "DranError", code: "missing" });
    await table.close();
  });

  test("many transactions on one item all come through", { timeout: 30_000 }, async () => {
    await createTable(server.config, "rivals");
    const table = openDynamoTable({ tableName: "rivals", config: server.config });
    const add = { type: "update", key: { pk: "a", sk: "b" }, changes: [{ type: "add", name: "n", by: 1 }] } as const;
    await Promise.all(Array.from({ length: 20 }, () => table.transact([add])));
    expect(await table.get(add.key)).toEqual({ pk: "a", sk: "b", n: 20 });
    await table.close();
  });
});
