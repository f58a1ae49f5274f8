/**
 * From what stands to what is suggested: one suggestion per contact, the most important evidence first, at most seven.
 * What is not shown is counted by its reason, never lost.
 */

import { keyedId } from "../base/ids.ts";
import { canonical } from "../base/text.ts";
import { type Day, dayOf, daysBetween, type Instant } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import type { Settled } from "../commitment/settlement.ts";
import type { Person } from "../mail/fact.ts";
import type { Owner } from "../mail/owner.ts";
import type { Awaited } from "../thread/awaited.ts";
import type { Correspondence } from "../thread/correspondence.ts";
import { type Candidate, fromAwaiting, fromMeetup, fromOwed, fromPromise, fromTheirPromise } from "./candidate.ts";
import type { Meetup } from "./meetup.ts";
import type { Evidence, Setting, Suggestion } from "./suggestion.ts";

/** Items of one digest. A longer list is not read. */
export const MOST = 7;
/** Promises older than this wait on a page of their own ("let them go?"). */
export const OLDER_DAYS = 60;

export interface Findings {
  readonly owner: Owner;
  readonly now: Instant;
  readonly commitments: readonly Settled[];
  readonly owed: readonly Awaited[];
  readonly awaiting: readonly Awaited[];
  readonly meetups: readonly Meetup[];
  readonly mail: Correspondence;
  readonly person: (address: string) => Person;
  /** How a draft to the contact about that mail should sound. */
  readonly setting: (contact: string, messageId: string) => Setting;
  readonly ownerKey: Uint8Array;
}

export interface Choice {
  readonly suggestions: readonly Suggestion[];
  /** Open promises not suggested because they are old. */
  readonly older: readonly Commitment[];
  /** What did not fit beside the seven, most important first. */
  readonly overSeven: readonly Suggestion[];
}

export function choose(findings: Findings): Choice {
  const { owner, mail } = findings;
  const today = dayOf(findings.now, owner.zone);
  const promises = findings.commitments
    .map(({ commitment }) => commitment)
    .filter(({ status }) => status === "open")
    .map((commitment) => ({
      commitment,
      isOlder: isOlder(commitment, today, owner),
      candidates:
        commitment.by === "owner"
          ? fromPromise(commitment, today, owner)
          : fromTheirPromise(commitment, today, owner, mail),
    }));
  const candidates = [
    ...promises.filter((each) => !each.isOlder).flatMap((each) => each.candidates),
    ...findings.owed.map(fromOwed),
    ...findings.awaiting.flatMap((awaiting) => fromAwaiting(awaiting, today)),
    ...findings.meetups.map((meetup) => fromMeetup(meetup, today)),
  ];
  const all = byContact(candidates).map((group) => merge(group, findings));
  const suggestions = topSeven(all);
  return {
    suggestions,
    older: promises.filter((each) => each.isOlder && each.candidates.length > 0).map(({ commitment }) => commitment),
    overSeven: all.filter((each) => !suggestions.includes(each)).sort(byWeight),
  };
}

function isOlder({ madeAt, due }: Commitment, today: Day, { zone }: Owner): boolean {
  const madeOn = dayOf(madeAt, zone);
  return daysBetween(due && due.on > madeOn ? due.on : madeOn, today) > OLDER_DAYS;
}

type Group = readonly [Candidate, ...Candidate[]];

function byContact(candidates: readonly Candidate[]): readonly Group[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of [...candidates].sort(byWeight)) {
    const group = groups.get(candidate.contact);
    if (group) group.push(candidate);
    else groups.set(candidate.contact, [candidate]);
  }
  return [...groups.values()];
}

/** One person, one nudge: the strongest leads, up to two more stand beside it, and each adds a little weight. */
function merge(group: Group, findings: Findings): Suggestion {
  const lead = leadOf(group);
  const { contact, type, strategy, messageId, evidence } = lead;
  const beside = group
    .filter((candidate) => candidate !== lead)
    .map((candidate) => candidate.evidence)
    .filter((other, at, others) => ![evidence, ...others.slice(0, at)].some((said) => repeats(other, said)));
  return {
    id: keyedId(findings.ownerKey, "suggestion", type, contact, messageId),
    type,
    strategy,
    contact,
    contactName: findings.person(contact).name,
    messageId,
    evidence: [evidence, ...beside.slice(0, 2)],
    setting: findings.setting(contact, messageId),
    weight: group[0].weight + 5 * Math.min(2, beside.length),
  };
}

/** The strongest; but where the two could meet anyway, somebody is best reminded there, in passing. */
function leadOf([first, ...rest]: Group): Candidate {
  const meeting = rest.find(({ type }) => type === "meetup");
  return first.evidence.type === "promised" && meeting ? meeting : first;
}

/** The same sentence: "I'll call on Monday, does that suit you?" is a promise and a question, and stands once. */
function repeats(a: Evidence, b: Evidence): boolean {
  const [words, others] = [canonical(wordsOf(a)), canonical(wordsOf(b))];
  return words !== "" && others !== "" && (words.includes(others) || others.includes(words));
}

function wordsOf(evidence: Evidence): string {
  switch (evidence.type) {
    case "commitment":
    case "promised":
      return evidence.quote;
    case "owed":
    case "awaiting":
      return evidence.question;
    case "meetup":
      return "";
  }
}

/** The seven heaviest; the last place goes to a meetup when none made it, since trust grows fastest face to face. */
function topSeven(all: readonly Suggestion[]): readonly Suggestion[] {
  const sorted = [...all].sort(byWeight);
  const top = sorted.slice(0, MOST);
  const meetup = sorted.slice(MOST).find(({ type }) => type === "meetup");
  return meetup && !top.some(({ type }) => type === "meetup") ? [...top.slice(0, MOST - 1), meetup] : top;
}

interface Weighed {
  readonly weight: number;
  readonly contact: string;
  readonly messageId: string;
}

function byWeight(a: Weighed, b: Weighed): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.contact !== b.contact) return a.contact < b.contact ? -1 : 1;
  return a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0;
}
