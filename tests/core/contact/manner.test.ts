import { isSignOff, readManner, speaksToGroup, withoutSalutation } from "@dran/core/contact/manner.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { en } from "@dran/core/locales/en/index.ts";
import type { Words } from "@dran/core/mail/message.ts";
import { describe, expect, test } from "vitest";
import { expectWithin } from "../../support/cost.ts";

const words = (own: string, signature = ""): Words => ({ own, signature, quoted: "", blocks: [] });

describe("readManner: du or Sie", () => {
  test.each([
    { name: "du in the text", own: "Hallo Anna,\n\nhast du die Pläne?", address: "informal" },
    { name: "capital Du", own: "Liebe Anna,\n\nkannst Du mir Deine Folien schicken?", address: "informal" },
    { name: "euch", own: "Hallo zusammen,\n\nich mach euch bekannt.", address: "informal" },
    { name: "Sie inside a sentence", own: "Guten Tag,\n\nkönnten Sie uns helfen?", address: "formal" },
    {
      name: "first name with Sie: the pronoun outranks it",
      own: "Hallo Anna,\n\nhaben Sie die Pläne?",
      address: "formal",
    },
    {
      name: "Frau with du: the pronoun outranks it",
      own: "Liebe Frau Huber,\n\nhast du Zeit? Ich ruf dich an.",
      address: "informal",
    },
    {
      name: "Sie at the start of a sentence may be they",
      own: "Die Pläne sind da. Sie liegen im Archiv.",
      address: undefined,
    },
    { name: "lower-case sie is they", own: "Ich habe sie gesehen und mit ihnen gesprochen.", address: undefined },
    {
      name: "no pronoun: the salutation decides, formal",
      own: "Sehr geehrter Herr Zürcher,\n\ndie Offerte kommt morgen.",
      address: "formal",
    },
    {
      name: "no pronoun: the salutation decides, informal",
      own: "Servus Karl\n\ndie Liste kommt morgen.",
      address: "informal",
    },
    { name: "a noble name", own: "Sehr geehrter Herr von Bülow,\n\ndie Liste kommt morgen.", address: "formal" },
    { name: "a full name shows nothing", own: "Guten Tag Chris Meier,\n\ndie Liste kommt morgen.", address: undefined },
    {
      name: "one slip does not outweigh the rest",
      own: "Sehr geehrte Frau Huber,\n\nich melde mich bei Ihnen und schicke Ihnen die Liste. Weißt schon.",
      address: "formal",
    },
  ])("$name", ({ own, address }) => expect(readManner(words(own), de).address).toBe(address));

  test.each([
    { name: "Ms is formal", own: "Dear Ms Patel,\n\nyou asked for the plan.", address: "formal" },
    { name: "first name is informal", own: "Hi Tom\n\nhere we are.", address: "informal" },
    { name: "-san is formal", own: "Dear Tanaka-san,\n\nthank you.", address: "formal" },
    { name: "a full name shows nothing", own: "Dear John Smith,\n\nthank you.", address: undefined },
    { name: "no salutation shows nothing", own: "Here it is.", address: undefined },
  ])("English: $name", ({ own, address }) => expect(readManner(words(own), en).address).toBe(address));
});

describe("readManner: salutation", () => {
  test.each([
    { own: "Lieber Jan,\n\ndanke.", locale: de, salutation: "Lieber Jan," },
    { own: "Sehr geehrte Frau Dr. Huber,\n\nanbei.", locale: de, salutation: "Sehr geehrte Frau Dr. Huber," },
    { own: "Grüezi Frau Keller\n\nBesten Dank.", locale: de, salutation: "Grüezi Frau Keller" },
    { own: "Grüß Sie, Herr Zürcher,\n\nvielen Dank.", locale: de, salutation: "Grüß Sie, Herr Zürcher," },
    { own: "Hallo zusammen,\n\nkurz vorab.", locale: de, salutation: "Hallo zusammen," },
    { own: "Hi Luca, finance released it this morning.", locale: en, salutation: "Hi Luca," },
    { own: "Sam! So good to hear from you.", locale: en, salutation: undefined },
    { own: "Sam!\n\nSo good to hear from you.", locale: en, salutation: "Sam!" },
    { own: "Danke, passt so.", locale: de, salutation: undefined },
    { own: "Liebe Grüße\nAnna", locale: de, salutation: undefined },
    { own: "Hallo Anna danke für die Pläne", locale: de, salutation: undefined },
  ])("$own", ({ own, locale, salutation }) => expect(readManner(words(own), locale).salutation).toBe(salutation));

  test("speaks to a group, or to one", () => {
    expect(speaksToGroup("Hallo zusammen,", de)).toBe(true);
    expect(speaksToGroup("Liebe Wiebke, liebe Lina,", de)).toBe(true);
    expect(speaksToGroup("Liebe Lina,", de)).toBe(false);
    expect(speaksToGroup("Hi all,", en)).toBe(true);
  });

  test("what stands behind it", () => {
    expect(withoutSalutation("Grüß Gott Frau Architektin, welche Farbe?", de)).toBe("welche Farbe?");
    expect(withoutSalutation("Welche Farbe?", de)).toBe("Welche Farbe?");
  });
});

describe("readManner: signature", () => {
  test.each([
    {
      name: "formula and name below",
      own: "Danke.\n\nLiebe Grüße\nAnna",
      signature: "",
      signedAs: "Liebe Grüße\nAnna",
    },
    { name: "formula with the name behind it", own: "Danke.\n\nLG Anna", signature: "", signedAs: "LG Anna" },
    {
      name: "gone into the signature part",
      own: "Danke.",
      signature: "Mit freundlichen Grüßen\nAnna Reindl\n\n-- \nArch. DI Anna Reindl\nWien",
      signedAs: "Mit freundlichen Grüßen\nAnna Reindl",
    },
    {
      name: "a wish for one day is not signed with again",
      own: "Bis dann.\n\nSchönes Wochenende\nAnna Reindl",
      signature: "-- \nArch. DI Anna Reindl\nWien",
      signedAs: "Anna Reindl",
    },
    {
      name: "the bare name, when the block below confirms it",
      own: "Passt.\n\nAnna",
      signature: "-- \nAnna Reindl\nWien",
      signedAs: "Anna",
    },
    {
      name: "a word that only looks like a name",
      own: "Passt.\n\nDanke",
      signature: "-- \nAnna Reindl\nWien",
      signedAs: "Anna Reindl",
    },
    {
      name: "formula without a name, the block below names",
      own: "Passt.\n\nFreundliche Grüsse",
      signature: "-- \nBeat Zürcher\nZürich",
      signedAs: "Freundliche Grüsse\nBeat Zürcher",
    },
    { name: "nothing that signs", own: "Passt so.", signature: "", signedAs: undefined },
  ])("$name", ({ own, signature, signedAs }) => expect(readManner(words(own, signature), de).signedAs).toBe(signedAs));

  test("English", () => {
    expect(readManner(words("Here it is.\n\nKind regards from Vienna\nAnna"), en).signedAs).toBe(
      "Kind regards from Vienna\nAnna",
    );
    expect(readManner(words("Here it is.\n\nMany thanks\nAnna"), en).signedAs).toBeUndefined();
  });

  test("a formula or a bare name", () => {
    expect(isSignOff("LG Anna", de)).toBe(true);
    expect(isSignOff("Anna", de)).toBe(false);
  });
});

test("an unending mail is read in bounded time", () => {
  expectWithin(500, () => readManner(words("Du ".repeat(200_000), "Anna ".repeat(200_000)), de));
});
