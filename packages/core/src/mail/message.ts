/**
 * A Message after RFC 5322, as Dran reads it: decoded, bounded, without attachments' bytes.
 * Lives for the moment of reading only; what is kept of it is a `Fact`.
 */
import type { Instant } from "../base/time.ts";

export interface Address {
  /** Decoded display name, one line, without quotes; "" when there is none. */
  readonly name: string;
  /** Bare addr-spec in lower case ("anna@example.org"). */
  readonly address: string;
}

export interface Attachment {
  readonly filename: string; // decoded; "" when unnamed
  readonly mimeType: string; // lower case
}

export interface Message {
  /** Without angle brackets. A mail without one gets the SHA-256 of its bytes at `dran.invalid`. */
  readonly messageId: string;
  /** Message-IDs without angle brackets, oldest first; at most 200. */
  readonly references: readonly string[];
  readonly inReplyTo: readonly string[];
  /** The provider's own thread id (X-GM-THRID), when the source has one. */
  readonly providerThreadId?: string;
  /** Labels or folders the source gives, lower case ("sent", "inbox", "spam"); empty when it gives none. */
  readonly labels: readonly string[];
  /** From `Date`, else the newest `Received`, else the mbox separator line; undefined when nothing says. */
  readonly sentAt?: Instant;
  readonly from?: Address;
  readonly sender?: Address;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** Decoded, one line. */
  readonly subject: string;
  /** All header fields in order; names lower case, values unfolded, not RFC 2047-decoded. At most 1,000. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The text as a reader sees it: text/plain (format=flowed joined), else made from the HTML. NFC, LF, bounded. */
  readonly text: string;
  /** Target addresses of links in the mail (http, https), at most 50. */
  readonly links: readonly string[];
  readonly attachments: readonly Attachment[];
  /** METHOD of a text/calendar part, upper case ("REQUEST"). */
  readonly calendarMethod?: string;
  /** Addresses a delivery report says could not be reached, lower case, at most 20; absent when it is none. */
  readonly failedRecipients?: readonly string[];
  /** Content-Type of the whole, lower case ("multipart/report"). */
  readonly contentType: string;
  /** True when a bound cut something off; the reasons are counted by the reader. */
  readonly truncated: boolean;
}

/** What kind of mail it is. Only `human` is correspondence; nobody is owed an answer to the others. */
export type Nature = "human" | "list" | "bulk" | "machine" | "bounce" | "out-of-office" | "calendar";

export interface Judgement {
  readonly nature: Nature;
  /** Ids of the signals that decided or were seen, e.g. "auto-submitted", "list-id", "weak:precedence-bulk". */
  readonly reasons: readonly string[];
}

/** A mail's text in three parts. Concatenation is not promised; what counts is that `own` is the writer's new words. */
export interface Words {
  /** The writer's new words, inline answers included, without quote, forward, sign-off block or legal footer. */
  readonly own: string;
  /** What was quoted or forwarded, without its ">" marks; inline-answered quotes included. */
  readonly quoted: string;
  readonly signature: string;
  /** For an inline answer: the quoted line(s) just above each block of own words, in order; "" where none. */
  readonly blocks: readonly { readonly context: string; readonly text: string }[];
}
