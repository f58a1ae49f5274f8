/**
 * Commitments: what detection found is sealed as one value, what the owner or a proof decided lies beside it. So a newer
 * detector renews the one and never the other, and a decision never brings back an old finding.
 */
import type { z } from "zod";
import { decode } from "../base/decode.ts";
import type { Day } from "../base/time.ts";
import { type Commitment, Proof, type Status } from "../commitment/commitment.ts";
import {
  type Change,
  type Condition,
  type Item,
  type Key,
  MAX_TRANSACTION_WRITES,
  type Write,
} from "../ports/table.ts";
import { CommitmentItem, type Decision, Finding } from "./items.ts";
import { commitmentKey, OPEN, openKey, PREFIX } from "./keys.ts";
import type { Partition } from "./partition.ts";

/** A decision to store. */
export interface Settling {
  readonly id: string;
  readonly status: Status;
  readonly proof?: Proof;
  readonly snoozedUntil?: Day;
  /** The status it was decided on. Absent: any that nobody decided for good (open, snoozed, superseded). */
  readonly was?: Status;
}

/** `changed`: the stored one is in another status by now. `missing`: it is gone. Both: nothing was written. */
export type Settled = "settled" | "changed" | "missing";

/**
 * The write for a commitment just detected, if one is needed: a new one is put, a known one gets the finding of a newer
 * detector and keeps its status, proof and snooze.
 */
export async function writeFinding(
  partition: Partition,
  commitment: Commitment,
  stored: Item | undefined,
): Promise<readonly Write[]> {
  const key = commitmentKey(partition.pk, commitment.id);
  const { detector } = partition;
  const known = stored && decode(CommitmentItem, stored, "stored commitment");
  if (known && known.detector >= detector) return [];
  const { status, proof, snoozedUntil, ...finding } = commitment;
  const found = {
    ...(await partition.seal(key, "commitment", finding)),
    detector,
    message: partition.id("message", commitment.messageId),
    [OPEN.sk]: `${commitment.due?.on ?? commitment.madeAt}#${commitment.id}`,
  };
  if (known) {
    const changes = Object.entries(found).map(([name, value]) => ({ type: "set", name, value }) as const);
    return [{ type: "update", key, changes, condition: { type: "below", name: "detector", value: detector } }];
  }
  const decided = Object.fromEntries(await decisionOf(partition, key, { status, proof, snoozedUntil }));
  return [{ type: "put", item: { ...key, ...found, ...decided }, condition: { type: "absent" } }];
}

/**
 * Stores decisions, many in a transaction while all of them hold, else each on its own. Safe to repeat.
 * @returns the outcomes, in order.
 */
export async function settleAll(partition: Partition, settlings: readonly Settling[]): Promise<readonly Settled[]> {
  const outcomes: Settled[] = [];
  for (const chunk of chunksOf(settlings)) {
    const writes = await Promise.all(chunk.map((settling) => writeDecision(partition, settling)));
    if (await partition.table.transact(writes)) outcomes.push(...writes.map(() => "settled" as const));
    else for (const settling of chunk) outcomes.push(await settle(partition, settling));
  }
  return outcomes;
}

/** As many as fit into a transaction, which takes each commitment once. */
function* chunksOf(settlings: readonly Settling[]): Generator<readonly Settling[]> {
  let chunk = new Map<string, Settling>();
  for (const settling of settlings) {
    if (chunk.has(settling.id) || chunk.size === MAX_TRANSACTION_WRITES) {
      yield [...chunk.values()];
      chunk = new Map();
    }
    chunk.set(settling.id, settling);
  }
  if (chunk.size > 0) yield [...chunk.values()];
}

async function settle(partition: Partition, settling: Settling): Promise<Settled> {
  if (await partition.table.write(await writeDecision(partition, settling))) return "settled";
  const stored = await partition.table.get(commitmentKey(partition.pk, settling.id));
  if (!stored) return "missing";
  return decode(CommitmentItem, stored, "stored commitment").status === settling.status ? "settled" : "changed";
}

async function writeDecision(partition: Partition, settling: Settling): Promise<Write> {
  const key = commitmentKey(partition.pk, settling.id);
  const set = await decisionOf(partition, key, settling);
  const changes: Change[] = DECISION.map((name) => {
    const value = set.get(name);
    return value === undefined ? { type: "remove", name } : { type: "set", name, value };
  });
  return { type: "update", key, changes, condition: undecided(settling.was) };
}

