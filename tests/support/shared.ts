import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** Other people's test data, read in place beside the project and never copied into it. */
export const shared = fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** A suite that needs that data: skipped (and counted as skipped) where it is absent, failing where it must be there. */
export const describeShared: typeof describe.skip = existsSync(shared)
  ? describe
  : process.env.DRAN_REQUIRE === "all"
    ? (((name: string) =>
        describe(name, () => {
          throw new Error("the shared test data is missing, and this run requires it");
        })) as typeof describe)
    : describe.skip;
