/**
 * The store: all that Dran remembers of one owner, over any table and vault. What can be read is sealed; the table
 * sees keyed ids, instants, statuses and numbers. Every method is safe to repeat.
 */
import type { z } from "zod";
import type { Instant } from "../base/time.ts";
import type { Event } from "../calendar/event.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Lesson } from "../commitment/lesson.ts";
import type { Dispatch } from "../digest/dispatch.ts";
import type { Fact } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { TablePort } from "../ports/table.ts";
import type { Vault } from "../ports/vault.ts";
import {
  readCommitments,
  readOpenCommitments,
  readOutdated,
  removeOutdated,
  type Settled,
  type Settling,
  settleAll,
} from "./commitments.ts";
import { type Counters, readCounters } from "./counters.ts";
import { type Cursor, readCursor, readCursors } from "./cursors.ts";
import { type Dispatches, openDispatches, readDispatches } from "./dispatches.ts";
import { putEvents, readEvents, type Window } from "./events.ts";
import { readAgain, readFacts } from "./facts.ts";
import { forgetLessons, type LessonName, putLesson, readLessons, removeLesson } from "./lessons.ts";
import { type MessageBatch, putMessages } from "./messages.ts";
import { putNote, readNote, readNotes } from "./notes.ts";
import { openPartition, type Partition } from "./partition.ts";
import { putOwner, readOwner } from "./profile.ts";
import { commit } from "./transactions.ts";

export type { LessonName, MessageBatch, Settled, Settling, Window };

/** All that is kept of an owner, unsealed. */
export interface Export {
  readonly owner?: Owner;
  readonly facts: readonly Fact[];
  readonly commitments: readonly Commitment[];
  readonly events: readonly Event[];
  readonly counters: Counters;
  readonly cursors: readonly Cursor[];
  /** What a program remembers beside the mail, by name; absent when there is none. */
  readonly notes?: Readonly<Record<string, unknown>>;
  /** What the owner taught, the newest first; absent when nothing was. */
  readonly lessons?: readonly Lesson[];
  /** How far each issue of the digest came, by its name; absent when none was sent. */
  readonly dispatches?: Readonly<Record<string, Dispatch>>;
}

export interface Store {
  /** For keyed ids of the caller's own; 32 bytes. */
  readonly ownerKey: Uint8Array;
  owner(): Promise<Owner | undefined>;
  putOwner(owner: Owner): Promise<void>;
  /** A page of mail: items first, cursor last. A commitment that is known keeps what the owner or a proof decided. */
  putMessages(batch: MessageBatch): Promise<void>;
  /** Makes the window what the source says. */
  putEvents(source: string, events: readonly Event[], window: Window): Promise<void>;
  /** Oldest first, sent at `since` or later. */
  facts(from?: { readonly since?: Instant }): Promise<readonly Fact[]>;
  /** The same a page at a time, for a long memory. */
  factPages(from?: { readonly since?: Instant }): AsyncIterable<readonly Fact[]>;
  commitments(): Promise<readonly Commitment[]>;
  /** Open and snoozed ones, the first due first; one opened a moment ago may be missing. */
  openCommitments(): Promise<readonly Commitment[]>;
  /** Those that touch the window, or all; by start. */
  events(window?: Window): Promise<readonly Event[]>;
  /** Mail not kept, by nature. */
  counters(): Promise<Counters>;
  /** Where to go on reading; none: from the start, also when a newer detector is to read anew. */
  cursor(source: string): Promise<string | undefined>;
  /** Stores decisions, each only while the stored status is the one it was made on; outcomes in order. */
  settle(settlings: readonly Settling[]): Promise<readonly Settled[]>;
  /** A small thing remembered beside the mail, under a fixed word of the program's. @throws {DranError} `malformed` */
  note<Schema extends z.ZodType>(name: string, as: Schema): Promise<z.output<Schema> | undefined>;
  putNote(name: string, value: unknown): Promise<void>;
  /** What the owner said of findings that were wrong, the newest first. */
  lessons(): Promise<readonly Lesson[]>;
  putLesson(lesson: Lesson): Promise<void>;
  /** False when there was none of that name. */
  removeLesson(name: LessonName): Promise<boolean>;
  /** Removes all that was taught about a contact (bare address), and counts it. */
  forgetLessons(contact: string): Promise<number>;
  /** Which issue of the digest is where. */
  readonly dispatches: Dispatches;
  /** After all sources were read anew: removes open commitments this detector no longer finds, and counts them. */
  withdraw(): Promise<number>;
  export(): Promise<Export>;
  /** Removes everything and destroys the owner's keys. The store is of no use afterwards. */
  erase(): Promise<void>;
}

