/**
 * Reading: one message becomes what is kept of it. Pure. The order is the product's: nature, own words, manner,
 * expectation, commitments. Machine mail leaves only its nature, to be counted.
 */
import { keyedId } from "../base/ids.ts";
import { canonical, clip, fold } from "../base/text.ts";
import { addDays, type Day, dayOf, type Instant } from "../base/time.ts";
import type { Commitment } from "../commitment/commitment.ts";
import { detect, type Finding } from "../commitment/detect.ts";
import { readBackOn, readSpan } from "../commitment/due.ts";
import { readManner } from "../contact/manner.ts";
import { firstName } from "../contact/name.ts";
import { readPlaces } from "../contact/place.ts";
import type { Locale } from "../locales/contract.ts";
import { type Heard, hear } from "../locales/hearing.ts";
import { vote } from "../locales/language.ts";
import { terms } from "../locales/terms.ts";
import { unmarked } from "../locales/wording.ts";
import { isOwn } from "../mail/address.ts";
import type { Fact, Person } from "../mail/fact.ts";
import type { Address, Message, Nature, Words } from "../mail/message.ts";
import { judge } from "../mail/nature.ts";
import { ownWords } from "../mail/own-words.ts";
import type { Owner } from "../mail/owner.ts";
import { listen, saidToOthers } from "../thread/expectation.ts";
import { isPitch } from "../thread/pitch.ts";

export interface Reader {
  readonly owner: Owner;
  readonly ownerKey: Uint8Array;
  readonly locales: readonly Locale[];
  /** The owner's locale: what a text is read in when nothing in it tells. */
  readonly home: Locale;
}

export type Reading =
  | { readonly type: "kept"; readonly fact: Fact; readonly commitments: readonly Commitment[] }
  /** Counted by nature, nothing else is kept. */
  | { readonly type: "counted"; readonly messageId: string; readonly nature: Nature; readonly sentAt: Instant }
  /** No instant anywhere: it cannot be placed in time. Named to the owner, not lost silently. */
  | { readonly type: "undated"; readonly messageId: string };

/** Natures of which a fact is kept although nobody is owed an answer: they say that somebody is away, or was not reached. */
const TELLING: ReadonlySet<Nature> = new Set<Nature>(["out-of-office", "bounce"]);

export function readMessage(message: Message, reader: Reader): Reading {
  if (!message.sentAt) return { type: "undated", messageId: message.messageId };
  const { nature, reasons } = judge(message, reader.owner, reader.locales);
  if (nature !== "human" && !TELLING.has(nature)) {
    return { type: "counted", messageId: message.messageId, nature, sentAt: message.sentAt };
  }
  const words = ownWords(message.text, reader.locales, message.from?.name);
  const locale = vote(`${words.own}\n${message.subject}`, reader.locales, reader.home);
  const blocks = nature === "human" ? hearBlocks(words, locale, reader.locales) : [];
  const spoken = { words, blocks, locale, sentOn: dayOf(message.sentAt, reader.owner.zone) };
  const fact = factOf({ ...message, sentAt: message.sentAt }, spoken, { nature, reasons }, reader);
  return { type: "kept", fact, commitments: fact.nature === "human" ? commitmentsOf(fact, spoken, reader) : [] };
}

/** Own words that were heard together: an inline answer with the line it answers, or all of a plain mail. */
export interface Block {
  readonly context: string;
  readonly heard: readonly Heard[];
}

/** Blocks of an inline answer that are heard. Chosen. */
const MOST_BLOCKS = 50;

export function hearBlocks(words: Words, locale: Locale, locales: readonly Locale[]): readonly Block[] {
  const blocks = words.blocks.length > 0 ? words.blocks : [{ context: "", text: words.own }];
  return blocks.slice(0, MOST_BLOCKS).map(({ context, text }) => ({ context, heard: hear({ text, locales, locale }) }));
}

/** What a mail says, and when. */
interface Spoken {
  readonly words: Words;
  /** None of a machine: it asks and promises nothing. */
  readonly blocks: readonly Block[];
  readonly locale: Locale;
  /** In the owner's zone. */
  readonly sentOn: Day;
}

