import { describe, expect, test } from "vitest";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { type Inspector, inspect } from "../../../packages/core/src/usecases/inspection.ts";

const [de] = locales;
if (!de) throw new Error("there is no locale");

const inspector = (over: Partial<Inspector["owner"]> = {}): Inspector => ({
  owner: { id: "reader", name: "", addresses: [], locale: "de", zone: "Europe/Berlin", ...over },
  locales,
  home: localeOf("de") ?? de,
  now: "2026-06-01T09:00:00Z",
});

interface Written {
  readonly fields?: readonly string[];
  readonly date?: string | undefined;
  readonly text: string;
}

const MONDAY = "Mon, 02 Mar 2026 10:00:00 +0100";

async function inspectMail({ fields = [], date, text }: Written, by = inspector()) {
  const header = [
    "From: Jan Roth <jan@roth.example>",
    "To: Maxi Meier <maxi@meier.example>",
    "Subject: Folien",
    "Message-ID: <a@roth.example>",
    "Content-Type: text/plain; charset=utf-8",
    ...(date === undefined ? [] : [`Date: ${date}`]),
    ...fields,
  ];
  return inspect(await parse(new TextEncoder().encode(`${header.join("\r\n")}\r\n\r\n${text}`)), by);
}

describe("inspect", () => {
  test("tells of a human mail what was read in it", async () => {
    const text = "Hallo Maxi,\n\ndie Folien schicke ich dir bis Freitag. Passt dir das?\n\nViele Grüße\nJan\n";
    expect(await inspectMail({ date: MONDAY, text })).toEqual({
      messageId: "a@roth.example",
      nature: "human",
      reasons: [],
      language: "de",
      ownWords: expect.stringContaining("die Folien schicke ich dir bis Freitag."),
      commitments: [
        {
          quote: "die Folien schicke ich dir bis Freitag.",
          kind: "send",
          due: "2026-03-06",
          confidence: expect.any(Number),
        },
      ],
      expectsAnswer: true,
    });
  });

  test.each([
    { name: "the mail's own date", date: MONDAY, due: "2026-03-06" },
    {
      name: "the day in the zone, where it is another one",
      date: "Thu, 05 Mar 2026 23:30:00 +0000",
      due: "2026-03-13",
    },
    { name: "the moment of looking, where the mail has no date", date: undefined, due: "2026-06-05" },
  ])("counts days due from $name", async ({ date, due }) => {
    const { commitments } = await inspectMail({ date, text: "Ich schicke dir die Folien bis Freitag.\n" });
    expect(commitments).toMatchObject([{ due }]);
  });

  test.each([
    {
      name: "a newsletter",
      fields: ["List-Unsubscribe: <https://x.example>"],
      nature: "bulk",
      reason: "list-unsubscribe",
    },
    {
      name: "an absence note",
      fields: ["Auto-Submitted: auto-replied"],
      nature: "out-of-office",
      reason: "auto-replied",
    },
  ])("finds no promise and no question in $name, but its words", async ({ fields, nature, reason }) => {
    const text = "Ich schicke dir die Folien bis Freitag. Passt das?\n";
    expect(await inspectMail({ date: MONDAY, fields, text })).toMatchObject({
      nature,
      reasons: [reason],
      ownWords: text.trim(),
      commitments: [],
      expectsAnswer: false,
    });
  });

  test("finds nothing in what is quoted", async () => {
    const text = "Danke dir!\n\n> Ich schicke dir die Folien bis Freitag.\n> Passt das?\n";
    expect(await inspectMail({ date: MONDAY, text })).toMatchObject({ commitments: [], expectsAnswer: false });
  });

  test("a mail through a list speaks to an owner it calls by name, and to nobody else", async () => {
    const mail = { date: MONDAY, fields: ["List-Id: <list.example>"], text: "Hallo Maxi,\n\npasst Freitag?\n" };
    const maxi = inspector({ name: "Maxi Meier", addresses: ["maxi@meier.example"] });
    expect(await inspectMail(mail, maxi)).toMatchObject({ nature: "human", expectsAnswer: true });
    expect(await inspectMail(mail)).toMatchObject({ nature: "list", expectsAnswer: false });
  });

  test("takes the locale of the reader where no word tells the language", async () => {
    expect(await inspectMail({ text: "12345\n", fields: [] })).toMatchObject({ language: "de" });
    expect(await inspectMail({ text: "Could you please have a look at the slides?\n" })).toMatchObject({
      language: "en",
    });
  });
});
