/** Whose mailbox is it? Inferred from a sample of the mail itself, when nobody said. */
import { fold } from "../../base/text.ts";
import { ADDRESS_CHARS } from "../../mail/bounds.ts";
import type { Address } from "../../mail/message.ts";
import { parse } from "../../mail/parse.ts";
import { headerOf, readHead } from "./head.ts";
import { labelsOf } from "./labels.ts";
import { type RawMail, START } from "./source.ts";
import { type Files, openSources } from "./sources.ts";

export interface InferredOwner {
  /** The one most mail was written from comes first. */
  readonly addresses: readonly string[];
  /** The display name most used with them; "" when there is none. */
  readonly name: string;
  /** One sentence for the owner: who was taken for the owner, and by what. */
  readonly because: string;
}

/** What the header of one mail says about who wrote it to whom. Addresses bare and lower case. */
export interface Envelope {
  readonly from?: Address;
  readonly to: readonly Address[];
  /** Where the mail was delivered: Delivered-To and its relatives. */
  readonly deliveredTo: readonly string[];
  /** It came through a mail server: it has a Received field, which a copy of sent mail seldom has. */
  readonly received: boolean;
  /** It lay among the sent mail or the drafts. */
  readonly sent: boolean;
}

/** Mails looked at, in all sources together. Chosen: read in about a second, and any month of mail shows its owner. */
const SAMPLE = 5_000;

/** Undefined when the mail does not show it clearly. Reads only the beginning of each source. */
export async function inferOwner(files: Files): Promise<InferredOwner | undefined> {
  const sources = openSources(files);
  const envelopes: Envelope[] = [];
  for (const [done, source] of sources.entries()) {
    let left = Math.ceil((SAMPLE - envelopes.length) / (sources.length - done));
    for await (const entry of source.read(START)) {
      if (left <= 0) break;
      left -= 1;
      if (entry.type === "skip") continue;
      const envelope = await envelopeOf(entry.mail);
      if (envelope) envelopes.push(envelope);
    }
  }
  return ownerOf(envelopes);
}

async function envelopeOf({ raw, folder }: RawMail): Promise<Envelope | undefined> {
  const head = readHead(raw);
  const labels = labelsOf(head, folder);
  if (labels.includes("spam") || labels.includes("trash") || head.has("list-id")) return undefined;
  const { from, to, cc } = await parse(headerOf(raw));
  const deliveredTo = DELIVERED.flatMap((name) => head.get(name) ?? []).map((value) => value.toLowerCase());
  const sent = labels.includes("sent") || labels.includes("drafts");
  const received = head.has("received");
  return { ...(from && { from }), to: [...to, ...cc], deliveredTo: deliveredTo.filter(isAddress), received, sent };
}

const DELIVERED = ["delivered-to", "x-delivered-to", "x-original-to", "envelope-to"];

function isAddress(text: string): boolean {
  return text.length <= ADDRESS_CHARS && /^[^\s@<>]+@[^\s@<>]+$/.test(text);
}

/**
 * Three rules, the surest first: who wrote the sent mail; whom the mail was delivered to; who takes part in nearly
 * all of it. Then other addresses of the same full name, where they write or are written to on their own.
 */
export function ownerOf(envelopes: readonly Envelope[]): InferredOwner | undefined {
  const written = count(envelopes.flatMap(({ from }) => (from ? [from.address] : [])));
  const found = bySent(envelopes) ?? byDelivery(envelopes, written) ?? byPresence(envelopes);
  if (!found) return undefined;
  const all = new Set([...found.addresses, ...namesakes(envelopes, new Set(found.addresses))]);
  const addresses = [...all].sort((a, b) => (written.get(b) ?? 0) - (written.get(a) ?? 0)).slice(0, 50);
  const name = mostCommon(count(namesOf(envelopes, new Set(addresses)))) ?? "";
  return { addresses, name, because: `Taken as the owner: ${addresses.join(", ")} (${found.because}).` };
}

interface Found {
  readonly addresses: readonly string[];
  readonly because: string;
}

