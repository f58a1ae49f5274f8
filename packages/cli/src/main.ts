/**
 * The `dran` command. What a command needs is loaded when it is called; errors become one clear sentence here.
 * Exit codes: 0 done, 1 nothing could be read or a fault of ours, 2 called wrongly.
 */
import { DranError } from "@dran/core/base/errors.ts";
import manifest from "../package.json" with { type: "json" };
import type { Run } from "./call.ts";
import { commands } from "./commands.ts";
import { helpOf, overview } from "./help.ts";
import { nearest } from "./nearest.ts";
import { type Command, readOptions } from "./options.ts";
import type { Surroundings } from "./settings.ts";
import { openTerminal } from "./terminal.ts";

const RUNS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  start: () => import("./commands/start.ts"),
  review: () => import("./commands/review.ts"),
  digest: () => import("./commands/digest.ts"),
  detect: () => import("./commands/detect.ts"),
  "own-words": () => import("./commands/own-words.ts"),
  inspect: () => import("./commands/inspect.ts"),
  teach: () => import("./commands/teach.ts"),
  lessons: () => import("./commands/lessons.ts"),
  export: () => import("./commands/export.ts"),
  erase: () => import("./commands/erase.ts"),
};

const around: Surroundings = {
  env: process.env,
  clock: Date.now,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  platform: process.platform,
  samples: new URL("../sample/", import.meta.url), // from src/ and from dist/ alike
};
const terminal = openTerminal(around.env);

process.once("uncaughtException", (error) => process.exit(tell(error)));
process.exitCode = await main(process.argv.slice(2)).catch(tell);

async function main(args: readonly string[]): Promise<number> {
  const [first = "--help", ...rest] = args;
  if (first === "--version" || first === "-V") return print(`${manifest.version}\n`);
  if (first === "--help" || first === "-h") return print(overview());
  if (first === "help") return print(helpOn(rest[0]));
  const command = commandOf(first);
  const options = rest.map((arg) => (arg === "-h" ? "--help" : arg));
  if (options.includes("--help")) return print(helpOf(command));
  const given = readOptions(command, options);
  const load = RUNS[command.name];
  if (!load) throw new Error(`the command ${command.name} has no file`);
  const { run } = await load();
  return run({ given, around, terminal });
}

function helpOn(name: string | undefined): string {
  return name === undefined ? overview() : helpOf(commandOf(name.startsWith("-") ? "help" : name));
}

async function print(text: string): Promise<number> {
  await terminal.print(text);
  return 0;
}

function commandOf(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const meant = nearest(
    name,
    commands.map((command) => command.name),
  );
  const what = name.startsWith("-")
    ? `the option ${name} stands before a command`
    : `there is no command "${name.slice(0, 60)}"`;
  throw new DranError("usage", `${what}; ${meant ? `did you mean \`dran ${meant}\`?` : "see `dran --help`."}`);
}

/** One sentence for whoever called, never a stack trace; of a fault of ours only its kind, since it may hold mail. */
function tell(error: unknown): number {
  if (error instanceof DranError) terminal.say(error.message);
  else terminal.say(`this is a fault in Dran, not in your files (${kindOf(error)}); DRAN_DEBUG=1 shows where.`);
  if (around.env.DRAN_DEBUG === "1") process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return error instanceof DranError && error.code === "usage" ? 2 : 1;
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
