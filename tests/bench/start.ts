/** The start of the command and of each function over that of Node itself: what one waits for before anything happens. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../support/bundle.ts";
import type { Bar } from "./bar.ts";
import { DRAN, optionsOfDran } from "./child.ts";
import { bundleFunctions } from "./functions.ts";
import { interleave, median } from "./rounds.ts";

const METER = fileURLToPath(new URL("cpu-at-exit.cjs", import.meta.url));
const ROUNDS = 15;

interface Started {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  /** What there is to say of it beside its time. */
  readonly note?: string;
}

const BARE: Started = { name: "node -e 0", args: ["-e", "0"] };
const LINE = `${JSON.stringify({ id: 1, text: "Ich schicke dir die Folien bis Freitag." })}\n`;

/** Processor time until a command is done and until a function is ready to answer. */
export async function benchStart(onProgress: (what: string) => void): Promise<readonly Bar[]> {
  const folder = await mkdtemp(join(tmpdir(), "dran-bench-"));
  try {
    const bars: Bar[] = [];
    for (const started of [...commands(), ...(await functionsIn(folder))]) {
      onProgress(`starting ${started.name}`);
      bars.push(await measure(started));
    }
    return bars;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function commands(): readonly Started[] {
  const dran = [...optionsOfDran(), DRAN];
  return [
    { name: "dran --help", args: [...dran, "--help"] },
    { name: "dran detect, one line", args: [...dran, "detect", "--now", "2026-03-10T09:00:00Z"], stdin: LINE },
  ];
}

async function functionsIn(folder: string): Promise<readonly Started[]> {
  const ready = await bundle(new URL("ready.script.ts", import.meta.url));
  const functions = await bundleFunctions(folder);
  return functions.map(({ name, script, bytes }) => ({
    name: `the function ${name}`,
    args: [ready, script],
    note: `a bundle of ${Math.round(bytes / 1_000)} KB`,
  }));
}

async function measure(started: Started): Promise<Bar> {
  let spent = 0;
  const run = (each: Started) => () => {
    spent += start(each);
  };
  const rounds = await interleave({ rounds: ROUNDS, warmUps: 2 }, run(BARE), run(started), () => spent);
  return barOf(started, rounds);
}

/** @returns microseconds of processor time, from the first instruction of the process to its exit. */
function start({ name, args, stdin = "" }: Started): number {
  const stdio = ["pipe", "ignore", "ignore", "pipe"] as const;
  const { status, output } = spawnSync(process.execPath, ["--require", METER, ...args], {
    input: stdin,
    stdio: [...stdio],
    encoding: "utf8",
  });
  const micros = Number(output?.[3]);
  if (status !== 0 || !(micros > 0)) throw new Error(`${name} ended with exit code ${status}`);
  return micros;
}

function barOf({ name, note }: Started, rounds: readonly { readonly a: number; readonly b: number }[]): Bar {
  const ms = (values: readonly number[]) => Math.round(median(values) / 1_000);
  const [bare, own] = [ms(rounds.map(({ a }) => a)), ms(rounds.map(({ b }) => b))];
  const times = `${own} ms of processor time against ${bare} ms for ${BARE.name}`;
  return {
    name: `start of ${name}`,
    value: median(rounds.map(({ a, b }) => b / a)),
    unit: "×",
    from: note ? `${times}; ${note}` : times,
  };
}
