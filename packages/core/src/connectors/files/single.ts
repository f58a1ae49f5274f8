/** A file that is one single mail. */
import type { FileHandle } from "node:fs/promises";
import { RAW_BYTES } from "../../mail/bounds.ts";
import { BODY_HEAD, fill, headOf, separatorAt } from "./mbox.ts";
import { trimEnd } from "./separator.ts";

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
