/** What mails of the corpus are written from. Slots in braces ("{thing}") are filled from the lists of that name. */
export interface Phrasebook {
  readonly greetings: readonly string[];
  readonly statements: readonly string[];
  readonly promises: readonly string[];
  readonly questions: readonly string[];
  readonly closings: readonly string[];
  readonly roles: readonly string[];
  readonly towns: readonly string[];
  /** The line above a quote. Slots: {name}, {address}, {date}. */
  readonly frame: string;
  readonly slots: Readonly<Record<"thing" | "day" | "topic" | "person", readonly string[]>>;
}
