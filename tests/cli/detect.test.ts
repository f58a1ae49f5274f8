import { describe, expect, test } from "vitest";
import { dran, jsonLines } from "./command.ts";

const NOW = ["--now", "2026-03-10T10:00:00+01:00", "--time-zone", "Europe/Berlin"];
const detect = (...lines: readonly unknown[]) =>
  dran(["detect", ...NOW], {
    stdin: lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""),
  });
describe("dran detect", () => {
  test("answers every line in order, with the fields in order", async () => {
    const { code, out, err } = await detect(
      { id: "1", text: "Ich schicke dir die Folien bis Freitag.", lang: "de" },
      { id: 2, text: "Could you send me the slides?" },
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [promise, request] = jsonLines(out);
    expect(promise).toMatchObject({ id: "1", commitment: true, kind: "send", due: "2026-03-13", expectsAnswer: false });
    expect(request).toMatchObject({ id: 2, commitment: false, quote: null, due: null, expectsAnswer: true });
    expect(Object.keys(promise ?? {})).toEqual([
      "id",
      "commitment",
      "quote",
      "confidence",
      "kind",
      "due",
      "expectsAnswer",
    ]);
  });

  test.each([
    { name: "no text", line: { id: "x" } },
    { name: "an empty text", line: { id: "x", text: "" } },
    { name: "a text that is null", line: { id: "x", text: null } },
    { name: "a text of 64 KB", line: { id: "x", text: "x".repeat(65_536) } },
    { name: "an unknown language", line: { id: "x", text: "Bonjour", lang: "fr" } },
  ])("a line with $name makes no promise", async ({ line }) => {
    const { code, out } = await detect(line);
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([{ id: "x", commitment: false, quote: null, kind: null, due: null }]);
  });

  test.each([
    { name: "not JSON", line: "{nonsense", says: "line 2 is not JSON" },
    { name: "no object", line: "[1]", says: "line 2 is no JSON object" },
    { name: "a text that is a number", line: '{"id":"b","text":5}', says: 'line 2 has a "text" of the wrong type' },
  ])("a line that is $name is named, the others are answered", async ({ line, says }) => {
    const { code, out, err } = await detect({ id: "a", text: "Hi" }, line, { id: "c", text: "Hi" });
    expect(code).toBe(0);
    expect(err).toContain(says);
    expect(jsonLines(out).map(({ id }) => id)).toEqual(["a", "c"]);
  });

  test("nothing readable: exit 1", async () => {
    expect(await detect("{", "}")).toMatchObject({ code: 1, out: "" });
  });

  test("nothing at all: exit 0 and a sentence", async () => {
    const { code, out, err } = await dran(["detect", ...NOW]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("nothing on stdin");
  });
});
