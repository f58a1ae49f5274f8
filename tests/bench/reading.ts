/** All of reading against the MIME reader alone. */
import type { Bar } from "./bar.ts";
import { runScript } from "./child.ts";
import type { Kind, MakeUp } from "./corpus.ts";
import type { ReadingReport } from "./reading.script.ts";
import { median } from "./rounds.ts";

const MOST: Readonly<Record<Kind, number>> = { mixed: 2, short: 3 };
const NAMES: Readonly<Record<Kind, string>> = { mixed: "reading", short: "reading short text-only mails" };
const ROUNDS = 9;

export interface Reading {
  readonly makeUp: MakeUp;
  readonly bar: Bar;
}

export async function benchReading(kind: Kind, mails: number): Promise<Reading> {
  const report = await runScript<ReadingReport>("reading", [kind, String(mails), String(ROUNDS)]);
  return { makeUp: report.makeUp, bar: barOf(kind, report) };
}

/** The median of the rounds' ratios: a round that was disturbed weighs no more than another. */
export function barOf(kind: Kind, { rounds, makeUp, commitments, questions }: ReadingReport): Bar {
  const ratios = rounds.map(({ alone, all }) => all / alone);
  const perMail = (pick: (round: ReadingReport["rounds"][number]) => number) =>
    Math.round(median(rounds.map(pick)) / makeUp.mails);
  const [alone, all] = [perMail((round) => round.alone), perMail((round) => round.all)];
  const [least, most] = [Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2)];
  return {
    name: NAMES[kind],
    value: median(ratios),
    unit: "×",
    most: MOST[kind],
    from:
      `${all} µs of processor time a mail against ${alone} µs for postal-mime alone, ${rounds.length} rounds from ` +
      `${least} to ${most}; ${commitments} promises and ${questions} mails with questions found`,
  };
}
