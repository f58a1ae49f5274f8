/** Teaching in a store: an item named by its mark becomes a lesson, a lesson named by its mark is undone. */
import type { Instant } from "@dran/core/base/time.ts";
import type { Lesson } from "@dran/core/commitment/lesson.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import type { Store } from "@dran/core/store/store.ts";
import { lessonOn, type Saying } from "@dran/core/usecases/teaching.ts";
import { findItem, findLesson } from "@dran/functions/api/teaching.ts";

export interface Said {
  /** Mark of the item. */
  readonly item: string;
  readonly saying: Saying;
  readonly now: Instant;
}

/** `unfit`: it cannot be said of such an item. */
export type Outcome = { readonly status: "taught"; readonly lesson: Lesson } | { readonly status: "missing" | "unfit" };

/** Safe to repeat. */
export async function teach(store: Store, owner: Owner, { item, saying, now }: Said): Promise<Outcome> {
  const found = findItem(item, { commitments: await store.commitments(), facts: await store.facts() });
  if (!found) return { status: "missing" };
  const lesson = lessonOn(found, saying, { owner, ownerKey: store.ownerKey, now });
  if (!lesson) return { status: "unfit" };
  await store.putLesson(lesson);
  return { status: "taught", lesson };
}

/** False when there is no such lesson. */
export async function undo(store: Store, mark: string): Promise<boolean> {
  const lesson = findLesson(mark, await store.lessons());
  return lesson !== undefined && store.removeLesson(lesson);
}
