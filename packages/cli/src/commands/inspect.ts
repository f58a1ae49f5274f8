/** `dran inspect`: what is seen in each single mail, a JSON line each, as they are read. Nothing is kept. */
import { DranError } from "@dran/core/base/errors.ts";
import { readAnyPath } from "@dran/core/connectors/files/any-path.ts";
import { locales } from "@dran/core/locales/index.ts";
import { mergeSkips, type Skip } from "@dran/core/ports/mailbox.ts";
import { type Inspector, inspect } from "@dran/core/usecases/inspection.ts";
import type { Run } from "../call.ts";
import { isNothingReadable } from "../readable.ts";
import { readSettings, type Settings } from "../settings.ts";
import { saySkips, type Terminal } from "../terminal.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const inspector = inspectorOf(readSettings(given, around));
  const paths: readonly string[] = given.get("path") ?? [];
  if (paths.length === 0) throw new DranError("usage", "there is no mail to look at; name it: dran inspect PATH.");
  const skips: Skip[] = [];
  for (const path of paths) skips.push(...(await inspectPath(path, inspector, terminal)));
  saySkips(skips, terminal);
  return isNothingReadable(paths, skips) ? 1 : 0;
};

function inspectorOf({ addresses, name = "", locale, zone, now }: Settings): Inspector {
  return {
    owner: { id: "reader", name, addresses: [...addresses], locale: locale.code, zone },
    locales,
    home: locale,
    now,
  };
}

/** @returns what could not be read, as one entry for all of a kind. */
async function inspectPath(path: string, inspector: Inspector, terminal: Terminal): Promise<readonly Skip[]> {
  const skips: Skip[] = [];
  for await (const seen of readAnyPath(path)) {
    if (seen.type === "skip") {
      skips.push(seen.skip);
      continue;
    }
    const { file, index, message } = seen;
    const place = { file, ...(index === undefined ? {} : { index }) };
    await terminal.print(`${JSON.stringify({ ...place, ...inspect(message, inspector) })}\n`);
  }
  return mergeSkips(skips);
}
