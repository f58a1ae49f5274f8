import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

/** Writes the file, reads it in a process of its own, and removes it. */
async function readBig(mbox: BigMbox): Promise<{ written: Written; report: Report }> {
  const path = join(folder, `${mbox.bytes}.mbox`);
  const written = await writeBigMbox(path, mbox);
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "reader.mjs"), path]);
  await rm(path);
  const report: Report = JSON.parse(stdout);
  const speed = Math.round(written.bytes / MB / report.seconds);
  console.info(
    `${written.bytes / MB} MB: ${speed} MB/s, peak ${Math.round(report.peak / MB)} MB, ${written.small} mails`,
  );
  return { written, report };
}

/** Just small enough to be read whole. */
const WHOLE = 24 * MB;

describe("a large mailbox", () => {
  let peak = 0;

  test("500 MB are read whole, but for an attachment of 100 MB, in under 300 MB", async () => {
    const attachments = [...Array.from({ length: 15 }, () => WHOLE), 100 * MB];
    const { written, report } = await readBig({ bytes: 500 * MB, attachments });
    expect(written).toMatchObject({ small: expect.toSatisfy((count: number) => count > 5_000), large: 16 });
    expect(report).toMatchObject({ small: written.small, large: 16, truncated: 1, skips: ["too-large"] });
    expect(report.progressed).toBe(true);
    expect(report.peak).toBeLessThan(300 * MB);
    peak = report.peak;
  }, 300_000);

  test("200 MB need the same memory within 15 %", async () => {
    const { written, report } = await readBig({ bytes: 200 * MB, attachments: [WHOLE, WHOLE, WHOLE, 100 * MB] });
    expect(report).toMatchObject({ small: written.small, large: 4, truncated: 1, skips: ["too-large"] });
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(report.peak * 1.15);
  }, 300_000);
});
