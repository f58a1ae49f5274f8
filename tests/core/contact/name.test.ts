import { firstName, greet, plainName } from "@dran/core/contact/name.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { en } from "@dran/core/locales/en/index.ts";
import { describe, expect, test } from "vitest";

describe("plainName and firstName", () => {
  test.each([
    { given: "Chris Meier", plain: "Chris Meier", first: "Chris" },
    { given: "Meier, Chris", plain: "Chris Meier", first: "Chris" },
    { given: "Meier, Chris (Einkauf)", plain: "Chris Meier", first: "Chris" },
    { given: "Mag. Verena Koller", plain: "Verena Koller", first: "Verena" },
    { given: "Dr. Insa Petersen, MBA", plain: "Insa Petersen", first: "Insa" },
    { given: "Arch. DI Anna Reindl", plain: "Anna Reindl", first: "Anna" },
    { given: "Anna-Lena von der Heide", plain: "Anna-Lena von der Heide", first: "Anna-Lena" },
    { given: "Dr. Petersen", plain: "Petersen", first: "" },
    { given: "info@kontor.example", plain: "", first: "" },
    { given: "www://evil", plain: "", first: "" },
    { given: "", plain: "", first: "" },
    { given: "J. Sommer", plain: "J. Sommer", first: "" },
  ])("$given", ({ given, plain, first }) => {
    expect(plainName(given, de)).toBe(plain);
    expect(firstName(given, de)).toBe(first);
  });
});

describe("greet, never guessing a gender", () => {
  test.each([
    { name: "Jan Petersen", form: "informal", locale: de, greeting: "Hallo Jan," },
    { name: "Chris Meier", form: "formal", locale: de, greeting: "Guten Tag Chris Meier," },
    { name: "Chris Meier", form: undefined, locale: de, greeting: "Guten Tag Chris Meier," },
    { name: "Dr. Insa Petersen", form: "formal", locale: de, greeting: "Guten Tag Dr. Insa Petersen," },
    { name: "Chris Meier", form: "group", locale: de, greeting: "Hallo zusammen," },
    { name: "", form: "informal", locale: de, greeting: "Guten Tag," },
    { name: "Dr. Petersen", form: "informal", locale: de, greeting: "Guten Tag Dr. Petersen," },
    { name: "Kirsty Lennox", form: "informal", locale: en, greeting: "Hi Kirsty," },
    { name: "Kirsty Lennox", form: "formal", locale: en, greeting: "Dear Kirsty Lennox," },
    { name: "Dr Aoife Byrne", form: undefined, locale: en, greeting: "Hello Aoife," },
    { name: "Dr Byrne", form: undefined, locale: en, greeting: "Dear Dr Byrne," },
    { name: "$& {name}", form: "formal", locale: en, greeting: "Dear $& {name}," },
  ] as const)("$name, $form", ({ name, form, locale, greeting }) => expect(greet(name, form, locale)).toBe(greeting));
});
