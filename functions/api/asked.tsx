/** Whom a request asks for, and what is said where there is nobody and nothing of that name. */
import type { Context } from "hono";
import type { ApiPorts, ShownOwner } from "./app.tsx";
import { MissingPage } from "./pages/missing.tsx";

/** The owner the address asks for; undefined when there is none of that name. */
export function ownerOf(c: Context, { owners }: ApiPorts): ShownOwner | undefined {
  const asked = c.req.query("owner");
  return asked === undefined ? owners()[0] : owners().find(({ id }) => id === asked);
}

export function missing(c: Context, { owners }: ApiPorts, status: 403 | 404 = 404) {
  return c.html(<MissingPage locale={owners()[0].locale} />, status);
}
