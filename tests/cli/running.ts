/** `dran start` as a child process, and its forms as a browser sends them. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { BIN } from "./command.ts";

export interface Running {
  readonly url: string;
  readonly said: () => string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface Starting extends Omit<Running, "url"> {
  /** Settles when it has printed its address; rejects when it ends before. */
  readonly url: Promise<string>;
}

/** On any free port. @param data the platform's folder for data, where it makes its own */
export function spawnStart(data: string, args: readonly string[] = []): Starting {
  const child: ChildProcess = spawn(process.execPath, [BIN, "start", "--port", "0", ...args], {
    env: { PATH: process.env.PATH, TZ: "Europe/Berlin", LANG: "de_DE.UTF-8", XDG_DATA_HOME: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  let [out, err] = ["", ""];
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  const url = new Promise<string>((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`ended with ${code}: ${err}`)));
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(out);
      if (found) resolve(found[0]);
    });
  });
  url.catch(() => undefined); // whoever waits for it is told
  return {
    url,
    said: () => err,
    async end(signal) {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** The same, once it has printed its address. */
export async function start(data: string, args: readonly string[] = []): Promise<Running> {
  const starting = spawnStart(data, args);
  return { ...starting, url: await starting.url };
}

export const page = async (url: string): Promise<string> => (await fetch(url)).text();

type Field = readonly [name: string, value: string | File];

/** Fills in the form of a page at `url` and sends it. */
export async function add(
  url: string,
  fields: readonly Field[],
): Promise<{ status: number; html: string; next: string }> {
  const [, token = ""] = /name="token" value="([^"]+)"/.exec(await page(`${url}add`)) ?? [];
  const form = new FormData();
  for (const [name, value] of [["token", token] as const, ...fields]) form.append(name, value);
  const { origin } = new URL(url);
  const answer = await fetch(`${url}add`, { method: "POST", headers: { origin }, body: form, redirect: "manual" });
  return { status: answer.status, html: await answer.text(), next: answer.headers.get("location") ?? "" };
}

/** Milliseconds between two looks at the progress, and looks at most. */
const LOOK_MS = 100;
const LOOKS = 600;

/** The progress page, once it no longer renews itself. */
export async function whenRead(url: string): Promise<string> {
  for (let looks = 0; looks < LOOKS; looks++) {
    const html = await page(`${url}progress`);
    if (!html.includes('http-equiv="refresh"')) return html;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error("the reading does not end");
}
