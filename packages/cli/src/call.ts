/** What every command gets, and gives back. */
import type { Given } from "./options.ts";
import type { Surroundings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";

export interface Call {
  readonly given: Given;
  readonly around: Surroundings;
  readonly terminal: Terminal;
}

/** @returns the exit code: 0 done, 1 nothing could be read. Wrong usage is thrown. */
export type Run = (call: Call) => Promise<number>;
