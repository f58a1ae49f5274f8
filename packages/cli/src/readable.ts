import type { Skip } from "@dran/core/ports/mailbox.ts";

/** True when every single input failed as a whole. One that is merely empty was readable. */
export function isNothingReadable(inputs: readonly string[], skips: readonly Skip[]): boolean {
  const failed = new Set(
    skips
      .filter(({ code, index }) => index === undefined && (code === "unreadable" || code === "not-a-mailbox"))
      .map(({ source }) => source),
  );
  return inputs.every((input) => failed.has(input));
}
