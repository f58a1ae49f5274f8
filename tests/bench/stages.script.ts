/** A process of its own: what each stage of reading costs by itself. `stages KIND MAILS ROUNDS`, prints JSON. */
import PostalMime from "postal-mime";
import { z } from "zod";
import { dayOf } from "../../packages/core/src/base/time.ts";
import { detect } from "../../packages/core/src/commitment/detect.ts";
import { readSpan } from "../../packages/core/src/commitment/due.ts";
import { readManner } from "../../packages/core/src/contact/manner.ts";
import { readPlaces } from "../../packages/core/src/contact/place.ts";
import { hear } from "../../packages/core/src/locales/hearing.ts";
import { locales } from "../../packages/core/src/locales/index.ts";
import { vote } from "../../packages/core/src/locales/language.ts";
import { sentences } from "../../packages/core/src/locales/sentences.ts";
import { terms } from "../../packages/core/src/locales/terms.ts";
import { judge } from "../../packages/core/src/mail/nature.ts";
import { ownWords } from "../../packages/core/src/mail/own-words.ts";
import { parse } from "../../packages/core/src/mail/parse.ts";
import { listen } from "../../packages/core/src/thread/expectation.ts";
import { isPitch } from "../../packages/core/src/thread/pitch.ts";
import { readMessage } from "../../packages/core/src/usecases/reading.ts";
import { readerFor } from "../support/reading.ts";
import { type Kind, OWNER, writeCorpus } from "./corpus.ts";
import { cpuMicros, median } from "./rounds.ts";

export interface StagesReport {
  /** Microseconds of processor time a mail; the first is the yardstick. */
  readonly stages: readonly { readonly name: string; readonly micros: number }[];
}

const reader = readerFor(OWNER);
const SENT_ON = "2024-01-01";

/** A mail as far as the stage before has come with it. */
async function prepare(raw: Uint8Array) {
  const message = await parse(raw);
  const words = ownWords(message.text, locales, message.from?.name);
  const locale = vote(words.own, locales, reader.home);
  const speech = { text: words.own, locales, locale };
  return { raw, message, words, locale, speech, heard: hear(speech) };
}
type Prepared = Awaited<ReturnType<typeof prepare>>;

const STAGES: Readonly<Record<string, (mail: Prepared) => unknown>> = {
  "postal-mime alone": ({ raw }) => PostalMime.parse(raw),
  parse: ({ raw }) => parse(raw),
  "all after parse": ({ message }) => readMessage(message, reader),
  "· nature": ({ message }) => judge(message, OWNER, locales),
  "· own words": ({ message }) => ownWords(message.text, locales, message.from?.name),
  "· language": ({ words }) => vote(words.own, locales, reader.home),
  "· hearing": ({ speech }) => hear(speech),
  "  of it, sentences": ({ words, locale }) => sentences(words.own, locale),
  "· promises": ({ heard }) => detect(heard, { madeOn: SENT_ON }),
  "· exchange": ({ heard, words }) => listen(heard, words.own),
  "· pitch": ({ words }) => isPitch(words.own, locales),
  "· places and visits": ({ words, heard, locale }) =>
    readPlaces(words, heard, SENT_ON, (sentence) => readSpan(sentence, SENT_ON, locale)),
  "· manner": ({ words, locale }) => readManner(words, locale),
  "· terms": ({ words, locale }) => terms(words.own, locale, 60),
  "· day": ({ message }) => dayOf(message.sentAt ?? "2024-01-01T00:00:00Z", OWNER.zone),
};

async function measure(kind: Kind, count: number, rounds: number): Promise<StagesReport> {
  const mails: Prepared[] = [];
  for (const { raw } of writeCorpus(kind, count)) mails.push(await prepare(raw));
  const costs = new Map(Object.keys(STAGES).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(STAGES)) {
      const before = cpuMicros();
      for (const mail of mails) await run(mail);
      if (round >= 0) costs.get(name)?.push((cpuMicros() - before) / count);
    }
  }
  return { stages: [...costs].map(([name, micros]) => ({ name, micros: median(micros) })) };
}

const [kind, count, rounds] = z
  .tuple([z.enum(["mixed", "short"]), z.coerce.number(), z.coerce.number()])
  .parse(process.argv.slice(2));
console.log(JSON.stringify(await measure(kind, count, rounds)));
