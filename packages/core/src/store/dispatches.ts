/**
 * Dispatches: which issue of a digest is where. Every move is one conditional write, so that of two workers one goes on.
 * Nothing in it is a mail's or the owner's: it lies in the clear.
 */
import { decode } from "../base/decode.ts";
import { DranError } from "../base/errors.ts";
import { Dispatch } from "../digest/dispatch.ts";
import type { Change, Condition } from "../ports/table.ts";
import { dispatchKey, PREFIX } from "./keys.ts";
import type { Partition } from "./partition.ts";

/** A worker's hold on one issue. */
export interface Claim {
  readonly issue: string;
  readonly token: string;
}

/** Where an issue is to go, and until when it is held there; of one that is over the instant is of no use. */
export type Move = Pick<Dispatch, "state" | "until">;

/** False from any of these: another worker was faster, and has it now. */
export interface Dispatches {
  read(issue: string): Promise<Dispatch | undefined>;
  /** @param seen what was read before. */
  claim(claim: Claim, seen: Dispatch | undefined, held: Pick<Dispatch, "until" | "attempts">): Promise<boolean>;
  /** From one state to the next, by the worker that holds it. */
  move(claim: Claim, from: Dispatch["state"], to: Move): Promise<boolean>;
  /** Ends an issue whose worker is gone. */
  settle(issue: string, seen: Dispatch, state: "unknown" | "refused"): Promise<boolean>;
}

export function openDispatches({ table, pk }: Partition): Dispatches {
  const keyOf = (issue: string) => dispatchKey(pk, issueName(issue));
  const update = (issue: string, to: Move, condition: Condition) =>
    table.write({ type: "update", key: keyOf(issue), changes: changesTo(to), condition });
  return {
    async read(issue) {
      const item = await table.get(keyOf(issue));
      return item && decode(Dispatch, item, "stored dispatch");
    },
    claim({ issue, token }, seen, { until, attempts }) {
      const condition: Condition = seen ? asSeen(seen) : { type: "absent" };
      return table.write({
        type: "put",
        item: { ...keyOf(issue), state: "claimed", token, until, attempts },
        condition,
      });
    },
    move({ issue, token }, from, to) {
      return update(issue, to, { type: "all", of: [holds("state", from), holds("token", token)] });
    },
    settle(issue, seen, state) {
      return update(issue, { state, until: seen.until }, asSeen(seen));
    },
  };
}

/** All of them by issue, the oldest first. */
export async function readDispatches(partition: Partition): Promise<Readonly<Record<string, Dispatch>>> {
  const found: Record<string, Dispatch> = {};
  for await (const items of partition.pages({ prefix: PREFIX.dispatch }))
    for (const item of items) found[item.sk.slice(PREFIX.dispatch.length)] = decode(Dispatch, item, "stored dispatch");
  return found;
}

function changesTo(to: Move): readonly Change[] {
  return [
    { type: "set", name: "state", value: to.state },
    { type: "set", name: "until", value: to.until },
  ];
}

function asSeen({ state, token, attempts }: Dispatch): Condition {
  return { type: "all", of: [holds("state", state), holds("token", token), holds("attempts", attempts)] };
}

function holds(name: string, value: string | number): Condition {
  return { type: "equals", name, value };
}

/** @throws {DranError} `usage` for what is no name of an issue: it becomes part of a key. */
function issueName(issue: string): string {
  if (/^\d{4}-(?:W\d\d|\d\d-\d\d)$/.test(issue)) return issue;
  throw new DranError("usage", "An issue is called by its ISO week or its day.");
}
