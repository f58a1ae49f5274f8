/** A table whose indexes lag behind, as DynamoDB's may: reads of them see the writes up to the last `catchUp`. */
import type { TablePort, Write } from "../../packages/core/src/ports/table.ts";

export interface StaleTable extends TablePort {
  /** Lets the indexes see all that was written so far. */
  catchUp(): Promise<void>;
}

/** @param copy an empty table of the same kind, which answers for the indexes. */
export function staleTable(table: TablePort, copy: TablePort): StaleTable {
  const late: Write[] = [];
  const noted = (written: boolean, writes: readonly Write[]): boolean => {
    if (written) late.push(...writes);
    return written;
  };
  return {
    ...table,
    write: async (write) => noted(await table.write(write), [write]),
    transact: async (writes) => noted(await table.transact(writes), writes),
    query: (query) => (query.index ? copy : table).query(query),
    close: async () => {
      await table.close();
      await copy.close();
    },
    catchUp: async () => {
      for (const { condition, ...write } of late.splice(0)) if (write.type !== "check") await copy.write(write);
    },
  };
}
