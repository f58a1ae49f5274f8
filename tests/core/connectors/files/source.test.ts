import { describe, expect, test } from "vitest";
import { unreadable } from "../../../../packages/core/src/connectors/files/source.ts";

const failure = (code: string): Error => Object.assign(new Error("words of the system"), { code });

describe("unreadable", () => {
  test.each([
    { code: "ENOENT", says: "a.mbox does not exist; check the path." },
    { code: "EACCES", says: "a.mbox may not be read by this user; change its permissions or give a copy." },
    { code: "EIO", says: "a.mbox cannot be read (EIO); try again or give a copy." },
  ])("says what $code means", ({ code, says }) => {
    expect(unreadable("a.mbox", failure(code))).toEqual({ source: "a.mbox", code: "unreadable", detail: says });
  });

  test("names the mail before which reading failed", () => {
    expect(unreadable("a.mbox", failure("EIO"), 7)).toMatchObject({ index: 7 });
  });

  test.each([new TypeError("undefined is not a function"), failure("ERR_INVALID_ARG_TYPE"), "no error"])(
    "lets a fault of ours through: %s",
    (error) => {
      expect(() => unreadable("a.mbox", error)).toThrow();
    },
  );
});
