import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import { ownWords } from "../../../packages/core/src/mail/own-words.ts";
import { expectLinear } from "../../support/cost.ts";

const OWN = "Gern, das schicke ich dir am Freitag.";
const QUOTE = "> Liebe Anna,\n> schickst du mir das?";

describe("the writer's words stand above a quote", () => {
  test.each([
    {
      name: "Gmail, German, wrapped",
      frame: "Am Mo., 2. März 2026 um 14:03 Uhr schrieb Jan Kuhn <\njan.kuhn@mit-langem-namen.example>:\n\n",
    },
    { name: "Gmail, English", frame: "On Mon, Mar 2, 2026 at 2:03 PM Jan Kuhn <jan@kuhn.example> wrote:\n\n" },
    { name: "Apple, German", frame: "Am 02.03.2026 um 14:03 schrieb Jan Kuhn <jan@kuhn.example>:\n\n" },
    { name: "Apple, English, wrapped", frame: "On Mar 2, 2026, at 14:03,\nJan Kuhn <jan@kuhn.example>\nwrote:\n\n" },
    { name: "Thunderbird", frame: "Am 02.03.26 um 14:03 schrieb Jan Kuhn:\n" },
    { name: "French", frame: "Le lun. 2 mars 2026 à 14:03, Jan Kuhn <jan@kuhn.example> a écrit :\n" },
    { name: "a language nobody listed", frame: "2026. márc. 2. 14:03 ezt írta Jan Kuhn <jan@kuhn.example>:\n" },
    { name: "only a name", frame: "Jan Kuhn schrieb:\n" },
    { name: "nothing at all", frame: "" },
  ])("marked quote: $name", ({ frame }) => {
    const words = ownWords(`${OWN}\n\n${frame}${QUOTE}`, locales);
    expect(words.own).toBe(OWN);
    expect(words.quoted).toContain("schickst du mir das?");
    expect(words.blocks).toEqual([{ context: "", text: OWN }]);
  });

  test.each([
    {
      name: "Outlook, German",
      frame:
        "Von: Jan Kuhn <jan@kuhn.example>\nGesendet: Montag, 2. März 2026 14:03\nAn: Anna Reindl\nBetreff: Unterlagen\n",
    },
    {
      name: "Outlook, English",
      frame: "From: Jan Kuhn\nSent: Monday, 2 March 2026 14:03\nTo: Anna Reindl\nSubject: Papers\n",
    },
    {
      name: "Outlook in bold, with a rule",
      frame:
        "________________________________\n*Von:* Jan Kuhn\n*Gesendet:* Montag, 2. März 2026 14:03\n*An:* Anna\n*Betreff:* AW: Unterlagen\n",
    },
    {
      name: "web mail",
      frame:
        'Gesendet: Montag, 02. März 2026 um 14:03 Uhr\nVon: "Jan Kuhn" <jan@kuhn.example>\nAn: anna@reindl.example\nBetreff: Unterlagen\n',
    },
    { name: "Outlook of old, German", frame: "-----Ursprüngliche Nachricht-----\n" },
    { name: "Outlook of old, English", frame: "-----Original Message-----\n" },
    {
      name: "an attribution without marks below",
      frame: "Am 02.03.2026 um 14:03 schrieb Jan Kuhn <jan@kuhn.example>:\n",
    },
    { name: "a forward by Gmail", frame: "---------- Forwarded message ---------\n" },
    { name: "a forward by Apple", frame: "Anfang der weitergeleiteten Nachricht:\n" },
    { name: "dashes around the attribution", frame: "---- Jan Kuhn wrote ----\n" },
  ])("unmarked quote, everything below is another mail: $name", ({ frame }) => {
    const words = ownWords(`${OWN}\n\n${frame}\nLiebe Anna,\nich schicke es dir morgen.\n\nJan`, locales);
    expect(words.own).toBe(OWN);
    expect(words.quoted).toContain("ich schicke es dir morgen.");
    expect(words.signature).toBe("");
  });
});

