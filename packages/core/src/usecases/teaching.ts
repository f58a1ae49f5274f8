/** Teaching: the owner says of a finding that it is wrong, and how. Said twice it is one lesson; undone, it never was. */
import { keyedId } from "../base/ids.ts";
import { clip, fold } from "../base/text.ts";
import type { Day, Instant } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import { counterpartOf, type Lesson } from "../commitment/lesson.ts";
import { isOwn } from "../mail/address.ts";
import type { Fact } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import { questionIn } from "../thread/awaited.ts";

/** What can be said of a finding. A wrong date without a right one: there is none. */
export type Saying =
  | { readonly says: "not_a_promise" }
  | { readonly says: "no_answer_needed" }
  | { readonly says: "wrong_date"; readonly due?: Day };

/** What it is said of: a promise, or a mail that waits for an answer. */
export type Taught =
  | { readonly type: "promise"; readonly commitment: Commitment }
  | { readonly type: "mail"; readonly fact: Fact };

export interface Teacher {
  readonly owner: Owner;
  readonly ownerKey: Uint8Array;
  readonly now: Instant;
}

/** The lesson to keep; undefined for what cannot be said of it: a promise needs no answer, a mail has no date. */
export function lessonOn(item: Taught, saying: Saying, { owner, ownerKey, now }: Teacher): Lesson | undefined {
  const id = (of: string) => keyedId(ownerKey, "lesson", saying.says, of);
  if (item.type === "mail") {
    if (saying.says !== "no_answer_needed") return undefined;
    const { messageId } = item.fact;
    const quote = said(questionIn(item.fact));
    return { ...saying, id: id(messageId), messageId, contact: askedBy(item.fact, owner), quote, taughtAt: now };
  }
  if (saying.says === "no_answer_needed") return undefined;
  const { commitment } = item;
  const about = { commitmentId: commitment.id, by: commitment.by, contact: counterpartOf(commitment) };
  const lesson = { ...about, id: id(commitment.id), quote: said(commitment.quote), taughtAt: now };
  if (saying.says === "not_a_promise") return { ...lesson, ...saying };
  return { ...lesson, ...saying, ...(commitment.due ? { read: commitment.due } : {}) };
}

/** Who waits, or who is waited for. */
function askedBy({ direction, from, to }: Fact, owner: Owner): string {
  if (direction !== "sent") return from.address;
  return to.find(({ address }) => !isOwn(address, owner))?.address ?? "";
}

function said(words: string): string {
  return clip(fold(words), 300);
}
