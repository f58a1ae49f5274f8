import { describe, expect, test } from "vitest";
import { readLines } from "../../packages/cli/src/lines.ts";

async function lines(chunks: readonly string[], limit?: number): Promise<readonly (readonly [number, string?])[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk, "latin1"); // each character one byte, as it came
  }
  const found: (readonly [number, string?])[] = [];
  for await (const { number, text } of readLines(bytes(), limit))
    found.push(text === undefined ? [number] : [number, text]);
  return found;
}

const utf8 = (text: string): string => Buffer.from(text).toString("latin1");

describe("readLines", () => {
  test.each([
    { name: "nothing", chunks: [""], expected: [] },
    { name: "a line without an end", chunks: ["a"], expected: [[1, "a"]] },
    {
      name: "an empty line counts",
      chunks: ["a\n\nb\n"],
      expected: [
        [1, "a"],
        [2, ""],
        [3, "b"],
      ],
    },
    {
      name: "lines cut anywhere",
      chunks: ["a", "b\nc", "\n", "d"],
      expected: [
        [1, "ab"],
        [2, "c"],
        [3, "d"],
      ],
    },
    {
      name: "CRLF",
      chunks: ["a\r", "\nb\r\n"],
      expected: [
        [1, "a"],
        [2, "b"],
      ],
    },
    { name: "a byte order mark", chunks: [utf8("\uFEFFa\n")], expected: [[1, "a"]] },
    { name: "a letter cut in two", chunks: [utf8("ü").slice(0, 1), utf8("ü").slice(1), "\n"], expected: [[1, "ü"]] },
  ])("$name", async ({ chunks, expected }) => {
    expect(await lines(chunks)).toEqual(expected);
  });

  test("a line longer than the limit is read past, and the next one is read", async () => {
    expect(await lines(["12345\n123456\n1", "23", "456\nok"], 5)).toEqual([[1, "12345"], [2], [3], [4, "ok"]]);
  });
});
