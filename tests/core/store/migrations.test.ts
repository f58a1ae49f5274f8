import { describe, expect, test } from "vitest";
import { migrate, STEPS, type Steps, schemaOf } from "../../../packages/core/src/store/migrations.ts";

/** A fact that once had `mail`, then `messageId`, then also `direction`. */
const steps: Steps = {
  ...STEPS,
  fact: [({ mail, ...rest }) => ({ ...rest, messageId: mail }), (value) => ({ ...value, direction: "received" })],
};
const newest = { messageId: "m", direction: "received" };

describe("migrate", () => {
  test.each([
    { name: "the first version takes every step, in order", schema: 1, value: { mail: "m" } },
    { name: "a later version takes the steps that are left", schema: 2, value: { messageId: "m" } },
    { name: "the version of today stays as it is", schema: 3, value: newest },
  ])("$name", ({ schema, value }) => {
    const before = structuredClone(value);
    expect(migrate("fact", schema, value, steps)).toEqual(newest);
    expect(value).toEqual(before);
  });

  test("a newer version is refused with what to do", () => {
    expect(() => migrate("fact", 4, newest, steps)).toThrow(
      "A stored fact was written by a newer Dran (version 4, this one knows 3): update Dran.",
    );
  });

  test.each([null, "words", 7])("what is no object is refused: %j", (value) => {
    expect(() => migrate("fact", 1, value)).toThrow(expect.objectContaining({ name: "DranError", code: "malformed" }));
  });

  test("the version written is one above the number of steps", () => {
    expect(schemaOf("fact", steps)).toBe(3);
    expect(schemaOf("event", steps)).toBe(1);
  });
});
