/** Scripts run as processes of their own, so that one measurement leaves nothing behind for the next. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bundle } from "../support/bundle.ts";

/** @returns what the script printed, which is JSON in the shape of its report. */
export async function runScript<Report>(name: string, args: readonly string[]): Promise<Report> {
  const script = await bundle(new URL(`${name}.script.ts`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}
