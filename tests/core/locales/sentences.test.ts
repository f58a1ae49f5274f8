import { describe, expect, test } from "vitest";
import { fold } from "../../../packages/core/src/base/text.ts";
import { localeOf, locales } from "../../../packages/core/src/locales/index.ts";
import { SENTENCE_LIMIT, sentences } from "../../../packages/core/src/locales/sentences.ts";
import { expectWithin } from "../../support/cost.ts";

const split = (text: string, code: string) => {
  const locale = localeOf(code);
  if (!locale) throw new Error(`no locale ${code}`);
  return sentences(text, locale).map((sentence) => sentence.text);
};

/** `|` marks where one sentence ends and the next begins; the text is read without it. */
const rows: readonly { name: string; code: string; text: string }[] = [
  { name: "two plain sentences", code: "de", text: "Danke!| Ich melde mich morgen." },
  { name: "abbreviations", code: "de", text: "Dr. Lutz bringt z.B. die Pläne, d.h. ca. zehn, bzw. Nr. 5 mit.| Gut?" },
  { name: "spaced abbreviations", code: "de", text: "Es fehlt z. B. noch der Plan, d. h. fast alles.| Sonst nichts." },
  { name: "an ordinal before a month", code: "de", text: "Ich schicke es am 3. März an Sie.| Passt das?" },
  { name: "an ordinal that ends the sentence", code: "de", text: "Sie haben es bis zum 20.| Danach bin ich weg." },
  { name: "an ordinal before a verb", code: "de", text: "Bitte bis zum 20. abholen." },
  { name: "an ordinal before a noun", code: "de", text: "Das ist der 1. Platz für uns." },
  { name: "a dotted date inside", code: "de", text: "Am 15.3. komme ich.| Bis dann." },
  { name: "a dotted date at the end", code: "de", text: "Frist ist der 15.3.| Ich halte sie ein." },
  { name: "a week number at the end", code: "de", text: "Wir liefern in KW 14.| Das ist sicher." },
  { name: "a year", code: "de", text: "Das war 2025.| Seither nichts." },
  { name: "a decimal", code: "de", text: "Es kostet 1.450,50 Euro.| Gut so?" },
  { name: "usw. before a capital", code: "de", text: "Fotos, Pläne usw.| Ich schick alles." },
  { name: "usw. inside", code: "de", text: "Fotos, Pläne usw. schick ich dir." },
  { name: "a name that is a month's short form", code: "de", text: "Gruß an Jan.| Ich ruf ihn an." },
  { name: "a short month inside", code: "de", text: "Am 3. Jan. schicke ich es." },
  { name: "casual lower case", code: "de", text: "schick ich dir.| bis morgen" },
  { name: "a short function word at the end", code: "de", text: "passt so.| Ich komme." },
  { name: "closing quotes", code: "de", text: "„Ich rufe zurück.“| Das war im März." },
  { name: "a quote that goes on", code: "de", text: "„Ich rufe zurück!“ hat er gesagt." },
  { name: "brackets", code: "de", text: "Das stimmt (siehe Anhang.)| Mehr folgt." },
  { name: "an ellipsis inside", code: "de", text: "Ich tipp das ab... nein, ich fotografier es." },
  { name: "an ellipsis at the end", code: "de", text: "Mal sehen …| Ich melde mich." },
  { name: "an emoji ends", code: "de", text: "Mach ich 😊| Bis morgen" },
  { name: "an emoji behind the stop", code: "de", text: "Danke! 😊👍🏽| Bis morgen" },
  { name: "a smiley", code: "de", text: "Gern :-)| Ich schick es." },
  { name: "an emoji inside", code: "de", text: "das 😊 wird schon" },
  { name: "the umlaut opens", code: "de", text: "Gut.| Übermorgen kommt mehr." },
  { name: "two plain sentences", code: "en", text: "Thanks!| I'll call tomorrow." },
  {
    name: "abbreviations",
    code: "en",
    text: "Mr. Hall brings e.g. the plans, i.e. approx. ten vs. No. 5 alone.| Good?",
  },
  { name: "the word no", code: "en", text: "I said no.| We go on." },
  { name: "the pronoun at the end", code: "en", text: "So do I.| See you." },
  { name: "an initial", code: "en", text: "I met J. Smith today.| He agrees." },
  { name: "a number at the end", code: "en", text: "The room is 14.| We start at 3.| Fine?" },
  { name: "etc. before a capital", code: "en", text: "Photos, plans etc.| I'll send all." },
  { name: "p.m. inside", code: "en", text: "Call me at 3 p.m. on Friday." },
  { name: "p.m. at the end", code: "en", text: "Call me at 3 p.m.| I'm in." },
  { name: "a short month", code: "en", text: "I'll send it by Jan. 15 at the latest." },
  { name: "a URL with a question mark", code: "en", text: "See https://x.example/a.b?c=1!d for it.| Thanks." },
  { name: "an address", code: "en", text: "Write to j.hall@corp.example today.| Thanks." },
  { name: "a version", code: "en", text: "We ship 2.0.1 soon.| Then rest." },
  { name: "both marks", code: "en", text: "Really?!| Wow." },
  { name: "closing quotes", code: "en", text: 'He said "I will."| Then he left.' },
  { name: "a list number", code: "en", text: "1. Slides to Anna" },
];

