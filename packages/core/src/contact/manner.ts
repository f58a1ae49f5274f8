/** How one mail speaks to its reader: du or Sie, its salutation, how it is signed. */
import { fold } from "../base/text.ts";
import type { AddressForm, SalutationRule } from "../locales/contract/address.ts";
import type { Locale } from "../locales/contract.ts";
import { everywhere } from "../locales/wording.ts";
import type { Words } from "../mail/message.ts";
import { plainName } from "./name.ts";

export interface Manner {
  /** Pronouns decide, the majority of them; where there are none, the salutation. */
  readonly address?: AddressForm;
  /** The salutation as written, with its punctuation ("Lieber Jan,"). At most 120 characters. */
  readonly salutation?: string;
  /** The closing formula, when it is one that fits again, and the name below it ("LG Anna", "Viele Grüße\nJan"). */
  readonly signedAs?: string;
}

interface Found {
  readonly rule: SalutationRule;
  readonly text: string;
  /** As it stood, in characters. */
  readonly length: number;
}

/** Read of the text from its start, for pronouns, and from its end, for the sign-off. Characters. */
const READ_LIMIT = 4000;
/** A salutation stands in the first line, a sign-off in the last ones. Characters of a line, counts of lines. */
const LINE_LIMIT = 120;
const SIGN_OFF_LINES = 4;

export function readManner(words: Words, locale: Locale): Manner {
  const salutation = readSalutation(words.own, locale);
  const address = readPronouns(words.own.slice(0, READ_LIMIT), locale) ?? salutation?.rule.address;
  const signedAs = readSignOff(words, locale);
  return {
    ...(address ? { address } : {}),
    ...(salutation ? { salutation: salutation.text } : {}),
    ...(signedAs ? { signedAs } : {}),
  };
}

/** Does a salutation speak to several ("Hallo zusammen,")? */
export function speaksToGroup(salutation: string, locale: Locale): boolean {
  return readSalutation(salutation, locale)?.rule.group === true;
}

/** The words behind a salutation; all of them where there is none. */
export function withoutSalutation(text: string, locale: Locale): string {
  const line = text.trimStart();
  const found = readSalutation(line, locale);
  return found ? line.slice(found.length).trimStart() : line;
}

function readSalutation(text: string, locale: Locale): Found | undefined {
  const line = text.trimStart().slice(0, LINE_LIMIT);
  for (const rule of locale.address.salutations) {
    const found = rule.pattern.exec(line);
    if (found) return { rule, text: fold(found[0]), length: found[0].length };
  }
  return undefined;
}

function readPronouns(text: string, locale: Locale): AddressForm | undefined {
  let balance = 0;
  for (const { pattern, address } of locale.address.pronouns) {
    const found = text.match(everywhere(pattern))?.length ?? 0;
    balance += address === "formal" ? found : -found;
  }
  return balance > 0 ? "formal" : balance < 0 ? "informal" : undefined;
}

/** The formula may have stayed in the own words or gone with the signature: it is looked for on both sides of the cut. */
function readSignOff({ own, signature }: Words, locale: Locale): string | undefined {
  const tail = linesOf(own.slice(-READ_LIMIT)).slice(-SIGN_OFF_LINES);
  const block = linesOf(signature.slice(0, READ_LIMIT));
  const delimiter = block.indexOf("--");
  const head = (delimiter < 0 ? block : block.slice(0, delimiter)).slice(0, SIGN_OFF_LINES);
  const lines = [...tail, ...head];
  for (const [at, line] of lines.entries()) {
    const formula = formulaOf(line, locale);
    if (!formula) continue;
    const behind = fold(line.slice(formula.length).replace(/^[,!.]/u, ""));
    if (isName(behind)) return `${formula} ${behind}`;
    const below = lines[at + 1] ?? block[delimiter + 1] ?? "";
    if (behind === "" && isName(below)) return `${line}\n${below}`;
  }
  const named = plainName(block[delimiter + 1] ?? "", locale);
  const last = lines.at(-1) ?? "";
  const signed = isName(last) && (head.length > 0 || (named !== "" && named.startsWith(last)));
  return signed ? last : isName(named) ? named : undefined;
}

function formulaOf(line: string, locale: Locale): string | undefined {
  for (const { pattern } of locale.address.signOffs) {
    const found = pattern.exec(line);
    if (found) return found[0];
  }
  return undefined;
}

/** One to four words, the first in upper case, nothing but letters: "Anna", "Dr. Anna Reindl", "P. K.". */
function isName(line: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]{0,30}(?: \p{L}[\p{L}'’.-]{0,30}){0,3}$/u.test(line) && line.length <= 40;
}

function linesOf(text: string): string[] {
  return text.split("\n").map(fold).filter(Boolean);
}

/** Does the text open with a closing formula ("Viele Grüße …"), or is it a bare name? */
export function isSignOff(text: string, locale: Locale): boolean {
  return formulaOf(text, locale) !== undefined;
}
