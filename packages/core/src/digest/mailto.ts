/** A draft as a mailto: link (RFC 6068). */
import type { Draft } from "../draft/draft.ts";

/** Longest link, in characters of the encoded URI: beyond about 2,000, mail programs on Windows drop it. */
const LONGEST = 1800;
/** Of which the subject takes no more than this. */
const SUBJECT = 600;

/**
 * @returns `href` with subject and as much of the body as fits, and `shortHref` with the subject alone. Everything is
 *   percent-encoded, so no address or subject can add a header of its own.
 */
export function mailto({ to, subject, body }: Draft): { href: string; shortHref: string } {
  const address = to.map(encode).join(",").replaceAll("%40", "@");
  const shortHref = `mailto:${address}?subject=${encodeWithin(subject, SUBJECT)}`;
  const room = LONGEST - shortHref.length - "&body=".length;
  return { href: `${shortHref}&body=${encodeWithin(body, room)}`, shortHref };
}

/** Whole characters only: an escape cut in two is none. */
function encodeWithin(text: string, room: number): string {
  let encoded = "";
  for (const character of text) {
    const next = character === "\n" ? "%0D%0A" : encode(character);
    if (encoded.length + next.length > room) break;
    encoded += next;
  }
  return encoded;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/['()*!]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