describe("where a reply stands around a quote", () => {
  test.each([
    {
      name: "one line below it is the writer's",
      text: "Passt gut.\n\nAm 02.03.2026 um 14:03 schrieb Jan Kuhn:\n> Passt Freitag?\n\nLG, Anna",
      own: "Passt gut.\n\nLG, Anna",
    },
    {
      name: "two lines below it are a signature",
      text: "Passt gut.\n\nAm 02.03.2026 um 14:03 schrieb Jan Kuhn:\n> Passt Freitag?\n\nViele Grüße\nAnna",
      own: "Passt gut.",
    },
    {
      name: "a frame glued to the last words goes without them",
      text: "Yes, Friday it is--- On Wed, Apr 4, 2012 at 3:59 PM, jan@kuhn.example wrote:\n> Friday?",
      own: "Yes, Friday it is",
    },
    {
      name: "dashes before a list are no frame",
      text: "What I need-- On Friday, please bring:\n- the plans",
      own: "What I need-- On Friday, please bring:\n- the plans",
    },
  ])("$name", ({ text, own }) => {
    expect(ownWords(text, locales).own).toBe(own);
  });
});

describe("what only looks like a quote is the writer's", () => {
  test.each([
    { name: "an itinerary", text: "Deine Reise:\nVon: Wien\nAn: Graz\nDatum: 12. März" },
    {
      name: "a sentence about what somebody wrote",
      text: "Am Montag schrieb mir Peter:\nwir sollen die Zahlen bis Freitag schicken.",
    },
    { name: "a single label", text: "An: alle\n\nIch bringe Kuchen mit." },
    { name: "an address to write to", text: "Schreib bitte bis Montag an:\njan@kuhn.example" },
    { name: "the words 'original message'", text: "The original message is gone.\nI will send it again." },
    {
      name: "a rule between paragraphs",
      text: "Punkt eins mache ich bis Freitag fertig, dann sehen wir weiter.\n------\nPunkt zwei kommt danach. Versprochen ist versprochen.\nUnd Punkt drei übernehme ich auch noch.",
    },
  ])("$name", ({ text }) => {
    expect(ownWords(text, locales)).toMatchObject({ own: text, quoted: "" });
  });
});

describe("inline answers", () => {
  const text = [
    "Hallo Jan,",
    "",
    "Am 02.03.2026 um 14:03 schrieb Jan Kuhn:",
    "> Kommst du am Freitag?",
    "Ja, ich bin dabei.",
    ">",
    "> Und wer bringt",
    "> die Unterlagen mit?",
    "",
    "Die bringe ich mit.",
    "",
    "> Gruß, Jan",
    "",
    "LG Anna",
  ].join("\n");

  test("each answer comes with the question above it", () => {
    expect(ownWords(text, locales).blocks).toEqual([
      { context: "", text: "Hallo Jan," },
      { context: "Kommst du am Freitag?", text: "Ja, ich bin dabei." },
      { context: "Und wer bringt\ndie Unterlagen mit?", text: "Die bringe ich mit." },
    ]);
  });

  test("own words are the answers, the sign-off below is the signature", () => {
    const words = ownWords(text, locales);
    expect(words.own).toBe("Hallo Jan,\n\nJa, ich bin dabei.\n\nDie bringe ich mit.");
    expect(words.signature).toBe("LG Anna");
  });

  test("a quoted line that was wrapped without a mark is no answer, a short one is", () => {
    const long = "> Könntest du mir bitte bis Ende der Woche sagen, ob du am Freitag zur";
    expect(ownWords(`${long}\nSitzung kommst?\n> Danke dir`, locales).own).toBe("");
    expect(ownWords("> Kommst du?\nJa.\n> Danke dir", locales).own).toBe("Ja.");
  });
});

