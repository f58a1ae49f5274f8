import type { PageWording } from "./pages.ts";

/**
 * What the page and the terminal say around the findings, besides the phrases every digest has (`Locale.phrases`).
 * One file per language, the same for each; days come in already written ("6. März", "6 March").
 */
export interface Wording {
  readonly title: string;
  /** Whose findings, as of which day. */
  readonly of: (name: string, day: string) => string;
  readonly sections: {
    readonly suggestions: string;
    readonly promises: string;
    readonly owed: string;
    readonly awaiting: string;
    readonly promised: string;
    readonly meetups: string;
    readonly kept: string;
    readonly withheld: string;
  };
  /** Shown under a section's title when there is nothing in it. */
  readonly nothing: {
    readonly suggestions: string;
    readonly promises: string;
    readonly owed: string;
    readonly awaiting: string;
    readonly promised: string;
    readonly meetups: string;
    readonly kept: string;
  };
  readonly promise: {
    readonly madeOn: (day: string) => string;
    /** Of words that may be a promise and may not. */
    readonly perhapsOn: (day: string) => string;
    /** Said again in so many earlier mails. */
    readonly again: (times: number) => string;
    readonly dueOn: (day: string) => string;
    readonly dueToday: string;
    readonly dueSince: (day: string, days: number) => string;
    readonly undated: string;
    readonly snoozedUntil: (day: string) => string;
    readonly snoozed: string;
    readonly dismissed: string;
    /** Of a contact's words: perhaps not a promise at all. */
    readonly unsure: string;
    /** By a mail of the owner's, and by one of whoever promised. */
    readonly keptByMessage: (day: string) => string;
    readonly keptByTheirMessage: (day: string) => string;
    readonly keptByEvent: (day: string) => string;
  };
  readonly askedOn: (day: string, days: number) => string;
  readonly backOn: (day: string) => string;
  readonly slots: string;
  readonly draft: string;
  readonly to: string;
  readonly subject: string;
  readonly page: PageWording;
}
