/**
 * A digest: the weekly mail as data. It says who waits, what was promised and why now, with a draft for each; what was
 * kept; what was found and not shown; and what could not be synced. How it looks is `html.ts` and `text.ts`.
 * Every word from a mail is made harmless here, once; what is rendered only needs escaping.
 */
import { sha256 } from "../base/ids.ts";
import { dayOf, type Instant, timeOf, weekOf } from "../base/time.ts";
import type { Lesson } from "../commitment/lesson.ts";
import { firstName } from "../contact/name.ts";
import { clean, cleanLines } from "../draft/clean.ts";
import type { Draft } from "../draft/draft.ts";
import { dayWords } from "../draft/letter.ts";
import { quote } from "../draft/quote.ts";
import type { DigestCounts, Pool } from "../locales/contract/phrases.ts";
import type { Locale } from "../locales/contract.ts";
import type { Owner } from "../mail/owner.ts";
import type { Evidence, Strategy, Suggestion, WithheldReason } from "../suggestion/suggestion.ts";
import { learnedOf } from "./learned.ts";
import { mailto } from "./mailto.ts";
import { ownerLocale } from "./why.ts";

export type SectionName = "promises" | "owed" | "awaiting" | "promised" | "meetings" | "occasions";

export interface Item {
  /** Of the suggestion. */
  readonly id: string;
  /** The contact's name, or address where there is none. */
  readonly person: string;
  readonly words: readonly string[]; // whose words, with their day
  readonly why: string;
  readonly strategy: Strategy;
  readonly draft: Draft;
  /** Language of the draft, for a screen reader. */
  readonly language: string;
  /** Where its buttons lead, in order. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly action: "mail";
  readonly href: string;
  /** The same for a place where a long link is in the way. */
  readonly shortHref: string;
}

export interface Digest {
  readonly owner: { readonly id: string; readonly name: string; readonly address: string };
  readonly at: Instant;
  /** ISO week in the owner's zone, "2026-W11": one digest a week. */
  readonly issue: string;
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly sections: readonly { readonly name: SectionName; readonly items: readonly Item[] }[];
  readonly kept: readonly string[];
  /** What the owner taught lately, one line; "" for nothing. */
  readonly learned: string;
  readonly withheld: readonly string[];
  readonly faults: readonly string[];
  /** Nothing to say: no mail is sent, and a page or terminal shows one friendly sentence. */
  readonly empty: boolean;
}

export interface DigestInput {
  readonly owner: Owner;
  readonly now: Instant;
  /** At most seven, chosen and ordered. */
  readonly suggestions: readonly (Suggestion & { readonly why: string; readonly draft: Draft })[];
  /** Promises kept this week. */
  readonly kept: readonly { readonly contactName: string; readonly quote: string; readonly at: Instant }[];
  /** All that the owner taught, the newest first. */
  readonly learned?: readonly Lesson[];
  readonly withheld: Readonly<Partial<Record<WithheldReason, number>>>;
  /** Whole sentences in the owner's language, one for each fault; said once each. */
  readonly faults: readonly string[];
}

/** Characters shown of a name, a quote, a sentence; items shown of what was kept and of faults. */
const LIMITS = { name: 80, quote: 280, sentence: 300, subject: 300, draft: 2000, kept: 10, faults: 5 } as const;
/** Up to so many items a week counts as a quiet one. */
const FEW = 3;

/** @returns the same digest for the same input, byte for byte. */
export function digest(input: DigestInput, locales: readonly Locale[]): Digest {
  const { owner, now } = input;
  const locale = ownerLocale(owner, locales);
  const { digest: phrases } = locale.phrases;
  const name = clean(owner.name, LIMITS.name);
  const kept = input.kept.slice(0, LIMITS.kept);
  const faults = [...new Set(input.faults.map((fault) => clean(fault, LIMITS.sentence)))].slice(0, LIMITS.faults);
  const hour = Number(timeOf(now, owner.zone).slice(0, 2));
  return {
    owner: { id: owner.id, name, address: owner.addresses[0] ?? "" },
    at: now,
    issue: weekOf(dayOf(now, owner.zone)),
    subject: phrases.subject(countsOf(input.suggestions)),
    greeting: phrases.greeting(hour, firstName(name, locale)),
    opening: openingOf(input, locale),
    sections: sectionsOf(input, locale),
    kept: kept.map((item) =>
      phrases.keptLine(
        clean(item.contactName, LIMITS.name),
        quote(item.quote, LIMITS.quote, locale),
        date(item.at, input, locale),
      ),
    ),
    learned: learnedOf(input.learned ?? [], input, locale),
    withheld: withheldOf(input.withheld, locale),
    faults,
    empty: input.suggestions.length === 0 && faults.length === 0,
  };
}

