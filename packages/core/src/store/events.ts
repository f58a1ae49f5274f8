import { decode } from "../base/decode.ts";
import type { Instant } from "../base/time.ts";
import { Event } from "../calendar/event.ts";
import type { Item } from "../ports/table.ts";
import { EventItem } from "./items.ts";
import { eventKey, idOf, PREFIX, startingBefore } from "./keys.ts";
import { fit, type Partition } from "./partition.ts";
import { commit, type Unit } from "./transactions.ts";

/** From an instant up to, but not including, another. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Makes the window what the source says: puts its events, removes those of the same source in the window that it no
 * longer has, and those that moved. Safe to repeat; broken off, the rest is made up by the next time.
 */
export async function putEvents(
  partition: Partition,
  source: string,
  events: readonly Event[],
  window: Window,
): Promise<void> {
  const { pk } = partition;
  const feed = partition.id("source", source);
  const puts = new Map<string, Unit>();
  for (const event of events) {
    const key = eventKey(pk, event.startAt, partition.id("event", source, event.uid, event.recurrenceId ?? ""));
    const sealed = await partition.seal(key, "event", fit(event, ["attendees", "categories"]));
    puts.set(key.sk, { writes: [{ type: "put", item: { ...key, source: feed, endAt: event.endAt, ...sealed } }] });
  }
  const ids = new Set([...puts.keys()].map(idOf));
  const gone: Unit[] = [];
  for await (const items of partition.pages({ prefix: PREFIX.event })) {
    for (const { sk, endAt, source } of items.map((item) => decode(EventItem, item, "stored event"))) {
      const stale = source === feed && !puts.has(sk) && (ids.has(idOf(sk)) || touches(startOf(sk), endAt, window));
      if (stale) gone.push({ writes: [{ type: "delete", key: { pk, sk } }] });
    }
  }
  await commit(partition, [...puts.values(), ...gone]);
}

/** Events that touch the window, or all; by start. */
export async function readEvents(partition: Partition, window?: Window): Promise<readonly Event[]> {
  const found: Event[] = [];
  for await (const items of partition.pages(window ? startingBefore(window.to) : { prefix: PREFIX.event })) {
    const inside = items
      .map((item) => decode(EventItem, item, "stored event"))
      .filter((item) => !window || touches(startOf(item.sk), item.endAt, window));
    found.push(...(await Promise.all(inside.map((item) => partition.open({ item, noun: "event", as: Event })))));
  }
  return found;
}

/** An event without length touches the window it starts in. */
function touches(startAt: Instant, endAt: Instant, { from, to }: Window): boolean {
  return startAt < to && (endAt > from || startAt >= from);
}

function startOf(sk: Item["sk"]): Instant {
  return sk.slice(PREFIX.event.length, sk.lastIndexOf("#"));
}
