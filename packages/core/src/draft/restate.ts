/** A question retold in indirect speech, where the locale's rules say that it is safe. */
import { fold } from "../base/text.ts";
import type { Form } from "../locales/contract/address.ts";
import type { Locale } from "../locales/contract.ts";
import { FORMS } from "./template.ts";

/** Longer questions are quoted. Characters. */
const LONGEST = 140;

/**
 * "Kannst du mir deine Folien schicken?" asked by the contact becomes "ob ich dir meine Folien schicken kann".
 * @param by who asked; the owner retells.
 * @param form how the owner speaks to the contact, when known.
 * @returns undefined where the words must be quoted instead.
 */
export function restate(question: string, by: "owner" | "contact", form: Form | undefined, locale: Locale) {
  const { restate: rules } = locale.address;
  const text = fold(question);
  if (!text.endsWith("?") || text.length > LONGEST) return undefined;
  const words = text.slice(0, -1).trim().split(" ");
  const opened = findVerb(words, locale);
  const [subject, verb] = (by === "owner" ? opened?.verb.asked : opened?.verb.answered) ?? [];
  if (!opened || subject === undefined || verb === undefined) return undefined;
  const kept = opened.rest.filter((word) => !rules.fillers.test(word));
  const rest = kept.join(" ");
  if (rest === "" || rules.unsafe.test(rest)) return undefined;
  const turned = by === "owner" ? kept : rules.ambiguous.test(rest) ? undefined : turn(kept, form, locale);
  if (!turned) return undefined;
  const order = rules.verb === "last" ? [subject, ...turned, verb] : [subject, verb, ...turned];
  return [opened.question || rules.whether, ...order].filter(Boolean).join(" ");
}

/** Is it answered by yes or no? Questions with an alternative are not. */
export function isYesNo(question: string, locale: Locale): boolean {
  const { yesNo, unsafe } = locale.address.restate;
  const text = fold(question);
  return text.endsWith("?") && yesNo.test(text) && !unsafe.test(text.slice(0, -1));
}

function findVerb(words: readonly string[], locale: Locale) {
  const { questionWords, verbs } = locale.address.restate;
  for (let at = 0; at <= 3; at++) {
    const question = words.slice(0, at).join(" ");
    const key = words
      .slice(at, at + 2)
      .join(" ")
      .toLowerCase();
    const verb = Object.hasOwn(verbs, key) ? verbs[key] : undefined;
    if (verb && (at === 0 || questionWords.test(question)))
      return {
        question: question.toLowerCase() === question ? question : lower(question),
        verb,
        rest: words.slice(at + 2),
      };
  }
  return undefined;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function turn(words: readonly string[], form: Form | undefined, locale: Locale): string[] | undefined {
  const { turns } = locale.address.restate;
  const turned = words.map((word) => {
    const forms = Object.hasOwn(turns, word) ? turns[word] : undefined;
    if (!forms) return word;
    const same = new Set(forms).size === 1;
    return form ? forms[FORMS.indexOf(form)] : same ? forms[0] : "";
  });
  return turned.every((word) => word) ? turned.map(String) : undefined;
}
