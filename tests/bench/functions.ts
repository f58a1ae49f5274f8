/** Every function as one file with all it needs in it, as it is deployed. */
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FUNCTIONS = fileURLToPath(new URL("../../functions/", import.meta.url));

/** A file of its own, or the entry of a folder. */
const ENTRY = /^(?:[^/]+|[^/]+\/(?:app|handler))\.tsx?$/;
/** What the host calls, or makes its app with; other files of the folder are no functions. */
const EXPORTS = ["handler", "createApp"];

/** Packages that are CommonJS ask for Node's own modules with `require`, which a module does not have by itself. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export interface BundledFunction {
  readonly name: string;
  readonly script: string;
  readonly bytes: number;
}

/** In the order of their names; the bundles lie in `folder`. */
export async function bundleFunctions(folder: string): Promise<readonly BundledFunction[]> {
  const files = await readdir(FUNCTIONS, { recursive: true });
  const { metafile } = await build({
    entryPoints: files.filter((file) => ENTRY.test(file)).map((file) => join(FUNCTIONS, file)),
    outbase: FUNCTIONS,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: REQUIRE },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    metafile: true,
    logLevel: "error",
  });
  return Object.entries(metafile.outputs)
    .filter(([, { exports }]) => EXPORTS.some((name) => exports.includes(name)))
    .map(([path, { bytes }]) => ({ name: nameOf(resolve(path), folder), script: resolve(path), bytes }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** "api" of api/app.mjs, "tick" of tick.mjs. */
function nameOf(script: string, folder: string): string {
  const parent = dirname(script);
  return parent === resolve(folder) ? basename(script, ".mjs") : basename(parent);
}
