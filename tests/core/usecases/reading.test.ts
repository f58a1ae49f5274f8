import { describe, expect, test } from "vitest";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { readMessage } from "../../../packages/core/src/usecases/reading.ts";
import { owner } from "../../support/builders.ts";
import { readerFor } from "../../support/reading.ts";

const PROMISE = "Hallo Maxi,\n\nden Vertrag schicke ich Ihnen bis Freitag.\n\nViele Grüße\nJan Roth\n";

async function readMail(to: string, body: string, addresses = owner.addresses) {
  const header = [
    "From: Jan Roth <jan@roth.example>",
    `To: ${to}`,
    "Subject: Vertrag",
    "Message-ID: <a@roth.example>",
    "Date: Mon, 02 Mar 2026 10:00:00 +0100",
    "Content-Type: text/plain; charset=utf-8",
  ];
  const message = await parse(new TextEncoder().encode(`${header.join("\r\n")}\r\n\r\n${body}`));
  const reading = readMessage(message, readerFor({ ...owner, addresses }));
  if (reading.type !== "kept") throw new Error(`the mail was ${reading.type}`);
  return reading;
}

/** Jan promises the contract. */
async function read(to: string, addresses = owner.addresses) {
  const { commitments } = await readMail(to, PROMISE, addresses);
  return commitments.map((made) => made.to);
}

describe("a contact's promise", () => {
  test.each([
    { name: "at an own address", to: "maxi@meier.example", made: [["maxi@meier.example"]] },
    { name: "at a plus address", to: "Maxi+Post@meier.example", made: [["maxi@meier.example"]] },
    {
      name: "at two own addresses",
      to: "m.meier@firma.example, maxi@meier.example",
      made: [["maxi@meier.example", "m.meier@firma.example"]],
    },
    { name: "at somebody else's", to: "maxima@meier.example", made: [] },
  ])("is made to the owner when sent $name", async ({ to, made }) => {
    expect(await read(to)).toEqual(made);
  });

  test("dots tell nobody apart at Gmail, and do elsewhere", async () => {
    expect(await read("m.axi@googlemail.com", ["maxi@gmail.com"])).toEqual([["maxi@gmail.com"]]);
    expect(await read("m.axi@meier.example")).toEqual([]);
  });
});

describe("a question in a mail to several", () => {
  const both = "Maxi Meier <maxi@meier.example>, Ronny Seidel <ronny@werk.example>";

  test.each([
    { name: "for somebody else by name", to: both, body: "Ronny, kannst du die Dichtung nachziehen?", asked: false },
    {
      name: "for somebody whose family name stands first",
      to: '"Seidel, Ronny" <ronny@werk.example>, maxi@meier.example',
      body: "Ronny - kannst du die Dichtung nachziehen?",
      asked: false,
    },
    { name: "for the owner by name", to: both, body: "Maxi, kannst du die Dichtung nachziehen?", asked: true },
    { name: "for all", to: both, body: "Könnt ihr die Dichtung nachziehen?", asked: true },
    { name: "about somebody else", to: both, body: "Kann Ronny die Dichtung nachziehen?", asked: true },
    {
      name: "for somebody it was not sent to",
      to: "maxi@meier.example",
      body: "Ronny, kannst du die Dichtung nachziehen?",
      asked: true,
    },
  ])("$name", async ({ to, body, asked }) => {
    expect((await readMail(to, body)).fact.expectsAnswer).toBe(asked);
  });
});

describe("what a mail is about", () => {
  const mixed = (name: string, type: string) =>
    [
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Servus, anbei das Blatt.",
      "--b",
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "",
      "x",
      "--b--",
    ].join("\r\n");
  const termsOf = async (name: string, type: string) => {
    const header = "From: jan@roth.example\r\nTo: maxi@meier.example\r\nSubject: Plan\r\nMessage-ID: <f@roth.example>";
    const raw = `${header}\r\nDate: Mon, 02 Mar 2026 10:00:00 +0100\r\n${mixed(name, type)}`;
    const reading = readMessage(await parse(new TextEncoder().encode(raw)), readerFor(owner));
    return reading.type === "kept" ? reading.fact.terms : [];
  };

  test("is also said by the names of its files, without their endings", async () => {
    const terms = await termsOf("Impfplan_Kaelber.pdf", "application/pdf");
    expect(terms).toContain("kalb");
    expect(terms).not.toContain("pdf");
  });

  test("a picture is a picture, whatever it is called", async () => {
    expect(await termsOf("IMG_4711.jpg", "image/jpeg")).toContain("photos");
    expect(await termsOf("IMG_4711.pdf", "application/pdf")).not.toContain("photos");
  });
});
