import type { z } from "zod";
import { DranError } from "./errors.ts";

/**
 * Parses what came from outside, once, at the edge.
 * @param what names the thing in the error ("stored fact").
 * @throws {DranError} `malformed`, naming field paths and zod's codes, never values: they may be somebody's mail.
 */
export function decode<Schema extends z.ZodType>(schema: Schema, raw: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const where = result.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".") || "(all)"}: ${issue.code}`);
  throw new DranError("malformed", `${what} has another shape than expected (${where.join(", ")})`);
}
