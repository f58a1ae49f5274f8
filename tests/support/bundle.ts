/** A script of the tests as one file that plain Node runs; starting it is cheap. The native module stays outside. */
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../../.cache/scripts/", import.meta.url)); // below the root, to find node_modules

/** @returns the path of the script. Safe to run in several test files at once: each writes a file of its own. */
export async function bundle(entry: URL): Promise<string> {
  const outfile = join(folder, `${basename(entry.pathname, ".ts")}-${process.pid}.mjs`);
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["libsql"],
    logLevel: "error",
  });
  return outfile;
}
