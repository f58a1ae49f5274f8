import { describe, expect, test } from "vitest";
import { dran, jsonLines } from "./command.ts";

const split = (...lines: readonly unknown[]) =>
  dran(["own-words"], {
    stdin: lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""),
  });

describe("dran own-words", () => {
  test("answers every line in order: what was written, what is quoted, what is signature", async () => {
    const text = "Hello Jan,\r\n\r\nThursday works.\r\n\r\n-- \r\nMaxi Meier\r\n\r\n> Does Thursday work?\r\n> Jan\r\n";
    const { code, out, err } = await split({ id: "1", text }, { id: 2, text: "Passt!" });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(jsonLines(out)).toEqual([
      {
        id: "1",
        reply: "Hello Jan,\n\nThursday works.",
        quoted: "Does Thursday work?\nJan",
        signature: "-- \nMaxi Meier",
      },
      { id: 2, reply: "Passt!", quoted: "", signature: "" },
    ]);
    expect(Object.keys(jsonLines(out)[0] ?? {})).toEqual(["id", "reply", "quoted", "signature"]);
  });

  test.each([
    { name: "no text", line: { id: "x" } },
    { name: "an empty text", line: { id: "x", text: "" } },
    { name: "a text that is null", line: { id: "x", text: null } },
  ])("a line with $name has no words", async ({ line }) => {
    expect(jsonLines((await split(line)).out)).toEqual([{ id: "x", reply: "", quoted: "", signature: "" }]);
  });

  test("a bad line is named, the others are answered", async () => {
    const { code, out, err } = await split(
      { id: "a", text: "Hi" },
      "{nonsense",
      { id: "c", text: 5 },
      { id: "d", text: "Ho" },
    );
    expect(code).toBe(0);
    expect(err).toContain("line 2 is not JSON");
    expect(err).toContain('line 3 has a "text" of the wrong type');
    expect(jsonLines(out).map(({ id }) => id)).toEqual(["a", "d"]);
  });

  test("nothing readable: exit 1; nothing at all: exit 0 and a sentence", async () => {
    expect(await split("{", "}")).toMatchObject({ code: 1, out: "" });
    expect(await split()).toMatchObject({ code: 0, out: "", err: expect.stringContaining("nothing on stdin") });
  });
});
