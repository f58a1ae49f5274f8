/** Scripts run as processes of their own, so that one measurement leaves nothing behind for the next. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundle } from "../support/bundle.ts";

/** The command as it is installed. */
export const DRAN = fileURLToPath(new URL("../../packages/cli/bin/dran.js", import.meta.url));

/** @returns what the script printed, which is JSON in the shape of its report. */
export async function runScript<Report>(
  name: string,
  args: readonly string[],
  options: readonly string[] = [],
): Promise<Report> {
  const script = await bundle(new URL(`${name}.script.ts`, import.meta.url));
  const command = [...options, script, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** Options the command starts Node with. What is measured for it is measured with them. */
export function optionsOfDran(): readonly string[] {
  return nodeOptions(readFileSync(DRAN, "utf8"));
}

/** Options that a script's first line gives its interpreter. */
export function nodeOptions(script: string): readonly string[] {
  const [first = ""] = script.split("\n", 1);
  return first.startsWith("#!") ? first.split(/\s+/).filter((word) => word.startsWith("--")) : [];
}
