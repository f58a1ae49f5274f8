/**
 * A table that numbers its writes and ends its own process at one of them, as a power cut would: without a chance to
 * clean up. `before`: the write did not happen. `after`: it did, and nobody heard of it.
 */
import type { TablePort } from "../../packages/core/src/ports/table.ts";

export interface Fatal {
  /** Which write, from 1; each `write` or `transact` is one, whether its condition holds or not. */
  readonly number: number;
  readonly when: "before" | "after";
}

/** @param onWrite told the number of each write that was survived. */
export function numberedTable(table: TablePort, fatal?: Fatal, onWrite?: (number: number) => void): TablePort {
  let writes = 0;
  const numbered = async (write: () => Promise<boolean>): Promise<boolean> => {
    const number = ++writes;
    if (fatal?.number === number && fatal.when === "before") await die();
    const written = await write();
    if (fatal?.number === number) await die();
    onWrite?.(number);
    return written;
  };
  return {
    ...table,
    write: (write) => numbered(() => table.write(write)),
    transact: (writes) => numbered(() => table.transact(writes)),
  };
}

/** Never returns: the signal cannot be caught. */
async function die(): Promise<never> {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}
