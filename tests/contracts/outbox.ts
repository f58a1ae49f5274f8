/** Every outbox passes these: what it sends arrives as it is, once, for the owner alone; and what went wrong has its code. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DranError, ErrorCode } from "../../packages/core/src/base/errors.ts";
import type { Outbox, Outgoing } from "../../packages/core/src/ports/outbox.ts";
import { bytes, digestMail, FROM, letter, OWNER, outgoing, SECRETS } from "./outbox-mails.ts";

export interface OutboxUnderTest {
  readonly outbox: Outbox;
  /** The bytes of every mail that arrived. */
  readonly arrived: () => Promise<readonly Uint8Array[]>;
  /** Connections or requests that reached the other side. */
  readonly tries: () => number;
  readonly dispose: () => Promise<void>;
}

export interface Fault<Under> {
  readonly name: string;
  /** Makes the next mail fail; another outbox may be returned that is to be used instead. */
  readonly arrange: (under: Under) => Outbox | undefined | Promise<Outbox | undefined>;
  readonly code: ErrorCode;
  readonly waitSeconds?: number;
  readonly mail?: () => Outgoing;
  /** Mails that arrive all the same; absent: none. */
  readonly arrives?: number;
}

export function outboxContract<Under extends OutboxUnderTest>(
  name: string,
  make: () => Promise<Under>,
  faults: readonly Fault<Under>[],
): void {
  describe(`${name} as an outbox`, () => {
    let under: Under;
    beforeEach(async () => {
      under = await make();
    });
    afterEach(async () => {
      await under.outbox.close();
      await under.dispose();
    });

    test("a digest arrives byte for byte, once, and gets a name", async () => {
      const mail = outgoing({ raw: await digestMail() });
      const { id } = await under.outbox.send(mail);
      expect(id).toMatch(/^[\x20-\x7E]{1,200}$/);
      expect((await under.arrived()).map(text)).toEqual([text(mail.raw)]);
    });

    test.each([
      ["lines of dots", "..\r\n.\r\n...\r\nend.\r\n.\r\n"],
      ["nothing below the header", ""],
      ["a line of 998 octets", `${"x".repeat(998)}\r\n`],
      ["half a megabyte", "0123456789 abcdefghij 0123456789 ABCDEFGHIJ.\r\n".repeat(12_000)],
    ])("so does a mail with %s", async (_, body) => {
      const mail = outgoing({ raw: letter({}, body) });
      await under.outbox.send(mail);
      expect((await under.arrived()).map(text)).toEqual([text(mail.raw)]);
    });

    test("three at once arrive each once", async () => {
      const mails = ["W11", "W12", "W13"].map((week) =>
        outgoing({ key: `digest/own_1/2026-${week}`, raw: letter({ Subject: week }) }),
      );
      await Promise.all(mails.map((mail) => under.outbox.send(mail)));
      expect((await under.arrived()).map(text).toSorted()).toEqual(mails.map(({ raw }) => text(raw)).toSorted());
    });

    test.each(FOREIGN)("refuses a mail before anything is sent: %s", async (_, wrong) => {
      const error = await failure(under.outbox, wrong());
      expect(error).toMatchObject({ name: "DranError", code: "refused" });
      expectNoLeak(error);
      expect(await under.arrived()).toEqual([]);
      expect(under.tries()).toBe(0);
    });

    test.each(faults.map((fault) => [fault.code, fault.name, fault] as const))("is %s: %s", async (code, _, fault) => {
      const outbox = (await fault.arrange(under)) ?? under.outbox;
      const error = await failure(outbox, fault.mail?.() ?? outgoing());
      const { waitSeconds } = fault;
      expect(error).toMatchObject({ name: "DranError", code, waitSeconds });
      expectNoLeak(error);
      expect(await under.arrived()).toHaveLength(fault.arrives ?? 0);
      expect(under.tries()).toBeLessThanOrEqual(1);
      if (outbox !== under.outbox) return outbox.close();
      await outbox.send(outgoing());
      expect(await under.arrived()).toHaveLength((fault.arrives ?? 0) + 1);
    });
  });
}

