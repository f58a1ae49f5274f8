import { writeDraft, writeDrafts } from "@dran/core/draft/draft.ts";
import { de } from "@dran/core/locales/de/index.ts";
import { en } from "@dran/core/locales/en/index.ts";
import type { Evidence, Setting } from "@dran/core/suggestion/suggestion.ts";
import { describe, expect, test } from "vitest";
import {
  anna,
  awaiting,
  english,
  german,
  meetup,
  owed,
  promised,
  promisedByThem,
  setting,
  suggestion,
  tom,
} from "../../support/suggestions.ts";

const locales = [de, en];
const all = [...german.map((each) => ({ ...each, owner: anna })), ...english.map((each) => ({ ...each, owner: tom }))];
const body = (over: Parameters<typeof suggestion>[0]) => writeDraft(suggestion(over), anna, locales).body;
const formal = (over: Partial<Setting> = {}) =>
  setting({ address: "formal", salutation: "Sehr geehrte Frau Dr. Huber,", ...over });

describe("every draft", () => {
  test.each(all)("$id: 60 to 900 characters, no hole left, to the contact alone", ({ owner, ...each }) => {
    const draft = writeDraft(each, owner, locales);
    expect(draft.body.length).toBeGreaterThanOrEqual(60);
    expect(draft.body.length).toBeLessThanOrEqual(900);
    expect(`${draft.subject}${draft.body}`).not.toMatch(/[{}|~]|undefined| {2}|\.\.|\n{3}/);
    expect(draft.to).toEqual([each.contact]);
  });

  test.each(all)("$id: holds the date, and the quote or its matter", ({ owner, ...each }) => {
    const { body } = writeDraft(each, owner, locales);
    const [first] = each.evidence;
    expect(body).toMatch(/\d\. (?:Januar|Februar|März)|\d (?:December|January|February|March)/);
    if (first?.type === "meetup") return;
    const words = first && "quote" in first ? first.quote : (first?.question ?? "");
    const telling = words.split(/[^\p{L}]+/u).filter((word) => word.length >= 5);
    expect(telling.some((word) => body.includes(word))).toBe(true);
  });

  test.each(all)("$id: opens as the owner opens to them, and signs as the owner signs", ({ owner, ...each }) => {
    const { body } = writeDraft(each, owner, locales);
    if (each.setting.salutation) expect(body.startsWith(`${each.setting.salutation}\n\n`)).toBe(true);
    if (each.setting.signedAs) expect(body.endsWith(`\n${each.setting.signedAs}`)).toBe(true);
    else expect(body.endsWith(`\n${owner.name}`)).toBe(true);
  });

  test.each(all)("$id: speaks in the thread's form and in no other", ({ owner, ...each }) => {
    const quoteless = writeDraft(each, owner, locales).body.replace(/„[^“]*“|“[^”]*”|\[[^\]]*\]/gu, "Q");
    const [, ...paragraphs] = quoteless.split("\n\n");
    const text = paragraphs.slice(0, -1).join("\n");
    const shows = (form: string) =>
      de.address.pronouns.some(({ address, pattern }) => address === form && pattern.test(text));
    if (each.setting.language !== "de") return;
    expect(shows("informal")).toBe(each.setting.address === "informal" && shows("informal"));
    expect(shows("formal")).toBe(each.setting.address === "formal" && shows("formal"));
  });

  test.each(all)("$id: the same words each time", ({ owner, ...each }) => {
    expect(writeDraft(each, owner, locales)).toEqual(writeDraft(structuredClone(each), owner, locales));
  });

  test("no two of one digest share a paragraph", () => {
    const twins = Array.from({ length: 7 }, (_, at) => suggestion({ id: `twin-${at}` }));
    for (const list of [german.slice(0, 7), german.slice(7, 14), english.slice(0, 7), twins.slice(0, 4)]) {
      const openings = writeDrafts(list, anna, locales).map(({ body }) => body.split("\n\n")[1]);
      expect(new Set(openings).size).toBe(list.length);
    }
  });
});

