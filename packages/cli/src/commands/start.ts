/** `dran start`: mail read, kept, and shown on a page of this computer; sample mailboxes when no files are named. */
import { join } from "node:path";
import { dayOf, instantOf } from "@dran/core/base/time.ts";
import type { Locale } from "@dran/core/locales/index.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import { type ApiPorts, createApp, type ShownOwner } from "@dran/functions/api/app.tsx";
import type { Call, Run } from "../call.ts";
import { readFiles, requireMail, reviewStore, withStore } from "../findings.ts";
import { openFolder, platformFolder } from "../folder.ts";
import { findOwner } from "../owner.ts";
import { prepareSamples } from "../samples.ts";
import { LOOPBACK_HOSTS, serve } from "../server.ts";
import { type Files, last, readSettings, readWhole, type Settings } from "../settings.ts";

interface Shown {
  readonly owner: Owner;
  readonly folder: string;
  readonly files: Files;
  readonly entry: ShownOwner;
}

export const run: Run = async (call) => {
  const { given, around, terminal } = call;
  const settings = readSettings(given, around);
  const port = last(given, "port");
  const wanted = port === undefined ? undefined : readWhole("port", port, 0, 65_535);
  const { mbox, eml, ics } = settings.files;
  const isSample = mbox.length + eml.length + ics.length === 0;
  const root = await openFolder(settings.data ?? platformFolder(around.env, around.platform));
  const shown = isSample ? await samplesIn(root, settings, call) : await ownIn(root, settings, call);
  if (!shown) return 1;
  terminal.say(`what was found is kept in ${root}`);
  const app = createApp(portsOf(shown, settings, call, isSample));
  const server = await serve(app, wanted);
  const ended = untilSignal();
  await terminal.print(`Dran is at ${server.url} (Ctrl-C ends it)\n`);
  await ended;
  await server.close();
  return 0;
};

type AtLeastOne<T> = readonly [T, ...T[]];

async function samplesIn(root: string, settings: Settings, { around, terminal }: Call): Promise<AtLeastOne<Shown>> {
  const { folder, samples } = await prepareSamples(
    around.samples,
    join(root, "sample"),
    dayOf(settings.now, settings.zone),
  );
  const shown: Shown[] = [];
  for (const { owner, locale, files } of samples) {
    await withStore(folder, owner, (store) => readFiles({ files, store, owner, settings, terminal }));
    shown.push({ owner, folder, files, entry: { id: locale.code, label: languageOf(locale), locale } });
  }
  // The owner's own language first, as far as there is a sample in it.
  const [first, ...rest] = shown.sort((a, b) => rankOf(b, settings) - rankOf(a, settings));
  if (!first) throw new Error("there is no sample");
  return [first, ...rest];
}

/** A language's name in itself: "Deutsch". */
function languageOf({ code, tag }: Locale): string {
  return new Intl.DisplayNames([tag], { type: "language" }).of(code) ?? code;
}

function rankOf({ entry }: Shown, { locale }: Settings): number {
  return entry.locale === locale ? 1 : 0;
}

async function ownIn(root: string, settings: Settings, { terminal }: Call): Promise<AtLeastOne<Shown> | undefined> {
  const { files, locale } = settings;
  requireMail(files);
  const owner = await findOwner(settings, terminal);
  const isReadable = await withStore(root, owner, (store) => readFiles({ files, store, owner, settings, terminal }));
  return isReadable ? [{ owner, folder: root, files, entry: { id: "own", label: owner.name, locale } }] : undefined;
}

function portsOf(shown: AtLeastOne<Shown>, settings: Settings, { given, around }: Call, isSample: boolean): ApiPorts {
  const [first, ...rest] = shown;
  return {
    owners: [first.entry, ...rest.map(({ entry }) => entry)],
    hosts: LOOPBACK_HOSTS,
    ...(isSample ? { sampleHint: "npm start -- --mbox FILE --ics FILE" } : {}),
    async loadReview(id) {
      const { owner, folder, entry } = shown.find((each) => each.entry.id === id) ?? first;
      // The page stays open for days: it shows the moment it is looked at, unless one was asked for.
      const now = given.has("now") ? settings.now : (instantOf(around.clock()) ?? settings.now);
      const review = await withStore(folder, owner, (store) => reviewStore(store, owner, { ...settings, now }));
      return { owner, locale: entry.locale, now, review };
    },
  };
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
