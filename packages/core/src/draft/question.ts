/** What a draft says about a question: one the contact waits to have answered, or one of the owner's own. */
import type { Evidence } from "../suggestion/suggestion.ts";
import { dateOf, type Letter } from "./letter.ts";
import { apologyFor } from "./promise.ts";
import { quote } from "./quote.ts";
import { isYesNo, restate } from "./restate.ts";
import { continued, paragraph, type Slots } from "./template.ts";

type Owed = Extract<Evidence, { type: "owed" }>;
type Awaiting = Extract<Evidence, { type: "awaiting" }>;

/** From here on a late answer is owned, briefly (days); from there on the question may have settled itself. */
const OWN_DAYS = 5;
const STALE_DAYS = 30;
/** A question this long has several sides: the answer asks whether it was understood. Characters, chosen. */
const MANY_SIDED = 90;

/** Restated where that is safe, else quoted, with its date either way. */
export function questionSlots(evidence: Owed | Awaiting, letter: Letter): Slots {
  const { question, askedAt, days } = evidence;
  const { calendar } = letter.locale.phrases;
  const asks = /\?\s*$/u.test(question);
  const words = quote(question, letter.quoteLimit, letter.locale);
  const lasted = Math.max(1, days);
  return {
    date: dateOf(askedAt, letter),
    topic: letter.topic,
    asked: restate(question, evidence.type === "owed" ? "contact" : "owner", letter.form, letter.locale),
    ...(asks ? { question: words } : { request: words }),
    late: calendar.lasting(lasted),
    since: calendar.since(lasted),
  };
}

export function aboutOwed(evidence: Owed, apologises: boolean, letter: Letter): readonly string[] {
  const { say } = letter;
  const phrases = letter.locale.phrases.question.owed;
  const slots = questionSlots(evidence, letter);
  const opening = say(slots.asked ? phrases.restated : slots.question ? phrases.quoted : phrases.requested, slots);
  const delay = apologises
    ? say(apologyFor(evidence.days, phrases.apologies), slots)
    : evidence.days >= OWN_DAYS
      ? say(phrases.own, slots)
      : "";
  const stale = evidence.days >= STALE_DAYS ? say(phrases.stale, slots) : "";
  const answer = evidence.question.length < MANY_SIDED ? phrases.answer : phrases.clarified;
  return [continued(opening, delay), paragraph(say(answer, slots), stale)];
}

export function aboutAwaiting(evidence: Awaiting, letter: Letter): readonly string[] {
  const { say } = letter;
  const phrases = letter.locale.phrases.question.awaiting;
  const slots = questionSlots(evidence, letter);
  const opening = say(slots.asked ? phrases.restated : slots.question ? phrases.quoted : phrases.requested, slots);
  const back = evidence.backOn ? say(phrases.back, slots) : "";
  const ease = say(isYesNo(evidence.question, letter.locale) ? phrases.yesNo : phrases.open, slots);
  return [back ? continued(back, opening) : opening, paragraph(ease, say(phrases.doubt, slots))];
}

/** A second question to or from the same person, in one sentence. */
export function alsoAsked(evidence: Owed | Awaiting, letter: Letter): string {
  return letter.say(letter.locale.phrases.question[evidence.type].also, questionSlots(evidence, letter));
}