function countsOf(suggestions: readonly Suggestion[]): DigestCounts {
  const of = (type: Evidence["type"]) =>
    suggestions.filter(({ evidence }) => evidence.some((item) => item.type === type)).length;
  const promises = suggestions.flatMap(({ evidence }) => evidence.filter((item) => item.type === "commitment"));
  const due = promises.filter(({ daysLate }) => daysLate !== undefined && daysLate >= 0).length;
  return {
    people: of("owed"),
    due,
    open: promises.length - due,
    awaited: of("awaiting"),
    promised: of("promised"),
    meetings: of("meetup"),
  };
}

function openingOf({ owner, now, suggestions, kept }: DigestInput, locale: Locale): string {
  const { openings, praise } = locale.phrases.digest;
  const count = suggestions.length;
  const meetings = suggestions.filter(({ type }) => type === "meetup").length;
  const pool =
    count === 0
      ? openings.faultsOnly
      : meetings * 2 > count
        ? openings.meetings
        : count <= FEW
          ? openings.few
          : openings.busy;
  const opening = choose(pool, `${owner.id} ${weekOf(dayOf(now, owner.zone))}`);
  return kept.length > 0 ? `${praise(kept.length)} ${opening}` : opening;
}

function choose(pool: Pool, seed: string): string {
  return pool[Number.parseInt(sha256(seed).slice(0, 8), 16) % pool.length] ?? pool[0];
}

const SECTIONS: readonly SectionName[] = ["promises", "owed", "awaiting", "promised", "meetings", "occasions"];

/** What leads a suggestion decides its section; inside one, and among sections, the order given is kept. */
function sectionsOf(input: DigestInput, locale: Locale): Digest["sections"] {
  const items = input.suggestions.map((suggestion) => ({
    section: sectionOf(suggestion),
    item: itemOf(suggestion, input, locale),
  }));
  return SECTIONS.map((name) => ({
    name,
    items: items.filter(({ section }) => section === name).map(({ item }) => item),
  })).filter(({ items: inside }) => inside.length > 0);
}

function sectionOf({ type, evidence }: Suggestion): SectionName {
  if (type === "occasion" || type === "introduction") return "occasions";
  const names = {
    commitment: "promises",
    owed: "owed",
    awaiting: "awaiting",
    promised: "promised",
    meetup: "meetings",
  } as const;
  return names[evidence[0]?.type ?? "commitment"];
}

function itemOf(suggestion: DigestInput["suggestions"][number], input: DigestInput, locale: Locale): Item {
  const { subject, to, body } = suggestion.draft;
  const draft = {
    subject: clean(subject, LIMITS.subject),
    to: to.map((address) => clean(address, LIMITS.subject)),
    body: cleanLines(body, LIMITS.draft),
  };
  return {
    id: suggestion.id,
    person: clean(suggestion.contactName, LIMITS.name) || clean(suggestion.contact, LIMITS.name),
    words: suggestion.evidence.flatMap((evidence) => wordsOf(evidence, input, locale)),
    why: clean(suggestion.why, LIMITS.sentence),
    strategy: suggestion.strategy,
    draft,
    language: clean(suggestion.setting.language, 8).replace(/[^A-Za-z-]/gu, "") || locale.code,
    links: [{ action: "mail", ...mailto(draft) }],
  };
}

function wordsOf(evidence: Evidence, input: DigestInput, locale: Locale): readonly string[] {
  const { ownWords, theirWords } = locale.phrases.digest;
  switch (evidence.type) {
    case "commitment":
      return [ownWords(quote(evidence.quote, LIMITS.quote, locale), date(evidence.madeAt, input, locale))];
    case "promised":
      return [theirWords(quote(evidence.quote, LIMITS.quote, locale), date(evidence.madeAt, input, locale))];
    case "owed":
      return [theirWords(quote(evidence.question, LIMITS.quote, locale), date(evidence.askedAt, input, locale))];
    case "awaiting":
      return [ownWords(quote(evidence.question, LIMITS.quote, locale), date(evidence.askedAt, input, locale))];
    case "meetup":
      return [];
  }
}

function date(at: Instant, { owner, now }: DigestInput, locale: Locale): string {
  return dayWords(dayOf(at, owner.zone), dayOf(now, owner.zone), locale);
}

function withheldOf(withheld: DigestInput["withheld"], { phrases }: Locale): readonly string[] {
  return Object.entries(phrases.digest.reasons).flatMap(([reason, words]) => {
    const count = Object.entries(withheld).find(([name]) => name === reason)?.[1] ?? 0;
    return count > 0 ? [words(count)] : [];
  });
}
