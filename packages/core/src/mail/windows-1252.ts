/** Bytes 0x80 to 0x9F of Windows-1252, in order (WHATWG Encoding, index-windows-1252). */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Puts in place what Windows-1252 has where Latin 1 has control characters. No text has those by intent: they come from
 * senders that say Latin 1 and mean Windows-1252, and from runtimes that decode the one as the other (Node 20 to 22).
 */
export function repairLatin1(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => UPPER.charAt(control.charCodeAt(0) - 0x80));
}
