/** What a draft says about meeting in person: where and when, what could be settled there, two concrete slots. */
import { dayOf, timeOf } from "../base/time.ts";
import { cityName } from "../locales/places/cities.ts";
import type { Evidence } from "../suggestion/suggestion.ts";
import { clean, quoted } from "./clean.ts";
import { dateOf, type Letter, partsOf } from "./letter.ts";
import { promiseSlots } from "./promise.ts";
import { questionSlots } from "./question.ts";
import { continued, paragraph, type Slots } from "./template.ts";

type Meetup = Extract<Evidence, { type: "meetup" }>;

/** Slots offered at most: two are a choice, three are work. */
const OFFERED = 2;

function meetingSlots({ city, startOn, endOn, eventSummary }: Meetup, { locale }: Letter): Slots {
  const { calendar } = locale.phrases;
  return {
    city: clean(cityName(city, locale.code), 60),
    days: calendar.span(partsOf(startOn), partsOf(endOn)),
    ...(eventSummary ? { event: quoted(eventSummary, 80, locale.phrases.letter) } : {}),
  };
}

/**
 * @param open what else is open with this person, to be settled there.
 * @param lastAt when the thread was last written in, for where nothing is open.
 */
export function aboutMeeting(evidence: Meetup, open: Evidence | undefined, lastAt: string, letter: Letter) {
  const { say } = letter;
  const phrases = letter.locale.phrases.meeting;
  const slots = meetingSlots(evidence, letter);
  // What the owner's calendar says of a trip is the owner's own; only an event that both attend is named.
  const opening =
    (evidence.reason === "event" && say(phrases.event, slots)) ||
    say(evidence.reason === "visit" ? phrases.visit : phrases.trip, slots);
  const offered = invitation(evidence, letter);
  return [continued(opening, contextOf(open, lastAt, letter)), ...offered, say(phrases.close, slots)];
}

/** Beside another matter: one sentence and the slots. */
export function alsoMeeting(evidence: Meetup, letter: Letter): readonly string[] {
  const { trip, event, visit } = letter.locale.phrases.meeting;
  const slots = meetingSlots(evidence, letter);
  const pool = { trip, event: slots.event ? event : trip, visit }[evidence.reason];
  const [offer = "", ...lines] = invitation(evidence, letter);
  return [paragraph(letter.say(pool, slots), offer), ...lines];
}

function invitation({ slots }: Meetup, { say, locale, zone }: Letter): readonly string[] {
  const { invite, unscheduled } = locale.phrases.meeting;
  if (slots.length === 0) return [say(unscheduled, {})];
  const lines = slots
    .slice(0, OFFERED)
    .map(({ startAt }) => locale.phrases.calendar.slot(partsOf(dayOf(startAt, zone)), timeOf(startAt, zone)));
  return [`${say(invite, {})}\n${lines.map((line) => `- ${line}`).join("\n")}`];
}

function contextOf(open: Evidence | undefined, lastAt: string, letter: Letter): string {
  const { context } = letter.locale.phrases.meeting;
  switch (open?.type) {
    case "commitment":
    case "promised":
      return letter.say(context[open.type], promiseSlots(open, letter));
    case "owed":
    case "awaiting":
      return letter.say(context[open.type], questionSlots(open, letter));
    default:
      return letter.say(context.none, { topic: letter.topic, date: dateOf(lastAt, letter) });
  }
}