/** Attributes a decision is made of; the ones it does not have are removed. */
const DECISION = ["status", "snoozedUntil", "proof", "proofSchema", OPEN.pk] as const;

async function decisionOf(
  partition: Partition,
  key: Key,
  { status, proof, snoozedUntil }: Decision,
): Promise<ReadonlyMap<string, string | number | Uint8Array>> {
  const set = new Map<string, string | number | Uint8Array>([["status", status]]);
  if (status === "open" || status === "snoozed") set.set(OPEN.pk, openKey(partition.pk));
  if (status === "snoozed" && snoozedUntil !== undefined) set.set("snoozedUntil", snoozedUntil);
  if (proof) {
    const { schema, sealed } = await partition.seal(key, "proof", proof);
    set.set("proof", sealed).set("proofSchema", schema);
  }
  return set;
}

function undecided(was: Status | undefined): Condition {
  const statuses: readonly Status[] = was === undefined ? ["open", "snoozed", "superseded"] : [was];
  return { type: "any", of: statuses.map((value) => ({ type: "equals", name: "status", value })) };
}

/** All of them, in no order that means anything. */
export async function readCommitments(partition: Partition): Promise<readonly Commitment[]> {
  const found: Commitment[] = [];
  for await (const items of partition.pages({ prefix: PREFIX.commitment }))
    found.push(...(await Promise.all(items.map((item) => openCommitment(partition, item)))));
  return found;
}

/**
 * Open and snoozed ones, the first due first, undated ones as of the day they were made. The index may lag behind: each
 * is read again from the table, but one opened a moment ago may be missing.
 */
export async function readOpenCommitments(partition: Partition): Promise<readonly Commitment[]> {
  const found: Commitment[] = [];
  for await (const page of partition.pages({ index: OPEN.index, pk: openKey(partition.pk) })) {
    const items = await partition.table.batchGet(page.map(({ pk, sk }) => ({ pk, sk })));
    const current = new Map(items.map((item) => [item.sk, item]));
    const ordered = page.flatMap(({ sk }) => current.get(sk) ?? []);
    found.push(...(await Promise.all(ordered.map((item) => openCommitment(partition, item)))));
  }
  return found.filter(({ status }) => status === "open" || status === "snoozed");
}

type Outdated = z.infer<typeof CommitmentItem>;

/** Undecided commitments that an older detector found; normally there are none. Nothing is unsealed for it. */
export async function readOutdated(partition: Partition): Promise<readonly Outdated[]> {
  const found: Outdated[] = [];
  for await (const items of partition.pages({ prefix: PREFIX.commitment })) {
    for (const raw of items) {
      const item = decode(CommitmentItem, raw, "stored commitment");
      if (item.detector < partition.detector && UNDECIDED.has(item.status)) found.push(item);
    }
  }
  return found;
}

/** Removes each unless it was found again or decided on since it was read. @returns how many were removed. */
export async function removeOutdated(partition: Partition, outdated: readonly Outdated[]): Promise<number> {
  const { table, pk, detector } = partition;
  const older = { type: "below", name: "detector", value: detector } as const;
  let removed = 0;
  for (const { sk, status } of outdated) {
    const asRead = { type: "equals", name: "status", value: status } as const;
    const condition = { type: "all", of: [older, asRead] } as const;
    if (await table.write({ type: "delete", key: { pk, sk }, condition })) removed++;
  }
  return removed;
}

/** Neither the owner nor a proof has decided on these; superseded follows from other commitments alone. */
const UNDECIDED: ReadonlySet<string> = new Set(["open", "superseded"]);

async function openCommitment(partition: Partition, raw: Item): Promise<Commitment> {
  const item = decode(CommitmentItem, raw, "stored commitment");
  const { pk, sk, status, snoozedUntil, proof: sealed, proofSchema: schema } = item;
  const finding = await partition.open({ item, noun: "commitment", as: Finding });
  const snooze = snoozedUntil === undefined ? {} : { snoozedUntil };
  if (!sealed || !schema) return { ...finding, status, ...snooze };
  const proof = await partition.open({ item: { pk, sk, schema, sealed }, noun: "proof", as: Proof });
  return { ...finding, status, proof, ...snooze };
}
