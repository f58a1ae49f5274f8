/**
 * Inspection: what Dran sees in a single mail, and why. The very code that reads mail into the store, but nothing is
 * kept, and mail of every nature is told of. Pure.
 */
import { clip, fold } from "../base/text.ts";
import { type Day, dayOf, type Instant } from "../base/time.ts";
import type { Kind } from "../commitment/commitment.ts";
import { THRESHOLD } from "../commitment/detect.ts";
import { vote } from "../locales/language.ts";
import type { Message, Nature } from "../mail/message.ts";
import { judge } from "../mail/nature.ts";
import { ownWords } from "../mail/own-words.ts";
import { ASKS_IN_MAIL, expects } from "../thread/expectation.ts";
import { findingsOf, hearBlocks, type Reader } from "./reading.ts";

export interface Inspection {
  readonly messageId: string;
  readonly nature: Nature;
  /** The signals that decided or were seen; see `Judgement`. */
  readonly reasons: readonly string[];
  /** Code of the locale the own words are in. */
  readonly language: string;
  readonly ownWords: string;
  /** What whoever wrote the mail promised in it, in order; none in mail that no human wrote. */
  readonly commitments: readonly Promised[];
  /** Never of mail that no human wrote. */
  readonly expectsAnswer: boolean;
}

export interface Promised {
  readonly quote: string;
  readonly kind: Kind;
  readonly due: Day | null;
  /** 0 to 1; from `THRESHOLD` on. */
  readonly confidence: number;
}

export interface Inspector extends Omit<Reader, "ownerKey"> {
  /** Stands in for the date of a mail that has none. */
  readonly now: Instant;
}

/** An owner without addresses is nobody: then the mail is read as by a stranger whom it was not sent to by name. */
export function inspect(message: Message, { owner, locales, home, now }: Inspector): Inspection {
  const { nature, reasons } = judge(message, owner, locales);
  const words = ownWords(message.text, locales, message.from?.name);
  const locale = vote(`${words.own}\n${message.subject}`, locales, home);
  const isHuman = nature === "human";
  const madeOn = dayOf(message.sentAt ?? now, owner.zone);
  const blocks = isHuman ? hearBlocks(words, locale, locales) : [];
  return {
    messageId: message.messageId,
    nature,
    reasons,
    language: locale.code,
    ownWords: words.own,
    commitments: findingsOf(blocks, madeOn, THRESHOLD).map(({ quote, kind, due, confidence }) => ({
      quote: clip(fold(quote), 280),
      kind,
      due: due?.on ?? null,
      confidence,
    })),
    expectsAnswer: expects(
      blocks.flatMap(({ heard }) => heard),
      ASKS_IN_MAIL,
    ).expects,
  };
}
