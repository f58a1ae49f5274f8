/** Up to `limit` characters within one sentence; the dot of an ordinal ("am 17. nach") does not end it. */
export function gap(limit: number): string {
  return String.raw`(?:[^.!?\n]|(?<=\d)\.){0,${limit}}`;
}
