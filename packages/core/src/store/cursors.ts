import { decode } from "../base/decode.ts";
import type { Write } from "../ports/table.ts";
import { CursorItem, CursorValue } from "./items.ts";
import { cursorKey, PREFIX } from "./keys.ts";
import type { Partition } from "./partition.ts";

/** A place in a source's change feed. The source's name and the place may be a path or an address: both are sealed. */
export interface Cursor {
  readonly source: string;
  readonly value: string;
}

export async function putCursor(partition: Partition, cursor: Cursor): Promise<Write> {
  const key = cursorKey(partition.pk, partition.id("source", cursor.source));
  const sealed = await partition.seal(key, "cursor", cursor);
  return { type: "put", item: { ...key, detector: partition.detector, ...sealed } };
}

/** None when there is none, or when an older detector read up to it: then the source is read anew, from the start. */
export async function readCursor(partition: Partition, source: string): Promise<string | undefined> {
  const raw = await partition.table.get(cursorKey(partition.pk, partition.id("source", source)));
  if (!raw) return undefined;
  const item = decode(CursorItem, raw, "stored cursor");
  if (item.detector < partition.detector) return undefined;
  return (await partition.open({ item, noun: "cursor", as: CursorValue })).value;
}

export async function readCursors(partition: Partition): Promise<readonly Cursor[]> {
  const found: Cursor[] = [];
  for await (const items of partition.pages({ prefix: PREFIX.cursor }))
    for (const raw of items)
      found.push(
        await partition.open({ item: decode(CursorItem, raw, "stored cursor"), noun: "cursor", as: CursorValue }),
      );
  return found;
}