/** Share of the sent mail from which an address counts as the owner's: below it is a slip of a filter. */
const SENT_SHARE = 0.02;

function bySent(envelopes: readonly Envelope[]): Found | undefined {
  const sent = envelopes.flatMap((envelope) => (envelope.sent && envelope.from ? [envelope.from.address] : []));
  const addresses = [...count(sent)]
    .filter(([, times]) => times >= sent.length * SENT_SHARE)
    .map(([address]) => address);
  return addresses.length > 0 ? { addresses, because: `the sender of the ${sent.length} sent mails` } : undefined;
}

/** An address that half the mail is delivered to; others it is delivered to count when they also write. */
function byDelivery(envelopes: readonly Envelope[], written: ReadonlyMap<string, number>): Found | undefined {
  const delivered = envelopes.filter(({ deliveredTo }) => deliveredTo.length > 0);
  const times = count(delivered.flatMap(({ deliveredTo }) => [...new Set(deliveredTo)]));
  const main = mostCommon(times);
  if (!main || delivered.length < 3 || (times.get(main) ?? 0) * 2 < delivered.length) return undefined;
  const others = [...times.keys()].filter((address) => address !== main && written.has(address));
  return { addresses: [main, ...others], because: `the ${delivered.length} received mails were delivered there` };
}

/** Share of the mail the owner takes part in, how far ahead of the next, and with how many others. Chosen. */
const PRESENT_SHARE = 0.6;
const PRESENT_LEAD = 1.5;
const COUNTERPARTS = 3;

function byPresence(envelopes: readonly Envelope[]): Found | undefined {
  const present = count(envelopes.flatMap((envelope) => [...participants(envelope)]));
  const main = mostCommon(present);
  if (!main) return undefined;
  const own = new Set([main, ...namesakes(envelopes, new Set([main]))]);
  const withOwner = envelopes.filter((envelope) => !isWithout(envelope, own));
  const others = count(
    withOwner.flatMap((envelope) => [...participants(envelope)]).filter((address) => !own.has(address)),
  );
  const next = Math.max(0, ...others.values());
  if (withOwner.length < envelopes.length * PRESENT_SHARE || withOwner.length < next * PRESENT_LEAD) return undefined;
  if (others.size < COUNTERPARTS) return undefined;
  return { addresses: [...own], because: `they write or receive ${withOwner.length} of ${envelopes.length} mails` };
}

/**
 * Addresses that write under the full name the owner writes under, in mails to others that the owner has no part in:
 * so two people of one name who write to each other stay two. As a name is anybody's to write, a single mail counts
 * only when it did not come from outside.
 */
function namesakes(envelopes: readonly Envelope[], own: ReadonlySet<string>): readonly string[] {
  const names = new Set(
    namesOf(envelopes, own)
      .map(keyOf)
      .filter((name) => name.includes(" ")),
  );
  const apart = envelopes.filter((envelope) => {
    const { from, to } = envelope;
    return from && to.length > 0 && names.has(keyOf(from.name)) && isWithout(envelope, own);
  });
  const times = count(apart.map(({ from }) => from?.address ?? ""));
  const home = new Set(apart.filter(({ received }) => !received).map(({ from }) => from?.address));
  return [...times].filter(([address, mails]) => mails > 1 || home.has(address)).map(([address]) => address);
}

function isWithout(envelope: Envelope, own: ReadonlySet<string>): boolean {
  return ![...participants(envelope)].some((address) => own.has(address));
}

function participants({ from, to }: Envelope): ReadonlySet<string> {
  return new Set([...(from ? [from] : []), ...to].map(({ address }) => address));
}

/** Names the owner's addresses write under, once for each mail. */
function namesOf(envelopes: readonly Envelope[], own: ReadonlySet<string>): readonly string[] {
  return envelopes.flatMap(({ from }) => (from?.name && own.has(from.address) ? [from.name] : []));
}

function keyOf(name: string): string {
  return fold(name.normalize("NFC").toLowerCase());
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** The first of those that occur most. */
function mostCommon(times: ReadonlyMap<string, number>): string | undefined {
  return [...times].reduce<[string, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}
