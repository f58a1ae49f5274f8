import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteTable } from "../../packages/core/src/table/sqlite/index.ts";
import { bundle } from "../support/bundle.ts";
import { tableContract } from "./table.ts";

tableContract("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dran-table-"));
  const table = openSqliteTable(join(folder, "table.db"));
  return {
    table,
    again: async () => openSqliteTable(join(folder, "table.db")),
    dispose: async () => {
      await table.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe("the SQLite file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dran-table-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);

  test("is for its owner alone, and so are the files beside it", async () => {
    const table = openSqliteTable(file("a.db"));
    await table.write({ type: "put", item: { pk: "a", sk: "b" } });
    for (const name of ["a.db", "a.db-wal", "a.db-shm"]) expect(statSync(file(name)).mode & 0o777).toBe(0o600);
    await table.close();
  });

  test("survives being closed and opened", async () => {
    const first = openSqliteTable(file("a.db"));
    await first.write({ type: "put", item: { pk: "a", sk: "b", n: 1 } });
    await first.close();
    const second = openSqliteTable(file("a.db"));
    expect(await second.get({ pk: "a", sk: "b" })).toEqual({ pk: "a", sk: "b", n: 1 });
    await second.close();
  });

  const foreign = (name: string, sql: string) => {
    const database = new Database(file(name));
    database.exec(sql);
    database.close();
  };
  test.each([
    ["in a folder that is missing", "no/a.db", () => {}, "missing", /^The folder .* does not exist\.$/],
    ["in a file instead of a folder", "f/a.db", () => writeFileSync(file("f"), ""), "missing", /does not exist/],
    ["that is a folder", "d", () => mkdirSync(file("d")), "malformed", /is a folder, not a file\.$/],
    [
      "that is a text",
      "t",
      () => writeFileSync(file("t"), "Dear Anna, ".repeat(500)),
      "malformed",
      /is not a database\.$/,
    ],
    ["of another program", "o", () => foreign("o", "CREATE TABLE t (a)"), "malformed", /of another program\.$/],
    [
      "of a program that signed it",
      "s",
      () => foreign("s", "PRAGMA application_id = 7"),
      "malformed",
      /of another program\.$/,
    ],
    [
      "of a newer Dran",
      "n",
      () => foreign("n", `PRAGMA application_id = ${0x4472616e}; PRAGMA user_version = 2`),
      "malformed",
      /layout 2.*update Dran\.$/,
    ],
  ])("is refused %s", (_, name, prepare, code, message) => {
    prepare();
    expect(() => openSqliteTable(file(name))).toThrow(expect.objectContaining({ name: "DranError", code }));
    expect(() => openSqliteTable(file(name))).toThrow(message);
  });

  test("gives up on a writer that does not end, with a clear sentence", { timeout: 30_000 }, async () => {
    const table = openSqliteTable(file("a.db"));
    const other = new Database(file("a.db"));
    other.exec("BEGIN IMMEDIATE");
    const write = table.write({ type: "put", item: { pk: "a", sk: "b" } });
    await expect(write).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/in use by another process/),
    });
    other.exec("ROLLBACK");
    other.close();
    expect(await table.write({ type: "put", item: { pk: "a", sk: "b" } })).toBe(true);
    await table.close();
  });

  test("is created and filled by four processes at once without loss", { timeout: 60_000 }, async () => {
    const script = await bundle(new URL("../faults/adders.ts", import.meta.url));
    const run = promisify(execFile);
    await Promise.all([1, 2, 3, 4].map((id) => run(process.execPath, [script, file("a.db"), `${id}`, "50"])));
    const table = openSqliteTable(file("a.db"));
    expect(await table.get({ pk: "P", sk: "count" })).toEqual({ pk: "P", sk: "count", n: 200 });
    expect((await table.query({ pk: "P", prefix: "K" })).items).toHaveLength(200);
    await table.close();
    const check = new Database(file("a.db"));
    expect(check.prepare("PRAGMA integrity_check").get()).toMatchObject({ integrity_check: "ok" });
    check.close();
  });
});
