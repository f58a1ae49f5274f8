/**
 * Cold approaches: a stranger sells, or recruits. Nobody is owed an answer to them, although a person wrote. One sign
 * is nothing (friends too ask for 15 minutes); an offer together with another sign is.
 */
export type PitchSign =
  | "offer" // what they sell: customers, a tool, a job
  | "approach" // how they came upon the reader
  | "slot"; // the little time they ask for

export interface PitchCue {
  /** "de/pitch-customers". */
  readonly id: string;
  readonly sign: PitchSign;
  readonly pattern: RegExp;
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

export type PitchRules = readonly PitchCue[];
