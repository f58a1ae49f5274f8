/** Names of contacts: what to call them, never guessing a gender. */
import { fold } from "../base/text.ts";
import type { Form } from "../locales/contract/address.ts";
import type { Locale } from "../locales/contract.ts";

/** Longer names are cut to this many characters before anything else: a display name is hostile input. */
const NAME_LIMIT = 80;

/**
 * The name without titles and additions, in speaking order: "Meier, Chris (Einkauf)" is "Chris Meier".
 * "" for what is no name of a person: an address, digits.
 */
export function plainName(contactName: string, locale: Locale): string {
  const bare = fold(contactName.slice(0, NAME_LIMIT).replace(/[([|][^)\]]{0,80}[)\]]?/gu, " "));
  if (/[@\d]|:\/\//u.test(bare)) return "";
  const untitled = fold(bare.replace(locale.address.titles, " ").replace(/["“”„]/gu, "")).replace(
    /^[,.\s]+|[,.\s]+$/gu,
    "",
  );
  const [family = "", given = "", ...more] = untitled.split(/\s*,\s*/u);
  return given && more.length === 0 ? `${given} ${family}` : [family, given, ...more].filter(Boolean).join(" ");
}

/** "Chris" of "Chris Meier"; "" when the name is one word that may be a family name after a title, or none at all. */
export function firstName(contactName: string, locale: Locale): string {
  const [first = "", ...rest] = plainName(contactName, locale).split(" ");
  const titled = rest.length === 0 && honorificOf(contactName, locale) !== "";
  return titled || !/\p{L}{2}/u.test(first) ? "" : first;
}

/** A greeting for somebody no salutation is known for. */
export function greet(contactName: string, form: Form | undefined, locale: Locale): string {
  const { greetings } = locale.address;
  const name = plainName(contactName, locale);
  const first = firstName(contactName, locale);
  if (form === "group") return greetings.group;
  if (form === "informal" && first) return greetings.informal.replace("{first}", () => first);
  if (!name) return greetings.nobody;
  const full = fold(`${honorificOf(contactName, locale)} ${name}`);
  const greeting =
    form === "formal" || (greetings.unknown.includes("{first}") && !first) ? greetings.formal : greetings.unknown;
  return greeting.replace("{name}", () => full).replace("{first}", () => first);
}

function honorificOf(contactName: string, locale: Locale): string {
  return locale.address.honorific.exec(contactName.slice(0, NAME_LIMIT))?.[0] ?? "";
}
