import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionsOfDran } from "../bench/child.ts";
import { type BigMbox, type Written, writeBigMbox } from "../support/big-mbox.ts";
import type { Report } from "./big-mailbox-reader.ts";

const MB = 1_000_000;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dran-big-mailbox-"));
  await build({
    entryPoints: [fileURLToPath(new URL("big-mailbox-reader.ts", import.meta.url))],
    outfile: join(folder, "reader.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes the file, reads it in a process of its own that is started as the command is, and removes it. */
async function readBig(mbox: BigMbox, options: readonly string[] = []): Promise<{ written: Written; report: Report }> {
  const path = join(folder, `${mbox.bytes}.mbox`);
  const written = await writeBigMbox(path, mbox);
  const command = [...optionsOfDran(), ...options, join(folder, "reader.mjs"), path];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  await rm(path);
  const report: Report = JSON.parse(stdout);
  const speed = Math.round(written.bytes / MB / report.seconds);
  console.info(
    `${written.bytes / MB} MB: ${speed} MB/s, peak ${Math.round(report.peak / MB)} MB, held ${Math.round(report.held / MB)} MB, ${written.small} mails`,
  );
  return { written, report };
}

/** Just small enough to be read whole. */
const WHOLE = 24 * MB;
const TOO_LARGE = 100 * MB;

describe("a large mailbox", () => {
  test("500 MB are read whole, but for an attachment of 100 MB, in under 300 MB", async () => {
    const attachments = [...Array.from({ length: 15 }, () => WHOLE), TOO_LARGE];
    const { written, report } = await readBig({ bytes: 500 * MB, attachments });
    expect(written).toMatchObject({ small: expect.toSatisfy((count: number) => count > 5_000), large: 16 });
    expect(report).toMatchObject({ small: written.small, large: 16, truncated: 1, skips: ["too-large"] });
    expect(report.progressed).toBe(true);
    expect(report.peak).toBeLessThan(300 * MB);
  }, 300_000);

  test("eight times the size holds no more", async () => {
    const small = await readBig({ bytes: 25 * MB }, ["--expose-gc"]);
    const large = await readBig({ bytes: 200 * MB }, ["--expose-gc"]);
    expect(small.report.held).toBeGreaterThan(MB);
    expect(large.report.held).toBeLessThan(small.report.held + 5 * MB); // compiled code is in it too
  }, 300_000);
});
