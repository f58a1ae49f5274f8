/** What stands behind "Not right?", and what was learned from it. Works without script. */
import { dayOf } from "@dran/core/base/time.ts";
import { lessonLine } from "@dran/core/digest/learned.ts";
import { dayWords } from "@dran/core/draft/letter.ts";
import type { Child } from "hono/jsx";
import { type Entry, markOf, type View } from "../entries.ts";
import { type Wording, wordingOf } from "../wording/index.ts";

/** What the forms of an owner's page need to be taken. */
export interface Lectern {
  readonly token: string;
  readonly ownerId: string;
}

/** Each saying has a form of its own, so that Enter in the day never says the other. */
export function Teach({
  entry: { mark, takes },
  lectern,
  wording,
}: {
  entry: Entry;
  lectern: Lectern;
  wording: Wording;
}) {
  const words = wording.page.teach;
  return (
    <details class="teach">
      <summary>{words.open}</summary>
      {takes === "promise" && (
        <>
          <Form action="/teach" lectern={lectern} fields={{ item: mark, says: "not_a_promise" }}>
            <button type="submit">{words.notAPromise}</button>
          </Form>
          <Form action="/teach" lectern={lectern} fields={{ item: mark, says: "wrong_date" }}>
            <label>
              {words.day} <input type="date" name="day" />
            </label>
            <button type="submit">{words.wrongDate}</button>
          </Form>
        </>
      )}
      {takes === "answer" && (
        <Form action="/teach" lectern={lectern} fields={{ item: mark, says: "no_answer_needed" }}>
          <button type="submit">{words.noAnswer}</button>
        </Form>
      )}
    </details>
  );
}

/** All lessons with a way back; nothing where there are none. */
export function Learned({ view, lectern }: { view: View; lectern: Lectern }) {
  const { review, owner, now, locale } = view;
  const { lessons: words } = wordingOf(locale).page;
  if (review.lessons.length === 0) return null;
  const today = dayOf(now, owner.zone);
  return (
    <section aria-labelledby="learned">
      <h2 id="learned" class="lists">
        {words.title}
      </h2>
      <p class="nothing">{words.about}</p>
      <ul>
        {review.lessons.map((lesson) => (
          <li>
            <p>{lessonLine(lesson, today, locale)}</p>
            <p class="notes">
              {review.person(lesson.contact).name || lesson.contact} ·{" "}
              {dayWords(dayOf(lesson.taughtAt, owner.zone), today, locale)}
            </p>
            <Form action="/unlearn" lectern={lectern} fields={{ lesson: markOf.lesson(lesson) }}>
              <button type="submit" class="quiet">
                {words.undo}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FormProps {
  readonly action: "/teach" | "/unlearn";
  readonly lectern: Lectern;
  readonly fields: Readonly<Record<string, string>>;
  readonly children?: Child;
}

function Form({ action, lectern: { token, ownerId }, fields, children }: FormProps) {
  return (
    <form method="post" action={`${action}?owner=${ownerId}`}>
      <input type="hidden" name="token" value={token} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
