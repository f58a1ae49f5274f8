/** What a language knows of places: what cities are called in it, and how people say where they are or will be. */

/**
 * A sentence pattern around one city, which is spelled `CITY` in it: "ich wohne in CITY". The reader puts that word in
 * the place of each city it knows, one at a time. Built with `phrase()`.
 */
export interface PlaceRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

export interface PlaceRules {
  /** Locale code these belong to, as in `Locale`. */
  readonly code: string;
  /** City key to its name in this language, where GeoNames' own name is another. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of well-known cities that are also words or surnames here; alone they say nothing. Folded, see `foldName`. */
  readonly ambiguous: readonly string[];
  /** Names that are everyday words: only a postal code makes a city of them ("in March"). Folded. */
  readonly everyday: readonly string[];
  /** Words that make a city of the name after them. */
  readonly prepositions: readonly string[];
  /** The writer lives or works there. */
  readonly home: readonly PlaceRule[];
  /** The writer will be there, at a time the sentence names. */
  readonly visits: readonly PlaceRule[];
  /** The writer shows something at a fair or talks at a conference there; everybody knows when, so few say it. */
  readonly fairs: readonly PlaceRule[];
  /** Makes nothing of a sentence: asked, denied, imagined, past. */
  readonly unreal: RegExp;
  /** What stands before a city that is nobody's place: the seat of a company or court. */
  readonly legal: RegExp;
  /** Words just before a city that make it where somebody goes: "nach", "in". */
  readonly toward: readonly string[];
  /** Words in an event's title that make of a city in it somewhere to go: "Reise", "Hotel", "Messe". */
  readonly journey: RegExp;
  /** Words of a location where nobody goes: video, telephone. */
  readonly virtual: RegExp;
  /** Words of a location that is a room, which may be called after a city. */
  readonly room: RegExp;
  /** Time off: whoever is on holiday wants no meeting. */
  readonly leisure: RegExp;
}
