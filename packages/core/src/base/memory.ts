/** What is worked out once for a thing, and forgotten with it: patterns of a rule set, tables of a language. */

/** `make`, which is asked at most once for each key (the same object, not merely an equal one). */
export function remembered<Key extends WeakKey, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

export interface Bounds {
  /** Texts remembered; when one more comes all are forgotten. */
  readonly most: number;
  /** UTF-16 units of a text that is remembered. */
  readonly longest: number;
}

const UNBOUNDED: Bounds = { most: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY };

/** `make`, whose results are remembered for texts that come again. Bound it where texts are words of mail: they never end. */
export function recalling<Value extends NonNullable<unknown>>(
  make: (text: string) => Value,
  { most, longest }: Bounds = UNBOUNDED,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (text.length > longest) return make(text);
    const own = detached(text);
    const made = make(own);
    if (known.size >= most) known.clear();
    known.set(own, made);
    return made;
  };
}

/** A copy of its own: a word cut out of a mail would keep the whole mail in memory as long as it is remembered. */
function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** `make`, asked at most once, when it is first needed. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
