/** What a single line below a letter looks like. */
import { canonical } from "../base/text.ts";

/** UTF-16 units of a line that can end a letter or carry contact data. */
const SHORT = 100;

export function isWritten(line: string | undefined): boolean {
  return line !== undefined && /\S/.test(line);
}

export function isShort(line: string): boolean {
  return line.length <= SHORT && isWritten(line);
}

/** Nothing but dashes and the like. */
export function isRule(line: string): boolean {
  return line.length <= 200 && /^[\s_=*~—–-]{2,200}$/.test(line);
}

/** Prose: long, or five words and an end mark. */
export function isSentence(line: string): boolean {
  const text = line.trim();
  return text.length > SHORT || (/[.!?]["')”“]?$/.test(text) && text.split(/\s+/, 5).length === 5);
}

/** One to four words that could be somebody's name: letters only, beginning with one, no end mark. */
export function looksLikeName(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 50 &&
    /^\p{L}[\p{L}\p{M}'’.\s-]*[,;]?$/u.test(text) &&
    !/[^.\s]{3}\.$/.test(text) &&
    text.split(/\s+/, 5).length <= 4
  );
}

/** Do these words name the sender and nobody else: in full, in part, by initials ("J.", "G. Pichler"), with a kiss? */
export function namesSame(words: string, sender: string): boolean {
  const names = canonical(sender)
    .split(" ")
    .filter((name) => name !== "");
  const said = canonical(words)
    .split(" ")
    .filter((word) => !/^x{1,3}$/.test(word));
  const isOfSender = (word: string) =>
    names.some((name) => (word.length === 1 ? name.startsWith(word) : name === word));
  return said.length > 0 && said[0] !== "" && said.every(isOfSender);
}

const CONTACT =
  /\S@\S{1,100}\.\S|www\.\S|https?:\/\/\S|(?:\+\d|\b0\d|\(\d)[\d\s()/.-]{5,20}\d|^(?:t|tel|fon|m|mob|mobil|f|fax|phone)[.:]\s{0,3}\S/i;

export function isContact(line: string): boolean {
  return CONTACT.test(line.trim());
}

export function isPostscript(line: string): boolean {
  return /^\s{0,3}(?:p\.?\s?){1,2}s\.?\s?[:.,\s–-]/i.test(line);
}
