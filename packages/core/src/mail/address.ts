/** Addresses and the names beside them. */
import { BIDI_CONTROLS, fold } from "../base/text.ts";
import { NAME_CHARS } from "./bounds.ts";

/**
 * Is it the owner's, in one of the ways an address can be written: another case, a plus address
 * ("anna+rechnung@…"), dots and the older domain at Gmail?
 */
export function isOwn(address: string, owner: { readonly addresses: readonly string[] }): boolean {
  const canonical = canonicalAddress(address);
  return owner.addresses.some((own) => canonicalAddress(own) === canonical);
}

/** One spelling for all that reach the same mailbox. For comparing only: mail goes to the address as it was given. */
export function canonicalAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf("@");
  if (at < 0) return lower;
  const [local = ""] = lower.slice(0, at).split("+", 1);
  const domain = lower.slice(at + 1);
  const isGmail = domain === "gmail.com" || domain === "googlemail.com";
  return isGmail ? `${local.replaceAll(".", "")}@gmail.com` : `${local}@${domain}`;
}

/** What stands after the last "@", in lower case; "" when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : address.slice(at + 1).toLowerCase();
}

/** Second parts after a comma that are no first name: a degree, a generation, the legal form of a company. */
const SUFFIX =
  /^(?:ph\.?d|m\.?d|mba|msc|bsc|ma|ba|ll\.?m|esq|jr|sr|i{2,3}|iv|cpa|pmp|inc|ltd|llc|llp|gmbh|ag|kg|se|s\.?a|plc)\.?$/i;

/**
 * A display name as one says it: one line, without quotes and invisible marks, "Reindl, Anna (EXT)" as "Anna Reindl".
 * "" when it is only the address again.
 *
 * @param name already decoded (RFC 2047).
 */
export function cleanName(name: string, address = ""): string {
  const plain = fold(name.replace(BIDI_CONTROLS, "").replace(/[\u0000-\u001F\u007F-\u009F]/g, " "));
  const bare = fold(plain.slice(0, 2 * NAME_CHARS).replace(/^["'‘’“”„\s]+|["'‘’“”„\s]+$/g, ""));
  if (bare.toLowerCase() === address.toLowerCase()) return "";
  return turned(bare).slice(0, NAME_CHARS).trimEnd();
}

function turned(name: string): string {
  const [last = "", first = "", ...more] = name.replace(/\s[([][^()[\]]{0,60}[)\]]$/, "").split(/,\s{0,3}/);
  const isName = (part: string) => /^\p{L}[\p{L}\p{M}'’. -]{0,60}$/u.test(part) && part.split(" ").length <= 4;
  const turns =
    more.length === 0 &&
    isName(last) &&
    isName(first) &&
    !SUFFIX.test(first) &&
    !/\s(?:gmbh|ag|kg|inc|ltd|llc)\.?$/i.test(last);
  return turns ? `${first} ${last}` : name;
}
