/**
 * The pages Dran serves, as a Hono app: a pure function of the ports it is given, the same on a laptop and in a Lambda.
 * Nothing here changes anything; pages work without script.
 */
import { DranError } from "@dran/core/base/errors.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import type { Locale } from "@dran/core/locales/index.ts";
import { type Context, Hono } from "hono";
import { HomePage } from "./pages/home.tsx";
import { MissingPage } from "./pages/missing.tsx";
import type { View } from "./sections.ts";
import { guard } from "./security.ts";

export interface ShownOwner {
  /** What stands in the address: `/?owner=de`. */
  readonly id: string;
  /** How the owner is called in the switch between several. */
  readonly label: string;
  readonly locale: Locale;
}

export interface ApiPorts {
  /** At least one; the first is shown when the address names none. */
  readonly owners: readonly [ShownOwner, ...ShownOwner[]];
  readonly loadReview: (ownerId: string) => Promise<View>;
  /** Names this server answers to; a request for any other is refused (DNS rebinding). Lower case, without port. */
  readonly hosts: ReadonlySet<string>;
  /** How one's own mail is read, where what is shown is an invented mailbox. */
  readonly sampleHint?: string;
}

export function createApp(ports: ApiPorts): Hono {
  const app = new Hono();
  app.use(guard(ports.hosts));
  app.get("/health", (c) => c.text("ok"));
  app.get("/", async (c) => {
    const owner = ownerOf(c, ports);
    if (!owner) return missing(c, ports);
    const view = await ports.loadReview(owner.id);
    return c.html(<HomePage view={view} owners={ports.owners} shown={owner.id} sampleHint={ports.sampleHint} />);
  });
  app.get("/digest.html", async (c) => {
    const owner = ownerOf(c, ports);
    if (!owner) return missing(c, ports);
    const { review, locale } = await ports.loadReview(owner.id);
    return c.html(renderHtml(review.digest, locale));
  });
  app.get("/digest.txt", async (c) => {
    const owner = ownerOf(c, ports);
    if (!owner) return missing(c, ports);
    const { review, locale } = await ports.loadReview(owner.id);
    return c.text(renderText(review.digest, locale));
  });
  app.notFound((c) => missing(c, ports));
  // Only a DranError's message is sure to hold no words of a mail.
  app.onError((error, c) =>
    c.text(`${error instanceof DranError ? error.message : "This is a fault in Dran."}\n`, 500),
  );
  return app;
}

/** The owner the address asks for; undefined when there is none of that name. */
function ownerOf(c: Context, { owners }: ApiPorts): ShownOwner | undefined {
  const asked = c.req.query("owner");
  return asked === undefined ? owners[0] : owners.find(({ id }) => id === asked);
}

function missing(c: Context, { owners }: ApiPorts) {
  return c.html(<MissingPage locale={owners[0].locale} />, 404);
}
