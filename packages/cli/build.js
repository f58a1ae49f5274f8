// Bundles the command: our own TypeScript becomes one file, packages from the registry stay outside and load when needed.
import { readdir, rm } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Our own packages, by the start of their name. */
const ours = { "@dran/core/": "../core/src/", "@dran/functions/": "../../functions/" };

const { metafile } = await build({
  entryPoints: [here("src/main.ts")],
  outdir: here("dist"),
  entryNames: "dran",
  chunkNames: "chunks/[name]-[hash]",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  jsx: "automatic",
  jsxImportSource: "hono/jsx", // as in tsconfig.json
  sourcemap: true,
  metafile: true,
  plugins: [
    {
      // Only what starts with "." or "@dran/" is ours.
      name: "ours-only",
      setup(bundler) {
        bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
          if (kind === "entry-point") return null;
          const name = Object.keys(ours).find((start) => path.startsWith(start));
          return name ? { path: here(ours[name] + path.slice(name.length)) } : { path, external: true };
        });
      },
    },
  ],
  logLevel: "warning",
});

// Chunks of earlier builds go last, so that there is no moment without a command.
const fresh = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const old = (await readdir(here("dist/chunks"))).filter((name) => !fresh.has(name));
await Promise.all(old.map((name) => rm(here(`dist/chunks/${name}`), { force: true })));
