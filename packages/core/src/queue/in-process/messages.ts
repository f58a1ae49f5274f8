/** The messages of a queue in memory: visible, hidden for a while (delayed or in flight), or dead. */
import { randomUUID } from "node:crypto";
import { type Delivery, type Entry, MAX_RECEIVES } from "../../ports/queue.ts";
import type { Clock } from "./clock.ts";

/** Most dead letters kept; the oldest go first, as they do at SQS after its days of retention. Chosen: about 10 MB. */
export const MAX_DEAD_LETTERS = 1_000;

interface Message {
  readonly messageId: string;
  readonly body: string;
  receiveCount: number;
}

export interface Taken extends Delivery {
  /** Does nothing once the message was received again: then only the newer receive counts. */
  readonly remove: () => void;
}

export interface Messages {
  add(entry: Entry): void;
  /** Receives up to `count` visible messages and hides them for the visibility timeout. */
  take(count: number): readonly Taken[];
  /** Oldest first. */
  dead(): readonly Delivery[];
  /** Makes new messages of all dead ones. @returns how many. */
  redrive(): number;
  /** Forgets everything. */
  clear(): void;
}

/** @param onVisible called each time a message has become visible. */
export function openMessages(clock: Clock, visibilityMs: number, onVisible: () => void): Messages {
  const visible = new Set<Message>();
  const hidden = new Map<Message, () => void>(); // with what keeps it from coming back
  let dead: Delivery[] = [];

  const show = (message: Message) => {
    hidden.delete(message);
    if (message.receiveCount >= MAX_RECEIVES) {
      dead = [...dead, { ...message }].slice(-MAX_DEAD_LETTERS);
      return;
    }
    visible.add(message);
    onVisible();
  };
  const hide = (message: Message, ms: number) => {
    visible.delete(message);
    hidden.set(
      message,
      clock.after(ms, () => show(message)),
    );
  };
  const remove = (message: Message) => {
    visible.delete(message);
    hidden.get(message)?.();
    hidden.delete(message);
  };

  const add = ({ body, delaySeconds = 0 }: Entry) => {
    const message = { messageId: randomUUID(), body, receiveCount: 0 };
    if (delaySeconds > 0) hide(message, delaySeconds * 1000);
    else show(message);
  };
  const receive = (message: Message): Taken => {
    message.receiveCount++;
    hide(message, visibilityMs);
    const delivery = { ...message };
    const isNewest = () => message.receiveCount === delivery.receiveCount;
    return { ...delivery, remove: () => isNewest() && remove(message) };
  };

  return {
    add,
    take(count) {
      const taken: Taken[] = [];
      for (const message of visible) {
        if (taken.length >= count) break;
        taken.push(receive(message));
      }
      return taken;
    },
    dead: () => dead,
    redrive() {
      const letters = dead;
      dead = [];
      letters.forEach(add);
      return letters.length;
    },
    clear() {
      for (const message of [...visible, ...hidden.keys()]) remove(message);
      dead = [];
    },
  };
}
