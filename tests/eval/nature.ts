/** Nature: bounces, complaint reports and automatic answers are not correspondence, and nobody owes them a reply. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Nature } from "../../packages/core/src/mail/message.ts";
import type { Owner } from "../../packages/core/src/mail/owner.ts";
import { parse } from "../../packages/core/src/mail/parse.ts";
import { type Reading, readMessage } from "../../packages/core/src/usecases/reading.ts";
import { readerFor } from "../support/reading.ts";
import { type Share, share } from "./intervals.ts";
import { counted, type Section, written } from "./section.ts";

export interface NatureFigures {
  readonly notHuman: Share;
  /** Not human, or human without a question: nothing the owner would be reminded of. */
  readonly notOwed: Share;
  readonly natures: Readonly<Partial<Record<Nature, number>>>;
}

export interface Told {
  readonly file: string;
  readonly nature: Nature;
  readonly expectsAnswer: boolean;
}

/** Nobody these mails were written to. */
const OWNER: Owner = {
  id: "owner",
  name: "Anna Reindl",
  addresses: ["anna@reindl.example"],
  locale: "de",
  zone: "Europe/Vienna",
};

/** For mails without a date: the nature does not depend on it, but without one nothing is read. */
const RECEIVED_AT = "2026-03-10T09:00:00Z";

export async function measureNature(files: readonly string[]): Promise<Section> {
  const reader = readerFor(OWNER);
  const told: Told[] = [];
  for (const file of files) {
    const message = await parse(readFileSync(file), { receivedAt: RECEIVED_AT });
    told.push({ file: basename(file), ...judgementOf(readMessage(message, reader)) });
  }
  const figures = scoreNature(told);
  const natures = Object.entries(figures.natures);
  return {
    name: "nature",
    figures,
    tables: [
      {
        title: "Nature of machine mail",
        columns: ["", "mails", "share"],
        rows: [
          ["not human", counted(figures.notHuman), written(figures.notHuman)],
          ["nothing owed", counted(figures.notOwed), written(figures.notOwed)],
          ...natures.map(([nature, count]) => [`taken for ${nature}`, String(count), ""]),
        ],
      },
    ],
    misses: told
      .filter(({ nature }) => nature === "human")
      .map(({ file, expectsAnswer }) => ({
        where: file,
        what: expectsAnswer ? "taken for human, an answer owed" : "taken for human",
        words: "",
      })),
  };
}

function judgementOf(reading: Reading): Omit<Told, "file"> {
  if (reading.type === "undated") throw new Error("a mail received at an instant was left undated");
  if (reading.type === "counted") return { nature: reading.nature, expectsAnswer: false };
  return { nature: reading.fact.nature, expectsAnswer: reading.fact.expectsAnswer };
}

export function scoreNature(told: readonly Told[]): NatureFigures {
  const natures: Partial<Record<Nature, number>> = {};
  for (const { nature } of told) natures[nature] = (natures[nature] ?? 0) + 1;
  const owed = told.filter(({ nature, expectsAnswer }) => nature === "human" && expectsAnswer);
  return {
    notHuman: share(told.filter(({ nature }) => nature !== "human").length, told.length),
    notOwed: share(told.length - owed.length, told.length),
    natures,
  };
}
