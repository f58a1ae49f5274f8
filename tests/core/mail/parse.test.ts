import { describe, expect, test } from "vitest";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { multipart, rawMail } from "./mail.ts";

describe("what a mail says of itself", () => {
  test("addresses, subject, date and id are decoded, names made plain", async () => {
    const message = await parse(
      rawMail({
        From: '=?utf-8?Q?"K=C3=BChn,_Jan"?= <Jan.Kuehn@Kuhn.example>',
        To: "Team: Anna <anna@reindl.example>, Ben <ben@reindl.example>;",
        Cc: "carla@reindl.example",
        Subject: "=?iso-8859-1?Q?Gr=FC=DFe_aus?= =?utf-8?B?IFfDvHJ6YnVyZw==?=",
        "In-Reply-To": "<0@reindl.example>",
      }),
    );
    expect(message.from).toEqual({ name: "Jan Kühn", address: "jan.kuehn@kuhn.example" });
    expect(message.to.map(({ address }) => address)).toEqual(["anna@reindl.example", "ben@reindl.example"]);
    expect(message.cc).toEqual([{ name: "", address: "carla@reindl.example" }]);
    expect(message.subject).toBe("Grüße aus Würzburg");
    expect(message.sentAt).toBe("2026-03-02T13:03:00Z");
    expect(message.messageId).toBe("1@kuhn.example");
    expect(message.inReplyTo).toEqual(["0@reindl.example"]);
  });

  test("a decoded name never becomes an address", async () => {
    const message = await parse(
      rawMail({ From: `=?utf-8?B?${Buffer.from("Boss <boss@bank.example>").toString("base64")}?=` }),
    );
    expect(message.from).toBeUndefined();
  });

  test("an encoded word in an encoded word is decoded once", async () => {
    const inner = "=?utf-8?Q?zwei?=";
    const message = await parse(rawMail({ Subject: `=?utf-8?B?${Buffer.from(inner).toString("base64")}?=` }));
    expect(message.subject).toBe(inner);
  });

  test("a header in Latin 1 is read as such", async () => {
    const raw = Buffer.from(
      Buffer.from(rawMail({ Subject: "GrXX" }))
        .toString("latin1")
        .replace("XX", "\u00fc\u00df"),
      "latin1",
    );
    expect((await parse(raw)).subject).toBe("Grüß");
  });

  test("a mail without From, Date and Message-ID is read all the same, its id being that of its bytes", async () => {
    const raw = rawMail({ From: undefined, Date: undefined, "Message-ID": undefined });
    const message = await parse(raw);
    expect(message.from).toBeUndefined();
    expect(message.sentAt).toBeUndefined();
    expect(message.messageId).toMatch(/^[0-9a-f]{64}@dran\.invalid$/);
    expect((await parse(raw)).messageId).toBe(message.messageId);
    expect((await parse(rawMail({ "Message-ID": undefined }, "Hallo?"))).messageId).not.toBe(message.messageId);
  });

  test("the source's labels, thread and arrival are taken over", async () => {
    const source = {
      labels: ["Inbox", "CATEGORY_SOCIAL"],
      providerThreadId: "t1",
      receivedAt: "2026-03-02T13:00:00Z",
      truncated: true,
    };
    const message = await parse(rawMail({ Date: "gestern" }), source);
    expect(message).toMatchObject({ labels: ["inbox", "category_social"], providerThreadId: "t1", truncated: true });
    expect(message.sentAt).toBe("2026-03-02T13:00:00Z");
  });

  test("without a Date the newest Received counts, before the source's word", async () => {
    const received = [
      "Received: from a; Mon, 2 Mar 2026 10:00:00 +0000",
      "Received: from b; Mon, 2 Mar 2026 09:00:00 +0000",
    ];
    const raw = Buffer.from(`${received.join("\r\n")}\r\nFrom: a@x.example\r\n\r\nHallo`);
    expect((await parse(raw, { receivedAt: "2026-03-05T00:00:00Z" })).sentAt).toBe("2026-03-02T10:00:00Z");
  });

  test.each([
    { name: "CRLF", raw: "Subject: A\r\n\r\nHallo\r\nAnna" },
    { name: "LF", raw: "Subject: A\n\nHallo\nAnna" },
    { name: "bare CR, as an old Macintosh", raw: "Subject: A\r\rHallo\rAnna" },
    {
      name: "an mbox separator and empty lines before the header",
      raw: "\r\nFrom jan@kuhn.example Mon Mar  2 14:03:00 2026\nSubject: A\n\nHallo\nAnna",
    },
  ])("line ends: $name", async ({ raw }) => {
    expect(await parse(Buffer.from(raw))).toMatchObject({ subject: "A", text: "Hallo\nAnna" });
  });
});

