/** What a draft says about a promise of the owner: its words and date, the delay if any, the next step. */
import type { Apologies, Pool, Steps } from "../locales/contract/phrases.ts";
import type { Evidence } from "../suggestion/suggestion.ts";
import { dateOf, dayWords, type Letter, partsOf } from "./letter.ts";
import { quote } from "./quote.ts";
import { continued, paragraph, type Slots } from "./template.ts";

type Promised = Extract<Evidence, { type: "commitment" }>;
type AnyPromise = Extract<Evidence, { type: "commitment" | "promised" }>;

/** This many days ahead, what takes work gets an interim status instead of the delivery. Chosen. */
const STATUS_DAYS = 3;
/** A delay is told in days below a week, in weeks below a month, then in months. Days. */
const WEEKS_FROM = 7;
const MONTHS_FROM = 30;

/** Kinds that end in something handed over; only those ask whether anything is missing. */
const HANDED_OVER: readonly string[] = ["send", "review", "do", "reply"];

export function apologyFor(days: number, { days: few, weeks, months }: Apologies): Pool {
  return days < WEEKS_FROM ? few : days < MONTHS_FROM ? weeks : months;
}

export function promiseSlots(evidence: AnyPromise, letter: Letter): Slots {
  const { calendar } = letter.locale.phrases;
  const late = Math.max(0, evidence.daysLate ?? 0);
  return {
    date: dateOf(evidence.madeAt, letter),
    quote: quote(evidence.quote, letter.quoteLimit, letter.locale),
    topic: letter.topic,
    ...(evidence.dueOn
      ? {
          due: dayWords(evidence.dueOn, letter.today, letter.locale),
          dueDay: calendar.weekday(partsOf(evidence.dueOn)),
        }
      : {}),
    ...(late > 0 ? { late: calendar.lasting(late), since: calendar.since(late) } : {}),
  };
}

/** @param apologises the suggestion is an apology, not only a late delivery. */
export function aboutPromise(evidence: Promised, apologises: boolean, letter: Letter): readonly string[] {
  const { say } = letter;
  const phrases = letter.locale.phrases.promise;
  const slots = promiseSlots(evidence, letter);
  const days = evidence.daysLate ?? 0;
  const soft = evidence.kind === "stay_in_touch";
  const late = days > 0 || apologises;
  const handedOver = HANDED_OVER.includes(evidence.kind);
  const opening = say(soft ? phrases.soft : evidence.kind === "meet" ? phrases.agreed : phrases.recall, slots);
  if (handedOver && days <= -STATUS_DAYS) return [opening, say(phrases.status, slots)];
  const delay = soft && !apologises ? "" : delayOf(evidence, apologises, letter, slots);
  const step = say(stepsOf(evidence.kind, letter)[late ? "late" : "ready"], slots);
  const lasting = apologises && days >= WEEKS_FROM;
  const close = lasting ? phrases.prevention : handedOver ? phrases.close[late ? "late" : "ready"] : undefined;
  return [continued(opening, delay), paragraph(step, close ? say(close, slots) : "")];
}

/** A second promise to the same person, in one sentence. */
export function alsoPromised(evidence: Promised, letter: Letter): string {
  return letter.say(letter.locale.phrases.promise.also, promiseSlots(evidence, letter));
}

function delayOf({ daysLate = 0 }: Promised, apologises: boolean, letter: Letter, slots: Slots): string {
  const { own, apologies, undatedApology } = letter.locale.phrases.promise;
  if (apologises) return letter.say(daysLate > 0 ? apologyFor(daysLate, apologies) : undatedApology, slots);
  return daysLate > 0 ? letter.say(own, slots) : "";
}

function stepsOf(kind: string, { locale }: Letter): Steps {
  const { send, review, introduce, reply, call, meet, stay_in_touch, do: doing } = locale.phrases.promise;
  const steps: Readonly<Record<string, Steps>> = { send, review, introduce, reply, call, meet, stay_in_touch };
  return (Object.hasOwn(steps, kind) ? steps[kind] : undefined) ?? doing;
}
