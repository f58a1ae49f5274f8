import { describe, expect, test } from "vitest";
import { readHead } from "../../../../packages/core/src/connectors/files/head.ts";
import { labelsOf, leftOut } from "../../../../packages/core/src/connectors/files/labels.ts";

const headOf = (...lines: readonly string[]) =>
  readHead(new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\nSubject: no`));

describe("labelsOf", () => {
  test.each([
    {
      name: "Gmail in English",
      line: "X-Gmail-Labels: Inbox,Opened,Category Updates",
      labels: ["inbox", "opened", "category_updates"],
    },
    {
      name: "Gmail in German, encoded as one word",
      line: "X-Gmail-Labels: =?utf-8?q?Posteingang=2CGe=C3=B6ffnet?=",
      labels: ["inbox", "geöffnet"],
    },
    {
      name: "Gmail in German, encoded over two lines",
      line: "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,?=\r\n =?UTF-8?Q?Kategorie_=E2=80=9EWerbung=E2=80=9C?=",
      labels: ["drafts", "category_promotions"],
    },
    { name: "sent mail in German", line: "X-Gmail-Labels: Gesendet", labels: ["sent"] },
    { name: "Gmail's folder over IMAP", line: "X-Folder: [Gmail]/Papierkorb", labels: ["trash"] },
    { name: "Outlook's folder in German", line: "X-Folder: Gesendete Elemente", labels: ["sent"] },
    { name: "a folder below the inbox", line: "X-Folder: INBOX.Junk", labels: ["spam"] },
    { name: "someone's own label, kept", line: "X-Gmail-Labels: Projekt Lindengasse", labels: ["projekt lindengasse"] },
    { name: "a drawing's label, no draft", line: "X-Gmail-Labels: Villa/Entwürfe", labels: ["villa/entwürfe"] },
    { name: "the same twice", line: "X-Gmail-Labels: Sent,Gesendet", labels: ["sent"] },
    { name: "a mail Thunderbird has deleted", line: "X-Mozilla-Status: 0009", labels: ["trash"] },
    { name: "a mail Thunderbird has read", line: "X-Mozilla-Status: 0001", labels: [] },
    { name: "none", line: "X-Other: Inbox", labels: [] },
  ])("reads $name", ({ line, labels }) => {
    expect(labelsOf(headOf("From: a@b.example", line, "To: c@d.example"), "mail")).toEqual(labels);
  });

  test("takes the name of a file or folder for a label where it is one", () => {
    const head = headOf("From: a@b.example");
    expect(labelsOf(head, "Gesendet")).toEqual(["sent"]);
    expect(labelsOf(head, "Drafts")).toEqual(["drafts"]);
    expect(labelsOf(head, "constructor")).toEqual([]);
    expect(labelsOf(head, "Alle Nachrichten")).toEqual([]);
  });

  test("gives at most 100", () => {
    const names = Array.from({ length: 101 }, (_, at) => `l${at}`).join(",");
    expect(labelsOf(headOf(`X-Gmail-Labels: ${names}`), "mail")).toHaveLength(100);
  });
});

test.each([
  { labels: ["inbox", "wichtig"], reason: undefined },
  { labels: ["sent", "drafts"], reason: "draft" },
  { labels: ["spam"], reason: "spam" },
  { labels: ["inbox", "trash"], reason: "trash" },
])("leftOut of $labels is $reason", ({ labels, reason }) => {
  expect(leftOut(labels)).toBe(reason);
});