describe("the text", () => {
  test("plain text is preferred to HTML", async () => {
    const raw = multipart(
      "alternative",
      ["Content-Type: text/plain", "Hallo Anna"],
      ["Content-Type: text/html", "<p>Hallo <b>HTML</b>"],
    );
    expect((await parse(raw)).text).toBe("Hallo Anna");
  });

  test.each([
    { name: "empty", plain: " " },
    { name: "a notice in any language", plain: "Ihr E-Mail-Programm unterstützt leider keine HTML-Mails." },
  ])("HTML is read when the plain text is $name", async ({ plain }) => {
    const raw = multipart(
      "alternative",
      ["Content-Type: text/plain; charset=utf-8", plain],
      [
        "Content-Type: text/html; charset=utf-8",
        "<p>Liebe Anna,</p><p>die Unterlagen schicke ich dir am Freitag, versprochen.</p>",
      ],
    );
    expect((await parse(raw)).text).toBe("Liebe Anna,\n\ndie Unterlagen schicke ich dir am Freitag, versprochen.");
  });

  test.each([
    { name: "declared Latin 1 is Windows-1252", charset: "iso-8859-1", bytes: [0x80, 0x20, 0xfc], text: "€ ü" },
    { name: "undeclared and valid UTF-8 is UTF-8", charset: undefined, bytes: [0xc3, 0xbc], text: "ü" },
    { name: "undeclared and no UTF-8 is Windows-1252", charset: undefined, bytes: [0xfc, 0x62], text: "üb" },
    { name: "US-ASCII with more in it is UTF-8", charset: "us-ascii", bytes: [0xc3, 0xbc], text: "ü" },
    { name: "a charset nobody knows is UTF-8 when valid", charset: "unknown-8bit", bytes: [0xc3, 0xbc], text: "ü" },
    { name: "a charset nobody knows is Windows-1252 when not", charset: "x-nonsense", bytes: [0xfc], text: "ü" },
    { name: "a declared code page is honoured", charset: "koi8-r", bytes: [0xc4, 0xc1], text: "да" },
  ])("charset: $name", async ({ charset, bytes, text }) => {
    const type = charset === undefined ? undefined : `text/plain; charset=${charset}`;
    expect((await parse(rawMail({ "Content-Type": type }, Uint8Array.from(bytes)))).text).toBe(text);
  });

  test("the guess holds for encoded texts too, and adds no header field", async () => {
    const message = await parse(rawMail({ "Content-Transfer-Encoding": "quoted-printable" }, "Gr=FC=DFe"));
    expect(message.text).toBe("Grüße");
    expect(message.headers.map(({ name }) => name)).toEqual([
      "from",
      "to",
      "subject",
      "date",
      "message-id",
      "content-transfer-encoding",
    ]);
    expect(message.contentType).toBe("text/plain");
  });

  test("flowed lines are joined, quotes and answers are not", async () => {
    const body = "> Kommst du am \r\n> Freitag? \r\nJa, ich \r\nkomme.\r\n\r\n-- \r\nJan";
    const message = await parse(rawMail({ "Content-Type": "text/plain; charset=utf-8; format=flowed" }, body));
    expect(message.text).toBe("> Kommst du am Freitag? \nJa, ich komme.\n\n-- \nJan");
  });

  test("flowed with DelSp loses the space at the break, and stuffed spaces go", async () => {
    const raw = rawMail(
      { "Content-Type": "text/plain; format=flowed; delsp=yes" },
      "zusammen \r\ngesetzt\r\n >kein Zitat",
    );
    expect((await parse(raw)).text).toBe("zusammengesetzt\n>kein Zitat");
  });

  test("a multipart without parts is the text it is", async () => {
    expect((await parse(rawMail({ "Content-Type": 'multipart/mixed; boundary="nie"' }, "Hallo Anna"))).text).toBe(
      "Hallo Anna",
    );
  });

  test("links are listed, each once", async () => {
    const message = await parse(
      rawMail({}, "Siehe https://a.example/x. Und (http://b.example) und https://a.example/x!"),
    );
    expect(message.links).toEqual(["https://a.example/x", "http://b.example"]);
  });
});

