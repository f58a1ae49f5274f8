// Bundles the command: our own TypeScript becomes one file, packages from the registry stay outside and load when needed.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
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
  sourcemap: true,
  plugins: [
    {
      // Only what starts with "." or "@dran/" is ours.
      name: "ours-only",
      setup(bundler) {
        bundler.onResolve({ filter: /^@dran\/core\// }, ({ path }) => ({
          path: here(`../core/src/${path.slice("@dran/core/".length)}`),
        }));
        bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === "entry-point" ? null : { path, external: true },
        );
      },
    },
  ],
  logLevel: "warning",
});
