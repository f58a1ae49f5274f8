import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { readHtml } from "../../../packages/core/src/mail/html.ts";
import { ownWords } from "../../../packages/core/src/mail/own-words.ts";
import { expectLinear } from "../../support/cost.ts";

describe("HTML as a reader sees it", () => {
  test.each([
    {
      name: "paragraphs and breaks",
      html: "<p>Liebe Anna,</p><p>bis<br>Freitag.</p>",
      text: "Liebe Anna,\n\nbis\nFreitag.",
    },
    {
      name: "white space is one space",
      html: "<div>bis \n\t Freitag&nbsp; um  <b> zehn</b></div>",
      text: "bis Freitag um zehn",
    },
    {
      name: "divs are lines, empty ones are empty lines",
      html: "<div>A</div><div><br></div><div>B</div>",
      text: "A\n\nB",
    },
    {
      name: "lists and cells",
      html: "<ul><li>eins<li>zwei</ul><table><tr><td>a</td><td>b</td></tr></table>",
      text: "- eins\n- zwei\na b",
    },
    { name: "preformatted", html: "<pre>a\n  b</pre>", text: "a\nb" },
    {
      name: "references",
      html: "&lt;b&gt; &amp;amp; &#228;&#xE4;&auml &euro; &#150; &nix;",
      text: "<b> &amp; äää € – &nix;",
    },
    {
      name: "style, script, head and comments are not text",
      html: "<head><title>T</title><style>p{}</style></head><script>x<b</script><!-- <p>c -->A",
      text: "A",
    },
    {
      name: "Outlook's conditional comments",
      html: "<!--[if mso]><p>nur Outlook</p><![endif]--><![if !mso]>A<![endif]>",
      text: "A",
    },
    {
      name: "hidden text, and what stands after it",
      html: '<div style="display:none">x<div>y</div></div><span style="font-size:0px">z</span>A',
      text: "A",
    },
    { name: "small text is not hidden", html: '<span style="font-size:0.9em">A</span>', text: "A" },
    { name: "zero-width padding", html: "A&zwnj;\u200B&shy;B", text: "AB" },
    { name: "a sign that is no tag", html: "5 < 6 und 7 <8", text: "5 < 6 und 7 <8" },
    { name: "a quoted > in a tag", html: '<a title="a > b">A</a>', text: "A" },
    { name: "a tag that never ends", html: "A<b", text: "A" },
  ])("$name", ({ html, text }) => {
    expect(readHtml(html).text).toBe(text);
  });

  test("links are listed, http and https only", () => {
    const html =
      '<a href="https://a.example/?a=1&amp;b=2">x</a><a href=http://b.example>y</a><a href="mailto:a@b.example">z</a>';
    expect(readHtml(html).links).toEqual(["https://a.example/?a=1&b=2", "http://b.example"]);
  });
});

describe("quotes in HTML get marks, so that own words can be told", () => {
  const answer = "<div>Gern, am Freitag.</div>";
  const letter = "<p>Schickst du mir das?</p>";
  test.each([
    {
      name: "Gmail",
      html: `${answer}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">2026. márc. 2. Jan ezt írta:<br></div><blockquote class="gmail_quote">${letter}</blockquote></div>`,
    },
    {
      name: "Thunderbird",
      html: `${answer}<div class="moz-cite-prefix">Am 02.03.26 um 14:03 schrieb Jan:<br></div><blockquote type="cite">${letter}</blockquote>`,
    },
    {
      name: "Apple Mail",
      html: `${answer}<div><br><blockquote type="cite"><div>Am 02.03.2026 um 14:03 schrieb Jan &lt;jan@kuhn.example&gt;:</div>${letter}</blockquote></div>`,
    },
    {
      name: "Outlook on the web",
      html: `${answer}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Avsender:</b> Jan</div>${letter}`,
    },
    {
      name: "Outlook",
      html: `${answer}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Felad&oacute;:</b> Jan</p></div></div>${letter}`,
    },
    {
      name: "Yahoo",
      html: `${answer}<div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, Jan wrote:</div>${letter}</div>`,
    },
  ])("$name", ({ html }) => {
    const words = ownWords(readHtml(html).text, locales);
    expect(words.own).toBe("Gern, am Freitag.");
    expect(words.quoted).toContain("Schickst du mir das?");
  });

  test("an answer between two quotes is own", () => {
    const html = "<blockquote>Kommst du?</blockquote><p>Ja.</p><blockquote>Und Ben?</blockquote><p>Auch.</p>";
    expect(ownWords(readHtml(html).text, locales).blocks).toEqual([
      { context: "Kommst du?", text: "Ja." },
      { context: "Und Ben?", text: "Auch." },
    ]);
  });
});

describe("any HTML costs time in proportion to its length", () => {
  const pieces = [
    '<a "',
    '<a ">"',
    "<a '\">",
    "<",
    "<!--",
    "<style>",
    "<blockquote>",
    '<div style="display:none">',
    "&amp",
    "<b>a</b>",
    "<p>",
    "a ",
    "<td>",
    '<a href="https://x.example/',
  ];

  test.each(pieces.map((piece) => ({ piece })))("$piece over and over", ({ piece }) => {
    expectLinear((size) => readHtml(piece.repeat(size / piece.length)), 64 * 1024);
  });
});
