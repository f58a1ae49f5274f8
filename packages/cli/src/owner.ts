/** Whose mailbox it is: said, or inferred and then told. */

import { DranError } from "@dran/core/base/errors.ts";
import { sha256 } from "@dran/core/base/ids.ts";
import { openFilesMailbox } from "@dran/core/connectors/files/mailbox.ts";
import { inferOwner } from "@dran/core/connectors/files/owner.ts";
import type { Owner } from "@dran/core/mail/owner.ts";
import type { Files, Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { plain } from "./text.ts";

/** @throws {DranError} `usage` when nobody was named and the mail does not show whose it is. */
export async function findOwner(settings: Settings, terminal: Terminal): Promise<Owner> {
  if (settings.addresses.length > 0) {
    const name = settings.name ?? (await inferName(settings));
    return ownerOf(settings.addresses, name, settings);
  }
  const inferred = await inferOwner(settings.files);
  if (!inferred) return ownerOf(await nobody(settings.files), settings.name ?? "", settings);
  terminal.say(inferred.because);
  const name = settings.name ?? inferred.name;
  if (settings.name === undefined && name) terminal.say(`Taken as the owner's name: ${plain(name)}.`);
  return ownerOf(inferred.addresses, name, settings);
}

async function inferName({ files, addresses }: Settings): Promise<string> {
  const inferred = await inferOwner(files);
  return inferred?.addresses.some((address) => addresses.includes(address)) ? inferred.name : "";
}

/**
 * The id follows from the addresses: which mail is the owner's was decided by them when it was stored, so with other
 * addresses it is another store.
 */
export function ownerOf(
  addresses: readonly string[],
  name: string,
  { locale, zone }: Pick<Settings, "locale" | "zone">,
): Owner {
  const id = `own_${sha256(JSON.stringify([...addresses].sort())).slice(0, 16)}`;
  return { id, name: name.slice(0, 200), addresses: addresses.slice(0, 50), locale: locale.code, zone };
}

/** Mail that cannot be read or is not there belongs to nobody; what is wrong with it is said when it is read. */
async function nobody(files: Files): Promise<readonly string[]> {
  const { messages, more } = await openFilesMailbox(files).pull();
  if (messages.length === 0 && !more) return ["nobody@dran.invalid"];
  throw new DranError("usage", "the mail does not show clearly whose it is; name your addresses with --owner ADDRESS.");
}
