/** What was learned from the owner, told in the owner's language. */
import { type Day, dayOf, daysBetween, type Instant } from "../base/time.ts";
import type { Lesson } from "../commitment/lesson.ts";
import { dayWords } from "../draft/letter.ts";
import { quote } from "../draft/quote.ts";
import type { Locale } from "../locales/contract.ts";
import type { Owner } from "../mail/owner.ts";

/** Lessons told in the one line, and characters of a quote in it. */
const MOST = 3;
const QUOTE_LIMIT = 90;

/** A digest comes every week: it tells what was taught since the one before. Days. */
const NEWS_DAYS = 7;

/** One line of what was taught lately; "" for nothing. */
export function learnedOf(
  lessons: readonly Lesson[],
  { owner, now }: { readonly owner: Owner; readonly now: Instant },
  locale: Locale,
): string {
  const today = dayOf(now, owner.zone);
  const news = lessons.filter(({ taughtAt }) => {
    const ago = daysBetween(dayOf(taughtAt, owner.zone), today);
    return ago >= 0 && ago < NEWS_DAYS;
  });
  if (news.length === 0) return "";
  const told = news.slice(0, MOST).map((lesson) => lessonLine(lesson, today, locale));
  return locale.phrases.digest.learned(told, news.length - told.length);
}

/** "„Wir hören uns“ ist für dich keine Zusage": without a full stop. */
export function lessonLine(lesson: Lesson, today: Day, locale: Locale): string {
  const { lessons } = locale.phrases.digest;
  const words = quote(lesson.quote, QUOTE_LIMIT, locale);
  if (lesson.says === "not_a_promise") return lessons.notAPromise(words);
  if (lesson.says === "no_answer_needed") return lessons.noAnswer(words);
  return lesson.due ? lessons.due(words, dayWords(lesson.due, today, locale)) : lessons.undated(words);
}
