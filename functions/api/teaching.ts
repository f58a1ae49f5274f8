/** Teaching from outside the core: the port the page teaches by, and how an item is found by its mark. */
import { type Day, dayFrom } from "@dran/core/base/time.ts";
import type { Commitment } from "@dran/core/commitment/commitment.ts";
import type { Lesson } from "@dran/core/commitment/lesson.ts";
import type { Fact } from "@dran/core/mail/fact.ts";
import type { Saying, Taught } from "@dran/core/usecases/teaching.ts";
import { markOf } from "./entries.ts";

export interface Teaching {
  /** First field of every form, another one in each process: no page elsewhere can know it. */
  readonly token: string;
  /** @param item mark of a promise or of a mail that waits. False when there is none that this can be said of. */
  teach(ownerId: string, item: string, saying: Saying): Promise<boolean>;
  /** @param lesson its mark. False when there is none. */
  undo(ownerId: string, lesson: string): Promise<boolean>;
}

/** Among all that is stored: what was taught before is found again, to be taught anew. */
export function findItem(
  item: string,
  { commitments, facts }: { readonly commitments: readonly Commitment[]; readonly facts: readonly Fact[] },
): Taught | undefined {
  const commitment = commitments.find((each) => markOf.commitment(each) === item);
  if (commitment) return { type: "promise", commitment };
  const fact = facts.find((each) => each.expectsAnswer && markOf.waiting(each) === item);
  return fact && { type: "mail", fact };
}

export function findLesson(lesson: string, lessons: readonly Lesson[]): Lesson | undefined {
  return lessons.find((each) => markOf.lesson(each) === lesson);
}

/** A day of the calendar as a form or a person writes it, "2026-03-13"; undefined when there is no such day. */
export function readDay(text: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayFrom(Number(year), Number(month), Number(date));
}
