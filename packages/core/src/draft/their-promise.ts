/** What a draft says about a promise of the contact: their words and date, the benefit of the doubt, an easy answer. */
import type { Evidence } from "../suggestion/suggestion.ts";
import type { Letter } from "./letter.ts";
import { promiseSlots } from "./promise.ts";
import { continued, paragraph } from "./template.ts";

type TheirPromise = Extract<Evidence, { type: "promised" }>;

/** Kinds that gather people: what is missing is a new date. */
const GATHERINGS: readonly string[] = ["meet", "call"];

export function aboutTheirPromise(evidence: TheirPromise, letter: Letter): readonly string[] {
  const { say } = letter;
  const { recall, agreed, doubt, ease, again } = letter.locale.phrases.theirPromise;
  const slots = promiseSlots(evidence, letter);
  if (GATHERINGS.includes(evidence.kind)) return [say(agreed, slots), say(again, slots)];
  const lost = evidence.kind === "send" ? doubt.thing : doubt.other;
  return [continued(say(recall, slots), say(lost, slots)), paragraph(say(ease, slots))];
}

/** Beside another matter with the same person, in one sentence. */
export function alsoPromisedByThem(evidence: TheirPromise, letter: Letter): string {
  return letter.say(letter.locale.phrases.theirPromise.also, promiseSlots(evidence, letter));
}
