/** What every answer carries, which requests get none, and whose forms are taken. */
import type { Context, MiddlewareHandler } from "hono";

const HEADERS: Readonly<Record<string, string>> = {
  // No script, image, font or connection at all. Styles are inline because those of a mail are.
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  // Not "no-referrer": with that a browser hides from our own forms, too, where they come from.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Answers only to the names given: a page elsewhere whose name was made to point here (DNS rebinding) gets nothing.
 * @param hosts lower case, without port; an IPv6 address in brackets.
 */
export function guard(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header("host") ?? "").toLowerCase().replace(/:\d{1,5}$/, "");
    if (hosts.has(host)) await next();
    else c.res = c.text("This server does not answer to that name.\n", 421);
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  };
}

/**
 * Does a form come from a page of this server? Browsers say so themselves (Fetch Metadata; before it, Origin), and no
 * page can make them say otherwise. What says nothing of the two is no browser, and needs no form.
 */
export function isFromHere(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  if (site === undefined && origin === undefined) return false;
  const here = `http://${(c.req.header("host") ?? "").toLowerCase()}`;
  return (site === undefined || site === "same-origin") && (origin === undefined || origin.toLowerCase() === here);
}
