/**
 * What code costs, for tests that say "linear". Processor time, not the clock's, and the best of several tries: other
 * work on the machine makes a run slower, never faster, so code that is fast enough once is fast enough.
 */
import { expect } from "vitest";

const TRIES = 5;

/** Milliseconds; what costs less tells more about the clock than about the code. */
const LEAST = 2;

/** Fails when four times the size costs twelve times as much in every try: linear is 4, quadratic is 16. */
export function expectLinear(run: (size: number) => unknown, size: number): void {
  run(size / 4);
  const ratio = best(
    12,
    () =>
      milliseconds(() => run(size * 4)) /
      Math.max(
        milliseconds(() => run(size)),
        LEAST,
      ),
  );
  expect(ratio).toBeLessThan(12);
}

/** Fails when `run` costs more than so many milliseconds in every try. */
export function expectWithin(most: number, run: () => unknown, name?: string): void {
  const cost = best(most, () => milliseconds(run));
  expect(cost, name).toBeLessThan(most);
}

function best(enough: number, measure: () => number): number {
  let least = measure();
  for (let tried = 1; tried < TRIES && least >= enough; tried++) least = Math.min(least, measure());
  return least;
}

function milliseconds(run: () => unknown): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage({ user, system });
  return (after.user + after.system) / 1000;
}
