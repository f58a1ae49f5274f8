/** What a handler's outcome means for each of its deliveries: the same in every driver. */
import type { Delivery, Handle, WorkOptions } from "../ports/queue.ts";

/**
 * Runs the handler once.
 * @returns those of `records` that are done with and may be deleted: never one the handler did not answer for.
 */
export async function done<Each extends Delivery>(
  handle: Handle,
  records: readonly Each[],
  onFault: WorkOptions["onFault"],
): Promise<readonly Each[]> {
  try {
    const { failed } = await handle(
      records.map(({ messageId, body, receiveCount }) => ({ messageId, body, receiveCount })),
    );
    const known = new Set(records.map(({ messageId }) => messageId));
    if (!failed.every((id) => known.has(id))) throw new Error("A handler failed a message that it was not given.");
    return records.filter(({ messageId }) => !failed.includes(messageId));
  } catch (fault) {
    onFault(fault);
    return [];
  }
}
