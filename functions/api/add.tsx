/** Adding a mailbox and reading one again: a form, and a page that says how far the reading is. */
import { type Locale, localeOf, locales } from "@dran/core/locales/index.ts";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiPorts } from "./app.tsx";
import { readForm } from "./form.ts";
import type { Delivery, Mailboxes } from "./mailboxes.ts";
import { AddPage } from "./pages/add.tsx";
import { ProgressPage } from "./pages/progress.tsx";
import { isFromHere } from "./security.ts";
import { type AddWording, wordingOf } from "./wording/index.ts";

/** Paths and addresses of one form; more is a mistake. */
const MOST = 50;

export function addRoutes(app: Hono, ports: ApiPorts, mailboxes: Mailboxes): void {
  const { token } = mailboxes;
  app.get("/add", (c) => c.html(<AddPage locale={localeFor(c, ports)} token={token} />));
  app.post("/add", (c) => add(c, ports, mailboxes));
  app.get("/progress", (c) => {
    const progress = mailboxes.progress();
    if (progress.status === "idle") return c.redirect("/", 303);
    return c.html(<ProgressPage progress={progress} locale={localeFor(c, ports)} />);
  });
  app.post("/read", bodyLimit({ maxSize: 10_000 }), async (c) => {
    const form = isFromHere(c) ? await c.req.parseBody() : {};
    if (form.token !== token) return refused(c, ports, mailboxes);
    await mailboxes.readAgain(String(form.owner ?? ""));
    return c.redirect(`/progress?lang=${localeFor(c, ports).code}`, 303);
  });
}

async function add(c: Context, ports: ApiPorts, mailboxes: Mailboxes) {
  if (!isFromHere(c)) return refused(c, ports, mailboxes);
  const fresh = await mailboxes.receive();
  const form = await readForm(c.req.raw, { token: mailboxes.token, save: (name, bytes) => fresh.save(name, bytes) });
  if (form.status !== "read") {
    await fresh.discard();
    if (form.status === "foreign") return refused(c, ports, mailboxes);
    const locale = localeFor(c, ports);
    const { tooLarge, broken } = wordingOf(locale).page.add.faults;
    const [fault, status] = form.status === "too-large" ? ([tooLarge, 413] as const) : ([broken, 400] as const);
    return c.html(<AddPage locale={locale} token={mailboxes.token} fault={fault} />, status);
  }
  const { fields, files } = form;
  const locale = localeOf(fields.get("locale") ?? "") ?? localeFor(c, ports);
  const delivery = await chooseDelivery(fresh, files, fields.get("delivery"), mailboxes);
  const paths = listOf(fields.get("paths"), /\r?\n/);
  const addresses = listOf(fields.get("addresses"), /[,;\s]+/).map((address) => address.toLowerCase());
  const odd = addresses.find((address) => !ADDRESS.test(address));
  const { faults } = wordingOf(locale).page.add;
  const added = odd === undefined ? await delivery.read({ paths, addresses, locale }) : undefined;
  if (added?.status === "reading") return c.redirect(`/progress?lang=${locale.code}`, 303);
  const fault = added ? faultOf(added, faults) : faults.address(odd ?? "");
  const kept = { id: delivery.id, names: await delivery.names() };
  if (kept.names.length === 0) await delivery.discard();
  return c.html(<AddPage {...{ locale, token: mailboxes.token, fault, paths, addresses }} delivery={kept} />, 400);
}

/** Files sent again take the place of those that were kept while something else was asked. */
async function chooseDelivery(
  fresh: Delivery,
  files: number,
  kept: string | undefined,
  mailboxes: Mailboxes,
): Promise<Delivery> {
  const earlier = kept === undefined ? undefined : await mailboxes.find(kept);
  if (!earlier) return fresh;
  await (files > 0 ? earlier : fresh).discard();
  return files > 0 ? fresh : earlier;
}

function faultOf(
  added: Exclude<Awaited<ReturnType<Delivery["read"]>>, { status: "reading" }>,
  faults: AddWording["faults"],
): string {
  return added.status === "no-path" ? faults.path(added.path) : faults[added.status];
}

function refused(c: Context, ports: ApiPorts, { token }: Mailboxes) {
  const locale = localeFor(c, ports);
  return c.html(<AddPage locale={locale} token={token} fault={wordingOf(locale).page.add.faults.foreign} />, 403);
}

const ADDRESS = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/;

function listOf(text: string | undefined, between: RegExp): readonly string[] {
  const parts = (text ?? "").split(between).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))].slice(0, MOST);
}

/** The language of the page somebody came from. */
function localeFor(c: Context, { owners }: ApiPorts): Locale {
  return localeOf(c.req.query("lang") ?? "") ?? owners()[0].locale ?? locales[0];
}
