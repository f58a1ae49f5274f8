import { describe, expect, test } from "vitest";
import type { Commitment } from "../../packages/core/src/commitment/commitment.ts";
import { commitment } from "../support/builders.ts";
import { Gold, type Scored, scoreReview } from "../support/score.ts";
import { figuresOf } from "./mailboxes.ts";

const NONE: Scored = { commitments: [], owed: [], awaiting: [], meetups: [] };

function gold(over: Partial<Record<keyof Gold, unknown>> = {}): Gold {
  const empty = { openPromises: [], keptPromises: [], owedReplies: [], awaitingReplies: [], meetups: [], ignore: [] };
  return Gold.parse({ now: "2026-03-10T10:00:00+01:00", ...empty, ...over });
}

function found(...commitments: readonly Commitment[]): Scored {
  return { ...NONE, commitments: commitments.map((each) => ({ commitment: each })) };
}

const city = (key: string): string => ({ "1": "Graz", "2": "Wien" })[key] ?? key;
const slides = commitment({ id: "slides" });
const wanted = { messageId: slides.messageId, quote: slides.quote };

describe("scoreReview", () => {
  test.each([
    { name: "the very words", quote: slides.quote, right: 1 },
    { name: "a part of them", quote: "die folien schicke ich", right: 1 },
    { name: "half of the words, in another order", quote: "Ich schicke morgen alles", right: 1 },
    { name: "fewer", quote: "Ich rufe morgen an", right: 0 },
  ])("finds an open promise by its mail and $name", ({ quote, right }) => {
    const { open } = scoreReview(found(slides), gold({ openPromises: [{ ...wanted, quote }] }), city);
    expect([open.right, open.wrong.length, open.missed.length]).toEqual([right, 1 - right, 1 - right]);
  });

  test("takes an earlier mail that said the same for the promise, the same words elsewhere not", () => {
    const elsewhere = { ...wanted, messageId: "other@meier.example" };
    const also = { ...elsewhere, also: [slides.messageId] };
    expect(scoreReview(found(slides), gold({ openPromises: [also] }), city).open.right).toBe(1);
    expect(scoreReview(found(slides), gold({ openPromises: [elsewhere] }), city).open.right).toBe(0);
  });

  test("counts a promise that is shown twice as once right, once wrong", () => {
    const twice = found(slides, { ...slides, id: "again" });
    expect(scoreReview(twice, gold({ openPromises: [wanted] }), city).open).toMatchObject({ right: 1, precision: 0.5 });
  });

  test("leaves out what is defensible, what others promised and what is not open", () => {
    const shown = found(
      slides,
      commitment({ id: "theirs", by: "contact" }),
      commitment({ id: "no", status: "dismissed" }),
    );
    const { open } = scoreReview(shown, gold({ ignore: [slides.messageId] }), city);
    expect(open).toMatchObject({ right: 0, wrong: [], precision: 1, recall: 1 });
  });

  test("judges date, kind and recipient of the promises found", () => {
    const dated = { ...slides, due: { on: "2026-03-06", said: "day" as const, words: "bis Freitag" } };
    const right = { ...wanted, dueOk: ["2026-03-06"], kindOk: ["send"], to: ["jan@roth.example", "ute@lang.example"] };
    const wrong = { ...wanted, kindOk: ["call"], to: ["ute@lang.example", "jan@roth.example"] };
    const tallies = (each: object) => {
      const { due, kind, to } = scoreReview(found(dated), gold({ openPromises: [each] }), city);
      return [due, kind, to].map(({ hits, of }) => `${hits} of ${of}`);
    };
    expect(tallies(right)).toEqual(["1 of 1", "1 of 1", "1 of 1"]);
    expect(tallies(wrong)).toEqual(["0 of 1", "0 of 1", "0 of 1"]);
  });

  test.each([
    { name: "the right mail", proof: "proof@meier.example", proofs: 1 },
    { name: "another one", proof: "other@meier.example", proofs: 0 },
  ])("wants a kept promise proven by $name", ({ proof, proofs }) => {
    const at = "2026-03-03T09:00:00Z";
    const kept = { ...slides, status: "kept" as const, proof: { type: "message" as const, messageId: proof, at } };
    const score = scoreReview(found(kept), gold({ keptPromises: [{ ...wanted, proof: "proof@meier.example" }] }), city);
    expect(score).toMatchObject({ proofs, kept: { hits: 1, of: 1 }, keptReportedOpen: [] });
    expect(score.unproven).toHaveLength(1 - proofs);
  });

  test("names what was kept and is shown open all the same", () => {
    const { open, keptReportedOpen } = scoreReview(
      found(slides),
      gold({ keptPromises: [{ ...wanted, proof: "p" }] }),
      city,
    );
    expect(keptReportedOpen).toEqual([`${slides.messageId} ${slides.quote}`]);
    expect(open.wrong).toEqual(keptReportedOpen);
  });

  test("compares who waits, each mail once", () => {
    const asking = (...ids: readonly string[]) => ids.map((messageId) => ({ fact: { messageId } }));
    const shown = { ...NONE, owed: asking("a", "b", "b"), awaiting: asking("x", "y") };
    const score = scoreReview(shown, gold({ owedReplies: ["a", "c"], awaitingReplies: ["x"], ignore: ["y"] }), city);
    expect(score.owed).toMatchObject({ right: 1, wrong: ["b"], missed: ["c"], precision: 0.5, recall: 0.5 });
    expect(score.awaiting).toMatchObject({ right: 1, wrong: [], missed: [] });
  });

  test("compares meetings by person and city; an optional one is neither right nor wrong", () => {
    const met = (contact: string, key: string) => ({ contact, city: key });
    const place = (contact: string, name: string, optional = false) => ({ contact, city: name, optional });
    const shown = {
      ...NONE,
      meetups: [met("jan@roth.example", "1"), met("ute@lang.example", "1"), met("o@o.example", "2")],
    };
    const told = [
      place("jan@roth.example", "Graz"),
      place("ute@lang.example", "Wien"),
      place("o@o.example", "Wien", true),
    ];
    const { meetups } = scoreReview(shown, gold({ meetups: told }), city);
    expect(meetups).toMatchObject({ right: 1, wrong: ["ute@lang.example Graz"], missed: ["ute@lang.example Wien"] });
  });
});

test("several mailboxes are scored as if they were one", () => {
  const hit = scoreReview(found(slides), gold({ openPromises: [wanted] }), city);
  const miss = scoreReview(NONE, gold({ openPromises: [wanted], keptPromises: [{ ...wanted, proof: "p" }] }), city);
  const { open, due, rightProof, trapsReported } = figuresOf([hit, miss, miss], 4);
  expect(open).toMatchObject({ right: 1, wrong: 0, missed: 2 });
  expect([due.hits, due.of, rightProof.hits, rightProof.of, trapsReported]).toEqual([1, 1, 0, 2, 4]);
});
