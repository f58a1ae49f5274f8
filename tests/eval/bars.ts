/** What detection must reach, beside what it reaches: on the sets it learned from, on those nobody tuned on, and the gap. */
import { z } from "zod";
import type { Section, Table } from "./section.ts";

const Value = z.object({ value: z.number().nullable() });
const Quality = z.object({ precision: Value, recall: Value, f1: Value });
const Sentences = z.object({
  commitment: Quality,
  kind: Value,
  dueDated: Value,
  dueUndatedLeftEmpty: Value,
  expectsAnswer: Quality,
});
const Counted = z.object({ right: z.number(), wrong: z.number(), missed: z.number() });
const Proof = z.object({ hits: z.number(), of: z.number() });
const Mailbox = z.object({
  open: Counted,
  owed: Counted,
  awaiting: Counted,
  rightProof: Proof,
  trapsReported: z.number(),
});
const Natures = z.object({ notOwed: Value });
const OwnWords = z.record(z.string(), z.record(z.string(), Value));

export interface Bar {
  readonly what: string;
  readonly least: number;
  /** Undefined where there is nothing to measure it on. */
  readonly seen: number | undefined;
  readonly blind: number | undefined;
}

export function barsOf(sections: readonly Section[]): readonly Bar[] {
  const figures = new Map(sections.map((section) => [section.name, section.figures]));
  return [
    ...ofSentences(figures.get("sentences")),
    ...ofMailboxes(figures.get("mailboxes")),
    ...ofOwnWords(figures.get("ownWords")),
    ...ofNature(figures.get("nature")),
  ];
}

type Sentence = z.infer<typeof Sentences>;

const SENTENCE_BARS: readonly (readonly [what: string, least: number, of: (figures: Sentence) => number | null])[] = [
  ["commitment, precision", 0.93, ({ commitment }) => commitment.precision.value],
  ["commitment, recall", 0.9, ({ commitment }) => commitment.recall.value],
  ["kind of a found one", 0.9, ({ kind }) => kind.value],
  ["due date", 0.92, ({ dueDated }) => dueDated.value],
  ["no date where there is none", 0.97, ({ dueUndatedLeftEmpty }) => dueUndatedLeftEmpty.value],
  ["expects an answer, F1", 0.9, ({ expectsAnswer }) => expectsAnswer.f1.value],
];

function ofSentences(figures: unknown): readonly Bar[] {
  const sets = z.record(z.string(), z.record(z.string(), Sentences)).safeParse(figures).data ?? {};
  const of = (isBlind: boolean, language: string) =>
    Object.entries(sets).find(([name, languages]) => name.startsWith("blind/") === isBlind && languages[language])?.[1][
      language
    ];
  const languages = [...new Set(Object.values(sets).flatMap((set) => Object.keys(set)))].sort();
  return languages.flatMap((language) =>
    SENTENCE_BARS.map(([what, least, pick]) => {
      const [seen, blind] = [of(false, language), of(true, language)];
      return {
        what: `${language} ${what}`,
        least,
        seen: numberOf(seen && pick(seen)),
        blind: numberOf(blind && pick(blind)),
      };
    }),
  );
}

function ofMailboxes(figures: unknown): readonly Bar[] {
  const boxes = Object.entries(z.record(z.string(), Mailbox).safeParse(figures).data ?? {}).filter(
    ([name]) => name !== "all",
  );
  const sides = [false, true].map((isBlind) =>
    boxes.filter(([name]) => name.startsWith("blind/") === isBlind).map(([, box]) => box),
  );
  const bar = (
    what: string,
    least: number,
    pick: (side: readonly z.infer<typeof Mailbox>[]) => number | undefined,
  ): Bar => {
    const [seen = [], blind = []] = sides;
    return { what: `mailboxes: ${what}`, least, seen: pick(seen), blind: pick(blind) };
  };
  const pairs = (["open", "owed", "awaiting"] as const).flatMap((name) => [
    bar(`${NAMES[name]}, precision`, 0.9, (side) =>
      share(
        side,
        ({ [name]: { right } }) => right,
        ({ [name]: each }) => each.right + each.wrong,
      ),
    ),
    bar(`${NAMES[name]}, recall`, 0.9, (side) =>
      share(
        side,
        ({ [name]: { right } }) => right,
        ({ [name]: each }) => each.right + each.missed,
      ),
    ),
  ]);
  return [
    ...pairs,
    bar("kept ones with the right proof", 0.85, (side) =>
      share(
        side,
        ({ rightProof }) => rightProof.hits,
        ({ rightProof }) => rightProof.of,
      ),
    ),
  ];
}

const NAMES = { open: "open promises", owed: "replies owed", awaiting: "answers awaited" } as const;

function share<Of>(all: readonly Of[], hits: (each: Of) => number, of: (each: Of) => number): number | undefined {
  const total = all.reduce((sum, each) => sum + of(each), 0);
  return total === 0 ? undefined : all.reduce((sum, each) => sum + hits(each), 0) / total;
}

function ofOwnWords(figures: unknown): readonly Bar[] {
  const sources = OwnWords.safeParse(figures).data ?? {};
  const bar = (source: string, language: string, least: number): Bar => ({
    what: `own words: ${source}, ${language}`,
    least,
    seen: numberOf(sources[source]?.[language]?.value),
    blind: undefined,
  });
  return Object.keys(sources).length === 0
    ? []
    : [bar("crisp", "en", 0.9), bar("talon", "en", 0.85), bar("crisp", "de", 1)];
}

function ofNature(figures: unknown): readonly Bar[] {
  const natures = Natures.safeParse(figures).data;
  return natures
    ? [{ what: "machine mail never owed", least: 0.99, seen: numberOf(natures.notOwed.value), blind: undefined }]
    : [];
}

function numberOf(value: number | null | undefined): number | undefined {
  return value ?? undefined;
}

export function tableOf(bars: readonly Bar[]): Table {
  return {
    title: "What must be reached: on data seen in training or tuning, on blind data, and the gap between them",
    columns: ["", "least", "seen", "blind", "gap", ""],
    rows: bars.map(({ what, least, seen, blind }) => [
      what,
      least.toFixed(2),
      shown(seen),
      shown(blind),
      seen === undefined || blind === undefined ? "" : (blind - seen).toFixed(3),
      (blind ?? seen ?? 0) >= least ? "reached" : `short by ${(least - (blind ?? seen ?? 0)).toFixed(3)}`,
    ]),
  };
}

function shown(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3);
}
