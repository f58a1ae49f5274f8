#!/usr/bin/env -S node --max-old-space-size=2000 --max-semi-space-size=8
// The command itself is TypeScript; `npm ci` bundles it into dist/ (build.js), so that it starts fast from any folder.
// The options (MB) are what Node gives itself on a small machine; on a large one it lets the garbage of an import grow
// to four times what is in use. They cost no time.
import("../dist/dran.mjs").catch((error) => {
  const unbuilt = error?.code === "ERR_MODULE_NOT_FOUND" && String(error.message).includes("dist/dran.mjs");
  if (!unbuilt) throw error;
  process.stderr.write("dran: the command is not built yet; run `npm run build:cli` in the project's root.\n");
  process.exitCode = 1;
});
