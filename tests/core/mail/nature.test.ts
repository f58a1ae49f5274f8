import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { judge } from "../../../packages/core/src/mail/nature.ts";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { multipart, rawMail } from "./mail.ts";

const owner = { id: "o", name: "Anna Reindl", addresses: ["anna@reindl.example"], locale: "de", zone: "Europe/Vienna" };

async function natureOf(fields: Readonly<Record<string, string>>, labels: readonly string[] = []) {
  return judge(await parse(rawMail(fields), { labels }), owner, locales);
}

describe("one hard signal decides", () => {
  test.each([
    { fields: { "Auto-Submitted": "auto-generated" }, nature: "machine", reason: "auto-submitted" },
    { fields: { "Auto-Submitted": "auto-replied (vacation)" }, nature: "out-of-office", reason: "auto-replied" },
    {
      fields: { "Auto-Submitted": "auto-generated", Subject: "Automatische Antwort: Angebot" },
      nature: "out-of-office",
      reason: "absence",
    },
    { fields: { "Return-Path": "<>", Subject: "Out of Office: Offer" }, nature: "out-of-office", reason: "absence" },
    { fields: { "X-Autoreply": "yes" }, nature: "out-of-office", reason: "auto-reply-field" },
    { fields: { Precedence: "auto_reply" }, nature: "out-of-office", reason: "auto-reply-field" },
    { fields: { "Return-Path": "<>" }, nature: "bounce", reason: "null-return-path" },
    {
      fields: { From: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>" },
      nature: "bounce",
      reason: "mailer-daemon",
    },
    { fields: { From: "MAILER-DAEMON <>" }, nature: "bounce", reason: "mailer-daemon" },
    { fields: { "X-Failed-Recipients": "ben@reindl.example" }, nature: "bounce", reason: "failed-recipients" },
    {
      fields: { "Content-Type": "multipart/report; report-type=disposition-notification; boundary=x" },
      nature: "machine",
      reason: "report",
    },
    {
      fields: { "Content-Type": 'multipart/report; boundary=x; report-type="delivery-status"' },
      nature: "bounce",
      reason: "delivery-report",
    },
    {
      fields: { "Content-Type": "multipart/report; boundary=x", Subject: "Delivery status notification" },
      nature: "bounce",
      reason: "untyped-report",
    },
    {
      fields: { "Content-Type": "multipart/report; boundary=x", Subject: "Read: Offer" },
      nature: "machine",
      reason: "report",
    },
    {
      fields: {
        "Content-Type": "multipart/report; boundary=x; report-type=feedback-report",
        Subject: "Delivery status notification",
      },
      nature: "machine",
      reason: "report",
    },
    { fields: { "X-Dran-Digest": "2026-W10" }, nature: "machine", reason: "own-digest" },
    { fields: { "List-Unsubscribe": "<https://x.example>" }, nature: "bulk", reason: "list-unsubscribe" },
    { fields: { "Feedback-ID": "1:x" }, nature: "bulk", reason: "feedback-id" },
    { fields: { "List-Id": "<zt.example>" }, nature: "list", reason: "list-id" },
    {
      fields: { "List-Post": "<mailto:zt@zt.example>", "List-Unsubscribe": "<https://x.example>" },
      nature: "list",
      reason: "list-post",
    },
  ] as const)("$fields: $nature", async ({ fields, nature, reason }) => {
    const judgement = await natureOf(fields);
    expect(judgement.nature).toBe(nature);
    expect(judgement.reasons).toContain(reason);
  });

  test.each(["category_promotions", "CATEGORY_SOCIAL", "spam", "[Gmail]/Spam", "Junk"])(
    "label %s: bulk",
    async (label) => {
      expect((await natureOf({}, [label])).nature).toBe("bulk");
    },
  );

  test.each([
    { method: "REQUEST", nature: "calendar" },
    { method: "REPLY", nature: "calendar" },
    { method: "CANCEL", nature: "calendar" },
    { method: "PUBLISH", nature: "human" },
  ])("a calendar with METHOD $method: $nature", async ({ method, nature }) => {
    const raw = multipart(
      "mixed",
      ["Content-Type: text/plain", "Siehe Anhang."],
      [`Content-Type: text/calendar; method=${method}`, "BEGIN:VCALENDAR"],
    );
    expect(judge(await parse(raw), owner, locales).nature).toBe(nature);
  });
});

describe("human mail with misleading headers stays human, and says what was seen", () => {
  test.each([
    { name: "nothing", fields: {}, reasons: [] },
    { name: "Auto-Submitted: no", fields: { "Auto-Submitted": "no" }, reasons: [] },
    {
      name: "Exchange asks not to auto-reply",
      fields: { "X-Auto-Response-Suppress": "All" },
      reasons: ["weak:auto-response-suppress"],
    },
    { name: "Precedence alone", fields: { Precedence: "list" }, reasons: ["weak:precedence"] },
    {
      name: "both of these",
      fields: { Precedence: "bulk", "X-Auto-Response-Suppress": "All" },
      reasons: ["weak:precedence", "weak:auto-response-suppress"],
    },
    {
      name: "a person behind a no-reply address",
      fields: { From: "Ben <noreply@forge.example>" },
      reasons: ["weak:no-reply"],
    },
    { name: "a subject about absence", fields: { Subject: "Abwesenheit im Juli" }, reasons: ["weak:absence-subject"] },
    { name: "a list that takes no posts", fields: { "List-Post": "NO" }, reasons: [] },
    {
      name: "a name that only begins like a machine's",
      fields: { From: "Norep Lyle <noreplyle@x.example>" },
      reasons: ["weak:no-reply"],
    },
  ])("$name", async ({ fields, reasons }) => {
    expect(await natureOf(fields)).toEqual({ nature: "human", reasons });
  });

  test("weak signals decide together when one of them weighs", async () => {
    expect((await natureOf({ From: "Shop <no-reply@shop.example>", Precedence: "bulk" })).nature).toBe("machine");
    expect((await natureOf({ Subject: "Automatic reply: Offer", "X-Auto-Response-Suppress": "All" })).nature).toBe(
      "out-of-office",
    );
  });
});

describe("people write through lists", () => {
  const list = {
    "List-Id": "<zt.example>",
    "List-Post": "<mailto:zt@zt.example>",
    "List-Unsubscribe": "<https://zt.example>",
  };
  const judged = async (fields: Readonly<Record<string, string>>, body: string, participates = false) =>
    judge(await parse(rawMail(fields, body)), owner, locales, { participates });

  test("to the owner and by name: human", async () => {
    expect(await judged(list, "Liebe Anna,\n\nhast du die Vorlage noch?")).toEqual({
      nature: "human",
      reasons: ["weak:list-post", "weak:list-unsubscribe", "weak:list-id", "personal"],
    });
  });

  test.each([
    { name: "by name, to the list", fields: { ...list, To: "zt@zt.example" }, body: "Liebe Anna, hallo alle" },
    { name: "to the owner, to all", fields: list, body: "Liebe alle,\n\nwer kennt Annaberg?" },
    { name: "the name far below", fields: list, body: `Liebe alle,\n\n${"x ".repeat(60)}\nAnna` },
  ])("$name: list", async ({ fields, body }) => {
    expect((await judged(fields, body)).nature).toBe("list");
  });

  test("in a thread the owner takes part in: human", async () => {
    expect((await judged({ ...list, To: "zt@zt.example" }, "Danke euch!", true)).nature).toBe("human");
  });

  test("a newsletter knows the name and is none", async () => {
    const fields = { "List-Unsubscribe": "<https://shop.example>", "Feedback-ID": "1:shop" };
    expect((await judged(fields, "Hallo Anna,\n\nnur heute!")).nature).toBe("bulk");
  });
});
