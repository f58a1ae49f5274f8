/// <reference path="../.sst/platform/config.d.ts" />
import { INDEXES, keyNames, TTL } from "../packages/core/src/ports/table.ts";

const keys = [undefined, ...INDEXES].map((index) => keyNames(index));
const keyOf = ({ pk, sk }: ReturnType<typeof keyNames>) => ({ hashKey: pk, rangeKey: sk });

/** The one table, on demand. Its key names are the table port's; nobody subscribes to its changes yet, so no stream. */
export const table = new sst.aws.Dynamo("Table", {
  fields: Object.fromEntries(keys.flatMap(({ pk, sk }) => [pk, sk]).map((name) => [name, "string" as const])),
  primaryIndex: keyOf(keyNames()),
  globalIndexes: Object.fromEntries(INDEXES.map((index) => [index, keyOf(keyNames(index))])),
  ttl: TTL,
  deletionProtection: $app.stage === "production",
  transform: { table: { pointInTimeRecovery: { enabled: true } } },
});
