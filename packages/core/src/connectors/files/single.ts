/** A file that is one single mail. */
import type { FileHandle } from "node:fs/promises";
import { RAW_BYTES } from "../../mail/bounds.ts";
import { BODY_HEAD, headOf } from "./mbox.ts";
import { readSeparator, trimEnd } from "./separator.ts";

export interface SingleMail {
  readonly raw: Uint8Array;
  /** It was larger than `RAW_BYTES`: `raw` is its header and the start of its body. */
  readonly truncated: boolean;
}

/** Without what some programmes put before the header: a byte order mark, blank lines, an mbox separator. */
export async function readSingleMail(file: FileHandle): Promise<SingleMail> {
  const { size } = await file.stat();
  const truncated = size > RAW_BYTES;
  const buffer = Buffer.allocUnsafeSlow(truncated ? 2 * BODY_HEAD : size);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const whole = fromHeader(buffer.subarray(0, length));
  return { raw: truncated ? headOf(whole) : trimEnd(whole), truncated };
}

function fromHeader(bytes: Buffer): Buffer {
  let start = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0;
  while (bytes[start] === 10 || bytes[start] === 13) start += 1;
  const lineEnd = bytes.indexOf("\n", start);
  const line = bytes.toString("latin1", start, Math.min(lineEnd, start + 1024)).replace(/\r$/, "");
  return bytes.subarray(lineEnd > 0 && readSeparator(line) ? lineEnd + 1 : start);
}