type Dated = Message & { readonly sentAt: string };

function factOf(
  message: Dated,
  { words, blocks, locale, sentOn }: Spoken,
  judged: { nature: Nature; reasons: readonly string[] },
  { owner, locales }: Reader,
): Fact {
  const human = judged.nature === "human";
  const heard = blocks.flatMap((block) => block.heard);
  const direction = directionOf(message, owner);
  const exchange = listen(
    direction === "received" ? saidToOthers(heard, othersIn(message, owner, locale)) : heard,
    words.own,
  );
  const { expects, question } = exchange.expectation;
  const { places, visits } = human
    ? readPlaces(words, heard, sentOn, (sentence) => readSpan(sentence, sentOn, locale))
    : { places: [], visits: [] };
  const backOn = judged.nature === "out-of-office" ? readBackOn(message.text, sentOn, locale) : undefined;
  const manner = readManner(words, locale);
  return {
    messageId: message.messageId,
    references: [...new Set([...message.references, ...message.inReplyTo])].slice(-200),
    ...(message.providerThreadId ? { providerThreadId: message.providerThreadId } : {}),
    sentAt: message.sentAt,
    direction,
    nature: judged.nature,
    reasons: judged.reasons.slice(0, 20),
    from: personOf(message.from ?? message.sender),
    to: message.to.slice(0, 50).map(personOf),
    cc: message.cc.slice(0, 50).map(personOf),
    subject: clip(fold(message.subject), 300),
    language: locale.code,
    expectsAnswer: expects,
    ...(question ? { question: clip(fold(question), 280) } : {}),
    closing: exchange.closes,
    pitch: human && direction === "received" && isPitch(words.own, locales),
    ...mannerOf(manner),
    terms: matterOf(
      [message.subject, ...filesOf(message, locale), words.own].join("\n"),
      locale,
      namedIn([owner, ...peopleOf(message)], locale),
      60,
    ),
    attachments: message.attachments.slice(0, 20).map(({ filename }) => clip(filename, 200)),
    links: Math.min(50, linksIn(words.own)),
    length: words.own.length,
    delivers: exchange.delivers,
    recalls: exchange.recalls,
    places: places.slice(0, 5),
    visits: visits.slice(0, 3),
    failedRecipients: judged.nature === "bounce" ? failedRecipientsOf(message, owner) : [],
    ...(backOn ? { backOn } : {}),
  };
}

/** First names, in plain spelling, of the people beside the owner that a mail was sent to. */
function othersIn({ to, cc }: Message, owner: Owner, locale: Locale): readonly string[] {
  const first = ({ name }: { readonly name: string }): string => unmarked(firstName(name, locale));
  const others = [...to, ...cc].filter(({ address }) => !isOwn(address, owner)).map(first);
  return [...new Set(others)].filter((name) => name.length >= 3 && name !== first(owner)).slice(0, 20);
}

function mannerOf({ address, salutation, signedAs }: ReturnType<typeof readManner>): Partial<Fact> {
  return {
    ...(address ? { address } : {}),
    ...(salutation ? { salutation: clip(salutation, 120) } : {}),
    ...(signedAs ? { signedAs: clip(signedAs, 80) } : {}),
  };
}

function commitmentsOf(
  fact: Fact,
  { blocks, locale, sentOn }: Spoken,
  { owner, ownerKey }: Reader,
): readonly Commitment[] {
  if (fact.direction === "self" || fact.from.address === "" || fact.pitch) return [];
  const by = fact.direction === "sent" ? "owner" : "contact";
  const to =
    by === "owner"
      ? promisedTo(fact, owner)
      : owner.addresses.filter((own) => fact.to.some(({ address }) => isOwn(address, { addresses: [own] })));
  if (to.length === 0) return [];
  const findings = findingsOf(blocks, sentOn, by === "owner" ? FAINT : SURE_OF_OTHERS);
  const named = findings.length > 0 ? namedIn([...fact.to, ...fact.cc, fact.from], locale) : NOBODY;
  return findings.map((finding) => {
    const quote = clip(fold(finding.quote), 280);
    return {
      id: keyedId(ownerKey, "commitment", fact.messageId, canonical(quote)),
      messageId: fact.messageId,
      by,
      from: fact.from.address,
      to: to.slice(0, 20),
      quote,
      kind: finding.kind,
      rule: finding.rule,
      confidence: finding.confidence,
      madeAt: fact.sentAt,
      ...(finding.due ? { due: finding.due } : {}),
      terms: matterOf(quote, locale, named, 30),
      about: [],
      status: "open",
    };
  });
}

