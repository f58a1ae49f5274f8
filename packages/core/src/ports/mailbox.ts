/** The mailbox port: as few verbs as Dran needs. `pull` yields pages until there is no more. */
import type { Message } from "../mail/message.ts";

/** Why something of a source was not read; counted and named, never silent. No words of a mail in it. */
export interface Skip {
  /** Where: file name and, in an mbox, the index of the mail from 0. */
  readonly source: string;
  readonly index?: number;
  readonly code: "unreadable" | "not-a-mailbox" | "too-large" | "broken-mime" | "no-date" | "empty";
  /** One clear sentence. */
  readonly detail: string;
}

export interface MailboxPage {
  readonly messages: readonly Message[];
  readonly skips: readonly Skip[];
  /** Opaque place in the change feed; store it after the page's items. */
  readonly cursor: string;
  readonly more: boolean;
}

export interface Mailbox {
  /** @throws {DranError} `cursor-expired` for a cursor this mailbox did not issue: pull anew without one. */
  pull(cursor?: string): Promise<MailboxPage>;
}
