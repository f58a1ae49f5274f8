/**
 * The words Dran writes: drafts in the language of a thread, digests in the language of the owner.
 *
 * A `Template` is a sentence or two with two kinds of holes:
 * - `{date}`: a slot. A template whose slot has no value is passed over, so a pool may hold richer and plainer ones.
 * - `{dir|euch|Ihnen}`: one word in the three forms informal, group, formal. A template that holds one is passed over
 *   where the form is unknown; one without speaks to nobody in particular and fits always. (In a language whose "you"
 *   is one for all, hardly any template needs it.)
 *
 * A leading `~` keeps a template for an unknown form only: it would sound stiff between people who know each other.
 *
 * Square brackets are for the owner to fill: Dran never invents what it does not know. A template starts in lower
 * case where the language goes on in lower case after a salutation; it is raised where a sentence starts.
 * Each pool holds several, so that two drafts of one digest never sound alike.
 */
import type { Day } from "../../base/time.ts";

export type Template = string;
export type Pool = readonly [Template, Template, ...Template[]];

/** What a template may speak of. Quotes carry their quotation marks. */
export type SlotName =
  | "date" // day of the mail spoken of, "3. März"
  | "due" // due day, "6. März"
  | "dueDay" // with its weekday, "Freitag, 6. März"
  | "late" // how long, as in "… zu spät"
  | "since" // how long, as in "seit …"
  | "quote" // words of a promise
  | "question" // words that end in a question mark
  | "request" // words that do not
  | "asked" // a question retold: "ob ich …"
  | "topic" // subject of the thread
  | "city"
  | "days" // "am 18. und 19. März"
  | "event";

/** How long something is overdue decides how it is owned. */
export interface Apologies {
  readonly days: Pool;
  readonly weeks: Pool;
  readonly months: Pool;
}

/** The next step of a promise: when it is done in time, and when it comes late. */
export interface Steps {
  readonly ready: Pool;
  readonly late: Pool;
}

export interface PromisePhrases {
  /** Takes up the promise: {quote} and {date}, {topic}. */
  readonly recall: Pool;
  /** The same for a soft promise ("lass uns in Kontakt bleiben"). */
  readonly soft: Pool;
  /** The same for an appointment. */
  readonly agreed: Pool;
  /** Some days before the due day, for what takes work: how it stands, and that the day holds. {dueDay} */
  readonly status: Pool;
  /** One brief sentence for a small delay. {late}, {due} */
  readonly own: Pool;
  readonly apologies: Apologies;
  /** An apology where no day was ever named. */
  readonly undatedApology: Pool;
  readonly prevention: Pool;
  readonly send: Steps;
  readonly review: Steps;
  readonly introduce: Steps;
  readonly reply: Steps;
  readonly call: Steps;
  readonly meet: Steps;
  readonly do: Steps;
  readonly stay_in_touch: Steps;
  /** Last words under something delivered: in time, and late. */
  readonly close: Steps;
  /** A second open promise to the same person, in one sentence. {quote}, {date} */
  readonly also: Pool;
}

/** Of a promise the contact made to the owner: reminding without reproach, and never how late it is. */
export interface TheirPromisePhrases {
  /** Takes up their words: {quote} and {date}, {topic}. */
  readonly recall: Pool;
  /** The same for an appointment. */
  readonly agreed: Pool;
  /** The benefit of the doubt, by what was promised: a thing that may have got lost, and anything else. */
  readonly doubt: { readonly thing: Pool; readonly other: Pool };
  /** Makes answering easy. */
  readonly ease: Pool;
  /** For an appointment: a new try, at their convenience. */
  readonly again: Pool;
  /** Beside another matter, in one sentence. {quote}, {date} */
  readonly also: Pool;
}

export interface QuestionPhrases {
  readonly owed: {
    readonly restated: Pool;
    readonly quoted: Pool;
    readonly requested: Pool;
    readonly own: Pool;
    readonly apologies: Apologies;
    readonly answer: Pool;
    /** For a question with several sides: the answer, and whether it was understood. */
    readonly clarified: Pool;
    /** After months: is it still a question at all? */
    readonly stale: Pool;
    readonly also: Pool;
  };
  readonly awaiting: {
    readonly restated: Pool;
    readonly quoted: Pool;
    readonly requested: Pool;
    /** Makes answering easy: a yes-or-no question, and any other. */
    readonly yesNo: Pool;
    readonly open: Pool;
    /** The benefit of the doubt. */
    readonly doubt: Pool;
    /** The contact was away and is back. */
    readonly back: Pool;
    readonly also: Pool;
  };
}

export interface MeetingPhrases {
  readonly trip: Pool;
  readonly event: Pool;
  readonly visit: Pool;
  /** What else could be settled when meeting, by what is open. */
  readonly context: {
    readonly commitment: Pool;
    readonly owed: Pool;
    readonly awaiting: Pool;
    readonly promised: Pool;
    /** Nothing is open: the last matter. {topic}, {date} of the last mail. */
    readonly none: Pool;
  };
  /** Ends in a colon; the slots follow, one a line. */
  readonly invite: Pool;
  /** Where the calendar gave no slot. */
  readonly unscheduled: Pool;
  readonly close: Pool;
}

