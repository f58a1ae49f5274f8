/** `dran review`: everything found, for a person or (`--json`) for a programme. */
import type { Run } from "../call.ts";
import { findAll } from "../findings.ts";
import { jsonOf } from "../json.ts";
import { reportOf } from "../report.ts";
import { readSettings } from "../settings.ts";

export const run: Run = async ({ given, around, terminal }) => {
  const settings = readSettings(given, around);
  const findings = await findAll(settings, terminal);
  if (!findings) return 1;
  await terminal.print(
    given.has("json")
      ? `${JSON.stringify(jsonOf(findings), null, 2)}\n`
      : reportOf(findings, { ...terminal, namesItems: settings.data !== undefined }),
  );
  return 0;
};
