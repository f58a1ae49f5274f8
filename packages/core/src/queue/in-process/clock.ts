/** The time of the queue in one process; tests bring their own and play it forward. */
export interface Clock {
  /** Runs `run` once, `ms` milliseconds from now. @returns what prevents it. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
