import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The command as installed; `npm test` bundles it first. */
export const BIN = fileURLToPath(new URL("../../packages/cli/bin/dran.js", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `dran` as a child process, with an environment that says nothing about whoever runs the tests. */
export function dran(args: readonly string[], { stdin = "", cwd, env = {} }: RunOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], {
    ...(cwd ? { cwd } : {}),
    env: { PATH: process.env.PATH, HOME: tmpdir(), TZ: "Europe/Berlin", LANG: "C", ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  child.stdin.on("error", () => undefined); // a command that stops early does not read on
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dran-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a temporary folder and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** Writes a file of that path below the folder, and gives its path. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What a command printed, an object a line. */
export function jsonLines(out: string): readonly Record<string, unknown>[] {
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Who looks, when and where: nothing is left to the machine. */
export const MAXI = [
  ...["--owner", "maxi@meier.example", "--name", "Maxi Meier", "--locale", "de"],
  ...["--time-zone", "Europe/Berlin", "--now", "2026-03-10T10:00:00+01:00"],
];

/** One promise, in a mail without a Message-ID. */
export const PROMISE = `From a@b.example Mon Mar  2 09:00:00 2026
From: Maxi Meier <maxi@meier.example>
To: Jan Roth <jan@roth.example>
Date: Mon, 02 Mar 2026 10:00:00 +0100
Subject: Folien
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hallo Jan,

die Folien schicke ich dir bis Freitag.

Liebe Grüße
Maxi

`;
