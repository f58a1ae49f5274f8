/** The start of the command over that of Node itself: what somebody waits for before anything happens. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bar } from "./bar.ts";
import { interleave, median } from "./rounds.ts";

const METER = fileURLToPath(new URL("cpu-at-exit.cjs", import.meta.url));
const DRAN = fileURLToPath(new URL("../../packages/cli/bin/dran.js", import.meta.url));
const ROUNDS = 15;

interface Started {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin: string;
}

const BARE: Started = { name: "node -e 0", args: ["-e", "0"], stdin: "" };
const LINE = `${JSON.stringify({ id: 1, text: "Ich schicke dir die Folien bis Freitag." })}\n`;
const COMMANDS: readonly Started[] = [
  { name: "dran --help", args: [DRAN, "--help"], stdin: "" },
  { name: "dran detect, one line", args: [DRAN, "detect", "--now", "2026-03-10T09:00:00Z"], stdin: LINE },
];

export async function benchStart(onProgress: (what: string) => void): Promise<readonly Bar[]> {
  const bars: Bar[] = [];
  for (const command of COMMANDS) {
    onProgress(`starting ${command.name}`);
    let spent = 0;
    const run = (started: Started) => () => {
      spent += start(started);
    };
    const rounds = await interleave({ rounds: ROUNDS, warmUps: 2 }, run(BARE), run(command), () => spent);
    bars.push(barOf(command.name, rounds));
  }
  return bars;
}

/** @returns microseconds of processor time, from the first instruction of the process to its exit. */
function start({ name, args, stdin }: Started): number {
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

function barOf(name: string, rounds: readonly { readonly a: number; readonly b: number }[]): Bar {
  const ms = (values: readonly number[]) => Math.round(median(values) / 1_000);
  return {
    name: `start of ${name}`,
    value: median(rounds.map(({ a, b }) => b / a)),
    unit: "×",
    from: `${ms(rounds.map(({ b }) => b))} ms of processor time against ${ms(rounds.map(({ a }) => a))} ms for ${BARE.name}`,
  };
}
