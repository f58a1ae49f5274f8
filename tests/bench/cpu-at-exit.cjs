// Preloaded into a process that is measured: tells on file descriptor 3 how many microseconds of processor time it had.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});
