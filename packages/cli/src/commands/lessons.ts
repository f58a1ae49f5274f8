/** `dran lessons`: what the owner taught, and the way back. */
import { DranError } from "@dran/core/base/errors.ts";
import { dayOf, type Instant } from "@dran/core/base/time.ts";
import type { Lesson } from "@dran/core/commitment/lesson.ts";
import { lessonLine } from "@dran/core/digest/learned.ts";
import { ownerLocale } from "@dran/core/digest/why.ts";
import { locales } from "@dran/core/locales/index.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import { markOf } from "@dran/functions/api/entries.ts";
import type { Run } from "../call.ts";
import { type DataFolder, findDataFolder } from "../data-folder.ts";
import { last, readNow } from "../settings.ts";
import { inEachStore } from "../stores.ts";
import { undo } from "../teaching.ts";
import { plain, wrap } from "../text.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const folder = await findDataFolder({ given, around });
  const undone = last(given, "undo");
  if (undone !== undefined) {
    await undoIn(folder, undone);
    terminal.say(`lesson ${undone} is taken back.`);
    return 0;
  }
  const forgotten = last(given, "forget");
  if (forgotten !== undefined) {
    const counts = await inEachStore(folder, (store) => store.forgetLessons(forgotten.trim().toLowerCase()));
    const count = counts.reduce((sum, each) => sum + each, 0);
    terminal.say(`${count === 1 ? "one lesson" : `${count} lessons`} about this contact erased.`);
    return 0;
  }
  const kept = await lessonsIn(folder);
  if (given.has("json")) {
    await terminal.print(`${JSON.stringify({ lessons: kept.map(jsonOf) }, null, 2)}\n`);
    return 0;
  }
  if (kept.length === 0) terminal.say("nothing was taught yet.");
  const today = readNow(last(given, "now"), around);
  for (const each of kept) await terminal.print(textOf(each, today, terminal.width));
  return 0;
};

interface Kept {
  readonly owner: Owner;
  readonly lesson: Lesson;
}

async function lessonsIn(folder: DataFolder): Promise<readonly Kept[]> {
  const all = await inEachStore(folder, async (store) => {
    const owner = await store.owner();
    return owner ? (await store.lessons()).map((lesson) => ({ owner, lesson })) : [];
  });
  return all.flat();
}

async function undoIn(folder: DataFolder, mark: string): Promise<void> {
  const done = await inEachStore(folder, (store) => undo(store, mark));
  if (!done.includes(true)) {
    throw new DranError(
      "missing",
      `there is no such lesson in ${folder.path}; \`dran lessons --data DIR\` names each.`,
    );
  }
}

function jsonOf({ owner, lesson }: Kept) {
  const { says, contact, quote, taughtAt } = lesson;
  const due = lesson.says === "wrong_date" ? { due: lesson.due ?? null } : {};
  return { id: markOf.lesson(lesson), owner: owner.id, says, contact, quote, ...due, taughtAt };
}

function textOf({ owner, lesson }: Kept, now: Instant, width: number): string {
  const said = lessonLine(lesson, dayOf(now, owner.zone), ownerLocale(owner, locales));
  const notes = `${markOf.lesson(lesson)} · ${lesson.contact} · ${dayOf(lesson.taughtAt, owner.zone)}`;
  return [...wrap(plain(said), width), ...wrap(plain(notes), width - 2).map((line) => `  ${line}`), ""].join("\n");
}