describe("the sign-off and what is below it are the signature", () => {
  test.each([
    { name: "mark", below: "-- \nAnna Reindl\nReindl Architektur" },
    {
      name: "German closing words",
      below: "Mit freundlichen Grüßen\nAnna Reindl\nReindl Architektur\nTel. +43 1 555 01 23",
    },
    { name: "closing words and name on a line", below: "LG Anna" },
    { name: "Swiss spelling", below: "Freundliche Grüsse\nBeat Zürcher" },
    { name: "transcribed umlauts", below: "Viele Gruesse\nAnna" },
    { name: "English closing words", below: "Best regards,\nAnna Reindl" },
    { name: "thanks with a name", below: "Danke,\nAnna" },
    { name: "a phone", below: "Von meinem iPhone gesendet" },
    { name: "a name and a phone", below: "Anna Reindl\nSent from my Galaxy S22" },
    { name: "contact data alone", below: "Anna Reindl\nanna@reindl.example\n+43 1 555 01 23\nwww.reindl.example" },
    { name: "the writer's name alone", below: "Anna" },
    { name: "unknown closing words and the writer's name", below: "Umarmung aus Wien\nAnna" },
    { name: "initials and a kiss", below: "A. x" },
    {
      name: "legal footer",
      below: "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der Adressat sind, löschen Sie sie.",
    },
    {
      name: "English legal footer",
      below: "This e-mail and any attachments are confidential and intended only for the addressee.",
    },
    {
      name: "an advertisement below the closing words",
      below: "Viele Grüße\nAnna\n\nBesuchen Sie uns auf der Messe in Halle 3, wir freuen uns!",
    },
  ])("$name", ({ below }) => {
    const words = ownWords(`Liebe Frau Holzer,\n\n${OWN}\n\n${below}`, locales, "Anna Reindl");
    expect(words.own).toBe(`Liebe Frau Holzer,\n\n${OWN}`);
    expect(words.signature).toBe(below);
  });

  test.each([
    { name: "greetings to others", text: `${OWN}\n\nViele Grüße an deine Frau` },
    {
      name: "greetings that open a letter",
      text: "Liebe Grüße aus Wien!\n\nIch wollte nur kurz sagen, dass ich am Freitag komme.",
    },
    { name: "thanks for something", text: `${OWN}\n\nDanke für die Unterlagen` },
    { name: "thanks to somebody else", text: `${OWN}\n\nDanke, Greta` },
    { name: "a mail that is only thanks", text: "Danke" },
    { name: "another's name as last line", text: "Wer kommt mit?\n\nGreta" },
    { name: "a phone in a sentence", text: "Von meinem iPhone aus geht es leider nicht.\nIch versuche es später." },
  ])("not: $name", ({ text }) => {
    expect(ownWords(text, locales, "Anna Reindl")).toMatchObject({ own: text, signature: "" });
  });

  test("a postscript is the writer's, though it stands below the signature", () => {
    const words = ownWords(
      `${OWN}\n\nViele Grüße\nAnna\n\nPS: Das Buch bringe ich mit.\n\nReindl Architektur`,
      locales,
    );
    expect(words.own).toBe(`${OWN}\nPS: Das Buch bringe ich mit.`);
    expect(words.signature).toBe("Viele Grüße\nAnna\n\n\nReindl Architektur");
  });

  test("what follows a footer is kept", () => {
    const footer = "Diese E-Mail ist nur für den Adressaten bestimmt.";
    expect(ownWords(`${footer}\n\n${OWN}`, locales).own).toBe(OWN);
  });
});

describe("any text costs time in proportion to its length", () => {
  const SIZE = 64 * 1024;
  const hostile = [
    "> ",
    "a@",
    "\n",
    "> \n",
    "to:\n",
    "----\n",
    "schrieb:\n",
    "On 1:00 <a@b> wrote\n",
    "PS: \n",
    "LG\n",
    "_\n\n",
    "Am 1.1.2026 ",
    "*-_ ",
    ">\na\n",
  ];

  test.each(hostile.map((piece) => ({ piece })))("$piece over and over", ({ piece }) => {
    expectLinear((size) => ownWords(piece.repeat(size / piece.length), locales), SIZE / 2);
  });
});
