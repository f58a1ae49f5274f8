/**
 * A pattern over natural language. `\b` is ASCII-only in JavaScript ("übermorgen" has none before its ü), so word
 * edges are spelled out: no letter, digit or combining mark on either side. Case-insensitive, Unicode.
 * Patterns must bound every repetition (`[^.!?\n]{0,40}`, never `.*`): mail is hostile input.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${source})(?![\\p{L}\\p{N}\\p{M}_])`, "iu");
}
