// Prints the counts of a test run from vitest's JSON, and fails on a skip where every suite is required.
import { readFileSync } from "node:fs";

const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
  readFileSync(process.argv[2], "utf8"),
);
console.log(`tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);

const skipped = testResults.flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName),
);
if (skipped.length > 0)
  console.log(`skipped for want of a server or of the shared data:\n  ${skipped.slice(0, 20).join("\n  ")}`);
if (process.env.DRAN_REQUIRE === "all" && skipped.length > 0) process.exitCode = 1;
