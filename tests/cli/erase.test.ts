import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BIN, dran, file, fileIn, MAXI, PROMISE, temporaryFolder } from "./command.ts";

const NOW = ["--now", "2026-03-10T10:00:00+01:00", "--time-zone", "Europe/Berlin"];
const sample = (what: string): string =>
  fileURLToPath(new URL(`../../packages/cli/sample/de/${what}`, import.meta.url));

/** Words of the promise, its subject, and who wrote it to whom. */
const CANARIES = ["Folien", "schicke", "bis Freitag", "meier.example", "Maxi", "roth.example", "Jan Roth"];

/** A data folder that holds one promise of Maxi's. */
async function folderOfMaxi(): Promise<string> {
  const folder = join(temporaryFolder(), "data");
  const { code } = await dran(["review", ...MAXI, "--mbox", file("a.mbox", PROMISE), "--data", folder]);
  expect(code).toBe(0);
  return folder;
}

/** Every byte below the folder, names of files included, as Latin 1 and as UTF-8 would show them. */
function bytesIn(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return [...entries.map(({ name }) => name), ...files.map((path) => readFileSync(path, "utf8"))].join("\n");
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true; // it is gone altogether
  }
}

const canariesIn = (text: string): readonly string[] => CANARIES.filter((canary) => text.includes(canary));
const exported = async (folder: string) => JSON.parse((await dran(["export", "--data", folder])).out).owners;

describe("dran export", () => {
  test("prints all that is kept, unsealed, as one object; in the folder itself none of it can be read", async () => {
    const folder = await folderOfMaxi();
    const { code, out, err } = await dran(["export", "--data", folder]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(canariesIn(out)).toEqual(CANARIES);
    expect(canariesIn(bytesIn(folder))).toEqual([]);
    const { owners } = JSON.parse(out);
    expect(owners).toMatchObject([
      {
        id: expect.stringMatching(/^own_/),
        owner: { name: "Maxi Meier", addresses: ["maxi@meier.example"] },
        facts: [{ subject: "Folien" }],
        commitments: [{ quote: "die Folien schicke ich dir bis Freitag.", status: "open" }],
        events: [],
        counters: { human: 0 },
        cursors: [{ source: "files" }],
      },
    ]);
  });

  test("changes nothing, and names every owner in the folder", async () => {
    const folder = await folderOfMaxi();
    const other = ["--owner", "jan@roth.example", "--name", "Jan Roth", ...NOW];
    await dran(["review", ...other, "--mbox", file("b.mbox", PROMISE), "--data", folder]);
    const first = await exported(folder);
    expect(first.map(({ owner }: { owner: { name: string } }) => owner.name).sort()).toEqual([
      "Jan Roth",
      "Maxi Meier",
    ]);
    expect(await exported(folder)).toEqual(first);
  });

  test.each([
    { name: "a missing folder", make: () => join(temporaryFolder(), "none"), says: "is no data folder of Dran" },
    { name: "a folder without a store", make: () => temporaryFolder(), says: "is no data folder of Dran" },
  ])("of $name: exit 1, and nothing is made there", async ({ make, says }) => {
    const folder = make();
    for (const command of ["export", "erase"]) {
      const outcome = await dran([command, "--data", folder]);
      expect(outcome).toMatchObject({ code: 1, out: "", err: expect.stringContaining(says) });
      expect(outcome.err.trim().split("\n")).toHaveLength(1);
    }
    expect(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []).toEqual([]);
  });

  test("without the key: exit 1 and said, and no new key is made", async () => {
    const folder = await folderOfMaxi();
    rmSync(join(folder, "dran.key"));
    rmSync(join(folder, "dran.key.owners"), { recursive: true });
    const outcome = await dran(["export", "--data", folder]);
    expect(outcome).toMatchObject({ code: 1, out: "", err: expect.stringContaining("dran.key is missing") });
    expect(readdirSync(folder)).not.toContain("dran.key");
  });

  test.each(["export", "erase"])("%s without --data: exit 2, and the usual folder is named", async (command) => {
    const outcome = await dran([command], { env: { XDG_DATA_HOME: "/data/home" } });
    expect(outcome).toMatchObject({ code: 2, out: "", err: expect.stringContaining("/data/home/dran") });
  });
});

describe("dran erase", () => {
  test("leaves nothing but a note, and an export of nothing", async () => {
    const folder = await folderOfMaxi();
    const erased = await dran(["erase", "--data", folder, "--yes"]);
    expect(erased).toMatchObject({ code: 0, out: "", err: expect.stringContaining("is gone") });
    expect(readdirSync(folder)).toEqual(["dran.erased"]);
    expect(canariesIn(bytesIn(folder))).toEqual([]);
    const after = await dran(["export", "--data", folder]);
    expect(after).toMatchObject({ code: 0, err: expect.stringContaining("there is nothing kept") });
    expect(JSON.parse(after.out)).toEqual({ owners: [] });
  });

  test("can be repeated, and the folder can be used again", async () => {
    const folder = await folderOfMaxi();
    await dran(["erase", "--data", folder, "--yes"]);
    const again = await dran(["erase", "--data", folder]);
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining("was erased before") });
    await dran(["review", ...MAXI, "--mbox", file("a.mbox", PROMISE), "--data", folder]);
    expect(readdirSync(folder)).not.toContain("dran.erased");
    expect(await exported(folder)).toHaveLength(1);
  });

  test("takes every owner, the samples and the mail that waits to be read, and no file of anybody else's", async () => {
    const folder = await folderOfMaxi();
    await dran(["review", "--owner", "jan@roth.example", ...NOW, "--mbox", file("b.mbox", PROMISE), "--data", folder]);
    fileIn(folder, "sample/2026-03-10-0123abcd/de/mailbox.mbox", PROMISE);
    fileIn(folder, "sample/notes.txt", "mine");
    fileIn(folder, "inbox/0123456789abcdef/1/Sent.mbox", PROMISE);
    fileIn(folder, "Mail.mbox", "mine");
    await dran(["erase", "--data", folder, "--yes"]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      ...["Mail.mbox", "dran.erased", "sample", join("sample", "notes.txt")],
    ]);
  });

  test("without --yes and without anybody to ask: exit 2, and nothing is changed", async () => {
    const folder = await folderOfMaxi();
    const before = await exported(folder);
    const outcome = await dran(["erase", "--data", folder]);
    expect(outcome).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--yes") });
    expect(outcome.err.trim().split("\n")).toHaveLength(1);
    expect(await exported(folder)).toEqual(before);
  });

  test("does not touch a database of another program, and says so", async () => {
    const folder = temporaryFolder();
    const words = "no table, but some words that are long enough".repeat(100);
    writeFileSync(join(folder, "dran.sqlite"), words);
    const outcome = await dran(["erase", "--data", folder, "--yes"]);
    expect(outcome).toMatchObject({ code: 1, err: expect.stringContaining("dran.sqlite") });
    expect(readFileSync(join(folder, "dran.sqlite"), "utf8")).toBe(words);
  });
});