describe("a late promise is owned, scaled to how late", () => {
  const late = (daysLate: number, dueOn: string) => [
    promised("Das Papier schick ich dir bis Freitag", "send", "2026-01-03", { dueOn, daysLate }),
  ];
  test.each([
    {
      name: "due today: no word of delay",
      type: "delivery",
      evidence: late(0, "2026-03-10"),
      has: /^(?!.*(?:zu spät|leid|entschuldig))/su,
    },
    {
      name: "a day late: one brief word",
      type: "delivery",
      evidence: late(1, "2026-03-09"),
      has: /spät|seit dem 9\. März|Verspätung|über der Zeit/u,
    },
    {
      name: "apology of days: a place for half a sentence",
      type: "apology",
      evidence: late(6, "2026-03-04"),
      has: /\[Der Grund, ein Halbsatz genügt\.\]/u,
    },
    {
      name: "apology of a week: a place for one sentence",
      type: "apology",
      evidence: late(7, "2026-03-03"),
      has: /\[Hier der wahre Grund, in einem Satz\.\]/u,
    },
    { name: "29 days are still weeks", type: "apology", evidence: late(29, "2026-02-09"), has: /in einem Satz\.\]/u },
    {
      name: "30 days are months",
      type: "apology",
      evidence: late(30, "2026-02-08"),
      has: /\[Hier der wahre Grund, ehrlich und knapp\.\]/u,
    },
    {
      name: "weeks and months: a hold, so that it does not happen again",
      type: "apology",
      evidence: late(7, "2026-03-03"),
      has: /\[Datum\]/u,
    },
  ] as const)("$name", ({ type, evidence, has }) => expect(body({ type, evidence: [...evidence] })).toMatch(has));

  test("no invented excuse: apart from the place for it, no draft names a reason", () => {
    for (const { owner, ...each } of all) {
      expect(writeDraft(each, owner, locales).body).not.toMatch(
        /krank|Urlaub|viel zu tun|busy|illness|holiday|because|wegen/u,
      );
    }
  });

  test("a soft promise is taken up lightly", () => {
    const text = body({ evidence: [promised("Lass uns in Kontakt bleiben", "stay_in_touch", "2026-02-03")] });
    expect(text).toContain("„Lass uns in Kontakt bleiben“");
    expect(text).not.toMatch(/leid|zu spät|entschuldig/u);
  });
});

