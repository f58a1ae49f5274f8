/**
 * A waiver: the owner said of a mail that it needs no answer. It takes out that mail, and what the same contact asks, or
 * is asked, in nearly the same words.
 */
import type { Locale } from "../locales/contract.ts";
import { likeness, SAME_WORDING, soundOf } from "../locales/likeness.ts";
import { type Awaited, questionIn } from "./awaited.ts";

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
  if (waivers.length === 0) return { waiting: found, waived: [] };
  const known = waivers.map((waiver) => ({ ...waiver, sound: soundOf(waiver.quote, locales) }));
  const holds = ({ fact, contact }: Awaited) => {
    const sound = soundOf(questionIn(fact), locales);
    return known.some(
      (waiver) =>
        waiver.messageId === fact.messageId ||
        (waiver.contact === contact.address && likeness(waiver.sound, sound) >= SAME_WORDING),
    );
  };
  const waived = new Set(found.filter(holds));
  return { waiting: found.filter((each) => !waived.has(each)), waived: [...waived] };
}
