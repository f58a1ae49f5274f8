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
    /** Said again in so many earlier mails. */
    readonly again: (times: number) => string;
    readonly dueOn: (day: string) => string;
    readonly dueToday: string;
    readonly dueSince: (day: string, days: number) => string;
    readonly undated: string;
    readonly snoozedUntil: (day: string) => string;
    readonly snoozed: string;
    readonly dismissed: string;
    readonly keptByMessage: (day: string) => string;
    readonly keptByEvent: (day: string) => string;
  };
  readonly askedOn: (day: string, days: number) => string;
  readonly backOn: (day: string) => string;
  readonly slots: string;
  readonly draft: string;
  readonly to: string;
  readonly subject: string;
  readonly page: {
    readonly owners: string;
    readonly digest: string;
    readonly asMail: string;
    readonly asText: string;
    readonly lists: string;
    /** What is not kept, and that nothing is sent. */
    readonly privacy: string;
    readonly sample: string;
    readonly missing: string;
    readonly back: string;
  };
}
