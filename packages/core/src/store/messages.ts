/**
 * A page of mail into the store. Every key comes from the content, so repeating a page changes nothing. A message is one
 * thing: read again and judged anew, what it was before goes in the transaction that stores what it is now.
 */
import { decode } from "../base/decode.ts";
import { DranError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Fact } from "../mail/fact.ts";
import type { Nature } from "../mail/message.ts";
import type { Item, Key } from "../ports/table.ts";
import { writeFinding } from "./commitments.ts";
import { type Cursor, putCursor } from "./cursors.ts";
import { keyOfFact, putFact } from "./facts.ts";
import { MarkerItem } from "./items.ts";
import { commitmentKey, markerKey } from "./keys.ts";
import type { Partition } from "./partition.ts";
import { commit, type Unit } from "./transactions.ts";

/** Mail that is no correspondence: counted by nature, not kept. */
export interface Counted {
  readonly messageId: string;
  readonly nature: Nature;
  /** With it, a fact stored when the mail was still taken for correspondence is removed. */
  readonly sentAt?: Instant;
}

export interface MessageBatch {
  readonly facts: readonly Fact[];
  readonly commitments: readonly Commitment[];
  readonly machine: readonly Counted[];
  /** Written last, with or after the last item. */
  readonly cursor?: Cursor;
}

/** Entries of one kind planned at once; bounds memory whatever the page size. Chosen: five transactions. */
const SLICE = 500;
/** Times a plan is made anew because another process wrote the same mails. */
const MAX_ATTEMPTS = 5;

/** @throws {DranError} `conflict` when another process keeps writing the same mails. */
export async function putMessages(partition: Partition, batch: MessageBatch): Promise<void> {
  const most = Math.max(batch.facts.length, batch.commitments.length, batch.machine.length, 1);
  for (let start = 0; start < most; start += SLICE) {
    const end = start + SLICE;
    await putSlice(partition, {
      facts: batch.facts.slice(start, end),
      commitments: batch.commitments.slice(start, end),
      machine: batch.machine.slice(start, end),
      ...(batch.cursor && end >= most ? { cursor: batch.cursor } : {}),
    });
  }
}

async function putSlice(partition: Partition, batch: MessageBatch): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++)
    if (await commit(partition, await plan(partition, batch))) return;
  throw new DranError("conflict", "Another process is storing the same mails: try again.");
}

async function plan(partition: Partition, batch: MessageBatch): Promise<readonly Unit[]> {
  const stored = await lookUp(partition, batch);
  const messages = new Map<string, Unit>();
  for (const counted of batch.machine) messages.set(counted.messageId, planCounted(partition, counted, stored));
  for (const fact of batch.facts) messages.set(fact.messageId, await planFact(partition, fact, stored));
  const commitments = new Map<string, Unit>();
  for (const found of batch.commitments) {
    const known = stored(commitmentKey(partition.pk, found.id));
    commitments.set(found.id, { writes: await writeFinding(partition, found, known) });
  }
  const cursor = batch.cursor ? [{ writes: [await putCursor(partition, batch.cursor)] }] : [];
  return [...messages.values(), ...commitments.values(), ...cursor];
}

type Stored = (key: Key) => Item | undefined;

async function lookUp(partition: Partition, { facts, commitments, machine }: MessageBatch): Promise<Stored> {
  const keys = [
    ...[...facts, ...machine].map((message) => keyOfMarker(partition, message)),
    ...machine.flatMap((counted) => keyOfFormerFact(partition, counted) ?? []),
    ...commitments.map(({ id }) => commitmentKey(partition.pk, id)),
  ];
  const items = new Map((await partition.table.batchGet(keys)).map((item) => [item.sk, item]));
  return ({ sk }) => items.get(sk);
}

async function planFact(partition: Partition, fact: Fact, stored: Stored): Promise<Unit> {
  const put = await putFact(partition, fact);
  const key = keyOfMarker(partition, fact);
  const before = natureOf(stored(key));
  if (!before) return { writes: [put] };
  const condition = { type: "equals", name: "nature", value: before } as const;
  return { writes: [put, { type: "delete", key, condition }], counts: [{ nature: before, by: -1 }] };
}

function planCounted(partition: Partition, counted: Counted, stored: Stored): Unit {
  const { nature } = counted;
  const key = keyOfMarker(partition, counted);
  const before = natureOf(stored(key));
  const formerFact = keyOfFormerFact(partition, counted);
  const removal = formerFact && stored(formerFact) ? [{ type: "delete", key: formerFact } as const] : [];
  if (before === nature) return { writes: removal };
  const condition = before
    ? ({ type: "equals", name: "nature", value: before } as const)
    : ({ type: "absent" } as const);
  return {
    writes: [{ type: "put", item: { ...key, nature }, condition }, ...removal],
    counts: [{ nature, by: 1 }, ...(before ? [{ nature: before, by: -1 }] : [])],
  };
}

function keyOfMarker(partition: Partition, { messageId }: { readonly messageId: string }): Key {
  return markerKey(partition.pk, partition.id("message", messageId));
}

function keyOfFormerFact(partition: Partition, { messageId, sentAt }: Counted): Key | undefined {
  return sentAt === undefined ? undefined : keyOfFact(partition, { messageId, sentAt });
}

function natureOf(marker: Item | undefined): Nature | undefined {
  return marker && decode(MarkerItem, marker, "stored marker").nature;
}
