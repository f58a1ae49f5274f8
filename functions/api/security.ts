/** What every answer carries, and which requests get none. */
import type { MiddlewareHandler } from "hono";

const HEADERS: Readonly<Record<string, string>> = {
  // No script, image, font or connection at all. Styles are inline because those of a mail are.
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
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
