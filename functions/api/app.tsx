/**
 * The pages Dran serves, as a Hono app: a pure function of the ports it is given, the same on a laptop and in a Lambda.
 * Pages work without script; only a POST that came from one of them changes anything.
 */
import { DranError } from "@dran/core/base/errors.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import type { Locale } from "@dran/core/locales/index.ts";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { addRoutes } from "./add.tsx";
import { missing, ownerOf } from "./asked.tsx";
import type { View } from "./entries.ts";
import type { Look } from "./look.ts";
import type { Mailboxes } from "./mailboxes.ts";
import { HomePage } from "./pages/home.tsx";
import { PersonPage } from "./pages/person.tsx";
import { cardOf } from "./people.ts";
import { guard } from "./security.ts";
import { teachRoutes } from "./teach.tsx";
import type { Teaching } from "./teaching.ts";

export interface ShownOwner {
  /** What stands in the address: `/?owner=de`. */
  readonly id: string;
  /** How the owner is called in the switch between several. */
  readonly label: string;
  readonly locale: Locale;
  /** An invented mailbox. */
  readonly isSample?: boolean;
  /** Its files lie where they can be read again. */
  readonly canReadAgain?: boolean;
}

export interface Shown extends View {
  /** What stood there when the owner last looked, where that is known. */
  readonly before?: Look | undefined;
}

export interface ApiPorts {
  /** At least one; the first is shown when the address names none. Asked at every request: a mailbox may be added. */
  readonly owners: () => readonly [ShownOwner, ...ShownOwner[]];
  readonly loadReview: (ownerId: string) => Promise<View>;
  /** The same, and remembers what was shown. */
  readonly look: (ownerId: string) => Promise<Shown>;
  /** Names this server answers to; a request for any other is refused (DNS rebinding). Lower case, without port. */
  readonly hosts: ReadonlySet<string>;
  readonly mailboxes?: Mailboxes;
  readonly teaching?: Teaching;
}

export function createApp(ports: ApiPorts): Hono {
  const app = new Hono();
  const { mailboxes, teaching } = ports;
  const lecternOf = ({ id }: ShownOwner) => teaching && { token: teaching.token, ownerId: id };
  app.use(guard(ports.hosts));
  app.get("/health", (c) => c.text("ok"));
  app.get("/", async (c) => {
    const owner = ownerOf(c, ports);
    if (!owner) return missing(c, ports);
    const shown = await ports.look(owner.id);
    return c.html(<HomePage {...{ shown, owner, mailboxes }} owners={ports.owners()} lectern={lecternOf(owner)} />);
  });
  app.get("/person", async (c) => {
    const owner = ownerOf(c, ports);
    const view = owner && (await ports.loadReview(owner.id));
    const card = view && cardOf(c.req.query("who") ?? "", view);
    return card ? c.html(<PersonPage {...{ card, view, owner }} lectern={lecternOf(owner)} />) : missing(c, ports);
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
  if (mailboxes) addRoutes(app, ports, mailboxes);
  if (teaching) teachRoutes(app, ports, teaching);
  app.notFound((c) => missing(c, ports));
  // Only a DranError's message is sure to hold no words of a mail.
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse(); // a form that is too large
    return c.text(`${error instanceof DranError ? error.message : "This is a fault in Dran."}\n`, 500);
  });
  return app;
}
