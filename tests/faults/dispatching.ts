/**
 * Owners whose digest is due, workers that die at any of their acts, and messages that come again: P7 in short. A worker
 * that dies takes part in nothing any more; what it wrote and sent stays.
 */
import { DranError } from "../../packages/core/src/base/errors.ts";
import { addSeconds, type Instant } from "../../packages/core/src/base/time.ts";
import { type Dispatch, FINAL } from "../../packages/core/src/digest/dispatch.ts";
import type { Dispatches } from "../../packages/core/src/store/dispatches.ts";
import { dispatch } from "../../packages/core/src/usecases/dispatch.ts";

/** Reading, claiming, rendering, two moves, sending, the last move: before or after any of these a worker may die. */
export const ACTS = 7;

/** The move after which it may have gone out: who dies before it has cost nothing. */
export const SENDING = 5;

export interface Death {
  readonly act: number; // from 1
  readonly when: "before" | "after";
}

export interface World {
  readonly dispatches: Dispatches;
  readonly random: () => number;
  /** Codes the outbox answers with before it takes the mail. */
  readonly faults?: readonly DranError["code"][];
  readonly empty?: boolean;
}

export interface End {
  /** Mails the provider took. */
  readonly accepted: number;
  readonly state: Dispatch["state"] | undefined;
}

export const ISSUE = "2026-W11";
const START: Instant = "2026-03-09T07:00:00Z";

/** The first of two workers dies; then messages come again, two workers at a time, until the issue is over. */
export async function play(world: World, death?: Death): Promise<End> {
  const outbox = provider(world);
  let at = START;
  let tokens = 0;
  const work = (dies?: Death) => {
    const mortal = mortalWorker(world, dies);
    return dispatch({
      issue: ISSUE,
      dispatches: mortal.dispatches(),
      render: () => mortal.act(async () => (world.empty ? undefined : MAIL)),
      outbox: { send: () => mortal.act(() => outbox.send()) },
      now: () => at,
      token: `t${tokens++}`,
    }).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  };
  await Promise.all([work(death), work()]);
  for (let [round, over] = [0, 0]; round < MOST_ROUNDS && over < ROUNDS_AFTER; round++) {
    const known = await world.dispatches.read(ISSUE);
    if (known && FINAL.has(known.state)) over += 1;
    at = addSeconds(at, 300 + Math.floor(world.random() * 600));
    await Promise.all([work(), work()]);
  }
  return { accepted: outbox.accepted(), state: (await world.dispatches.read(ISSUE))?.state };
}

/** Two days of messages that come again every five to fifteen minutes, and some more once it is over. */
const MOST_ROUNDS = 300;
const ROUNDS_AFTER = 3;

export const MAIL = {
  key: "digest/anna/2026-W11",
  from: "dran@dran.example",
  to: "anna@reindl.example",
  raw: new Uint8Array(),
};

function provider({ faults = [] }: World) {
  let [tries, accepted] = [0, 0];
  return {
    accepted: () => accepted,
    async send() {
      const fault = faults[tries++];
      if (fault !== undefined && fault !== "uncertain") throw new DranError(fault, "as scripted");
      accepted += 1;
      if (fault === "uncertain") throw new DranError(fault, "as scripted");
      return { id: "1" };
    },
  };
}

class Killed extends Error {}

function mortalWorker({ dispatches, random }: World, death?: Death) {
  let acts = 0;
  let isDead = false;
  const act = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let turns = Math.floor(random() * 3); turns > 0; turns--) await Promise.resolve();
    const number = ++acts;
    isDead ||= death?.act === number && death.when === "before";
    if (isDead) throw new Killed();
    const result = await work();
    isDead ||= death?.act === number;
    if (isDead) throw new Killed();
    return result;
  };
  return {
    act,
    dispatches: (): Dispatches => ({
      read: (issue) => act(() => dispatches.read(issue)),
      claim: (...given) => act(() => dispatches.claim(...given)),
      move: (...given) => act(() => dispatches.move(...given)),
      settle: (...given) => act(() => dispatches.settle(...given)),
    }),
  };
}
