import { describe, expect, test } from "vitest";
import { plain, wrap } from "../../packages/cli/src/text.ts";

describe("plain", () => {
  test.each([
    { name: "words stay", text: "Grüße, Zoë 👋", shown: "Grüße, Zoë 👋" },
    { name: "an escape sequence loses its escape", text: "a\u001B[2Jb", shown: "a [2Jb" },
    { name: "a C1 control is one too", text: "a\u009B2Jb", shown: "a 2Jb" },
    { name: "a line stays one line", text: "a\r\nb\tc", shown: "a b c" },
    { name: "the order shown is the order written", text: "exe.\u202Efdp", shown: "exe.fdp" },
  ])("$name", ({ text, shown }) => {
    expect(plain(text)).toBe(shown);
  });
});

describe("wrap", () => {
  test.each([
    { name: "nothing is one empty line", text: "", lines: [""] },
    { name: "a line that just fits", text: "one two", lines: ["one two"] },
    { name: "one letter more goes down", text: "one twoo", lines: ["one", "twoo"] },
    { name: "a long word stands alone", text: "a Donaudampfschiff b", lines: ["a", "Donaudampfschiff", "b"] },
    { name: "an emoji is one character", text: "👋👋👋 👋👋👋", lines: ["👋👋👋 👋👋👋"] },
  ])("$name", ({ text, lines }) => {
    expect(wrap(text, 7)).toEqual(lines);
  });
});