/** Version of the detection in this program: raise it when rules change so that mail should be read anew. */
export const DETECTOR = 1;

export interface StoreOptions {
  readonly table: TablePort;
  readonly vault: Vault;
  /** Letters, digits, hyphens and underscores, at most 60; never an address: it is the one thing not hidden. */
  readonly ownerId: string;
  readonly detector?: number;
}

/** @throws {DranError} `usage` for an owner id of another form. */
export async function openStore({ table, vault, ownerId, detector = DETECTOR }: StoreOptions): Promise<Store> {
  const partition = await openPartition(table, vault, ownerId, detector);
  return {
    ownerKey: partition.ownerKey,
    owner: () => readOwner(partition),
    putOwner: (owner) => putOwner(partition, owner),
    putMessages: (batch) => putMessages(partition, batch),
    putEvents: (source, events, window) => putEvents(partition, source, events, window),
    facts: (from) => allFacts(partition, from?.since),
    factPages: (from) => readFacts(partition, from?.since),
    commitments: () => readCommitments(partition),
    openCommitments: () => readOpenCommitments(partition),
    events: (window) => readEvents(partition, window),
    counters: () => readCounters(partition),
    cursor: (source) => readCursor(partition, source),
    settle: (settlings) => settleAll(partition, settlings),
    note: (name, as) => readNote(partition, name, as),
    putNote: (name, value) => putNote(partition, name, value),
    lessons: () => readLessons(partition),
    putLesson: (lesson) => putLesson(partition, lesson),
    removeLesson: (name) => removeLesson(partition, name),
    forgetLessons: (contact) => forgetLessons(partition, contact),
    dispatches: openDispatches(partition),
    withdraw: () => withdraw(partition),
    export: () => exportAll(partition),
    erase: () => erase(partition, vault),
  };
}

async function allFacts(partition: Partition, since?: Instant): Promise<readonly Fact[]> {
  const pages: (readonly Fact[])[] = [];
  for await (const page of readFacts(partition, since)) pages.push(page);
  return pages.flat();
}

/** Looks for what an older detector left before it looks at the mails: after most imports there is nothing. */
async function withdraw(partition: Partition): Promise<number> {
  const outdated = await readOutdated(partition);
  if (outdated.length === 0) return 0;
  const again = await readAgain(partition, new Set(outdated.map(({ message }) => message)));
  return removeOutdated(
    partition,
    outdated.filter(({ message }) => again.has(message)),
  );
}

async function exportAll(partition: Partition): Promise<Export> {
  const owner = await readOwner(partition);
  const notes = await readNotes(partition);
  const lessons = await readLessons(partition);
  const dispatches = await readDispatches(partition);
  return {
    ...(owner ? { owner } : {}),
    facts: await allFacts(partition),
    commitments: await readCommitments(partition),
    events: await readEvents(partition),
    counters: await readCounters(partition),
    cursors: await readCursors(partition),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(lessons.length > 0 ? { lessons } : {}),
    ...(Object.keys(dispatches).length > 0 ? { dispatches } : {}),
  };
}

/** Items first: broken off before the keys are gone, it can be run again and finds what is left. */
async function erase(partition: Partition, vault: Vault): Promise<void> {
  for await (const items of partition.pages({}))
    await commit(
      partition,
      items.map(({ pk, sk }) => ({ writes: [{ type: "delete", key: { pk, sk } }] })),
    );
  await vault.forget(partition.ownerId);
}
