/**
 * What was worked out lately, bounded in number and time. A failure is not kept, nor is "nothing".
 *
 * What leaves is not overwritten: somebody may be about to seal with it, and would seal with zeros.
 */
export interface BoundedCache<Value> {
  get(name: string): Promise<Value | undefined> | undefined;
  /** From now on; whoever asks meanwhile waits for the same. */
  keep<Kept extends Value | undefined>(name: string, value: Promise<Kept>): Promise<Kept>;
  drop(name: string): void;
}

export interface Bounds {
  readonly max: number;
  readonly maxMs: number;
  readonly nowMs: () => number;
}

export function boundedCache<Value>({ max, maxMs, nowMs }: Bounds): BoundedCache<Value> {
  const entries = new Map<string, { readonly value: Promise<Value | undefined>; readonly sinceMs: number }>();

  const get = (name: string): Promise<Value | undefined> | undefined => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const ageMs = nowMs() - entry.sinceMs;
    entries.delete(name);
    if (ageMs < 0 || ageMs >= maxMs) return undefined; // a clock set back makes nothing younger
    entries.set(name, entry); // the last one asked for is the last to go
    return entry.value;
  };

  return {
    get,
    keep(name, value) {
      const entry = { value, sinceMs: nowMs() };
      const forgo = () => {
        if (entries.get(name) === entry) entries.delete(name);
      };
      entries.delete(name);
      entries.set(name, entry);
      value.then((result) => result === undefined && forgo(), forgo);
      const [oldest] = entries.keys();
      if (entries.size > max && oldest !== undefined) entries.delete(oldest);
      return value;
    },
    drop: (name) => {
      entries.delete(name);
    },
  };
}
