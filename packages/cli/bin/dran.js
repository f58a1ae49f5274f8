#!/usr/bin/env node
// The command itself is TypeScript; `npm ci` bundles it into dist/ (build.js), so that it starts fast from any folder.
import("../dist/dran.mjs").catch((error) => {
  const unbuilt = error?.code === "ERR_MODULE_NOT_FOUND" && String(error.message).includes("dist/dran.mjs");
  if (!unbuilt) throw error;
  process.stderr.write("dran: the command is not built yet; run `npm run build:cli` in the project's root.\n");
  process.exitCode = 1;
});
