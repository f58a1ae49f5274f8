/** The keys of an owner's items. Pure. Beside fixed words they hold instants and keyed ids only, never a mail's words. */
import { DranError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { type Key, keyNames } from "../ports/table.ts";

/** First part of the sort key of each noun. `VAULT#` is the vault's own. */
export const PREFIX = {
  fact: "M#",
  commitment: "P#",
  event: "E#",
  cursor: "CUR#",
  marker: "S#",
  note: "N#",
  lesson: "L#",
  dispatch: "D#",
} as const;

/** Where all items of an owner lie. @throws {DranError} `usage` for an id that could be an address or break a key. */
export function partitionKey(ownerId: string): string {
  if (!/^[A-Za-z0-9_-]{1,60}$/.test(ownerId))
    throw new DranError("usage", "An owner's id is 1 to 60 letters, digits, hyphens and underscores.");
  return `O#${ownerId}`;
}

/** The owner whose partition it is. @throws {DranError} `malformed` for one that is no owner's. */
export function ownerIdOf(pk: string): string {
  const [, id] = /^O#([A-Za-z0-9_-]{1,60})$/.exec(pk) ?? [];
  if (id === undefined) throw new DranError("malformed", "The table holds an item that is no owner's.");
  return id;
}

export function ownerKey(pk: string): Key {
  return { pk, sk: "PROFILE" };
}

export function counterKey(pk: string): Key {
  return { pk, sk: "COUNT" };
}

/** Says what a mail that is not correspondence was counted as. */
export function markerKey(pk: string, messageId: string): Key {
  return { pk, sk: `${PREFIX.marker}${messageId}` };
}

/** Facts lie in order of time; see `since`. */
export function factKey(pk: string, sentAt: Instant, messageId: string): Key {
  return { pk, sk: `${PREFIX.fact}${sentAt}#${messageId}` };
}

export function commitmentKey(pk: string, id: string): Key {
  return { pk, sk: `${PREFIX.commitment}${id}` };
}

export function eventKey(pk: string, startAt: Instant, id: string): Key {
  return { pk, sk: `${PREFIX.event}${startAt}#${id}` };
}

export function cursorKey(pk: string, source: string): Key {
  return { pk, sk: `${PREFIX.cursor}${source}` };
}

export function noteKey(pk: string, name: string): Key {
  return { pk, sk: `${PREFIX.note}${name}` };
}

export function lessonKey(pk: string, contact: string, id: string): Key {
  return { pk, sk: `${lessonsWith(contact)}${id}` };
}

/** First part of the sort keys of all lessons about a contact (keyed id). */
export function lessonsWith(contact: string): string {
  return `${PREFIX.lesson}${contact}#`;
}

/** @param issue an ISO week or a day, nothing of the owner's. */
export function dispatchKey(pk: string, issue: string): Key {
  return { pk, sk: `${PREFIX.dispatch}${issue}` };
}

/** The last part of a sort key: the keyed id of the message or event. */
export function idOf(sk: string): string {
  return sk.slice(sk.lastIndexOf("#") + 1);
}

/** Bounds of the sort keys of facts from `instant` on. "$" follows "#" in ASCII, so the upper one is above all facts. */
export function since(instant: Instant): { readonly from: string; readonly to: string } {
  return { from: `${PREFIX.fact}${instant}`, to: "M$" };
}

/** Bounds of the sort keys of events that start before `instant`. */
export function startingBefore(instant: Instant): { readonly from: string; readonly to: string } {
  return { from: PREFIX.event, to: `${PREFIX.event}${instant}` };
}

/** The sparse index of what is open, by due day, or by when it was made for what has none. */
export const OPEN = { index: "gsi1", ...keyNames("gsi1") } as const;

export function openKey(pk: string): string {
  return `${pk}#OPEN`;
}
