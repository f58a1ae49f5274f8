import { defineConfig } from "vitest/config";

/** Suites named *.server.test.ts need a server, a large disk or minutes; `npm run check` runs them too. */
const servers = process.env.DRAN_SERVERS === "1";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", ...(servers ? [] : ["tests/**/*.server.test.ts"])],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
