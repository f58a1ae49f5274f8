/** What the pages say around what was found: their own titles, links, forms and progress. */
import type { SkipCode } from "@dran/core/ports/mailbox.ts";

export interface PageWording {
  /** Names the switch between several mailboxes. */
  readonly owners: string;
  readonly digest: string;
  readonly asMail: string;
  readonly asText: string;
  readonly lists: string;
  /** Opens the rest of a long list. */
  readonly more: (count: number) => string;
  /** What is not kept, and that nothing is sent. */
  readonly privacy: string;
  /** Said of an invented mailbox; a link to the form follows. */
  readonly sample: string;
  readonly missing: string;
  readonly back: string;
  readonly news: {
    /** @param when "yesterday", "today, 09:15", "3 March" */
    readonly since: (when: string) => string;
    readonly today: (time: string) => string;
    readonly yesterday: string;
    /** Marks an entry, and one whose status changed. */
    readonly badge: string;
    readonly changed: string;
    /** Of what stood there and no longer does. */
    readonly gone: (count: number) => string;
    readonly nothing: string;
  };
  readonly held: {
    readonly title: string;
    readonly about: string;
    readonly older: string;
    readonly lowConfidence: string;
    readonly overSeven: string;
    readonly taught: string;
    /** Of what is only counted. */
    readonly counted: string;
    readonly nothing: string;
  };
  readonly people: {
    readonly title: string;
    readonly wrote: (day: string, days: number) => string;
    readonly heard: (day: string, days: number) => string;
    readonly met: (day: string) => string;
    readonly meets: (day: string) => string;
    readonly neverMet: string;
    readonly settled: string;
    readonly nothing: string;
  };
  /** Says that a finding is wrong, and how. */
  readonly teach: {
    readonly open: string;
    readonly notAPromise: string;
    /** Names the field for the right day; empty: there is none. */
    readonly day: string;
    readonly wrongDate: string;
    readonly noAnswer: string;
  };
  readonly lessons: {
    readonly title: string;
    readonly about: string;
    readonly undo: string;
  };
  readonly add: AddWording;
  readonly progress: ProgressWording;
}

export interface AddWording {
  /** Leads to the form: from an invented mailbox, and from one's own. */
  readonly link: string;
  readonly another: string;
  readonly title: string;
  readonly about: string;
  readonly files: string;
  readonly filesHelp: string;
  readonly path: string;
  readonly pathHelp: string;
  readonly addresses: string;
  readonly addressesHelp: string;
  readonly language: string;
  readonly submit: string;
  readonly privacy: string;
  /** What went wrong, said above the form. */
  readonly faults: {
    readonly nothing: string;
    readonly whose: string;
    readonly unreadable: string;
    readonly address: (text: string) => string;
    readonly path: (path: string) => string;
    readonly tooLarge: string;
    readonly broken: string;
    readonly foreign: string;
  };
  readonly kept: (files: readonly string[]) => string;
}

export interface ProgressWording {
  readonly title: string;
  /** @param share per cent, 0 to 100 */
  readonly reading: (messages: number, share: number) => string;
  readonly waiting: string;
  readonly refresh: string;
  readonly done: (messages: number) => string;
  readonly failed: string;
  readonly show: string;
  readonly again: string;
  readonly retry: string;
  /** Whom the mail was taken to belong to, when nobody said. */
  readonly inferred: (addresses: readonly string[], name: string) => string;
  /** Why something was not read, or not as one would expect. @param count 1 or more */
  readonly skips: Readonly<Record<SkipCode, (source: string, count: number) => string>>;
}
