/** Notes: small things a program remembers for the owner that are no mail's, sealed, one under each name. */
import { z } from "zod";
import { decode } from "../base/decode.ts";
import { SealedItem } from "./items.ts";
import { noteKey, PREFIX } from "./keys.ts";
import type { Partition } from "./partition.ts";

/** What is sealed is always an object; a note may be any JSON. */
const Wrapped = z.strictObject({ value: z.unknown() });

/** Replaces the note of that name. @param name a fixed word of the program's, never one of the owner's: it is not hidden */
export async function putNote(partition: Partition, name: string, value: unknown): Promise<void> {
  const key = noteKey(partition.pk, name);
  await partition.table.write({ type: "put", item: { ...key, ...(await partition.seal(key, "note", { value })) } });
}

/** @throws {DranError} `malformed` when it is of another form than `as` */
export async function readNote<Schema extends z.ZodType>(
  partition: Partition,
  name: string,
  as: Schema,
): Promise<z.output<Schema> | undefined> {
  const raw = await partition.table.get(noteKey(partition.pk, name));
  if (!raw) return undefined;
  const { value } = await partition.open({
    item: decode(SealedItem, raw, "stored note"),
    noun: "note",
    as: Wrapped,
  });
  return decode(as, value, "stored note");
}

/** All of them by name, as they lie there. */
export async function readNotes(partition: Partition): Promise<Readonly<Record<string, unknown>>> {
  const notes: Record<string, unknown> = {};
  for await (const items of partition.pages({ prefix: PREFIX.note }))
    for (const raw of items) {
      const item = decode(SealedItem, raw, "stored note");
      notes[item.sk.slice(PREFIX.note.length)] = (await partition.open({ item, noun: "note", as: Wrapped })).value;
    }
  return notes;
}
