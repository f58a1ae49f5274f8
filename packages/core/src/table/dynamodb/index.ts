/** The table port on Amazon DynamoDB. */
import { randomUUID } from "node:crypto";
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  ScanCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import {
  type Item,
  type Key,
  MAX_PAGE_ITEMS,
  type Page,
  type Query,
  type TablePort,
  type Write,
} from "../../ports/table.ts";
import { checkKey, checkQuery, checkTransaction, checkWrite, keyText } from "../check.ts";
import { type Position, pageToken, readPageToken } from "../page-token.ts";
import { type Attributes, fromAttributes, toAttributes, toKey } from "./attributes.ts";
import { conditionFields, queryFields, updateFields } from "./expressions.ts";
import { answered, backOff, busy, decided, MAX_TRIES } from "./requests.ts";

export interface DynamoTable {
  readonly tableName: string;
  /** A client of the caller's, which the caller closes; or what one is made with (region, endpoint, credentials). */
  readonly client?: DynamoDBClient;
  readonly config?: DynamoDBClientConfig;
}

/** Keys of one BatchGetItem: DynamoDB's limit. */
const BATCH_KEYS = 100;

/**
 * The table must exist, with the keys and indexes that ports/table.ts names. Reads of the table are strongly
 * consistent, of an index they cannot be.
 *
 * A condition is decided once per write even when an answer is lost and the SDK asks again, for transactions only
 * (they carry a token). A single write may then read its own first try: prefer a transaction where that matters.
 */
export function openDynamoTable({ tableName, client: given, config }: DynamoTable): TablePort {
  const client = given ?? new DynamoDBClient(config ?? {});
  const TableName = tableName;

  const read = async (query: Query): Promise<Page> => {
    const { index, descending, limit, after } = query;
    const start = after === undefined ? undefined : toAttributes(readPageToken(query, after));
    const command = new QueryCommand({
      TableName,
      ...queryFields(query),
      ...(index ? { IndexName: index } : { ConsistentRead: true }),
      ScanIndexForward: !descending,
      Limit: limit ?? MAX_PAGE_ITEMS,
      ...(start ? { ExclusiveStartKey: start } : {}),
    });
    return toPage(query, await answered(() => client.send(command)));
  };

  const readBatch = async (keys: readonly Key[]): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let left: Attributes[] = keys.map(toKey);
    for (let attempt = 0; left.length > 0; attempt++) {
      if (attempt >= MAX_TRIES) throw busy();
      await backOff(attempt);
      const command = new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: left, ConsistentRead: true } } });
      const answer = await answered(() => client.send(command));
      items.push(...(answer.Responses?.[TableName] ?? []).map(fromAttributes));
      left = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
    return items;
  };

  /** A check has no request of its own. */
  const write = (each: Write) => {
    const item = toTransactItem(TableName, each);
    const { Put, Update, Delete } = item;
    if (Put) return decided(() => client.send(new PutItemCommand(Put)));
    if (Update) return decided(() => client.send(new UpdateItemCommand(Update)));
    if (Delete) return decided(() => client.send(new DeleteItemCommand(Delete)));
    return transact([item]);
  };

  /** One token for all tries, good for 10 minutes: a try whose answer was lost is not written twice. */
  const transact = (TransactItems: TransactWriteItem[]) => {
    const command = new TransactWriteItemsCommand({ TransactItems, ClientRequestToken: randomUUID() });
    return decided(() => client.send(command));
  };

  return {
    async get(key) {
      checkKey(key);
      const command = new GetItemCommand({ TableName, Key: toKey(key), ConsistentRead: true });
      const { Item } = await answered(() => client.send(command));
      return Item && fromAttributes(Item);
    },
    async batchGet(keys) {
      keys.forEach(checkKey);
      const distinct = [...new Map(keys.map((key) => [keyText(key), key])).values()];
      const items: Item[] = [];
      for (let at = 0; at < distinct.length; at += BATCH_KEYS)
        items.push(...(await readBatch(distinct.slice(at, at + BATCH_KEYS))));
      return items;
    },
    async write(each) {
      checkWrite(each);
      return write(each);
    },
    async transact(writes) {
      checkTransaction(writes);
      const TransactItems = writes.map((each) => toTransactItem(TableName, each));
      return transact(TransactItems);
    },
    async query(query) {
      checkQuery(query);
      return isVoid(query) ? { items: [] } : read(query);
    },
    async scan(after) {
      const start = after === undefined ? {} : { ExclusiveStartKey: toAttributes(readPageToken(undefined, after)) };
      const command = new ScanCommand({ TableName, ConsistentRead: true, Limit: MAX_PAGE_ITEMS, ...start });
      return toPage(undefined, await answered(() => client.send(command)));
    },
    async close() {
      if (!given) client.destroy();
    },
  };
}

function toTransactItem(TableName: string, write: Write): TransactWriteItem {
  switch (write.type) {
    case "put":
      return { Put: { TableName, Item: toAttributes(write.item), ...conditionFields(write.condition) } };
    case "update":
      return { Update: { TableName, Key: toKey(write.key), ...updateFields(write.changes, write.condition) } };
    case "delete":
      return { Delete: { TableName, Key: toKey(write.key), ...conditionFields(write.condition) } };
    case "check":
      return {
        ConditionCheck: {
          TableName,
          Key: toKey(write.key),
          ConditionExpression: "",
          ...conditionFields(write.condition),
        },
      };
  }
}

function toPage(query: Query | undefined, answer: Pick<QueryCommandOutput, "Items" | "LastEvaluatedKey">): Page {
  const items = (answer.Items ?? []).map(fromAttributes);
  if (!answer.LastEvaluatedKey) return { items };
  const position: Position = Object.fromEntries(
    Object.entries(answer.LastEvaluatedKey).map(([name, { S }]) => [name, S ?? ""]),
  );
  return { items, next: pageToken(query, position) };
}

/** Bounds the wrong way round select nothing; DynamoDB would refuse them. They compare by UTF-8 bytes. */
function isVoid({ from, to }: Query): boolean {
  return from !== undefined && to !== undefined && Buffer.compare(Buffer.from(from), Buffer.from(to)) > 0;
}
