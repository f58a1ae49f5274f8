/** Measuring side by side: what the machine does meanwhile falls on both alike, and the ratio stays. */

/** Microseconds this process has had of a processor, its helpers (garbage collector, compiler) included. */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Runs both in turn, the order turned every round, after rounds that do not count.
 *
 * @returns for each round what `a` and `b` cost in `meter`'s unit.
 */
export async function interleave(
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
  a: () => unknown,
  b: () => unknown,
  meter: () => number = cpuMicros,
): Promise<readonly { readonly a: number; readonly b: number }[]> {
  const cost = async (run: () => unknown) => {
    const before = meter();
    await run();
    return meter() - before;
  };
  const measured: { a: number; b: number }[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const isTurned = round % 2 !== 0;
    const first = await cost(isTurned ? b : a);
    const second = await cost(isTurned ? a : b);
    if (round >= 0) measured.push(isTurned ? { a: second, b: first } : { a: first, b: second });
  }
  return measured;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error("no values");
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