/** What its files are called, without their endings ("Zeitplan_v2.pdf" comes with few words about it); pictures as such. */
function filesOf({ attachments }: Message, { words }: Locale): readonly string[] {
  const [photo = ""] = words.concepts.photos ?? [];
  return attachments
    .slice(0, 20)
    .map(({ filename, mimeType }) =>
      clip(`${filename.replace(/\.\w{1,5}$/, "")} ${mimeType.startsWith("image/") ? photo : ""}`, 100),
    );
}

/** What a text is about, without the names of those who write to each other. */
function matterOf(text: string, locale: Locale, named: ReadonlySet<string>, limit: number): string[] {
  return terms(text, locale, limit + named.size)
    .filter((term) => !named.has(term))
    .slice(0, limit);
}

/** Those who write to each other name each other in every mail: that is no matter. */
function namedIn(people: readonly { readonly name: string }[], locale: Locale): ReadonlySet<string> {
  return new Set(terms(people.map(({ name }) => name).join(" "), locale, 200));
}

const NOBODY: ReadonlySet<string> = new Set();

function peopleOf({ from, to, cc }: Message): readonly Address[] {
  return [...(from ? [from] : []), ...to, ...cc];
}

/**
 * Of others' words only what is sure is kept as their promise: people tell strangers what they do and plan, and to hold
 * somebody to that would be embarrassing. Chosen.
 */
const SURE_OF_OTHERS = 0.995;

/** What is stored although it is not shown: the owner can look at it, and it is counted as withheld. Chosen. */
const FAINT = 0.35;

/** The promises in somebody's words, as sure as `atLeast`. A due day that had passed was meant otherwise. */
export function findingsOf(blocks: readonly Block[], madeOn: Day, atLeast: number): readonly Finding[] {
  return blocks
    .flatMap(({ context, heard }) => detect(heard, { context, madeOn, atLeast }))
    .map(({ due, ...finding }) => ({ ...finding, ...(due && due.on >= addDays(madeOn, -1) ? { due } : {}) }));
}

/** Whom the owner spoke to: To without own addresses; a mail with only Cc or Bcc people promises to those in Cc. */
function promisedTo(fact: Fact, owner: Owner): string[] {
  const others = (people: readonly Person[]): string[] =>
    people.map(({ address }) => address).filter((address) => address && !isOwn(address, owner));
  const to = others(fact.to);
  return [...new Set(to.length > 0 ? to : others(fact.cc))];
}

function directionOf(message: Message, owner: Owner): Fact["direction"] {
  const own = (person: Address | undefined): boolean => person !== undefined && isOwn(person.address, owner);
  if (!own(message.from ?? message.sender)) return "received";
  const addressed = [...message.to, ...message.cc, ...message.bcc];
  return addressed.length > 0 && addressed.every(own) ? "self" : "sent";
}

function personOf(person: Address | undefined): Person {
  return { name: clip(person?.name ?? "", 200), address: (person?.address ?? "").slice(0, 320) };
}

function linksIn(text: string): number {
  return text.split(/https?:\/\//i).length - 1;
}

/** As the report says (RFC 3464); a bounce without one names them in its text. */
function failedRecipientsOf(message: Message, owner: Owner): string[] {
  const told = message.failedRecipients ?? [];
  const found = told.length > 0 ? told : (message.text.slice(0, 20_000).match(ADDRESS) ?? []);
  const others = found.map((address) => address.toLowerCase()).filter((address) => !isOwn(address, owner));
  return [...new Set(others)].slice(0, 20);
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
