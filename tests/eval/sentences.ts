/** Detection on labelled sentences: commitments, their kind and date, and whether an answer is expected. */
import type { Instant } from "../../packages/core/src/base/time.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { type Detection, detectText } from "../../packages/core/src/usecases/detection.ts";
import { type Quality, quality, type Share, share } from "./intervals.ts";
import type { Labelled } from "./labelled.ts";
import { counted, type Miss, type Section, type Table, written } from "./section.ts";

export type Answer = Pick<Detection, "commitment" | "kind" | "due" | "expectsAnswer">;

export interface Answered {
  readonly row: Labelled;
  readonly answer: Answer;
}

export interface SentenceFigures {
  readonly rows: number;
  readonly commitment: Quality;
  /** Found, and named by a kind that is right: by the kind of the gold, wrong ones by the kind they were given. */
  readonly kinds: Readonly<Record<string, Quality>>;
  /** Of the promises found. Rows that have a date and none both right are in neither due figure. */
  readonly kind: Share;
  readonly dueDated: Share;
  readonly dueUndatedLeftEmpty: Share;
  /** On requests against what is neither request nor promise. */
  readonly expectsAnswer: Quality;
  readonly falseCommitmentsByTag: Readonly<Record<string, number>>;
}

/** The instant from which all dates of the sets are reckoned. */
export const NOW: Instant = "2026-03-10T09:00:00Z";
const ZONE = "Europe/Berlin";

/** @param sets rows by the name of their set. */
export function measureSentences(sets: ReadonlyMap<string, readonly Labelled[]>): Section {
  const answered = [...sets].map(([name, rows]) => ({ name, answered: rows.map(answer) }));
  const figures = Object.fromEntries(answered.map((set) => [set.name, scoreByLanguage(set.answered)]));
  return {
    name: "sentences",
    figures,
    tables: Object.entries(figures).flatMap(([name, languages]) => tablesOf(name, languages)),
    misses: answered.flatMap((set) => set.answered.flatMap((each) => missesOf(each, set.name))),
  };
}

function answer(row: Labelled): Answered {
  const { text, context, language } = row;
  return { row, answer: detectText({ text, context, lang: language, now: NOW, zone: ZONE }, locales) };
}

type ByLanguage = Readonly<Record<string, SentenceFigures>>;

function scoreByLanguage(answered: readonly Answered[]): ByLanguage {
  const languages = [...new Set(answered.map(({ row }) => row.language))].sort();
  const of = (language: string) => answered.filter(({ row }) => row.language === language);
  return Object.fromEntries(languages.map((language) => [language, scoreSentences(of(language))]));
}

export function scoreSentences(answered: readonly Answered[]): SentenceFigures {
  const promises = answered.filter(({ row }) => row.label === "promise");
  const hits = promises.filter(({ answer }) => answer.commitment);
  const wrong = answered.filter(({ row, answer }) => row.label !== "promise" && answer.commitment);
  const dated = hits.filter(({ row }) => row.dueOk.length > 0 && !row.dueOk.includes(null));
  const undated = hits.filter(({ row }) => row.dueOk.length === 0);
  const asking = (label: Labelled["label"]) => answered.filter(({ row }) => row.label === label);
  const expected = asking("request").filter(({ answer }) => answer.expectsAnswer).length;
  return {
    rows: answered.length,
    commitment: quality({ right: hits.length, wrong: wrong.length, missed: promises.length - hits.length }),
    kinds: scoreKinds(answered),
    kind: share(hits.filter(isKindRight).length, hits.length),
    dueDated: share(dated.filter(isDueRight).length, dated.length),
    dueUndatedLeftEmpty: share(undated.filter(isDueRight).length, undated.length),
    expectsAnswer: quality({
      right: expected,
      wrong: asking("none").filter(({ answer }) => answer.expectsAnswer).length,
      missed: asking("request").length - expected,
    }),
    falseCommitmentsByTag: countBy(wrong, ({ row }) => row.tag || row.label),
  };
}

