/** Difficult mails as other parsers read them, stalwart's and mime4j: we agree, but for the differences told here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fold } from "../../../packages/core/src/base/text.ts";
import type { Message } from "../../../packages/core/src/mail/message.ts";
import { parse } from "../../../packages/core/src/mail/parse.ts";
import { describeShared, shared } from "../../support/shared.ts";
import { type Expected, readExpected } from "../../support/stalwart.ts";

const folder = join(shared, "mail/stalwart");

/** Where we read otherwise, and why. What is not listed here agrees, and what is listed here does differ. */
const DIFFERENCES: readonly { readonly file: string; readonly field: keyof Expected; readonly why: string }[] = [
  // A multipart whose boundary never comes, comes twice or belongs to the part around it. Stalwart gives it up and has
  // no text; what a writer put there is worth more to us than the odd line of a boundary beside it.
  { file: "malformed/001.eml", field: "text", why: "the inner boundary is the text of the outer's part" },
  { file: "malformed/002.eml", field: "text", why: "the boundary never comes: all is text" },
  { file: "malformed/003.eml", field: "text", why: "inner and outer have one boundary: the innermost text is read" },
  { file: "malformed/004.eml", field: "text", why: "no line is the boundary, only longer ones: all is text" },
  { file: "malformed/006.eml", field: "text", why: "the inner boundary begins with the outer's, which is not it" },
  // Cut and mixed by a fuzzer: header fields stand there twice and thrice. Of those of a kind, the first counts to us
  // (a second cannot replace what the first said), to stalwart the last.
  { file: "malformed/019.eml", field: "sentAt", why: "two Date fields, a second apart" },
  {
    file: "malformed/019.eml",
    field: "text",
    why: "its one text/plain part is cut off and empty: we read the HTML beside it",
  },
  // The header of the first part stands in that of the multipart. Stalwart takes the mail for plain text, source of
  // the HTML included; we find the HTML part and its words.
  { file: "malformed/020.eml", field: "text", why: "two Content-Type fields in one header" },
  { file: "malformed/021.eml", field: "text", why: "two Content-Type fields in one header" },
  { file: "thirdparty/007.eml", field: "from", why: '"moderator" has no domain: no address anyone could be met by' },
  { file: "thirdparty/007.eml", field: "text", why: "mails in a digest are not marked as such: their text is read" },
];

/** Files in which stalwart finds the field, of the 53. The others say nothing of it, and nor do we. */
const FOUND: Readonly<Record<keyof Expected, number>> = {
  ...{ subject: 25, from: 21, to: 18, cc: 0, messageId: 10, sentAt: 19, text: 38 },
};

const fields = ["subject", "from", "to", "cc", "messageId", "sentAt", "text"] as const satisfies (keyof Expected)[];

function withCrlf(raw: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(raw).toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
}

/** Ours in stalwart's terms; an id or a text it does not know of is "". */
function readOurs(message: Message): Expected {
  return {
    subject: message.subject,
    from: message.from ? [message.from.address] : [],
    to: message.to.map(({ address }) => address),
    cc: message.cc.map(({ address }) => address),
    messageId: message.messageId.endsWith("@dran.invalid") ? "" : message.messageId,
    sentAt: message.sentAt ?? "",
    text: message.text,
  };
}

/** White space folded, composed, and without NUL, which no text of ours has. */
function plain(text: string): string {
  return fold(text.replaceAll("\u0000", "").normalize("NFC"));
}

function agrees(field: keyof Expected, ours: Expected, theirs: Expected): boolean {
  if (field === "text") return theirs.text === "" ? ours.text === "" : plain(ours.text).includes(plain(theirs.text));
  if (field === "subject") return ours.subject === plain(theirs.subject);
  return JSON.stringify(ours[field]) === JSON.stringify(theirs[field]);
}

describeShared("mails that stalwart's parser comes with", () => {
  test.each([
    { name: "as they are", edit: (raw: Uint8Array) => raw, ending: ".json" },
    { name: "with CRLF at every end of a line", edit: withCrlf, ending: ".crlf.json" },
  ])("$name, they are read alike, field by field", async ({ edit, ending }) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml"));
    const differing: string[] = [];
    const found: Record<keyof Expected, number> = {
      subject: 0,
      from: 0,
      to: 0,
      cc: 0,
      messageId: 0,
      sentAt: 0,
      text: 0,
    };
    for (const file of files) {
      const theirs = readExpected(readFileSync(join(folder, file.replace(/\.eml$/, ending)), "utf8"));
      const ours = readOurs(await parse(edit(readFileSync(join(folder, file)))));
      for (const field of fields) {
        if (theirs[field].length > 0) found[field]++;
        if (!agrees(field, ours, theirs)) differing.push(`${file} ${field}`);
      }
    }
    expect(differing.sort()).toEqual(DIFFERENCES.map(({ file, field }) => `${file} ${field}`).sort());
    expect({ files: files.length, ...found }).toEqual({ files: 53, ...FOUND });
  });
});

/** Where the first text is not what mime4j decodes it to, and why. */
const OTHER_TEXTS: Readonly<Record<string, string>> = {
  // A mail in a mail is another's words to us; mime4j goes on into it.
  "bad-newlines-multiple-parts-base64": "all of it is a mail in a mail",
  "base64encoded-rfc822message": "likewise",
  "base64encoded-rfc822message-nested": "likewise",
  multipartnestedemptyparts: "its first part is a mail",
  "russian-headers": "all of it is an attachment, a Word file by its name",
  // Headers that are none.
  "malformedHeaderStartsBody-nocrlfcrlf":
    "a line that is no field is left out of the header, not the start of the text",
  "malformedHeaderStartsBody-noheader": "a file without any field is no mail",
  // Boundaries that RFC 2046 section 5.1.1 does not know.
  "ending-boundaries": "words after the boundary on its line",
  "very-very-long-boundary": "a boundary of 7,000 characters, where 70 are allowed",
  "weird-boundary": "a boundary that ends in spaces: ours ends before them, so a line short of one ends the part",
  "qp-body": "the decoded file keeps the bytes of ISO-8859-15; to us its A4 is the euro sign it says it is",
};

describeShared("mails that mime4j comes with", () => {
  test("have the first text that mime4j decodes", async () => {
    const testmsgs = join(shared, "mail/mime4j/testmsgs");
    const files = readdirSync(testmsgs).sort();
    const differing: string[] = [];
    let compared = 0;
    for (const name of files.filter((file) => file.endsWith(".msg")).map((file) => file.slice(0, -4))) {
      const decoded = files.find((file) => file.startsWith(`${name}_decoded_`) && file.endsWith(".txt"));
      const text = decoded ? plain(readFileSync(join(testmsgs, decoded), "utf8")) : "";
      if (text === "") continue;
      compared++;
      const message = await parse(readFileSync(join(testmsgs, `${name}.msg`)));
      if (!plain(message.text).includes(text)) differing.push(name);
    }
    expect(differing.sort()).toEqual(Object.keys(OTHER_TEXTS).sort());
    expect(compared).toBe(26);
  });
});
