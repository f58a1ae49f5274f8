/**
 * The two streams: data on stdout and nothing else, everything said about it on stderr. When whoever reads stdout has
 * seen enough (`| head`), the command ends quietly.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { mergeSkips, type Skip } from "@dran/core/ports/mailbox.ts";
import { plain } from "./text.ts";

export interface Terminal {
  /** Writes data, and waits while the reader is slower. */
  print(text: string): Promise<void>;
  /** One sentence to the person at the terminal. */
  say(sentence: string): void;
  /** A line that rewrites itself, where a person is watching; "" clears it. */
  progress(line: string): void;
  /** The answer of the person at the terminal, "" for none; undefined where there is nobody to ask. */
  ask(question: string): Promise<string | undefined>;
  /** Characters of a line on stdout. */
  readonly width: number;
  readonly colour: boolean;
}

/** Milliseconds a progress line stands at least: a terminal is slower than reading mail. */
const PROGRESS_MS = 100;

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;

export function openTerminal(env: Readonly<Record<string, string | undefined>>): Terminal {
  const { stdout, stderr } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  stderr.on("error", () => undefined); // nobody is left to be told
  let isProgressShown = false;
  let shownAt = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (isProgressShown) stderr.write("\r\u001B[2K");
    isProgressShown = false;
  };
  return {
    async print(text) {
      clear();
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    say(sentence) {
      clear();
      stderr.write(`dran: ${plain(sentence)}\n`);
    },
    progress(line) {
      if (!stderr.isTTY || (line !== "" && performance.now() - shownAt < PROGRESS_MS)) return;
      clear();
      shownAt = performance.now();
      stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
      isProgressShown = line !== "";
    },
    async ask(question) {
      if (!process.stdin.isTTY || !stderr.isTTY) return undefined;
      clear();
      return answerTo(`dran: ${plain(question)} `);
    },
    width: Math.max(40, Math.min(WIDEST, stdout.columns ?? 80)),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
  };
}

/** Ctrl-C and Ctrl-D close the prompt: they are answers too, none. */
function answerTo(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    prompt.once("close", () => resolve(""));
    prompt.question(question, (answer) => {
      resolve(answer);
      prompt.close();
    });
  });
}

/** Of many skips of one kind the first are named, the rest are counted. */
const NAMED = 3;

export function saySkips(skips: readonly Skip[], terminal: Terminal): void {
  const merged = mergeSkips(skips);
  for (const code of new Set(merged.map((skip) => skip.code))) {
    const group = merged.filter((skip) => skip.code === code);
    for (const { detail, count = 1 } of group.slice(0, NAMED)) {
      terminal.say(count > 1 ? `${detail} (${count} times)` : detail);
    }
    const rest = group.slice(NAMED).reduce((sum, { count = 1 }) => sum + count, 0);
    if (rest > 0) terminal.say(`… and ${rest} more like this (${code}).`);
  }
}
