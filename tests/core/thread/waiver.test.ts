import { describe, expect, test } from "vitest";
import { locales } from "../../../packages/core/src/locales/index.ts";
import type { Awaited } from "../../../packages/core/src/thread/awaited.ts";
import { waive } from "../../../packages/core/src/thread/waiver.ts";
import { fact, jan, ute, waiver } from "../../support/builders.ts";

const waiting = (messageId: string, question: string | undefined, contact = jan): Awaited => ({
  fact: fact({ messageId, from: contact, expectsAnswer: true, ...(question ? { question } : {}) }),
  contact,
  days: 5,
});
const said = waiver({ messageId: "m1" });

describe("a mail that needs no answer", () => {
  test.each([
    { name: "is taken out, whatever it asks", each: waiting("m1", "Kommst du am Freitag?"), out: true },
    { name: "takes out the same question of the same contact", each: waiting("m2", "Wie geht es dir?"), out: true },
    { name: "takes out nearly the same question", each: waiting("m2", "Wie geht es dir denn so?"), out: true },
    { name: "leaves another question of the same contact", each: waiting("m2", "Kommst du am Freitag?"), out: false },
    { name: "leaves the same question of somebody else", each: waiting("m2", "Wie geht es dir?", ute), out: false },
    { name: "leaves a mail known by its subject alone", each: waiting("m2", undefined), out: false },
  ])("$name", ({ each, out }) => {
    const { waiting: left, waived } = waive([each], [said], locales);
    expect([left.length, waived.length]).toEqual(out ? [0, 1] : [1, 0]);
  });

  test("where nothing was said all wait on, in order", () => {
    const all = [waiting("m1", "A?"), waiting("m2", "B?")];
    expect(waive(all, [], locales)).toEqual({ waiting: all, waived: [] });
  });
});