/** Each differs in one thing from a mail that is sent. */
const FOREIGN: readonly (readonly [string, () => Outgoing])[] = [
  ["to somebody else", () => outgoing({ to: "eve@elsewhere.example" })],
  [
    "another owner's, in all its parts",
    () => outgoing({ to: "eve@elsewhere.example", raw: letter({ To: "eve@elsewhere.example" }) }),
  ],
  ["to two", () => outgoing({ to: `${OWNER},eve@elsewhere.example` })],
  ["to the owner with a parameter behind", () => outgoing({ to: `${OWNER}> NOTIFY=NEVER` })],
  ["from two", () => outgoing({ from: `${FROM}, eve@elsewhere.example` })],
  ["somebody else in To", () => outgoing({ raw: letter({ To: "eve@elsewhere.example" }) })],
  [
    "somebody else behind the owner's name",
    () => outgoing({ raw: letter({ To: `"${OWNER}" <eve@elsewhere.example>` }) }),
  ],
  ["a second in To", () => outgoing({ raw: letter({ To: `${OWNER}, eve@elsewhere.example` }) })],
  ["a second in a folded To", () => outgoing({ raw: letter({ To: `${OWNER},\r\n eve@elsewhere.example` }) })],
  ["a group in To", () => outgoing({ raw: letter({ To: `all: ${OWNER};` }) })],
  ["no To", () => outgoing({ raw: letter({ To: undefined }) })],
  ["two Tos", () => outgoing({ raw: letter({ "To\t": OWNER }) })],
  ["a Cc", () => outgoing({ raw: letter({ cc: OWNER }) })],
  ["a Bcc", () => outgoing({ raw: letter({ BCC: "eve@elsewhere.example" }) })],
  ["a Resent-To", () => outgoing({ raw: letter({ "Resent-To": "eve@elsewhere.example" }) })],
  ["another sender", () => outgoing({ raw: letter({ From: "eve@elsewhere.example" }) })],
  ["no header", () => outgoing({ raw: bytes("\r\nHello\r\n") })],
  ["nothing at all", () => outgoing({ raw: new Uint8Array() })],
  ["a bare LF", () => outgoing({ raw: letter({}, "one\ntwo\r\n") })],
  ["a bare CR", () => outgoing({ raw: letter({}, "one\rtwo\r\n") })],
  [
    "a dot alone between bare LFs",
    () => outgoing({ raw: letter({}, "one\n.\nMAIL FROM:<eve@elsewhere.example>\r\n") }),
  ],
  ["a NUL", () => outgoing({ raw: letter({}, "one\0two\r\n") })],
  ["a byte that is no ASCII", () => outgoing({ raw: letter({}, "Grüße\r\n") })],
  ["a line of 999 octets", () => outgoing({ raw: letter({}, `${"x".repeat(999)}\r\n`) })],
  ["a last line without its end", () => outgoing({ raw: letter({}, "one") })],
  ["a last line with half its end", () => outgoing({ raw: letter({}, "one\r") })],
  ["a key of two parts", () => outgoing({ key: "digest/own_1" })],
  ["a key that leaves its folder", () => outgoing({ key: "digest/../2026-W11" })],
  ["a key with an empty part", () => outgoing({ key: "digest//2026-W11" })],
];

async function failure(outbox: Outbox, mail: Outgoing): Promise<DranError> {
  return outbox.send(mail).then(
    ({ id }) => expect.unreachable(`it was sent as ${id}`),
    (error) => error,
  );
}

/** Neither words nor addresses of a mail stand in an error, its stack or its causes. */
function expectNoLeak(error: unknown): void {
  const all = inspect(error, { depth: 20, showHidden: true });
  for (const secret of SECRETS) expect(all).not.toContain(secret);
}

function text(raw: Uint8Array): string {
  return Buffer.from(raw).toString("latin1");
}
