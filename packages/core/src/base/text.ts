/** Text as data: bounded, composed, folded. All functions are linear in the length of their input. */

/** NFC, with every control character but tab and line feed removed and CRLF or CR made LF. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "");
}

/** One line: white space of any kind runs folded to single spaces, trimmed. */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/g, " ").trim();
}

const UNFOLDED = /^ | $| {2}|[^\S ]|[\u200B\uFEFF]/;

/** At most `limit` UTF-16 units, cut at the last space in reach and marked with an ellipsis. Never splits a pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}

/** For comparing sentences: case, punctuation and spacing do not count. */
export function canonical(text: string): string {
  return fold(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " "),
  );
}

/** The 12 Unicode Bidi_Control characters, which can make shown text lie about its order. */
export const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
