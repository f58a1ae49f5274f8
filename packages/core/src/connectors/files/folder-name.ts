/** Folder names as IMAP servers write them to the disk: modified UTF-7 (RFC 3501 section 5.1.3). Pure. */

/** "Entw&APw-rfe" is "Entwürfe". What is not well-formed stays what it is: it may be a plain name with an "&". */
export function decodeFolderName(name: string): string {
  return name.replace(SHIFTED, (whole, shifted: string) => (shifted === "" ? "&" : (decodeShifted(shifted) ?? whole)));
}

const SHIFTED = /&([A-Za-z0-9+,]{0,400})-/g;

/** Base64 with "," for "/", of UTF-16 with the high byte first. */
function decodeShifted(shifted: string): string | undefined {
  const bytes = Buffer.from(shifted.replaceAll(",", "/"), "base64");
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const text = bytes.swap16().toString("utf16le");
  return LONE_SURROGATE.test(text) ? undefined : text;
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
