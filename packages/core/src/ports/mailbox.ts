/** The mailbox port: as few verbs as Dran needs. `pull` yields pages until there is no more. */
import type { Message } from "../mail/message.ts";

/** Why something of a source was not read, or not as one would expect; counted and named, never silent. */
export interface Skip {
  /** The file or folder as it was named by the caller; inside a folder, the path of the file. */
  readonly source: string;
  /** In an mbox, the mail it is about, from 0. Absent when it is about the source as a whole. */
  readonly index?: number;
  readonly code: SkipCode;
  /** One clear sentence: what, where, what to do. Never words of a mail. */
  readonly detail: string;
  /** How many mails it stands for; absent: one. */
  readonly count?: number;
}

export type SkipCode =
  | "unreadable" // it is missing, may not be read, is of another type, or reading failed on the way
  | "not-a-mailbox" // it can be read and is none
  | "read-as-mail" // a notice: the file given as an mbox is one single mail, and was read as one
  | "too-large" // it was read in part; of a mail, its header and the start of its body
  | "broken-mime" // the mail could not be taken apart
  | "broken-event" // the calendar's event could not be read
  | "unknown-zone" // the calendar names a time zone nobody knows; read as the owner's
  | "no-date" // nothing in the mail says when it was sent
  | "left-out" // a draft, spam or trash: not correspondence
  | "empty"; // it can be read and holds nothing

/** One skip for each (source, code, detail), with its count and without an index, in order of first appearance. */
export function mergeSkips(skips: readonly Skip[]): readonly Skip[] {
  const merged = new Map<string, Skip>();
  for (const { source, code, detail, count = 1 } of skips) {
    const key = JSON.stringify([source, code, detail]);
    merged.set(key, { source, code, detail, count: (merged.get(key)?.count ?? 0) + count });
  }
  return [...merged.values()];
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
