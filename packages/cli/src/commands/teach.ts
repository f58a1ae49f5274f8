/** `dran teach`: the owner says that a finding is wrong. */
import { DranError } from "@dran/core/base/errors.ts";
import { dayOf } from "@dran/core/base/time.ts";
import { lessonLine } from "@dran/core/digest/learned.ts";
import { ownerLocale } from "@dran/core/digest/why.ts";
import { locales } from "@dran/core/locales/index.ts";
import type { Saying } from "@dran/core/usecases/teaching.ts";
import { markOf } from "@dran/functions/api/entries.ts";
import { readDay } from "@dran/functions/api/teaching.ts";
import type { Run } from "../call.ts";
import { findDataFolder } from "../data-folder.ts";
import type { Given } from "../options.ts";
import { last, readNow } from "../settings.ts";
import { inEachStore } from "../stores.ts";
import { teach } from "../teaching.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const { item, saying } = readSaid(given);
  const now = readNow(last(given, "now"), around);
  const folder = await findDataFolder({ given, around });
  const tried = await inEachStore(folder, async (store) => {
    const owner = await store.owner();
    return owner && { owner, outcome: await teach(store, owner, { item, saying, now }) };
  });
  const told = tried.find((each) => each !== undefined && each.outcome.status !== "missing");
  if (!told) {
    throw new DranError(
      "missing",
      `nothing in ${folder.path} is called "${item}"; \`dran review --data DIR\` names each item.`,
    );
  }
  const { owner, outcome } = told;
  if (outcome.status !== "taught") throw unfit(saying);
  const locale = ownerLocale(owner, locales);
  const line = lessonLine(outcome.lesson, dayOf(now, owner.zone), locale);
  await terminal.print(`${locale.phrases.digest.learned([line], 0)}\n`);
  terminal.say(`take it back with: dran lessons --undo ${markOf.lesson(outcome.lesson)} --data ${folder.path}`);
  return 0;
};

function readSaid(given: Given): { readonly item: string; readonly saying: Saying } {
  const said = (["not-a-promise", "wrong-date", "no-answer-needed"] as const).filter((name) => given.has(name));
  const [what, ...more] = said;
  if (!what || more.length > 0) {
    throw new DranError("usage", "say one thing of it: --not-a-promise, --wrong-date or --no-answer-needed.");
  }
  const [item, day, ...rest] = given.get("item") ?? [];
  if (item === undefined) throw new DranError("usage", "name the item; `dran review --data DIR` names each.");
  if (rest.length > 0 || (day !== undefined && what !== "wrong-date")) {
    throw new DranError("usage", `"${clipped(rest[0] ?? day ?? "")}" stands on its own; teach one item at a time.`);
  }
  if (what === "not-a-promise") return { item, saying: { says: "not_a_promise" } };
  if (what === "no-answer-needed") return { item, saying: { says: "no_answer_needed" } };
  return { item, saying: { says: "wrong_date", ...(day === undefined ? {} : { due: dayIn(day) }) } };
}

function dayIn(text: string): string {
  const day = readDay(text);
  if (day) return day;
  throw new DranError(
    "usage",
    `--wrong-date: "${clipped(text)}" is not a day; write it like 2026-03-13, or leave it out.`,
  );
}

function unfit({ says }: Saying): DranError {
  return new DranError(
    "usage",
    says === "no_answer_needed"
      ? "that is a promise, and waits for no answer; say --not-a-promise or --wrong-date of it."
      : "that is a mail that waits for an answer; say --no-answer-needed of it.",
  );
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
