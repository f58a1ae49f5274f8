import {
  copyFileSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSqliteTable } from "../../../../packages/core/src/table/sqlite/index.ts";
import { removeSqliteFile } from "../../../../packages/core/src/table/sqlite/removal.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "dran-removal-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const bytesOf = (file: string): string => readFileSync(file, "latin1");

const CANARY = "canary-7f3a";
const item = { pk: "O#anna", sk: CANARY };

describe("removing a table's file", () => {
  test("leaves nothing of it, nor of what a process that was killed left beside it", async () => {
    const file = join(folder(), "table.db");
    const table = openSqliteTable(file);
    await table.write({ type: "put", item });
    await table.write({ type: "delete", key: item });
    copyFileSync(`${file}-wal`, `${file}.saved`);
    await table.close();
    renameSync(`${file}.saved`, `${file}-wal`);
    expect(bytesOf(`${file}-wal`)).toContain(CANARY);
    removeSqliteFile(file);
    expect(readdirSync(join(file, ".."))).toEqual([]);
  });

  test("empties it first, for whoever still has it open or breaks off here", async () => {
    const file = join(folder(), "table.db");
    const [table, other] = [openSqliteTable(file), openSqliteTable(file)];
    onTestFinished(() => other.close());
    const keys = Array.from({ length: 200 }, (_, at) => ({ ...item, sk: `${CANARY}-${at}` }));
    for (const key of keys) await table.write({ type: "put", item: key });
    for (const key of keys) await table.write({ type: "delete", key });
    await table.close();
    const names = ["", "-wal"];
    for (const name of names) linkSync(`${file}${name}`, `${file}.kept${name}`);
    const kept = () => names.map((name) => bytesOf(`${file}.kept${name}`)).join("");
    expect(kept()).toContain(CANARY);
    removeSqliteFile(file);
    expect(kept()).not.toContain(CANARY);
  });

  test("refuses while something is in it", async () => {
    const file = join(folder(), "table.db");
    const table = openSqliteTable(file);
    await table.write({ type: "put", item });
    await table.close();
    expect(() => removeSqliteFile(file)).toThrow(expect.objectContaining({ code: "conflict" }));
    const again = openSqliteTable(file);
    expect(await again.get(item)).toEqual(item);
    await again.close();
  });

  test("refuses a file of another program", () => {
    const file = join(folder(), "other.db");
    writeFileSync(file, "no table, but some words that are long enough".repeat(100));
    expect(() => removeSqliteFile(file)).toThrow(expect.objectContaining({ code: "malformed" }));
    expect(readdirSync(join(file, ".."))).toEqual(["other.db"]);
  });
});