describe("before the due date", () => {
  const ahead = (daysLate: number, kind: string) =>
    body({ evidence: [promised("Das Papier kommt", kind, "2026-03-03", { dueOn: "2026-03-13", daysLate })] });
  test.each([
    {
      name: "three days ahead: an interim status",
      text: ahead(-3, "send"),
      has: /\[(?:was schon steht, was noch fehlt|Stand in einem Satz|ein Satz)\]/u,
    },
    { name: "two days ahead: the delivery itself", text: ahead(-2, "send"), has: /\[Anhang oder Link\]/u },
    { name: "a call needs no status", text: ahead(-6, "call"), has: /\[Tag, Uhrzeit\]/u },
  ])("$name", ({ text, has }) => expect(text).toMatch(has));

  test.each([
    ["send", /\[Anhang oder Link/u],
    ["review", /\[(?:das Wichtigste zuerst|zwei, drei Punkte)\]/u],
    ["introduce", /\[Name\]/u],
    ["reply", /\[Ergebnis/u],
    ["call", /\[Tag, Uhrzeit\]/u],
    ["meet", /\[Ort, Uhrzeit\]/u],
    ["do", /\[(?:Ergebnis in einem Satz|was erledigt ist)/u],
    ["stay_in_touch", /\[(?:eine Neuigkeit in einem Satz|Tag, Uhrzeit)\]/u],
    ["constructor", /\[(?:Ergebnis in einem Satz|was erledigt ist)/u],
  ])("each kind has its own next step: %s", (kind, has) => expect(ahead(-1, kind)).toMatch(has));
});

describe("questions", () => {
  const asked = (evidence: Evidence, over: Partial<Setting> = {}) =>
    body({ type: "follow_up", evidence: [evidence], setting: formal(over) });
  test.each([
    {
      name: "four days: no word of delay",
      text: asked(owed("Liegt die Liste vor?", "2026-03-06", 4)),
      has: /^(?!.*(?:leid|entschuldig|zu lang|warten))/su,
    },
    {
      name: "five days: owned in one sentence",
      text: asked(owed("Liegt die Liste vor?", "2026-03-05", 5)),
      has: /entschuldigen Sie|zu lang|warten Sie/u,
    },
    {
      name: "a question that is safe to turn is restated",
      text: asked(owed("Könnten Sie mir Ihre Liste schicken?", "2026-03-06", 4)),
      has: /ob ich Ihnen meine Liste schicken könnte/u,
    },
    {
      name: "any other is quoted",
      text: asked(owed("Liegt die Liste vor?", "2026-03-06", 4)),
      has: /„Liegt die Liste vor\?“/u,
    },
    {
      name: "a request is no question",
      text: asked(owed("Bitte senden Sie uns die Liste.", "2026-03-06", 4)),
      has: /^(?!.*Frage).*„Bitte senden Sie uns die Liste“/su,
    },
    {
      name: "salutation and empty opening stay out of the quote",
      text: asked(owed("Grüß Gott Frau Brandt, also welche Farbe kriegen die Bretter?", "2026-03-06", 4)),
      has: /„Welche Farbe kriegen die Bretter\?“/u,
    },
    {
      name: "yes or no is easy to answer",
      text: asked(awaiting("Gibt es schon einen Termin?", "2026-02-26", 12)),
      has: /Ja oder Nein/u,
    },
    {
      name: "an open question is not answered by yes",
      text: asked(awaiting("Welche Termine passen?", "2026-02-26", 12)),
      has: /^(?!.*Ja oder Nein)/su,
    },
    {
      name: "after an absence: a word of welcome first",
      text: asked(awaiting("Gibt es schon einen Termin?", "2026-02-26", 12, "2026-03-09")),
      has: /ich hoffe, .{10,60}\n?.*Termin\?“/su,
    },
  ])("$name", ({ text, has }) => expect(text).toMatch(has));

  test("a second open matter with the same person gets one sentence", () => {
    const text = body({
      evidence: [promised("Das Papier kommt", "send", "2026-02-03"), owed("Passt dir Montag?", "2026-03-06", 4)],
    });
    expect(text).toMatch(/„Das Papier kommt“.*„Passt dir Montag\?“/su);
  });
});

describe("a promise of theirs is brought up without reproach", () => {
  const theirs = (kind: string, over: Partial<Setting> = {}, as = kind) =>
    body({
      ...{ type: "follow_up", strategy: "listen", messageId: as, setting: formal(over) },
      evidence: [
        promisedByThem("Das bekommen Sie bis Freitag.", kind, "2026-02-24", { dueOn: "2026-02-27", daysLate: 11 }),
      ],
    });

  test.each(["send", "introduce", "reply", "call", "meet", "review", "do"])("%s: their words with the date", (kind) => {
    expect(theirs(kind)).toContain("„Das bekommen Sie bis Freitag“");
    expect(theirs(kind)).toContain("24. Februar");
  });

  test("nothing counts how late they are, in any wording, kind or form", () => {
    for (const kind of ["send", "reply", "meet"])
      for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"])
        for (const address of ["formal", "informal"] as const)
          expect(theirs(kind, { address }, seed)).not.toMatch(
            /überfällig|zu spät|Verspätung|seit |Wochen|Tage[ n.]|versprochen|leider|immer noch nicht|27\. Februar/u,
          );
  });

  test.each([
    ["send", /untergegangen|übersehen|hängen geblieben/u],
    ["reply", /untergegangen|anderes vorgeht|noch Zeit/u],
    ["meet", /\[Tag, Uhrzeit\]/u],
    ["call", /\[Tag, Uhrzeit\]/u],
  ])("%s: the benefit of the doubt, or a new try", (kind, has) => expect(theirs(kind)).toMatch(has));

  test("beside something else it is one sentence", () => {
    const text = body({
      evidence: [owed("Passt dir Montag?", "2026-03-06", 4), promisedByThem("Die Liste kommt", "send", "2026-02-20")],
    });
    expect(text).toMatch(
      /Montag.*\n\n.*„Die Liste kommt“ \(vom 20\. Februar\)|Montag.*\n\n.*20\. Februar, „Die Liste kommt“/su,
    );
  });
});

describe("meetings", () => {
  test("two slots in the owner's zone, written in the language of the thread", () => {
    const evidence: [Evidence] = [meetup("trip", "Graz", ["2026-03-18", "2026-03-19"])];
    expect(body({ type: "meetup", evidence })).toMatch(
      /\n- Mittwoch, 18\. März, 10:00 Uhr\n- Donnerstag, 19\. März, 14:00 Uhr\n/u,
    );
    const english = setting({ language: "en", subject: "Clinicians" });
    expect(writeDraft(suggestion({ evidence, setting: english }), tom, locales).body).toMatch(
      /\n- Wednesday 18 March at 09:00\n- Thursday 19 March at 13:00\n/u,
    );
  });

  test("the owner's own calendar entry stays the owner's; an event of both is named", () => {
    expect(
      body({ evidence: [meetup("trip", "Graz", ["2026-03-18", "2026-03-18"], "Zahnarzt Dr. Kern")] }),
    ).not.toContain("Zahnarzt");
    expect(body({ evidence: [meetup("event", "Graz", ["2026-03-18", "2026-03-18"], "Holzbautag")] })).toContain(
      "„Holzbautag“",
    );
  });

  test("a city is called as the language of the draft calls it", () => {
    const evidence: [Evidence] = [meetup("trip", "2867714", ["2026-03-18", "2026-03-18"])];
    expect(body({ evidence })).toContain("München");
    expect(writeDraft(suggestion({ evidence, setting: setting({ language: "en" }) }), tom, locales).body).toContain(
      "Munich",
    );
  });

  test("without a slot a place for one is left", () => {
    const evidence: [Evidence] = [{ ...meetup("visit", "Wien", ["2026-03-30", "2026-04-03"]), slots: [] }];
    expect(body({ evidence })).toContain("[Tag, Uhrzeit");
  });
});

describe("the frame", () => {
  test.each([
    { subject: "AW: Prüfstand", becomes: "AW: Prüfstand" },
    { subject: "Re: Prüfstand", becomes: "Re: Prüfstand" },
    { subject: "AW: AW: Re: Prüfstand", becomes: "AW: Prüfstand" },
    { subject: "Prüfstand", becomes: "AW: Prüfstand" },
    { subject: "WG: Prüfstand", becomes: "AW: WG: Prüfstand" },
    { subject: "", becomes: "Unser Austausch vom 3. März" },
    { subject: "AW:", becomes: "Unser Austausch vom 3. März" },
    { subject: "Prüf\r\nBcc: x@evil.example\u202E", becomes: "AW: Prüf Bcc: x@evil.example" },
  ])("subject $subject", ({ subject, becomes }) => {
    expect(writeDraft(suggestion({ setting: setting({ subject }) }), anna, locales).subject).toBe(becomes);
  });

  test.each([
    { name: "goes on in lower case after a comma", salutation: "Lieber Jan,", has: /^Lieber Jan,\n\n(?:\p{Ll}|„)/u },
    {
      name: "starts in upper case after an exclamation mark",
      salutation: "Lieber Jan!",
      has: /^Lieber Jan!\n\n(?:\p{Lu}|„)/u,
    },
    {
      name: "and in Switzerland, without a mark",
      salutation: "Grüezi Frau Keller",
      has: /^Grüezi Frau Keller\n\n(?:\p{Lu}|„)/u,
    },
  ])("$name", ({ salutation, has }) => {
    for (const id of ["a", "b", "c", "d", "e", "f"])
      expect(body({ messageId: id, setting: setting({ address: "formal", salutation }) })).toMatch(has);
  });

  test("a date long ago carries its year", () => {
    const text = body({
      evidence: [promised("Das Papier kommt", "send", "2025-02-03", { dueOn: "2026-03-09", daysLate: 1 })],
    });
    expect(text).toContain("3. Februar 2025");
  });

  test("a language Dran does not speak is answered in the owner's", () => {
    expect(body({ setting: setting({ language: "fr" }) })).toContain("Beste Grüße\nAnna Brandt");
  });

  test("a quote that looks like a template is only quoted", () => {
    expect(
      body({ evidence: [promised("Ich schicke {quote} {dir|euch|Ihnen} $& $1", "send", "2026-03-03")] }),
    ).toContain("„Ich schicke {quote} {dir|euch|Ihnen} $& $1“");
  });

  test("hostile length stays within bounds", () => {
    const long = "wirklich ".repeat(2000);
    const text = body({
      evidence: [promised(long, "send", "2026-03-03"), owed(long, "2026-03-03", 7)],
      setting: setting({ subject: long }),
    });
    expect(text.length).toBeLessThanOrEqual(900);
  });
});
