/** Whole mailboxes with gold: what is open, kept, owed, awaited, who could be met, and which traps were reported. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { shiftCalendar, shiftMailbox } from "../../packages/cli/src/sample.ts";
import { parseInstant } from "../../packages/core/src/base/time.ts";
import { cityName } from "../../packages/core/src/locales/places/cities.ts";
import type { Owner } from "../../packages/core/src/mail/owner.ts";
import type { Review } from "../../packages/core/src/usecases/review.ts";
import { readDevGold, readSampleGold, readSampleOwner } from "../support/gold.ts";
import { type Files, reviewFiles } from "../support/reading.ts";
import { type Gold, type ReviewScore, type Score, scoreReview, type Tally } from "../support/score.ts";
import { type Counts, countAll, type Quality, quality, type Share, share } from "./intervals.ts";
import { sampleOf } from "./places.ts";
import { counted, type Miss, type Section, type Table, written } from "./section.ts";

export interface Case {
  readonly name: string;
  readonly owner: Owner;
  readonly gold: Gold;
  readonly traps: readonly string[];
  readonly review: Review;
}

export interface MailboxFigures {
  readonly open: Quality;
  readonly due: Share;
  readonly kind: Share;
  readonly to: Share;
  readonly kept: Share;
  readonly rightProof: Share;
  readonly keptReportedOpen: number;
  readonly owed: Quality;
  readonly awaiting: Quality;
  readonly meetups: Quality;
  readonly trapsReported: number;
}

/** A mailbox in the form of the development set: `NAME.gold.json`, `NAME.mbox` and `NAME.ics` side by side. */
export async function openCase(name: string, goldPath: string): Promise<Case> {
  const stem = join(dirname(goldPath), basename(goldPath, ".gold.json"));
  const { owner, gold, traps } = readDevGold(goldPath);
  return reviewed({ name, owner, gold, traps }, { mbox: `${stem}.mbox`, ics: `${stem}.ics` });
}

/** The mailbox the command shows when it has no other, its dates as they were written. */
export async function openSample(language: string): Promise<Case> {
  const place = sampleOf(language);
  const owner = readSampleOwner(join(place.folder, "owner.json"));
  const folder = mkdtempSync(join(tmpdir(), "dran-eval-"));
  try {
    const files = { mbox: join(folder, "mailbox.mbox"), ics: join(folder, "calendar.ics") };
    const shift = { days: 0, language, zone: owner.zone };
    writeFileSync(files.mbox, shiftMailbox(readFileSync(join(place.folder, "mailbox.mbox"), "utf8"), shift));
    writeFileSync(files.ics, shiftCalendar(readFileSync(join(place.folder, "calendar.ics"), "utf8"), shift));
    return await reviewed({ name: `sample-${language}`, owner, ...readSampleGold(place.gold) }, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reviewed(one: Omit<Case, "review">, files: Files): Promise<Case> {
  const now = parseInstant(one.gold.now);
  if (!now) throw new Error(`the gold of ${one.name} has no instant`);
  return { ...one, review: await reviewFiles(files, one.owner, now) };
}

export function measureMailboxes(cases: readonly Case[]): Section {
  const scored = cases.map((each) => ({ ...each, ...scoreCase(each) }));
  const all = figuresOf(
    scored.map(({ score }) => score),
    scored.flatMap(({ reportedTraps }) => reportedTraps).length,
  );
  const figures = Object.fromEntries([
    ...scored.map(({ name, score, reportedTraps }) => [name, figuresOf([score], reportedTraps.length)] as const),
    ["all", all] as const,
  ]);
  return {
    name: "mailboxes",
    figures,
    tables: tablesOf(figures),
    misses: scored.flatMap(({ name, score, reportedTraps }) => missesOf(name, score, reportedTraps)),
  };
}

function scoreCase({ review, gold, owner, traps }: Case): { score: ReviewScore; reportedTraps: readonly string[] } {
  const reported = new Set([...review.owed, ...review.awaiting].map(({ fact }) => fact.messageId));
  return {
    score: scoreReview(review, gold, (key) => cityName(key, owner.locale)),
    reportedTraps: traps.filter((id) => reported.has(id)),
  };
}

/** Of one mailbox, or of several as if they were one. */
export function figuresOf(scores: readonly ReviewScore[], trapsReported: number): MailboxFigures {
  const pooled = (part: "open" | "owed" | "awaiting" | "meetups") =>
    quality(countAll(scores.map((score) => countsOf(score[part]))));
  const total = (tallies: readonly Tally[]) =>
    share(
      tallies.reduce((sum, { hits }) => sum + hits, 0),
      tallies.reduce((sum, { of }) => sum + of, 0),
    );
  return {
    open: pooled("open"),
    due: total(scores.map(({ due }) => due)),
    kind: total(scores.map(({ kind }) => kind)),
    to: total(scores.map(({ to }) => to)),
    kept: total(scores.map(({ kept }) => kept)),
    rightProof: total(scores.map(({ kept: { of }, unproven }) => ({ hits: of - unproven.length, of }))),
    keptReportedOpen: scores.reduce((sum, { keptReportedOpen }) => sum + keptReportedOpen.length, 0),
    owed: pooled("owed"),
    awaiting: pooled("awaiting"),
    meetups: pooled("meetups"),
    trapsReported,
  };
}

function countsOf({ right, wrong, missed }: Score): Counts {
  return { right, wrong: wrong.length, missed: missed.length };
}

function missesOf(where: string, score: ReviewScore, reportedTraps: readonly string[]): readonly Miss[] {
  const named = (what: string, words: readonly string[]) => words.map((each) => ({ where, what, words: each }));
  return [
    ...named("missed open promise", score.open.missed),
    ...named("false open promise", score.open.wrong),
    ...named("of these kept, yet reported open", score.keptReportedOpen),
    ...named("kept promise without the right proof", score.unproven),
    ...named("missed owed reply", score.owed.missed),
    ...named("false owed reply", score.owed.wrong),
    ...named("missed awaited reply", score.awaiting.missed),
    ...named("false awaited reply", score.awaiting.wrong),
    ...named("missed meetup", score.meetups.missed),
    ...named("false meetup", score.meetups.wrong),
    ...named("trap reported", reportedTraps),
  ];
}

function tablesOf(figures: Readonly<Record<string, MailboxFigures>>): readonly Table[] {
  const each = Object.entries(figures);
  const scores = (title: string, pick: (figures: MailboxFigures) => Quality): Table => ({
    title: `Mailboxes: ${title}`,
    columns: ["", "right", "wrong", "missed", "precision", "recall", "F1"],
    rows: each.map(([name, one]) => {
      const { right, wrong, missed, precision, recall, f1 } = pick(one);
      return [name, String(right), String(wrong), String(missed), written(precision), written(recall), written(f1)];
    }),
  });
  return [
    scores("open promises", ({ open }) => open),
    {
      title: "Mailboxes: of the open promises found; kept ones",
      columns: ["", "due date", "kind", "recipient", "found kept", "right proof", "kept shown open"],
      rows: each.map(([name, { due, kind, to, kept, rightProof, keptReportedOpen }]) => [
        name,
        ...[due, kind, to, kept, rightProof].map(counted),
        String(keptReportedOpen),
      ]),
    },
    scores("replies owed", ({ owed }) => owed),
    scores("answers awaited", ({ awaiting }) => awaiting),
    scores("people to meet", ({ meetups }) => meetups),
    {
      title: "Mailboxes: traps reported as owed or awaited",
      columns: ["", "count"],
      rows: each.map(([name, { trapsReported }]) => [name, String(trapsReported)]),
    },
  ];
}
