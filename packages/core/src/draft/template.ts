/** Filling the templates of a locale, and choosing among them. */
import { sha256 } from "../base/ids.ts";
import type { Form } from "../locales/contract/address.ts";
import type { Pool, SlotName, Template } from "../locales/contract/phrases.ts";

/** What is known; a slot that is absent rules out every template that needs it. */
export type Slots = Readonly<{ [Name in SlotName]?: string | undefined }>;

export const FORMS: readonly Form[] = ["informal", "group", "formal"];

/** Either a slot or a word in three forms. */
const HOLE = /\{([^{}|]{1,20})\}|\{([^{}|]{0,60})\|([^{}|]{0,60})\|([^{}|]{0,60})\}/gu;

/** The text, or undefined when a slot has no value, or the form is unknown where it matters. */
export function fill(template: Template, slots: Slots, form: Form | undefined): string | undefined {
  if (template.startsWith("~") && form !== undefined) return undefined;
  const known: Readonly<Record<string, string | undefined>> = slots;
  let complete = true;
  const text = template
    .replace(/^~/u, "")
    .replace(HOLE, (_hole, slot: string | undefined, ...forms: (string | undefined)[]) => {
      const value = slot === undefined ? form && forms[FORMS.indexOf(form)] : known[slot];
      complete &&= value !== undefined;
      return value ?? ""; // put in once and never read again: a mail cannot bring holes of its own
    });
  return complete ? text.replace(/([.!?…][“”‘’])\.(?=\s|$)/gu, "$1") : undefined;
}

/** Says one of a pool; "" when nothing in it can be said. */
export type Say = (pool: Pool, slots: Slots) => string;

/**
 * A voice that chooses by `seed`, the same way each time, and passes over what is in `taken` while there is a choice.
 * @param onSaid hears which template was used.
 */
export function voice(
  seed: string,
  form: Form | undefined,
  taken: ReadonlySet<Template>,
  onSaid: (template: Template) => void,
): Say {
  return (pool, slots) => {
    const start = Number.parseInt(sha256(`${seed}\n${pool[0]}`).slice(0, 8), 16) % pool.length;
    const sayable = [...pool.slice(start), ...pool.slice(0, start)].flatMap((template) => {
      const text = fill(template, slots, form);
      return text === undefined ? [] : [{ template, text }];
    });
    const chosen = sayable.find(({ template }) => !taken.has(template)) ?? sayable[0];
    if (chosen) onSaid(chosen.template);
    return chosen?.text ?? "";
  };
}

/** Sentences into one paragraph; empty ones fall away and each begins in upper case. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).map(raise).join(" ");
}

/** An opening as it stands, since it may go on from the salutation, and the sentences behind it. */
export function continued(opening: string, ...sentences: readonly string[]): string {
  return [opening, paragraph(...sentences)].filter(Boolean).join(" ");
}

export function raise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
