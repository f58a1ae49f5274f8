/** Lessons: what the owner said of findings that were wrong. The key says nothing, but those of one contact lie together. */
import { decode } from "../base/decode.ts";
import { Lesson } from "../commitment/lesson.ts";
import type { Item, Key } from "../ports/table.ts";
import { SealedItem } from "./items.ts";
import { lessonKey, lessonsWith, PREFIX } from "./keys.ts";
import type { Partition } from "./partition.ts";
import { commit } from "./transactions.ts";

/** Names a lesson: its id, and where it lies. */
export type LessonName = Pick<Lesson, "id" | "contact">;

function keyOf(partition: Partition, { id, contact }: LessonName): Key {
  return lessonKey(partition.pk, partition.id("contact", contact), id);
}

/** Said of the same item again, it takes the place of what was said before. */
export async function putLesson(partition: Partition, lesson: Lesson): Promise<void> {
  const key = keyOf(partition, lesson);
  await partition.table.write({ type: "put", item: { ...key, ...(await partition.seal(key, "lesson", lesson)) } });
}

/** The newest first. */
export async function readLessons(partition: Partition): Promise<readonly Lesson[]> {
  const found: Lesson[] = [];
  for await (const items of partition.pages({ prefix: PREFIX.lesson }))
    found.push(...(await Promise.all(items.map((item) => openLesson(partition, item)))));
  return found.sort((a, b) => (a.taughtAt > b.taughtAt || (a.taughtAt === b.taughtAt && a.id < b.id) ? -1 : 1));
}

/** False when there was none of that name. */
export function removeLesson(partition: Partition, name: LessonName): Promise<boolean> {
  return partition.table.write({ type: "delete", key: keyOf(partition, name), condition: { type: "exists" } });
}

/** Removes all that was taught about a contact. Safe to repeat; nothing is unsealed for it. @returns how many */
export async function forgetLessons(partition: Partition, contact: string): Promise<number> {
  let forgotten = 0;
  for await (const items of partition.pages({ prefix: lessonsWith(partition.id("contact", contact)) })) {
    const writes = items.map(({ pk, sk }) => ({ type: "delete", key: { pk, sk } }) as const);
    await commit(
      partition,
      writes.map((write) => ({ writes: [write] })),
    );
    forgotten += items.length;
  }
  return forgotten;
}

function openLesson(partition: Partition, raw: Item): Promise<Lesson> {
  return partition.open({ item: decode(SealedItem, raw, "stored lesson"), noun: "lesson", as: Lesson });
}
