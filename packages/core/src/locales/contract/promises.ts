import type { Spelling } from "../wording.ts";

/** What somebody promises to do; the same words as `Kind` of a commitment. */
export type PromiseKind = "send" | "introduce" | "reply" | "call" | "meet" | "review" | "do" | "stay_in_touch";

/** Why a sentence that sounds like a promise is none. */
export type Trap =
  | "past" // done already
  | "inmail" // done by this very mail
  | "neg" // denied
  | "cond" // depends on the reader, or is hypothetical
  | "reported" // somebody else's, or quoted
  | "boiler" // courtesy
  | "ownplan" // concerns nobody but the writer
  | "marketing" // a company to everybody
  | "legal"
  | "joke"
  | "idiom" // the verb means something else here
  | "question" // asks, or asks to do
  | "state"; // says how things are

/** Sentences a rule must match and near misses it must not: the contract suite runs them. */
export interface Examples {
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

/**
 * Wordings that propose a promise, looked for in each clause.
 * `sure` is one unless something speaks against it, `likely` is one by a little; `possible` needs evidence, `faint`
 * more than one piece of it.
 */
export interface PromiseRule extends Examples {
  /** "de/hand-over"; stored with what it found. */
  readonly id: string;
  readonly kind: PromiseKind;
  /** The verb leaves open what is done: what the clause is about decides the kind, `kind` stands when nothing does. */
  readonly open?: true;
  readonly strength: "sure" | "likely" | "possible" | "faint";
  /** Any of them will do. */
  readonly wordings: readonly Wording[];
}

export interface Wording {
  /** Plain words, one of which stands in whatever the pattern matches: patterns are tried only on clauses with a cue. */
  readonly cues: ReadonlySet<string>;
  readonly pattern: RegExp;
}

/** A wording that speaks against. `fatal` ends it, `doubt` needs to be outweighed. */
export interface Veto extends Examples {
  readonly trap: Trap;
  readonly weight: "fatal" | "doubt";
  /** Where it must stand: in the clause that promises, or anywhere in the sentence. */
  readonly scope: "clause" | "sentence";
  readonly pattern: RegExp;
}

/** What makes a promise more likely one. */
export type Support =
  | "recipient" // somebody it is done for or with is named
  | "time" // a time to come is named
  | "deadline" // a last day is named
  | "pledge" // the writer gives their word
  | "matter"; // something people hand over is named

export interface PromiseRules {
  readonly spelling: Spelling;
  /** What of a clause depends on another one; nothing is promised in it. The rest is read as a clause of its own. */
  readonly subordinate: RegExp;
  /** What follows a clause without a comma and depends on it; what speaks against is not looked for there. */
  readonly tail: RegExp;
  /** A whole clause that makes a question of a statement without taking it back: "okay?". */
  readonly tag: RegExp;
  readonly rules: readonly PromiseRule[];
  readonly vetoes: readonly Veto[];
  readonly support: Readonly<Record<Support, RegExp>>;
  /** Of rules marked `open`: what the clause is about, the first that fits. */
  readonly kinds: readonly ({ readonly kind: PromiseKind; readonly pattern: RegExp } & Examples)[];
}
