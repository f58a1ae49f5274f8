/**
 * How people address each other in this language: what shows du or Sie, first name or Mr and Ms; the salutation and
 * the sign-off of a mail; how to greet somebody; and how a question is retold.
 * Patterns here are case-sensitive where the language needs it ("Sie" is not "sie").
 */

export type AddressForm = "informal" | "formal";

/** An example that must match and one that must not, at least. */
interface Proven {
  /** "<locale>/<name>". */
  readonly id: string;
  readonly pattern: RegExp;
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

/** A word or turn in the running text that shows how the writer speaks to the reader. */
export interface PronounRule extends Proven {
  readonly address: AddressForm;
}

/**
 * A salutation at the very start of a mail; the first rule that matches decides. The match is what is kept, its
 * punctuation included.
 */
export interface SalutationRule extends Proven {
  /** What the salutation alone shows; pronouns in the text outrank it. */
  readonly address?: AddressForm;
  /** Speaks to several people ("Hallo zusammen,"). */
  readonly group?: true;
}

/** A closing formula that may stand under any mail again ("Liebe Grüße"), at the start of its line. */
export type SignOffRule = Proven;

/**
 * How a question is retold in indirect speech, where that is safe. Only an auxiliary or modal verb followed by "you"
 * is turned, since then nothing else has to be understood; everything else is quoted instead.
 */
export interface RestateRules {
  /** "ob", "whether": opens a retold yes-or-no question. */
  readonly whether: string;
  /** Where the verb goes: to the end ("ob du mir die Pläne schicken könntest") or behind its subject. */
  readonly verb: "last" | "second";
  /** The whole of what opens a question that is no yes-or-no one ("wann", "bis wann", "wie viele Leute"). */
  readonly questionWords: RegExp;
  /** What opens a question that a bare yes or no answers; a polite request ("could you …?") is none. */
  readonly yesNo: RegExp;
  /** By verb and subject as they stand, lower case ("könntest du"). */
  readonly verbs: Readonly<Record<string, RestatedVerb>>;
  /** Words of the rest that change when the reader retells it, by the form the reader uses; "" where that is unsafe. */
  readonly turns: Readonly<Record<string, readonly [informal: string, group: string, formal: string]>>;
  /** Polite fillers that fall away ("bitte"). */
  readonly fillers: RegExp;
  /** What makes retelling unsafe at all: a second clause, an alternative, a day that has moved on. */
  readonly unsafe: RegExp;
  /** What makes it unsafe for the reader besides: pronouns that `turns` cannot turn. */
  readonly ambiguous: RegExp;
  /** Questions and what they become, "" where they must be quoted; `by` is who asked, `form` how the draft speaks. */
  readonly examples: readonly {
    readonly question: string;
    readonly by: "owner" | "contact";
    readonly form: Form;
    readonly becomes: string;
  }[];
}

export interface RestatedVerb {
  /** Subject and verb when the one who asked retells it ("du", "könntest"); "" for a verb that falls away ("do"). */
  readonly asked: readonly [subject: string, verb: string];
  /** When the one who was asked retells it ("ich", "könnte"); absent where that is unsafe. */
  readonly answered?: readonly [subject: string, verb: string];
}

/** How a draft speaks: to one person, to several, or formally. */
export type Form = "informal" | "group" | "formal";

export interface AddressRules {
  readonly pronouns: readonly PronounRule[];
  readonly salutations: readonly SalutationRule[];
  readonly signOffs: readonly SignOffRule[];
  /** Academic and courtesy titles in a display name, before or behind it. */
  readonly titles: RegExp;
  /** A title worth keeping in a formal greeting ("Dr."). */
  readonly honorific: RegExp;
  /** Greetings where no salutation is known. Slots: {first}, {name}. Never a guessed gender. `unknown`: no form is known. */
  readonly greetings: {
    readonly informal: string;
    readonly formal: string;
    readonly unknown: string;
    readonly group: string;
    readonly nobody: string;
  };
  readonly restate: RestateRules;
}
