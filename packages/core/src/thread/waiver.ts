/**
 * A waiver: the owner said of a mail that it needs no answer. It takes out that mail, and what the same contact asks, or
 * is asked, in nearly the same words.
 */
import type { Locale } from "../locales/contract.ts";
import { likeness, SAME_WORDING, soundOf } from "../locales/likeness.ts";
import type { Awaited } from "./awaited.ts";

export interface Waiver {
  readonly messageId: string;
  /** Who asked, or was asked: a bare address. */
  readonly contact: string;
  /** What was asked. */
  readonly quote: string;
}

export interface Waived {
  readonly waiting: readonly Awaited[];
  readonly waived: readonly Awaited[];
}

export function waive(found: readonly Awaited[], waivers: readonly Waiver[], locales: readonly Locale[]): Waived {
  const holds = ({ fact, contact }: Awaited) =>
    waivers.some(
      ({ messageId, contact: other, quote }) =>
        messageId === fact.messageId || (other === contact.address && isSame(quote, questionIn(fact), locales)),
    );
  const waived = found.filter(holds);
  return { waiting: found.filter((each) => !waived.includes(each)), waived };
}

/** What a mail asks, as it is shown. */
export function questionIn({ question, subject }: Awaited["fact"]): string {
  return question ?? subject;
}

function isSame(a: string, b: string, locales: readonly Locale[]): boolean {
  return likeness(soundOf(a, locales), soundOf(b, locales)) >= SAME_WORDING;
}
