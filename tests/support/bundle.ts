/** A script of the tests as one file that plain Node runs; starting it is cheap. The native module stays outside. */
import { renameSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../../.cache/scripts/", import.meta.url)); // below the root, to find node_modules

/** @returns the path of the script. Safe to run in several processes at once: the file is whole whenever it is there. */
export async function bundle(entry: URL): Promise<string> {
  const script = join(folder, `${basename(entry.pathname, ".ts")}.mjs`);
  const draft = `${script}.${process.pid}`;
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["libsql"],
    logLevel: "error",
  });
  renameSync(draft, script);
  return script;
}
