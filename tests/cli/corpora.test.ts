/** Other people's files, read in place: whatever a folder holds, `dran inspect` tells what is mail and goes on. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeShared, shared } from "../support/shared.ts";
import { dran, jsonLines } from "./command.ts";

const WHERE = ["--locale", "en", "--time-zone", "Europe/Berlin", "--now", "2026-03-10T10:00:00+01:00"];

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(join(shared, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const isMail = (file: string): boolean => /\.(?:eml|msg)$/.test(file);

describeShared("dran inspect on every file there is, mail or not", () => {
  test("each mail gives one line, and nothing a stack trace", async () => {
    const files = [...filesOf("mail"), ...filesOf("machine")];
    const { code, out, err } = await dran(["inspect", ...WHERE, ...files]);
    const printed = jsonLines(out).map(({ file }) => String(file));
    expect(code).toBe(0);
    expect(err).not.toMatch(/^\s+at |Error\b/m);
    expect(printed.filter(isMail)).toEqual(files.filter(isMail));
    expect(new Set(printed).size).toBe(printed.length);
    expect(files.length - printed.length).toBeGreaterThan(200); // expected outputs, licences and the like
  });
});
