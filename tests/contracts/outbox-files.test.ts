import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFilesOutbox } from "../../packages/core/src/outbox/files.ts";
import { type Fault, type OutboxUnderTest, outboxContract } from "./outbox.ts";
import { letter, OWNER, outgoing } from "./outbox-mails.ts";

interface FolderUnderTest extends OutboxUnderTest {
  readonly folder: string;
}

const FAULTS: readonly Fault<FolderUnderTest>[] = [
  {
    name: "the folder is not there",
    arrange: ({ folder }) => openFilesOutbox({ owner: OWNER, folder: join(folder, "none") }),
    code: "missing",
  },
  {
    name: "the folder is a file",
    arrange({ folder }) {
      writeFileSync(`${folder}.eml`, "");
      return openFilesOutbox({ owner: OWNER, folder: `${folder}.eml` });
    },
    code: "unavailable",
  },
];

outboxContract(
  "a folder",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "dran-outbox-"));
    return {
      folder,
      outbox: openFilesOutbox({ owner: OWNER, folder }),
      arrived: async () => readdirSync(folder).map((name) => readFileSync(join(folder, name))),
      tries: () => 0,
      dispose: async () => {
        rmSync(folder, { recursive: true });
        rmSync(`${folder}.eml`, { force: true });
      },
    };
  },
  FAULTS,
);

describe("the folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dran-outbox-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("holds one file for each key, for this user alone, and the same one again", async () => {
    const outbox = openFilesOutbox({ owner: OWNER, folder });
    const sent = await outbox.send(outgoing());
    expect(await outbox.send(outgoing())).toEqual(sent);
    expect(sent).toEqual({ id: "digest,own_1,2026-W11.eml" });
    expect(readdirSync(folder)).toEqual([sent.id]);
    expect(statSync(join(folder, sent.id)).mode & 0o777).toBe(0o600);
  });

  test("is left as it was when a mail cannot be put in place", async () => {
    const outbox = openFilesOutbox({ owner: OWNER, folder });
    const { id } = await outbox.send(outgoing());
    rmSync(join(folder, id));
    // a folder of that name: the mail is written whole and cannot be renamed over it
    const other = openFilesOutbox({ owner: OWNER, folder });
    mkdirSync(join(folder, id));
    await expect(other.send(outgoing({ raw: letter({ Subject: "other" }) }))).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(readdirSync(folder)).toEqual([id]);
    expect(readdirSync(join(folder, id))).toEqual([]);
  });
});
