import { why } from "@dran/core/digest/why.ts";
import { locales } from "@dran/core/locales/index.ts";
import { describe, expect, test } from "vitest";
import {
  anna,
  awaiting,
  meetup,
  now,
  owed,
  promised,
  promisedByThem,
  suggestion,
  tom,
} from "../../support/suggestions.ts";

const paper = (due: { dueOn?: string; daysLate?: number } = {}) =>
  promised("Das Papier kommt", "send", "2026-03-03", due);

describe("why now, in one line", () => {
  test.each([
    {
      evidence: [paper({ dueOn: "2026-03-06", daysLate: 4 })],
      german: "seit 4 Tagen überfällig, versprochen am 3. März",
      english: "overdue by 4 days, promised on 3 March",
    },
    {
      evidence: [paper({ dueOn: "2026-03-09", daysLate: 1 })],
      german: "seit einem Tag überfällig, versprochen am 3. März",
      english: "overdue by one day, promised on 3 March",
    },
    {
      evidence: [paper({ dueOn: "2026-03-10", daysLate: 0 })],
      german: "heute fällig, versprochen am 3. März",
      english: "due today, promised on 3 March",
    },
    {
      evidence: [paper({ dueOn: "2026-03-11", daysLate: -1 })],
      german: "fällig am Mittwoch, 11. März (morgen), versprochen am 3. März",
      english: "due on Wednesday 11 March (tomorrow), promised on 3 March",
    },
    {
      evidence: [paper()],
      german: "ohne Termin versprochen am 3. März, seit 7 Tagen offen",
      english: "promised without a date on 3 March, open for 7 days",
    },
    {
      evidence: [owed("Passt das?", "2026-03-06", 4)],
      german: "Mail vom 6. März, seit 4 Tagen ohne deine Antwort",
      english: "their email of 6 March, 4 days without your answer",
    },
    {
      evidence: [awaiting("Passt das?", "2026-02-25", 13, "2026-03-09")],
      german: "von dir gefragt am 25. Februar, seit 13 Tagen ohne Antwort, war bis 9. März abwesend",
      english: "you asked on 25 February, 13 days without an answer, was away until 9 March",
    },
    {
      evidence: [promisedByThem("Der Entwurf kommt", "send", "2026-02-24", { dueOn: "2026-02-27", daysLate: 11 })],
      german: "dir am 24. Februar zugesagt für den 27. Februar, seit 11 Tagen offen",
      english: "promised to you on 24 February for 27 February, 11 days ago",
    },
    {
      evidence: [promisedByThem("Der Entwurf kommt", "send", "2026-02-24")],
      german: "dir am 24. Februar zugesagt, seit 14 Tagen offen",
      english: "promised to you on 24 February, open for 14 days",
    },
    {
      evidence: [meetup("trip", "2867714", ["2026-03-18", "2026-03-19"], "Jury")],
      german: "du bist am 18. und 19. März in München (Jury)",
      english: "you are in Munich on 18 and 19 March (Jury)",
    },
    {
      evidence: [meetup("event", "Graz", ["2026-03-18", "2026-03-18"], "Holzbautag")],
      german: "ihr seid am 18. März beide bei Holzbautag in Graz",
      english: "you are both at Holzbautag in Graz on 18 March",
    },
    {
      evidence: [meetup("visit", "2761369", ["2026-03-30", "2026-04-03"])],
      german: "ist vom 30. März bis 3. April in Wien",
      english: "is in Vienna from 30 March to 3 April",
    },
    {
      evidence: [paper(), owed("Passt das?", "2026-03-06", 4)],
      german:
        "ohne Termin versprochen am 3. März, seit 7 Tagen offen; außerdem: Mail vom 6. März, seit 4 Tagen ohne deine Antwort",
      english:
        "promised without a date on 3 March, open for 7 days; also: their email of 6 March, 4 days without your answer",
    },
  ])("$german", ({ evidence, german, english }) => {
    const each = suggestion({ evidence });
    expect(why(each, anna, now, locales)).toBe(german);
    expect(why(each, tom, now, locales)).toBe(english);
  });

  test("counts days in the owner's zone: half an hour before midnight in Berlin is still today", () => {
    const each = suggestion({ evidence: [paper({ dueOn: "2026-03-10" })] });
    expect(why(each, anna, "2026-03-10T22:30:00Z", locales)).toMatch(/^heute fällig/u);
    expect(why(each, anna, "2026-03-10T23:00:00Z", locales)).toMatch(/^seit einem Tag überfällig/u);
  });
});
