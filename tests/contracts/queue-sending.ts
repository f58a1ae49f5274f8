/** What every queue takes, and what it refuses. */
import { describe, expect, test } from "vitest";
import { type Entry, MAX_BODY_BYTES, MAX_DELAY_SECONDS } from "../../packages/core/src/ports/queue.ts";
import { type Bench, comesTo, entries, seen, VISIBILITY_SECONDS } from "./queue-steps.ts";

export function queueSending({ send, receive, elapse }: Bench): void {
  describe("sending", () => {
    test("nothing sends nothing", async () => {
      const worker = seen();
      receive(worker.handle);
      await send();
      await elapse(VISIBILITY_SECONDS);
      expect(worker.batches).toEqual([]);
    });

    test.each<[string, Entry]>([
      ["a body of 8,192 bytes", { body: "ä".repeat(MAX_BODY_BYTES / 2) }],
      ["a body of one character", { body: "x" }],
      ["a body of tab, line feed and carriage return", { body: "\t\n\r" }],
      ["a body of the last character before the surrogates", { body: "\uD7FF\uE000\uFFFD" }],
      ["a delay of 0", { body: "x", delaySeconds: 0 }],
      ["a delay of 1 s", { body: "x", delaySeconds: 1 }],
      ["a group of 128 characters", { body: "x", group: "~".repeat(127).padStart(128, "!") }],
    ])("%s goes through as it is", async (_, entry) => {
      const worker = seen();
      receive(worker.handle);
      await send(entry);
      await elapse(1);
      await comesTo(worker.marks, [`${entry.body}#1`]);
    });

    test.each<[string, Entry]>([
      ["a body of 8,193 bytes", { body: `${"ä".repeat(MAX_BODY_BYTES / 2)}x` }],
      ["an empty body", { body: "" }],
      ["a control character", { body: "a\u0000" }],
      ["half of a surrogate pair", { body: "a\uD83D" }],
      ["a noncharacter", { body: "a\uFFFE" }],
      ["a delay of 901 s", { body: "x", delaySeconds: MAX_DELAY_SECONDS + 1 }],
      ["a negative delay", { body: "x", delaySeconds: -1 }],
      ["half a second's delay", { body: "x", delaySeconds: 0.5 }],
      ["an empty group", { body: "x", group: "" }],
      ["a group of 129 characters", { body: "x", group: "g".repeat(129) }],
      ["a group with a space", { body: "x", group: "a b" }],
      ["a group with an umlaut", { body: "x", group: "ä" }],
    ])("%s is refused, and with it all that was to be sent", async (_, entry) => {
      const worker = seen();
      receive(worker.handle);
      const refusal = expect(send(...entries(12), entry)).rejects;
      await refusal.toMatchObject({ name: "DranError", code: "malformed" });
      await elapse(1);
      expect(worker.batches).toEqual([]);
    });

    test.each([{ batchSize: 0 }, { batchSize: 11 }, { batchSize: 1.5 }, { concurrency: 0 }, { concurrency: 0.5 }])(
      "and receiving have limits: %j is refused",
      (options) => {
        expect(() => receive(seen().handle, options)).toThrow(
          expect.objectContaining({ name: "DranError", code: "malformed" }),
        );
      },
    );
  });
}
