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
