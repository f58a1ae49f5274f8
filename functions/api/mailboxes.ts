/** The port by which the page adds mailboxes; who has no files of the owner's at hand, a Lambda, has none of it. */
import type { Readable } from "node:stream";
import type { Instant } from "@dran/core/base/time.ts";
import type { Locale } from "@dran/core/locales/index.ts";
import type { Skip } from "@dran/core/ports/mailbox.ts";

export interface Mailboxes {
  /** First field of every form, another one in each process: no page elsewhere can know it. */
  readonly token: string;
  /** Where the files of a form go until they were read. */
  receive(): Promise<Delivery>;
  /** A delivery that was asked about, under its id; undefined when there is none. */
  find(id: string): Promise<Delivery | undefined>;
  /** Reads a mailbox again, in the background. Unknown ones are passed over. */
  readAgain(ownerId: string): Promise<void>;
  /** Of the reading under way, or the last one of this process. */
  progress(): Progress;
}

export interface Delivery {
  readonly id: string;
  /** Of the files kept so far. */
  names(): Promise<readonly string[]>;
  save(name: string, bytes: Readable): Promise<void>;
  /** Finds out whose mail it is and begins to read it; from then on a restart goes on with it. */
  read(wishes: Wishes): Promise<Added>;
  discard(): Promise<void>;
}

export interface Wishes {
  /** Files and folders of this computer. */
  readonly paths: readonly string[];
  /** Bare, lower case; empty to have them inferred. */
  readonly addresses: readonly string[];
  readonly locale: Locale;
}

export type Added =
  | { readonly status: "reading" }
  /** Nothing says clearly whose it is: ask, and go on with the delivery. */
  | { readonly status: "whose" }
  | { readonly status: "nothing" }
  /** There is no mail in any of it. */
  | { readonly status: "unreadable" }
  | { readonly status: "no-path"; readonly path: string };

export type Progress =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly messages: number; readonly share: number }
  | {
      readonly status: "done" | "failed";
      readonly ownerId: string;
      readonly messages: number;
      readonly at: Instant;
      readonly skips: readonly Skip[];
      /** Where nobody had said whose it is. */
      readonly inferred?: { readonly addresses: readonly string[]; readonly name: string };
    };