/** Answers at a terminal, which `script` of util-linux plays. */
describe.skipIf(process.platform !== "linux")("dran erase at a terminal", () => {
  async function answer(folder: string, keys: string): Promise<{ code: number | null; shown: string }> {
    const command = `'${process.execPath}' '${BIN}' erase --data '${folder}'`;
    const child = spawn("script", ["-qec", command, "/dev/null"], { env: { PATH: process.env.PATH } });
    let shown = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      if (!shown.includes("go on:") && (shown + chunk).includes("go on:")) child.stdin.write(keys);
      shown += chunk;
    });
    const [code] = await once(child, "close");
    return { code, shown };
  }

  test.each([
    { name: "no", keys: "no\r", code: 1, left: 1 },
    { name: "nothing", keys: "\r", code: 1, left: 1 },
    { name: "Ctrl-C", keys: "\u0003", code: 1, left: 1 },
    { name: "Ctrl-D", keys: "\u0004", code: 1, left: 1 },
    { name: "yes", keys: "yes\r", code: 0, left: 0 },
  ])("asks first; $name leaves $left owner", async ({ keys, code, left }) => {
    const folder = await folderOfMaxi();
    const outcome = await answer(folder, keys);
    expect(outcome.shown).toContain(folder);
    expect(outcome.shown).toContain(left === 0 ? "is gone" : "nothing was erased");
    expect(outcome.code).toBe(code);
    expect(await exported(folder)).toHaveLength(left);
  });
});

describe("dran erase, broken off", () => {
  const finish = async (folder: string) => {
    expect((await dran(["erase", "--data", folder, "--yes"])).code).toBe(0);
    expect(readdirSync(folder)).toEqual(["dran.erased"]);
    expect(await exported(folder)).toEqual([]);
  };

  let filled: string;
  beforeAll(async () => {
    filled = mkdtempSync(join(tmpdir(), "dran-erase-"));
    await dran(["review", ...NOW, "--mbox", sample("mailbox.mbox"), "--data", filled]);
  });
  afterAll(() => rmSync(filled, { recursive: true, force: true }));

  function copyOfFilled(): string {
    const folder = temporaryFolder();
    cpSync(filled, folder, { recursive: true });
    return folder;
  }

  test.each([
    { name: "when the table was gone", gone: ["dran.sqlite"] },
    { name: "when the owners' keys were gone", gone: ["dran.key.owners"] },
    { name: "when all keys were gone", gone: ["dran.key", "dran.key.owners"] },
    { name: "before it had begun", gone: [] },
  ])("$name goes on to the end", async ({ gone }) => {
    const folder = copyOfFilled();
    for (const name of gone) rmSync(join(folder, name), { recursive: true });
    await finish(folder);
  });

  test.each([
    { name: "once it opened the table", has: (at: string) => existsSync(join(at, "dran.sqlite-wal")) },
    { name: "once the owner's key went", has: (at: string) => isEmpty(join(at, "dran.key.owners")) },
    { name: "once its note lay there", has: (at: string) => existsSync(join(at, "dran.erased")) },
    { name: "once the table went", has: (at: string) => !existsSync(join(at, "dran.sqlite")) },
    { name: "once the key went", has: (at: string) => !existsSync(join(at, "dran.key")) },
  ])("killed $name goes on to the end, and shows nothing readable in between", async ({ has }) => {
    const folder = copyOfFilled();
    const child = spawn(process.execPath, [BIN, "erase", "--data", folder, "--yes"], { stdio: "ignore" });
    const ended = once(child, "exit");
    let isReached = false;
    while (!isReached && child.exitCode === null) {
      await setTimeout(1);
      isReached = has(folder);
    }
    child.kill("SIGKILL");
    await ended;
    expect(isReached).toBe(true);
    expect(bytesIn(folder)).not.toContain("lernwerk-leipzig.example");
    await finish(folder);
  });
});
