import { expect, test } from "vitest";
import { isNothingReadable } from "../../packages/cli/src/readable.ts";
import type { Skip } from "../../packages/core/src/ports/mailbox.ts";

const skip = (source: string, code: Skip["code"], index?: number): Skip => ({
  source,
  code,
  detail: "…",
  ...(index === undefined ? {} : { index }),
});

test.each([
  { name: "the one file is missing", skips: [skip("a", "unreadable")], inputs: ["a"], nothing: true },
  { name: "the one file is empty", skips: [skip("a", "empty")], inputs: ["a"], nothing: false },
  { name: "one mail in it failed", skips: [skip("a", "unreadable", 3)], inputs: ["a"], nothing: false },
  {
    name: "both failed, each its way",
    skips: [skip("a", "unreadable"), skip("b", "not-a-mailbox")],
    inputs: ["a", "b"],
    nothing: true,
  },
  { name: "one of two failed", skips: [skip("a", "unreadable")], inputs: ["a", "b"], nothing: false },
  { name: "a file inside the folder failed", skips: [skip("a/1.eml", "unreadable")], inputs: ["a"], nothing: false },
])("$name: nothing readable is $nothing", ({ skips, inputs, nothing }) => {
  expect(isNothingReadable(inputs, skips)).toBe(nothing);
});