function scoreKinds(answered: readonly Answered[]): Readonly<Record<string, Quality>> {
  const isRight = (each: Answered) => each.row.label === "promise" && each.answer.commitment && isKindRight(each);
  const kinds = new Set(answered.flatMap(({ row }) => row.kindOk[0] ?? []));
  const scoreKind = (kind: string) => {
    const gold = answered.filter(({ row }) => row.kindOk[0] === kind);
    const right = gold.filter(isRight).length;
    const wrong = answered.filter((each) => each.answer.kind === kind && !isRight(each)).length;
    return quality({ right, wrong, missed: gold.length - right });
  };
  return Object.fromEntries([...kinds].sort().map((kind) => [kind, scoreKind(kind)]));
}

function isKindRight({ row, answer }: Answered): boolean {
  return answer.kind !== null && row.kindOk.includes(answer.kind);
}

function isDueRight({ row, answer }: Answered): boolean {
  return row.dueOk.length === 0 ? answer.due === null : row.dueOk.includes(answer.due);
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1;
  return counts;
}

/** What is not as a careful reader has it. A promise that was missed has no kind or date to be wrong about. */
export function missesOf({ row, answer }: Answered, set: string): readonly Miss[] {
  const isPromise = row.label === "promise";
  const found = [
    isPromise && !answer.commitment && `missed promise (${row.kindOk[0] ?? "?"})`,
    !isPromise && answer.commitment && `false promise (${row.tag || row.label}, taken for ${answer.kind})`,
    isPromise && answer.commitment && !isKindRight({ row, answer }) && `kind ${answer.kind}, not ${row.kindOk[0]}`,
    isPromise && answer.commitment && !isDueRight({ row, answer }) && `due ${answer.due}, not ${row.dueOk[0] ?? null}`,
    row.label === "request" && !answer.expectsAnswer && "missed question",
    row.label === "none" && answer.expectsAnswer && `false question (${row.tag || row.label})`,
  ];
  const words = row.context ? `[${row.context}] ${row.text}` : row.text;
  return found.flatMap((what) => (what ? [{ where: `${set} ${row.id}`, what, words }] : []));
}

function tablesOf(name: string, languages: ByLanguage): readonly Table[] {
  const each = Object.entries(languages);
  return [
    {
      title: `Sentences, ${name}: found at all`,
      columns: ["", "rows", "right", "wrong", "missed", "precision", "recall", "F1"],
      rows: each.flatMap(([language, { rows, commitment, expectsAnswer }]) => [
        [`${language} commitments`, String(rows), ...cells(commitment)],
        [`${language} expects an answer`, "", ...cells(expectsAnswer)],
      ]),
    },
    {
      title: `Sentences, ${name}: of the commitments found`,
      columns: ["", "right", "share"],
      rows: each.flatMap(([language, { kind, dueDated, dueUndatedLeftEmpty }]) => [
        [`${language} kind`, counted(kind), written(kind)],
        [`${language} due date`, counted(dueDated), written(dueDated)],
        [`${language} no date, none given`, counted(dueUndatedLeftEmpty), written(dueUndatedLeftEmpty)],
      ]),
    },
    {
      title: `Sentences, ${name}: found and named rightly, by kind`,
      columns: ["", "right", "wrong", "missed", "precision", "recall", "F1"],
      rows: each.flatMap(([language, { kinds }]) =>
        Object.entries(kinds).map(([kind, score]) => [`${language} ${kind}`, ...cells(score)]),
      ),
    },
    {
      title: `Sentences, ${name}: false commitments by trap`,
      columns: ["", "count"],
      rows: each.flatMap(([language, { falseCommitmentsByTag }]) =>
        Object.entries(falseCommitmentsByTag).map(([tag, count]) => [`${language} ${tag}`, String(count)]),
      ),
    },
  ];
}

function cells({ right, wrong, missed, precision, recall, f1 }: Quality): readonly string[] {
  return [String(right), String(wrong), String(missed), written(precision), written(recall), written(f1)];
}