describe("sentences", () => {
  test.each(rows)("$code: $name", ({ code, text }) => {
    expect(split(text.replaceAll("|", ""), code)).toEqual(text.split("|").map((part) => part.trim()));
  });

  test.each([
    {
      name: "a salutation is its own, a wrapped paragraph is joined",
      text: "Liebe Frau Holzer,\ndas sind wunderbare Neuigkeiten, gratuliere! Die ersten\nSkizzen bekommen Sie bald.\n\nGrüße\nAnna",
      said: [
        "Liebe Frau Holzer,",
        "das sind wunderbare Neuigkeiten, gratuliere!",
        "Die ersten Skizzen bekommen Sie bald.",
        "Grüße",
        "Anna",
      ],
    },
    {
      name: "bullets are their own, their wrapped lines are not",
      text: "Offen ist:\n- die Folien\n* Zahlen prüfen und dann alles noch einmal\n  durchrechnen\n1) Termin",
      said: ["Offen ist:", "- die Folien", "* Zahlen prüfen und dann alles noch einmal durchrechnen", "1) Termin"],
    },
    {
      name: "a day at the start of a wrapped line is no point of a list",
      text: "für das Gespräch über den Förderantrag kann ich Ihnen Dienstag, den\n24. November oder Donnerstag, den 26. März anbieten",
      said: [
        "für das Gespräch über den Förderantrag kann ich Ihnen Dienstag, den 24. November oder Donnerstag, den 26. März anbieten",
      ],
    },
    {
      name: "a point of a list is one although it speaks of a month",
      text: "Was noch fehlt und bis zum Ende der Woche da sein müsste, ist dieses:\n2. Nachweise für November\n3. Belege",
      said: [
        "Was noch fehlt und bis zum Ende der Woche da sein müsste, ist dieses:",
        "2. Nachweise für November",
        "3. Belege",
      ],
    },
    {
      name: "short lines stay apart",
      text: "Folien\nZahlen\nTermin am Montag",
      said: ["Folien", "Zahlen", "Termin am Montag"],
    },
    {
      name: "a small break before lower case is joined",
      text: "ich schick dir\ndas morgen",
      said: ["ich schick dir das morgen"],
    },
    { name: "marks alone are no sentence", text: "--\n***\n:-)\n…", said: [] },
    { name: "nothing", text: "", said: [] },
  ])("$name", ({ text, said }) => {
    expect(split(text, "de")).toEqual(said);
  });

  test("places point at the words in the original", () => {
    const text = "  Hallo Jan,\n\n ich  komme am 3. März\n vorbei.  Passt das?\n";
    for (const locale of locales) {
      for (const { text: said, start, end } of sentences(text, locale)) {
        expect(fold(text.slice(start, end))).toBe(said);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }
  });

  test("prose without an end is cut at a space", () => {
    const said = split("wort ".repeat(500), "de");
    expect(said.map((sentence) => sentence.length)).toEqual([999, 999, 499]);
    expect(split("x".repeat(SENTENCE_LIMIT), "de")).toHaveLength(1);
    expect(split("x".repeat(SENTENCE_LIMIT + 1), "de")).toHaveLength(2);
  });

  test.each(["a. ", ".", "1. ", ":) ", "😊", "x,\n", "\n ", "(((", "a"])("hostile %j stays linear", (unit) => {
    expectWithin(1_000, () => split(unit.repeat(100_000 / unit.length), "de"));
  });
});
