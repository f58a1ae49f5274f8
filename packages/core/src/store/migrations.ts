/**
 * What is sealed has a schema version, bound to it as authenticated data. An older one is brought up to date when it
 * is read, step by step; it is rewritten only when something else rewrites it.
 */
import { DranError } from "../base/errors.ts";

/** What is sealed: the nouns of the store; a commitment's proof is apart from what detection found. */
export type Sealed = "owner" | "fact" | "commitment" | "proof" | "event" | "cursor" | "note" | "lesson";

/** Takes a value of one version to the next. Never changes its argument. */
export type Step = (value: { readonly [name: string]: unknown }) => { readonly [name: string]: unknown };
export type Steps = { readonly [noun in Sealed]: readonly Step[] };

/** The step at position 0 leads from version 1 to 2. */
export const STEPS: Steps = {
  owner: [],
  fact: [],
  commitment: [],
  proof: [],
  event: [],
  cursor: [],
  note: [],
  lesson: [],
};

/** The version written today. */
export function schemaOf(noun: Sealed, steps: Steps = STEPS): number {
  return steps[noun].length + 1;
}

/** @throws {DranError} `malformed` when a newer Dran wrote it, or it is no object. */
export function migrate(noun: Sealed, schema: number, value: unknown, steps: Steps = STEPS): unknown {
  const known = schemaOf(noun, steps);
  if (schema > known)
    throw new DranError(
      "malformed",
      `A stored ${noun} was written by a newer Dran (version ${schema}, this one knows ${known}): update Dran.`,
    );
  if (typeof value !== "object" || value === null) throw new DranError("malformed", `A stored ${noun} is no object.`);
  return steps[noun].slice(schema - 1).reduce<ReturnType<Step>>((older, step) => step(older), { ...value });
}
