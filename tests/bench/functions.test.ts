import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { init, parse } from "es-module-lexer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";
import { type BundledFunction, bundleFunctions } from "./functions.ts";

let folder = "";
let functions: readonly BundledFunction[] = [];

beforeAll(async () => {
  await init;
  folder = await mkdtemp(join(tmpdir(), "dran-functions-"));
  functions = await bundleFunctions(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("functions are bundled by their names, each whole: nothing is left to be found beside it", async () => {
  expect(functions.map(({ name }) => name)).toContain("api");
  for (const { script, bytes } of functions) {
    const code = await readFile(script, "utf8");
    const imports = parse(code)[0].flatMap(({ specifier }) => (typeof specifier === "string" ? [specifier] : []));
    expect(imports.filter((name) => !isBuiltin(name))).toEqual([]);
    expect(Buffer.byteLength(code)).toBe(bytes);
  }
});

test("every function gets ready, and an app that cannot answer is not", async () => {
  const ready = await bundle(new URL("ready.script.ts", import.meta.url));
  const start = (script: string) => promisify(execFile)(process.execPath, [ready, script]);
  for (const { script } of functions) await expect(start(script)).resolves.toMatchObject({ stderr: "" });
  const broken = join(folder, "broken.mjs");
  await writeFile(broken, "export const createApp = () => ({ request: async () => ({ status: 500 }) });");
  await expect(start(broken)).rejects.toThrow("the app answered 500");
});