export interface LetterPhrases {
  /** Opening and closing quotation mark, then the pair for quotes inside. */
  readonly quotes: readonly [string, string, string, string];
  /** Words a sentence may open with that carry none of its matter ("ja klar, …", "und …"); a quote goes without them. */
  readonly lead: RegExp;
  /** Goes on in lower case after a salutation that ends in a comma. */
  readonly lowerAfterComma: boolean;
  readonly signOff: { readonly informal: string; readonly formal: string; readonly unknown: string };
  /** The thread's habit, where the subject shows none: "AW:". */
  readonly replyPrefix: string;
  /** Subjects that name no matter ("Frage", "Hallo"); they are no topic. */
  readonly emptyTopics: RegExp;
  /** For a thread without a subject. {date} */
  readonly noSubject: Template;
}

/** A calendar date in pieces: month 1-12, ISO weekday 1-7. */
export interface DayParts {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

export interface CalendarPhrases {
  /** "3. März", "3 March". */
  day(parts: DayParts): string;
  dayOfYear(parts: DayParts): string;
  /** "Freitag, 6. März", "Friday 6 March". */
  weekday(parts: DayParts): string;
  /** @param time "10:00" */
  slot(parts: DayParts, time: string): string;
  /** "am 18. und 19. März", "from 18 to 20 March"; one day when both are the same. */
  span(start: DayParts, end: DayParts): string;
  /** A length of 1 day or more, rounded as one would say it: "gut zwei Wochen" ("… zu spät", "over two weeks"). */
  lasting(days: number): string;
  /** The same after "seit" or "vor" ("gut zwei Wochen", "einem Monat"). */
  since(days: number): string;
}

export interface WhyPhrases {
  overdue(days: number, promised: string): string;
  dueToday(promised: string): string;
  /** @param inDays 1 or more */
  dueSoon(dueDay: string, inDays: number, promised: string): string;
  undated(promised: string, days: number): string;
  owed(asked: string, days: number): string;
  awaiting(asked: string, days: number): string;
  /** A promise of the contact. @param due the day it was meant for, undefined where none was named */
  promised(promised: string, due: string | undefined, days: number): string;
  /** Behind `awaiting`: the contact was away until then. */
  away(backOn: string): string;
  trip(days: string, city: string, event: string): string;
  event(days: string, city: string, event: string): string;
  visit(days: string, city: string): string;
  /** Joins a second reason to the first. */
  also(first: string, second: string): string;
}

/** How many of each kind a digest holds; `people` counts contacts who wait, `due` promises due today or before. */
export interface DigestCounts {
  readonly people: number;
  readonly due: number;
  readonly open: number;
  readonly awaited: number;
  /** Promises of contacts. */
  readonly promised: number;
  readonly meetings: number;
}

export interface DigestPhrases {
  readonly sections: {
    readonly promises: string;
    readonly owed: string;
    readonly awaiting: string;
    readonly promised: string;
    readonly meetings: string;
    readonly occasions: string;
  };
  /** The strategy an item serves, in a few words. */
  readonly strategies: Readonly<
    Record<"listen" | "common_ground" | "deliver" | "good_mood" | "correct" | "meet", string>
  >;
  /** Most telling first; the subject takes the first two. */
  subject(counts: DigestCounts): string;
  /** @param hour 0-23 in the owner's zone; @param first the owner's first name or "" */
  greeting(hour: number, first: string): string;
  /** Openings by what the week is like; one is chosen by owner and week. */
  readonly openings: {
    readonly busy: Pool;
    readonly few: Pool;
    readonly meetings: Pool;
    readonly faultsOnly: Pool;
  };
  praise(kept: number): string;
  readonly keptHeading: string;
  keptLine(name: string, quote: string, date: string): string;
  /** Words in quotation marks with their day: whose they are decides the lead-in. */
  ownWords(quote: string, date: string): string;
  theirWords(quote: string, date: string): string;
  /** What the owner said of words in quotation marks; no full stop. */
  readonly lessons: {
    notAPromise(quote: string): string;
    /** @param date the day that is right: "3. März" */
    due(quote: string, date: string): string;
    undated(quote: string): string;
    noAnswer(quote: string): string;
  };
  /** Several of these as one sentence. @param more lessons that are not told, 0 or more */
  learned(lessons: readonly string[], more: number): string;
  readonly whyLabel: string;
  readonly strategyLabel: string;
  readonly draftLabel: string;
  readonly subjectLabel: string;
  readonly toLabel: string;
  readonly mailAction: string;
  /** The same for a screen reader, who for. */
  mailActionTo(name: string): string;
  /** "12 ältere Zusagen, 3 unsichere Funde"; only reasons with a count. */
  withheld(parts: readonly string[]): string;
  readonly reasons: Readonly<Record<string, (count: number) => string>>;
  readonly faultsHeading: string;
  readonly footer: readonly string[];
  /** Shown instead of a digest, on the page and in the terminal, when there is nothing to say. */
  readonly nothing: string;
}

export interface Phrases {
  readonly calendar: CalendarPhrases;
  readonly letter: LetterPhrases;
  readonly promise: PromisePhrases;
  readonly theirPromise: TheirPromisePhrases;
  readonly question: QuestionPhrases;
  readonly meeting: MeetingPhrases;
  readonly why: WhyPhrases;
  readonly digest: DigestPhrases;
}
