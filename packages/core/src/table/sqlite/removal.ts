/** The end of a table's file. */
import { rmSync } from "node:fs";
import { DranError } from "../../base/errors.ts";
import { guarded, openFile } from "./file.ts";

/**
 * Removes the file of a table that holds nothing any more, and what SQLite laid beside it. Before that it is rewritten
 * without the pages that deleting left behind, so that broken off here it shows nothing of what was in it either.
 *
 * The side files go first: one left without its table would be read into the next of that name.
 *
 * @throws {DranError} `conflict` when there is something in it, `unavailable`, `malformed` when it is no table of ours.
 */
export function removeSqliteFile(file: string): void {
  const connection = openFile(file);
  guarded(file, () => {
    try {
      if (connection.prepare("SELECT 1 FROM items LIMIT 1").get() !== undefined)
        throw new DranError("conflict", `${file} is not empty: another process is writing into it.`);
      connection.exec("VACUUM");
      connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      connection.close();
    }
    for (const suffix of ["-wal", "-shm", ""]) rmSync(`${file}${suffix}`, { force: true });
  });
}
