/** Labelled sentences: JSON lines of one shape, the development set's and the project's own. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const Row = z.object({
  id: z.string(),
  lang: z.string(),
  context: z.string().default(""),
  text: z.string(),
  label: z.enum(["promise", "request", "none"]),
  kind: z.string().nullish(),
  kind_ok: z.array(z.string()).optional(),
  due: z.string().nullish(),
  due_ok: z.array(z.string().nullable()).optional(),
  tag: z.string().nullish(),
});

/** A sentence the owner is taken to have sent, and what a careful reader says of it. */
export interface Labelled {
  readonly id: string;
  readonly language: string;
  readonly context: string;
  readonly text: string;
  readonly label: "promise" | "request" | "none";
  /** Kinds that are right, the first the most so; empty unless it is a promise. */
  readonly kindOk: readonly string[];
  /** Dates that are right; empty: it has none, and none may be found. A null among them: none is right as well. */
  readonly dueOk: readonly (string | null)[];
  /** The trap it sets, "" for a plain sentence. */
  readonly tag: string;
}

/** @throws {Error} naming the line that has another shape, never its words. */
export function readLabelled(path: string): readonly Labelled[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, at) => (line.trim() === "" ? [] : [labelledOf(line, `${path}:${at + 1}`)]));
}

function labelledOf(line: string, place: string): Labelled {
  const { success, data } = Row.safeParse(JSON.parse(line));
  if (!success) throw new Error(`${place} is no labelled sentence`);
  const { id, lang, context, text, label, kind, due, tag } = data;
  return {
    id,
    language: lang,
    context,
    text,
    label,
    kindOk: data.kind_ok ?? (kind ? [kind] : []),
    dueOk: data.due_ok ?? (due ? [due] : []),
    tag: tag ?? "",
  };
}
