/** The SQLite file: opened for two processes at once, created private, refused with a clear sentence when it is not ours. */
import { closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { DranError } from "../../base/errors.ts";
import { INDEXES, keyNames } from "../../ports/table.ts";
import { KEY_COLUMNS } from "./rows.ts";

export type Connection = Database.Database;

/** "Dran" in ASCII, in the file's header: says whose file it is. */
const APPLICATION_ID = 0x4472616e;
const LAYOUT = 1;

/** Milliseconds a connection waits for another process's transaction. Chosen: a transaction takes a few. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens or creates the file. WAL lets a reader go on while another process writes; FULL syncs each commit to the disk,
 * since what was sent or decided must survive a power cut, not only a crash.
 *
 * @throws {DranError} `missing` folder, `unavailable` without permission, `malformed` when it is another kind of file.
 */
export function openFile(file: string): Connection {
  touch(file);
  return guarded(file, () => {
    const connection = new Database(file);
    try {
      connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      connection.exec("PRAGMA journal_mode = WAL");
      connection.exec("PRAGMA synchronous = FULL");
      inTransaction(connection, () => layOut(connection, file));
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** All or nothing; takes the write lock at once, so that what it reads is still so when it writes. */
export function inTransaction<Result>(connection: Connection, work: () => Result): Result {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** Runs `work`, turning SQLite's own errors into ones a person can act on. */
export function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explain(file, error);
  }
}

/** Creates the file for its owner alone (SQLite gives its side files the same mode), or finds out why it cannot. */
function touch(file: string): void {
  try {
    closeSync(openSync(file, "a", 0o600));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new DranError("missing", `The folder ${dirname(file)} does not exist.`, { cause: error });
    if (code === "EISDIR") throw new DranError("malformed", `${file} is a folder, not a file.`, { cause: error });
    throw new DranError("unavailable", `${file} cannot be written (${code}).`, { cause: error });
  }
}

function layOut(connection: Connection, file: string): void {
  const id = pragma(connection, "application_id");
  const layout = pragma(connection, "user_version");
  if (id === APPLICATION_ID && layout === LAYOUT) return;
  if (id === APPLICATION_ID)
    throw new DranError("malformed", `${file} has layout ${layout}, this Dran knows ${LAYOUT}: update Dran.`);
  if (id !== 0 || connection.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get())
    throw new DranError("malformed", `${file} is a database of another program.`);
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${LAYOUT}`);
  connection.exec(SCHEMA);
}

const COLUMNS = KEY_COLUMNS.map((name) => `${name} TEXT${name === "pk" || name === "sk" ? " NOT NULL" : ""}`).join(
  ", ",
);
const SCHEMA = [
  `CREATE TABLE items (${COLUMNS}, doc TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (pk, sk)) STRICT`,
  ...INDEXES.map((index) => {
    const { pk, sk } = keyNames(index);
    return `CREATE INDEX ${index} ON items (${pk}, ${sk}, pk, sk) WHERE ${pk} IS NOT NULL AND ${sk} IS NOT NULL`;
  }),
].join("; ");

function pragma(connection: Connection, name: string): unknown {
  const row: unknown = connection.prepare(`PRAGMA ${name}`).get();
  return row && typeof row === "object" ? Object.entries(row).find(([key]) => key === name)?.[1] : undefined;
}

function explain(file: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new DranError("unavailable", `${file} is in use by another process: try again.`, { cause: error });
  if (code.startsWith("SQLITE_NOTADB"))
    return new DranError("malformed", `${file} is not a database.`, { cause: error });
  if (code.startsWith("SQLITE_CORRUPT"))
    return new DranError("malformed", `${file} is a damaged database.`, { cause: error });
  if (/^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|PERM)/.test(code))
    return new DranError("unavailable", `${file} cannot be read or written (${code}).`, { cause: error });
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
