/** What DynamoDB Local never does: throttle, leave keys unprocessed, lose an answer. Answers as AWS documents them. */
import { describe, expect, test } from "vitest";
import type { TablePort, Write } from "../../packages/core/src/ports/table.ts";
import { openDynamoTable } from "../../packages/core/src/table/dynamodb/index.ts";
import { type Answer, type Asked, opened, serveAws } from "../support/aws-answers.ts";

/** A table at a server that gives these answers in turn, the last one for ever. */
async function tableAt(...answers: readonly Answer[]): Promise<{ table: TablePort; asked: readonly Asked[] }> {
  const { config, asked } = await serveAws((_, before) => answers[before.length] ?? answers.at(-1));
  const table = openDynamoTable({ tableName: "t", config });
  opened.push(() => void table.close());
  return { table, asked };
}

const refusal = (type: string, more: object = {}): Answer => [
  400,
  { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: "-", ...more },
];
const cancelled = (...codes: readonly string[]): Answer =>
  refusal("TransactionCanceledException", { CancellationReasons: codes.map((Code) => ({ Code })) });
const wire = (sk: string) => ({ pk: { S: "a" }, sk: { S: sk } });
const put: Write = { type: "put", item: { pk: "a", sk: "b" } };

describe("a batch of keys", () => {
  const keys = ["1", "2", "3"].map((sk) => ({ pk: "a", sk }));

  test("is asked for again where keys were left unprocessed, and only those", async () => {
    const { table, asked } = await tableAt(
      [200, { Responses: { t: [wire("1")] }, UnprocessedKeys: { t: { Keys: [wire("2"), wire("3")] } } }],
      [200, { Responses: { t: [wire("3")] }, UnprocessedKeys: { t: { Keys: [wire("2")] } } }],
      [200, { Responses: { t: [wire("2")] }, UnprocessedKeys: {} }],
    );
    expect((await table.batchGet(keys)).map(({ sk }) => sk)).toEqual(["1", "3", "2"]);
    expect(asked.map(({ body }) => body.RequestItems)).toEqual(
      [["1", "2", "3"], ["2", "3"], ["2"]].map((sks) => ({ t: { Keys: sks.map(wire), ConsistentRead: true } })),
    );
  });

  test("is given up when keys stay unprocessed", async () => {
    const { table, asked } = await tableAt([
      200,
      { Responses: {}, UnprocessedKeys: { t: { Keys: keys.map(({ sk }) => wire(sk)) } } },
    ]);
    await expect(table.batchGet(keys)).rejects.toMatchObject({ name: "DranError", code: "rate-limited" });
    expect(asked).toHaveLength(7);
  });
});

describe("a transaction", () => {
  test("that met another one is tried again, with the same token", async () => {
    const { table, asked } = await tableAt(cancelled("None", "TransactionConflict"), cancelled("ThrottlingError"), [
      200,
      {},
    ]);
    expect(await table.transact([put])).toBe(true);
    expect(asked).toHaveLength(3);
    const tokens = new Set(asked.map(({ body }) => body.ClientRequestToken));
    expect(tokens.size).toBe(1);
    expect([...tokens][0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("whose condition does not hold is decided, whatever else there was", async () => {
    const { table, asked } = await tableAt(cancelled("TransactionConflict", "ConditionalCheckFailed"));
    expect(await table.transact([put])).toBe(false);
    expect(asked).toHaveLength(1);
  });

  test("that always meets another one is given up", async () => {
    const { table, asked } = await tableAt(cancelled("TransactionConflict"));
    await expect(table.transact([put])).rejects.toMatchObject({ name: "DranError", code: "rate-limited" });
    expect(asked).toHaveLength(7);
  });

  test("that is not valid is not tried again", async () => {
    const { table, asked } = await tableAt(cancelled("ValidationError"));
    await expect(table.transact([put])).rejects.toMatchObject({ name: "DranError", code: "malformed" });
    expect(asked).toHaveLength(1);
  });
});

describe("a single request", () => {
  test.each([
    ["throttled", refusal("ThrottlingException"), "rate-limited"],
    ["over the table's throughput", refusal("ProvisionedThroughputExceededException"), "rate-limited"],
    ["on a table that does not exist", refusal("ResourceNotFoundException"), "missing"],
    [
      "that is not valid",
      [400, { __type: "com.amazon.coral.validate#ValidationException", message: "-" }],
      "malformed",
    ],
    ["at a server that fails", [500, { __type: "InternalServerError", message: "-" }], "unavailable"],
    ["at a server that hangs up", "cut", "unavailable"],
  ] satisfies readonly (readonly [string, Answer, string])[])("%s says so", async (_, answer, code) => {
    const { table } = await tableAt(answer);
    await expect(table.get({ pk: "a", sk: "b" })).rejects.toMatchObject({ name: "DranError", code });
    await expect(table.query({ pk: "a" })).rejects.toMatchObject({ name: "DranError", code });
    await expect(table.write(put)).rejects.toMatchObject({ name: "DranError", code });
  });

  test("with a key that AWS does not know is a fault of the set-up, told as AWS tells it", async () => {
    const { table } = await tableAt([
      400,
      { __type: "com.amazon.coral.service#UnrecognizedClientException", message: "-" },
    ]);
    await expect(table.get({ pk: "a", sk: "b" })).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  });

  test("that meets a transaction is tried again", async () => {
    const { table, asked } = await tableAt(refusal("TransactionConflictException"), [200, {}]);
    expect(await table.write(put)).toBe(true);
    expect(asked.map(({ operation }) => operation)).toEqual(["PutItem", "PutItem"]);
  });

  test("that finds an item Dran did not write is refused", async () => {
    const { table } = await tableAt([200, { Item: { ...wire("b"), set: { SS: ["x"] } } }]);
    await expect(table.get({ pk: "a", sk: "b" })).rejects.toMatchObject({ name: "DranError", code: "malformed" });
  });
});

test("an empty page that is not the last has a next one", async () => {
  const { table, asked } = await tableAt(
    [200, { Items: [], LastEvaluatedKey: wire("1") }],
    [200, { Items: [wire("2")] }],
  );
  const first = await table.query({ pk: "a" });
  expect(first.items).toEqual([]);
  const second = await table.query({ pk: "a", ...(first.next ? { after: first.next } : {}) });
  expect(second).toEqual({ items: [{ pk: "a", sk: "2" }] });
  expect(asked[1]?.body.ExclusiveStartKey).toEqual(wire("1"));
});
