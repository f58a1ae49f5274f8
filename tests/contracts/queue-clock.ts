/** A clock that stands still until a test plays it forward. */
import type { Clock } from "../../packages/core/src/queue/in-process/clock.ts";

export interface PlayedClock extends Clock {
  /** Runs what is due within the next `ms` milliseconds, in order; between two timers promises go on, as in Node. */
  play(ms: number): Promise<void>;
  /** How much is still to run. */
  waiting(): number;
}

export function playedClock(): PlayedClock {
  const timers = new Map<() => void, number>();
  let nowMs = 0;
  return {
    after(ms, run) {
      const once = () => run();
      timers.set(once, nowMs + ms);
      return () => timers.delete(once);
    },
    async play(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a - b);
        if (!next || next[1] > untilMs) break;
        timers.delete(next[0]);
        nowMs = next[1];
        next[0]();
        await undefined;
      }
      nowMs = untilMs;
    },
    waiting: () => timers.size,
  };
}
