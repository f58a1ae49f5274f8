/**
 * Park and Miller's minimal standard generator: the same numbers on every machine.
 *
 * @param seed 1 to 2,147,483,646.
 * @returns a function whose values lie between 0 and 1, both exclusive.
 */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
