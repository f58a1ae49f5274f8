/** "=", and what may stand between it and the end of its line. */
const EQUALS = 0x3d;
const SPACE = 0x20;
const TAB = 0x09;
const CR = 0x0d;
const LF = 0x0a;

/** Bytes of a quoted-printable body (RFC 2045 section 6.7). An escape that is none stays as it is. */
export function decodeQuotedPrintable(body: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(body.length);
  let length = 0;
  let at = 0;
  while (at < body.length) {
    const next = body.indexOf(EQUALS, at);
    const end = next < 0 ? body.length : next;
    length += body.copy(decoded, length, at, end);
    if (next < 0) break;
    const byte = escapedByte(body, next + 1);
    if (byte !== undefined) decoded[length++] = byte;
    const line = byte === undefined ? lineBreakEnd(body, next + 1) : 0;
    if (byte === undefined && line === 0) decoded[length++] = EQUALS;
    at = byte !== undefined ? next + 3 : line || next + 1;
  }
  return decoded.subarray(0, length);
}

function escapedByte(body: Buffer, at: number): number | undefined {
  const high = nibble(body[at]);
  const low = nibble(body[at + 1]);
  return high === undefined || low === undefined ? undefined : high * 16 + low;
}

function nibble(byte = 0): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20; // lower case
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

/** A soft line break is taken out, spaces a relay added before it included; 0 when there is none. */
function lineBreakEnd(body: Buffer, from: number): number {
  let at = from;
  while (at < from + 80 && (body[at] === SPACE || body[at] === TAB)) at += 1;
  if (body[at] === CR) at += 1;
  return body[at] === LF ? at + 1 : 0;
}