describe("what hangs on a mail", () => {
  const text = ["Content-Type: text/plain", "Anbei."] as const;

  test("files are named; logos, signatures of signers and Outlook's wrapper are none", async () => {
    const raw = multipart(
      "mixed",
      text,
      ["Content-Type: application/pdf; name*=utf-8''Gr%C3%BC%C3%9Fe.pdf\r\nContent-Disposition: attachment", "x"],
      ["Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename=logo.png", "x"],
      ["Content-Type: image/jpeg\r\nContent-Disposition: inline; filename=foto.jpg", "x"],
      ["Content-Type: application/pkcs7-signature; name=smime.p7s", "x"],
      ["Content-Type: application/ms-tnef; name=winmail.dat", "x"],
    );
    expect((await parse(raw)).attachments).toEqual([
      { filename: "Grüße.pdf", mimeType: "application/pdf" },
      { filename: "foto.jpg", mimeType: "image/jpeg" },
    ]);
  });

  test("an attached mail is an attachment and not text", async () => {
    const raw = multipart("mixed", text, [
      "Content-Type: message/rfc822",
      "Subject: Innen\r\n\r\nIch schicke es morgen.",
    ]);
    const message = await parse(raw);
    expect(message.text).toBe("Anbei.");
    expect(message.attachments).toEqual([{ filename: "", mimeType: "message/rfc822" }]);
  });

  test("a text file sent inline is a file", async () => {
    const raw = multipart("mixed", text, [
      "Content-Type: text/plain\r\nContent-Disposition: inline; filename=notiz.txt",
      "Ich rufe an.",
    ]);
    const message = await parse(raw);
    expect(message.text).toBe("Anbei.");
    expect(message.attachments).toEqual([{ filename: "notiz.txt", mimeType: "text/plain" }]);
  });

  test.each([
    { name: "in the Content-Type", header: "Content-Type: text/calendar; method=request", body: "BEGIN:VCALENDAR" },
    { name: "in the calendar", header: "Content-Type: text/calendar", body: "BEGIN:VCALENDAR\r\nMETHOD:REQUEST" },
  ])("a calendar's METHOD is found $name, and the calendar is no attachment", async ({ header, body }) => {
    const message = await parse(multipart("alternative", text, [header, body]));
    expect(message).toMatchObject({ calendarMethod: "REQUEST", attachments: [] });
  });

  test("a delivery report names who could not be reached", async () => {
    const status =
      "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; Ben@Reindl.example\r\nAction: failed";
    const message = await parse(
      multipart("report; report-type=delivery-status", text, ["Content-Type: message/delivery-status", status]),
    );
    expect(message.failedRecipients).toEqual(["ben@reindl.example"]);
    expect(message.contentType).toBe("multipart/report");
  });
});

describe("any bytes are read", () => {
  const calendar = ["Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR"] as const;
  const html = [
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64",
    "PHA+SGFsbG88L3A+",
  ] as const;
  const seed = multipart("mixed", ["Content-Type: text/plain; format=flowed", "Hallo \r\n> Anna"], html, calendar);

  /** Park and Miller's generator: the same bytes in every run. */
  function* numbers(start: number): Generator<number> {
    for (let value = start; ; value = (value * 48_271) % 0x7fffffff) yield value;
  }

  test.each([
    { name: "no bytes", raw: new Uint8Array() },
    { name: "one line feed", raw: Buffer.from("\n") },
    { name: "only a header", raw: Buffer.from("Subject: A") },
    { name: "only an mbox separator", raw: Buffer.from("From x") },
    { name: "zeros", raw: new Uint8Array(10_000) },
    {
      name: "a boundary that is empty",
      raw: Buffer.from('Content-Type: multipart/mixed; boundary=""\n\n--\n\nHallo\n----\n'),
    },
    {
      name: "a boundary within its own kind",
      raw: Buffer.from(
        "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nHallo\n--a--\n",
      ),
    },
  ])("$name", async ({ raw }) => {
    expect((await parse(raw)).messageId).not.toBe("");
  });

  test("a mail with bytes changed at random, five hundred times", async () => {
    const random = numbers(20_260_302);
    const next = (below: number) => (random.next().value ?? 0) % below;
    for (let round = 0; round < 500; round++) {
      const raw = Uint8Array.from(seed);
      for (let change = 0; change < 8; change++) raw[next(raw.length)] = next(256);
      const message = await parse(raw.subarray(next(20), raw.length - next(40)));
      expect(message.messageId).not.toBe("");
    }
  });
});
