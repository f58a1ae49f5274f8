/** A process of its own: all of reading against the MIME reader alone. `reading KIND MAILS ROUNDS`, prints JSON. */
import PostalMime from "postal-mime";
import { z } from "zod";
import { decode } from "../../packages/core/src/base/decode.ts";
import { Commitment } from "../../packages/core/src/commitment/commitment.ts";
import { Fact } from "../../packages/core/src/mail/fact.ts";
import { parse } from "../../packages/core/src/mail/parse.ts";
import { threads } from "../../packages/core/src/thread/thread.ts";
import { readMessage } from "../../packages/core/src/usecases/reading.ts";
import { readerFor } from "../support/reading.ts";
import { type Kind, type MakeUp, makeUpOf, OWNER, writeCorpus } from "./corpus.ts";
import { interleave } from "./rounds.ts";

export interface ReadingReport {
  readonly makeUp: MakeUp;
  /** Microseconds of processor time for the whole corpus. */
  readonly rounds: readonly { readonly alone: number; readonly all: number }[];
  /** What the last round found: proof that the work was done. */
  readonly facts: number;
  readonly threads: number;
  readonly commitments: number;
  readonly questions: number;
}

const Arguments = z.tuple([z.enum(["mixed", "short"]), z.coerce.number(), z.coerce.number()]);
const Stored = z.strictObject({ fact: Fact, commitments: z.array(Commitment) });

async function measure(kind: Kind, count: number, rounds: number): Promise<ReadingReport> {
  const mails = [...writeCorpus(kind, count)];
  const raws = mails.map(({ raw }) => raw);
  let found = { facts: 0, threads: 0, commitments: 0, questions: 0 };
  const measured = await interleave(
    { rounds, warmUps: 2 },
    async () => {
      for (const raw of raws) await PostalMime.parse(raw);
    },
    async () => {
      found = await readAll(raws);
    },
  );
  return { makeUp: makeUpOf(mails), rounds: measured.map(({ a, b }) => ({ alone: a, all: b })), ...found };
}

/** As a sync and the review after it do, but for the store: parse, judge, own words, detect, and what is stored read back. */
async function readAll(raws: readonly Uint8Array[]) {
  const reader = readerFor(OWNER);
  const facts: Fact[] = [];
  let [commitments, questions] = [0, 0];
  for (const raw of raws) {
    const reading = readMessage(await parse(raw), reader);
    if (reading.type !== "kept") throw new Error(`a mail of the corpus was ${reading.type}`);
    const { fact, commitments: promised } = reading;
    const stored = decode(Stored, JSON.parse(JSON.stringify({ fact, commitments: promised })), "fact");
    facts.push(stored.fact);
    commitments += stored.commitments.length;
    if (stored.fact.expectsAnswer) questions += 1;
  }
  return { facts: facts.length, threads: threads(facts).length, commitments, questions };
}

const [kind, count, rounds] = Arguments.parse(process.argv.slice(2));
console.log(JSON.stringify(await measure(kind, count, rounds)));
