/** The forms by which the owner says that a finding is wrong, and takes that back. */
import type { Saying } from "@dran/core/usecases/teaching.ts";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiPorts } from "./app.tsx";
import { missing, ownerOf } from "./asked.tsx";
import { isFromHere } from "./security.ts";
import { readDay, type Teaching } from "./teaching.ts";

type Fields = Readonly<Record<string, unknown>>;

export function teachRoutes(app: Hono, ports: ApiPorts, teaching: Teaching): void {
  const limit = bodyLimit({ maxSize: 10_000 });
  app.post("/teach", limit, (c) =>
    change(c, ports, teaching, async (ownerId, fields) => {
      const saying = sayingOf(fields);
      return saying !== undefined && teaching.teach(ownerId, String(fields.item ?? ""), saying);
    }),
  );
  app.post("/unlearn", limit, (c) =>
    change(c, ports, teaching, (ownerId, fields) => teaching.undo(ownerId, String(fields.lesson ?? ""))),
  );
}

/** Nothing is changed for a form that is not ours; a page older than this process shows itself anew. */
async function change(
  c: Context,
  ports: ApiPorts,
  { token }: Teaching,
  apply: (ownerId: string, fields: Fields) => Promise<boolean>,
) {
  if (!isFromHere(c)) return missing(c, ports, 403);
  const owner = ownerOf(c, ports);
  if (!owner) return missing(c, ports);
  const fields = await c.req.parseBody();
  if (fields.token !== token) return c.redirect(`/?owner=${owner.id}`, 303);
  return (await apply(owner.id, fields)) ? c.redirect(`/?owner=${owner.id}#learned`, 303) : missing(c, ports);
}

/** An empty day: there is none. */
function sayingOf({ says, day }: Fields): Saying | undefined {
  if (says === "not_a_promise" || says === "no_answer_needed") return { says };
  if (says !== "wrong_date" || typeof day !== "string") return undefined;
  const due = readDay(day);
  return due ? { says, due } : day === "" ? { says } : undefined;
}
