/** A file that is one single mail. */
import { type FileHandle, open } from "node:fs/promises";
import { RAW_BYTES } from "../../mail/bounds.ts";
import { BODY_HEAD, fill, headOf, separatorAt } from "./mbox.ts";
import { trimEnd } from "./separator.ts";
import { type Entry, type Place, skipOf, unreadable } from "./source.ts";

export interface SingleMail {
  readonly raw: Uint8Array;
  /** It was larger than `RAW_BYTES`: `raw` is its header and the start of its body. */
  readonly truncated: boolean;
  /** An mbox separator stood before it. */
  readonly separated: boolean;
}

/** Without what some programmes put before the header: a byte order mark, blank lines, an mbox separator. */
export async function readSingleMail(file: FileHandle): Promise<SingleMail> {
  const { size } = await file.stat();
  const truncated = size > RAW_BYTES;
  const buffer = Buffer.allocUnsafeSlow(truncated ? 2 * BODY_HEAD : size);
  const bytes = buffer.subarray(0, await fill(file, buffer, 0));
  let start = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0;
  while (bytes[start] === 10 || bytes[start] === 13) start += 1;
  const separator = separatorAt(bytes, start);
  const mail = bytes.subarray(separator ? separator.end : start);
  return { raw: truncated ? headOf(mail) : trimEnd(mail), truncated, separated: separator !== undefined };
}

/**
 * The one mail of a plain file as an entry, or why there is none.
 * @param refuse says what is wrong with something that was read and is no mail: "is an mbox; give it as one".
 */
export async function readMailFile(
  path: string,
  { folder, next }: { readonly folder: string; readonly next: Place },
  refuse: (mail: SingleMail, path: string) => string | undefined,
): Promise<Entry> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const mail = await readSingleMail(file);
    const { raw, truncated } = mail;
    if (raw.length === 0) {
      return { type: "skip", skip: skipOf(path, "empty", `${path} is empty; there is no mail in it.`), next };
    }
    const wrong = refuse(mail, path);
    if (wrong) return { type: "skip", skip: skipOf(path, "not-a-mailbox", `${path} ${wrong}.`), next };
    return { type: "mail", mail: { raw, index: next.index - 1, path, folder, truncated, next } };
  } catch (error) {
    return { type: "skip", skip: unreadable(path, error), next };
  } finally {
    await file?.close();
  }
}
